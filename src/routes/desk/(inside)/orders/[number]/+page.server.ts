// One order group whole, and what its buyer withdrew from.
import { fail } from '@sveltejs/kit';
import { currentMarket } from '#server/current-market.ts';
import { enterDesk } from '#server/desk/enter-desk.ts';
import { readOrder } from '#server/desk/read-order.ts';
import { settleWithdrawal, withdrawalsAtDesk } from '#server/withdrawals/settle-withdrawal.ts';
import type { PageServerLoadEvent, RequestEvent } from './$types';

export async function load({ locals, params }: PageServerLoadEvent) {
  const asked = { asker: locals.asker, number: params.number };
  const group = await readOrder(currentMarket(), asked);
  return { group, withdrawals: await withdrawalsAtDesk(currentMarket(), asked) };
}

export const actions = {
  settle: async ({ locals, request }: RequestEvent) => {
    const asker = enterDesk(locals.asker, 'settle-withdrawal');
    const form = await request.formData();
    const id = String(form.get('withdrawal') ?? '');
    const declines = form.get('settle') === 'decline';
    const reason = declines ? String(form.get('reason') ?? '').slice(0, 2000) : undefined;
    const outcome = await settleWithdrawal(currentMarket(), { asker, id, reason });
    if ('done' in outcome) return { settled: outcome.done, wrong: undefined };
    const status = outcome.refused === 'needs-reason' ? 400 : 409;
    return fail(status, { settled: undefined, wrong: outcome.refused });
  },
};
