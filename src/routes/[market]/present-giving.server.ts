// What the door to gifts may promise in a market: until which day, and whether a gift is sent there at all.
import { lastSafeDay, nextGiving } from '#domain/gifts/gift-days.ts';
import { arrivalRange } from '#domain/freight/arrival-range.ts';
import type { ShopMarket } from '#domain/markets.ts';
import type { Day } from '#domain/time/day.ts';
import { formatDayOfYear } from '#lib/format/days.ts';
import { countryName } from '#lib/format/names.ts';
import { placesMessages } from '#messages/places/places-messages.ts';
import type { CannotShip, ParcelQuote } from '#server/customs/parcel-quote.ts';

export type GivingView = {
  /** By when to order; left out where no arrival is known. */
  readonly until?: string;
  /** What a gift is there, or why none is sent yet. */
  readonly hint: string;
};

type Asked = {
  readonly shopMarket: ShopMarket;
  /** The quote of something that is ready. */
  readonly quote?: ParcelQuote | CannotShip;
  readonly today: Day;
};

export function presentGiving({ shopMarket, quote, today }: Asked): GivingView {
  const say = placesMessages(shopMarket).home;
  const known = quote && !('refused' in quote) ? quote : undefined;
  // Whoever gets a gift pays nothing at the door: only where that is certain is one sent.
  const isSent = known?.status === 'known' || known?.status === 'bounded';
  const until = known?.journey && knownUntil({ shopMarket, journey: known.journey, today });
  return {
    ...(until ? { until } : {}),
    hint: isSent
      ? say.giftHint
      : say.giftNot({ country: countryName(shopMarket.country, shopMarket.locale) }),
  };
}

type Way = Pick<Asked, 'shopMarket' | 'today'> & {
  readonly journey: NonNullable<ParcelQuote['journey']>;
};

// Days are counted back from the feast one by one; a market's home asks it anew with each drawing, and
// the answer is the same all day.
const counted = new Map<string, string>();
const mostCounted = 200;

function knownUntil(way: Way): string {
  const key = JSON.stringify([way.shopMarket.slug, way.today, way.journey]);
  const until = counted.get(key) ?? untilWhen(way);
  if (counted.size >= mostCounted) counted.clear();
  counted.set(key, until);
  return until;
}

function untilWhen({ shopMarket, journey, today }: Way): string {
  const say = placesMessages(shopMarket).home;
  const { language, locale, city } = shopMarket;
  const giving = nextGiving(language, { from: today });
  const last = giving && lastSafeDay(journey, { from: today, by: giving.by });
  if (last)
    return say.giftLast({
      day: formatDayOfYear(last, locale),
      city,
      feast: say.giftDays[giving.giftDay],
    });
  const { latest } = arrivalRange({ ...journey, makingDays: 0 }, { from: today });
  return say.giftToday({ day: formatDayOfYear(latest, locale), city });
}
