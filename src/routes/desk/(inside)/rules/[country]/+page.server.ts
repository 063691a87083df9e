// The rules of one destination; and an operator's own reading of one of them.
import { fail } from '@sveltejs/kit';
import type { Changes } from '#domain/landed-cost/changeable-fields.ts';
import { may } from '#domain/permissions/may.ts';
import { dayOf } from '#domain/time/day.ts';
import { currentMarket } from '#server/current-market.ts';
import { endOverride } from '#server/customs/end-override.ts';
import { overrideRule } from '#server/customs/override-rule.ts';
import { readCountryRules } from '#server/customs/read-rules.ts';
import { enterDesk } from '#server/desk/enter-desk.ts';
import type { PageServerLoadEvent, RequestEvent } from './$types';

export async function load({ locals, params, url }: PageServerLoadEvent) {
  const asker = enterDesk(locals.asker, 'read-rules');
  const market = currentMarket();
  const law = await readCountryRules(market, { asker, country: params.country });
  const mayOverride = may(asker, 'override-rule');
  const wished = url.searchParams.get('rule');
  const chosen = [...law.rules, ...law.rows].find(({ id }) => id === wished);
  return { law, mayOverride, chosen: mayOverride ? chosen : undefined, on: dayOf(market.now()) };
}

export const actions = {
  override: async ({ locals, params, request }: RequestEvent) => {
    const asker = enterDesk(locals.asker, 'override-rule');
    const form = await request.formData();
    const said = (name: string) =>
      String(form.get(name) ?? '')
        .trim()
        .slice(0, 2000);
    const outcome = await overrideRule(currentMarket(), {
      asker,
      ruleId: said('ruleId'),
      ...(said('scope') === 'everywhere' ? {} : { country: params.country }),
      changes: changesIn(form),
      status: said('status'),
      reason: said('reason'),
      source: said('source'),
      link: said('link'),
      verifiedOn: said('verifiedOn'),
      reviewBy: said('reviewBy'),
      from: said('from'),
      ...(said('until') ? { until: said('until') } : {}),
    });
    if (!('refused' in outcome)) return { done: 'saved' as const };
    const given = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
    return fail(400, { wrong: [...outcome.fields], given });
  },
  end: async ({ locals, request }: RequestEvent) => {
    const asker = enterDesk(locals.asker, 'override-rule');
    const form = await request.formData();
    const id = String(form.get('id') ?? '');
    const reason = String(form.get('reason') ?? '').slice(0, 2000);
    const outcome = await endOverride(currentMarket(), { asker, id, reason });
    if ('refused' in outcome) return fail(400, { noReasonToEnd: id });
    return { done: outcome.ended ? ('ended' as const) : ('endedBefore' as const) };
  },
};

/** Fields named "change:take.minor"; the unit, said beside it, tells a number from a text. */
function changesIn(form: FormData): Changes {
  const changes: Record<string, string | number | null> = {};
  for (const [name, value] of form) {
    const path = /^change:(percent|minor|day|doubt):(.+)$/.exec(name);
    if (!path || typeof value !== 'string') continue;
    const [, unit, at] = path;
    const text = value.trim();
    if (unit === 'minor') changes[at!] = /^\d+$/.test(text) ? Number(text) : text;
    else changes[at!] = unit === 'doubt' || text === '' ? null : text;
  }
  return changes;
}
