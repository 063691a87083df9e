// What is promised of returns, in sentences; where nothing is, that.
import type { Returns } from '#domain/legal/returns.ts';
import type { ShopMarket } from '#domain/markets.ts';
import { countryName } from '#lib/format/names.ts';
import { helpMessages } from '#messages/help/help-messages.ts';

type Said = Pick<Returns, 'days' | 'fees'> | 'unset' | 'elsewhere';

export function sayReturns(said: Said, market: ShopMarket): string[] {
  const say = helpMessages(market).shipping;
  if (said === 'unset') return [say.returnsUnset];
  if (said === 'elsewhere')
    return [say.returnsElsewhere({ country: countryName(market.country, market.locale) })];
  const { days, fees } = said;
  if (days === 0) return [say.returnsNever];
  return [say.returnsDays({ days }), ...(fees ? [say.returnsPaid[fees]] : [])];
}
