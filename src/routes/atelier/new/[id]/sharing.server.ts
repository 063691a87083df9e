// Everything the phone needs to show who gets what, before and after the price is said.
import { isCurrency } from '#domain/money/currency.ts';
import { type Money, money } from '#domain/money/money.ts';
import { dayOf } from '#domain/time/day.ts';
import type { Sharing } from '#lib/atelier/shares-shown.ts';
import {
  type AtelierLanguage,
  atelierLocales,
  atelierMessages,
} from '#messages/atelier/atelier-messages.ts';
import type { DeskGood } from '#server/catalogue/desk-good.ts';
import { termsOn } from '#server/cooperatives/terms-on.ts';
import type { Market } from '#server/market.ts';

export async function sharingOf(
  market: Market,
  { good, language }: { good: DeskGood; language: AtelierLanguage },
): Promise<Sharing> {
  const { cooperative, platform } = atelierMessages(language).price;
  return {
    terms: await termsOn(market, { cooperativeId: good.cooperative.id, on: dayOf(market.now()) }),
    makers: good.makers,
    words: { cooperative, platform },
    locale: atelierLocales[language],
  };
}

export function priceOf({ variants: [variant] }: DeskGood): Money | undefined {
  if (!variant || variant.priceMinor === null || !isCurrency(variant.priceCurrency))
    return undefined;
  return money(variant.priceMinor, variant.priceCurrency);
}
