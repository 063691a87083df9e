// Anybody may apply to sell.
import { fail, redirect } from '@sveltejs/kit';
import { givenFrom } from '#lib/desk/given-from.ts';
import { apply } from '#server/cooperatives/apply.ts';
import { currentMarket } from '#server/current-market.ts';
import { deskLanguage } from '#messages/desk/desk-messages.ts';
import type { RequestEvent } from './$types';

export const actions = {
  default: async ({ request, url, getClientAddress }: RequestEvent) => {
    const given = givenFrom(await request.formData());
    const outcome = await apply(currentMarket(), { given, address: getClientAddress() });
    if ('applied' in outcome)
      redirect(303, `/apply/thanks?lang=${deskLanguage(url.searchParams.get('lang'))}`);
    if (outcome.refused === 'too-many-tries') return fail(429, { given, tooMany: true });
    return fail(400, { given, fields: outcome.fields });
  },
};
