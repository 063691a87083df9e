// One mail, to read.
import { currentMarket } from '#server/current-market.ts';
import { readMail } from '#server/desk/list-mails.ts';
import type { PageServerLoadEvent } from './$types';

export async function load({ locals, params }: PageServerLoadEvent) {
  return { mail: await readMail(currentMarket(), { asker: locals.asker, id: params.id }) };
}
