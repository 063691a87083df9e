// The public calculator: what a Moroccan craft costs at a door of this market's country.
import { dayOf } from '#domain/time/day.ts';
import { currentMarket } from '#server/current-market.ts';
import { quoteShipment } from '#server/customs/quote-shipment.ts';
import { traitsOfGood } from '#server/customs/traits-of-good.ts';
import { shopMarketOf } from '../shop-market.ts';
import { choicesToAsk } from './choices-to-ask.server.ts';
import { presentAnswer } from './present-answer.server.ts';
import { readAsked } from './read-asked.ts';
import type { PageServerLoadEvent } from './$types';

export async function load({ params, url }: PageServerLoadEvent) {
  const shopMarket = shopMarketOf(params);
  const { shipment, facts, ...asked } = readAsked(url.searchParams, shopMarket);
  const choices = choicesToAsk(asked.form, shopMarket);
  if (!shipment) return { asked, choices };
  const market = currentMarket();
  const attributes = traitsOfGood({ ...facts, form: asked.form });
  const answered = await quoteShipment(market, {
    shipment: {
      ...shipment,
      on: dayOf(market.now()),
      registrations: [],
      lines: shipment.lines.map((line) => ({ ...line, attributes })),
    },
    registrations: 'as-held',
  });
  return { asked, choices, answer: presentAnswer(answered, shopMarket) };
}
