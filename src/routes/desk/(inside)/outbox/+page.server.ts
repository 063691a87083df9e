// The outbox: what was written to whom, and whether it left.
import { currentMarket } from '#server/current-market.ts';
import { listMails, mailStates } from '#server/desk/list-mails.ts';
import type { PageServerLoadEvent } from './$types';

export async function load({ locals, url }: PageServerLoadEvent) {
  const state = mailStates.find((one) => one === url.searchParams.get('state'));
  const listed = await listMails(currentMarket(), {
    asker: locals.asker,
    states: state && [state],
    after: url.searchParams.get('after'),
  });
  return { ...listed, state, states: mailStates };
}
