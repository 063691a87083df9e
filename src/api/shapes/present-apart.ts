// One consignment against the orders it is made of, as it leaves by the API and the command line.
import { cheapestOf, type Compared } from '#domain/landed-cost/compare-consignments.ts';
import type { Says } from '#domain/landed-cost/quote.ts';
import type { Language } from '#domain/markets.ts';
import { type Money, toJson } from '#domain/money/money.ts';
import { speakerOf } from './present-quote.ts';
import type { QuoteSaid } from './quote-shape.ts';

/** `sellers` in the order of the quotes apart. */
export function presentApart(
  compared: Compared,
  { sellers, language }: { sellers: readonly string[]; language: Language },
): NonNullable<QuoteSaid['apart']> {
  const speak = speakerOf(language);
  const said = ({ key, values }: Says) => ({ key, says: speak({ key, values }) });
  const written = (amount?: Money) => (amount ? toJson(amount) : null);
  return {
    together: written(compared.deliveredTogether),
    apart: written(compared.deliveredApart),
    cheaper: compared.cheaper ?? null,
    says: compared.says ? speak(compared.says) : null,
    orders: compared.apart.map((quote, at) => ({
      seller: sellers[at]!,
      status: quote.status,
      cheapest: quote.cheapest ?? null,
      delivered: written(cheapestOf(quote)),
      missing: quote.missing.map(said),
    })),
  };
}
