import { fail } from '@sveltejs/kit';
import { toDecimal } from '#domain/money/money.ts';
import { plainDigits } from '#domain/cooperatives/digits.ts';
import { sharesShown } from '#lib/atelier/shares-shown.ts';
import { atelierMessages } from '#messages/atelier/atelier-messages.ts';
import { enter } from '../../../enter.server.ts';
import { readForm, textIn } from '../../../read-form.server.ts';
import { answerStep, ownDraft } from '../own-draft.server.ts';
import { priceOf, sharingOf } from '../sharing.server.ts';
import type { PageServerLoadEvent, RequestEvent } from './$types';

export async function load(event: PageServerLoadEvent) {
  const { market, good, language } = await ownDraft(event);
  const sharing = await sharingOf(market, { good, language });
  const price = priceOf(good);
  return {
    goodId: good.id,
    price: price ? toDecimal(price).replace(/\.00$/, '') : '',
    pieces: Math.max(1, good.variants[0]?.stock ?? 1),
    sharing,
    shares: price && price.minor > 0n ? sharesShown(price, sharing) : [],
  };
}

export const actions = {
  async default(event: RequestEvent) {
    const form = await readForm(event.request);
    const { language } = await enter(event);
    const does = textIn(form, 'do');
    const step = does === 'more' ? 1 : does === 'less' ? -1 : 0;
    const said = plainDigits(textIn(form, 'stock') || '1');
    const price = textIn(form, 'price');
    if (!/^\d{1,4}$/.test(said)) {
      const told = { stock: atelierMessages(language).faults['not-a-number'] };
      return fail(400, { told, said: { 'variant.price': price } });
    }
    const pieces = Math.max(1, Number(said) + step);
    const kind = pieces === 1 ? 'piece' : 'stocked';
    const answers = { kind, 'variant.price': price, 'variant.stock': String(pieces) };
    return answerStep(event, { step: 'price', answers, stay: does !== '' });
  },
};
