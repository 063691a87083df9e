// One good: read, completed, published, withdrawn.
import { fail } from '@sveltejs/kit';
import { completeGood } from '#server/catalogue/complete-good.ts';
import { publishGood } from '#server/catalogue/publish-good.ts';
import { readDraft } from '#server/catalogue/read-draft.ts';
import { withdrawGood } from '#server/catalogue/withdraw-good.ts';
import { readCooperative } from '#server/cooperatives/read-cooperatives.ts';
import { currentMarket } from '#server/current-market.ts';
import { enterDesk } from '#server/desk/enter-desk.ts';
import { mediaUrl } from '#server/media/media-url.ts';
import { photoPath } from '#lib/atelier/steps.ts';
import { givenFrom } from '#lib/desk/given-from.ts';
import type { PageServerLoadEvent, RequestEvent } from './$types';

export async function load({ locals, params }: PageServerLoadEvent) {
  const asker = enterDesk(locals.asker, 'read-draft');
  const good = await readDraft(currentMarket(), { asker, goodId: params.id });
  const { members } = await readCooperative(currentMarket(), {
    asker,
    slug: good.cooperative.slug,
  });
  const people = new Map(members.map((member) => [member.personId, member.name]));
  // One whose sizes are not made yet, or that shows a person, has no public address.
  const pictures = good.pictures.map(({ sha256, position, shown_width: width }) => {
    const own = photoPath(good.id, position, sha256);
    return { src: width ? mediaUrl(sha256, width, 'webp') : own, whole: `${own}&large` };
  });
  return { good: { ...good, pictures }, people: [...people].map(([id, name]) => ({ id, name })) };
}

export const actions = {
  save: async ({ locals, params, request }: RequestEvent) => {
    const asker = enterDesk(locals.asker, 'complete-good');
    const given = givenFrom(await request.formData());
    const outcome = await completeGood(currentMarket(), { asker, goodId: params.id, given });
    if (!('refused' in outcome)) return { done: 'saved' as const };
    if (outcome.refused === 'wrong-state') return fail(409, { state: outcome.state });
    return fail(400, { given, fields: outcome.fields });
  },
  publish: async ({ locals, params }: RequestEvent) => {
    const asker = enterDesk(locals.asker, 'publish-good');
    const outcome = await publishGood(currentMarket(), { asker, goodId: params.id });
    if (!('refused' in outcome)) return { done: 'published' as const };
    return fail(
      409,
      outcome.refused === 'wrong-state' ? { state: outcome.state } : { notReady: true },
    );
  },
  withdraw: async ({ locals, params }: RequestEvent) => {
    const asker = enterDesk(locals.asker, 'withdraw-good');
    const outcome = await withdrawGood(currentMarket(), { asker, goodId: params.id });
    if (!('refused' in outcome)) return { done: 'withdrawn' as const };
    return fail(409, { state: outcome.state });
  },
};
