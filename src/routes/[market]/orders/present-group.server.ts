// An order group made ready to show: what is happening, how far each parcel has come, what was
// paid.
import { composeTitle } from '#domain/craft/compose-title.ts';
import { areaName } from '#domain/addresses/areas.ts';
import { envelope } from '#domain/addresses/envelope.ts';
import { houseName } from '#domain/cooperatives/house-name.ts';
import type { ShopMarket } from '#domain/markets.ts';
import { sum } from '#domain/money/money.ts';
import { type Arrival, arrivalRange } from '#domain/freight/arrival-range.ts';
import { dayOf } from '#domain/time/day.ts';
import { formatDay, formatDays } from '#lib/format/days.ts';
import { isolated } from '#lib/format/money.ts';
import { countryName } from '#lib/format/names.ts';
import { unbroken } from '#lib/format/unbroken.ts';
import { cooperativePath, goodPath } from '#lib/paths.ts';
import { checkoutMessages } from '#messages/checkout/checkout-messages.ts';
import type { GoodPage } from '#server/catalogue/read-good.ts';
import type { GroupShown, LineShown, OrderShown } from '#server/orders/group-shown.ts';
import { addParts, presentSums } from '../cart/present-sums.server.ts';
import { presentPicture } from '../present-card.server.ts';
import { presentMoneyLines } from '../present-money-line.server.ts';
import type { GroupView, OrderLineView, OrderView } from './order-view.ts';
import { happeningOf, stopsReached } from './stops.ts';

/** The goods as the shop shows them now, by short id; those withdrawn since are not there. */
export type GoodsNow = ReadonlyMap<string, GoodPage>;
type ToShow = {
  readonly group: GroupShown;
  readonly goods: GoodsNow;
  readonly shopMarket: ShopMarket;
};

export function presentGroup({ group, goods, shopMarket }: ToShow): GroupView {
  const { language, locale } = shopMarket;
  const say = checkoutMessages(shopMarket).order;
  const { shipTo, total } = group;
  const state = stateOf(group);
  const country = countryName(shipTo.country, locale);
  const day = formatDay(dayOf(group.paidAt ?? group.placedAt), locale);
  return {
    number: group.number,
    happening: say.happening[state as keyof typeof say.happening],
    next: nextOf(state, { say, country: isolated(country), making: isToBeMade(group, goods) }),
    when: group.paidAt ? say.paidOn({ day }) : say.placedOn({ day }),
    arrives: sayRange(
      group.orders.map((order) => arrivalOf(order, group)),
      locale,
    ),
    orders: group.orders.map((order) => presentOrder(order, { group, goods, shopMarket })),
    sums: presentSums(addParts(group.orders, total.currency), shopMarket),
    total,
    atDoor: sum(
      group.orders.map((order) => order.atDoor),
      total.currency,
    ),
    address: [
      ...envelope(shipTo, areaName(shipTo.country, shipTo.region ?? '', language)),
      country,
    ],
    country,
    gift: group.gift,
  };
}

/** While unpaid or ended the group says it, afterwards its parcels do. */
function stateOf({ state, orders }: GroupShown): string {
  if (state === 'refunded') return 'refunded';
  if (state === 'lapsed' || state === 'cancelled') return 'cancelled';
  return state === 'placed' ? 'placed' : happeningOf(orders.map((order) => order.state));
}

function nextOf(
  state: string,
  {
    say,
    country,
    making,
  }: {
    say: ReturnType<typeof checkoutMessages>['order'];
    country: string;
    making: boolean;
  },
): string {
  switch (state) {
    case 'paid':
    case 'confirmed':
      return making ? say.next.making : say.next.paid;
    case 'made':
      return say.next.paid;
    case 'packed':
      return say.next.packed;
    case 'shipped':
      return say.next.shipped({ country });
    default:
      return '';
  }
}

function presentOrder(order: OrderShown, { group, goods, shopMarket }: ToShow): OrderView {
  const { cooperative, parcel, state, lines, priceLines } = order;
  return {
    number: order.number,
    parcelNumber: parcel.number,
    name: houseName(cooperative, shopMarket.language),
    href: cooperativePath(shopMarket, cooperative.slug),
    reached: stopsReached({ state, ready: lines.every((line) => isReady(line, goods)) }),
    arrives: sayRange([arrivalOf(order, group)], shopMarket.locale),
    lines: lines.map((line) => presentLine(line, { goods, shopMarket })),
    sums: presentSums(order, shopMarket),
    total: order.total,
    details: presentMoneyLines(priceLines, { when: 'now', shopMarket }),
    doorDetails: presentMoneyLines(priceLines, { when: 'at-door', shopMarket }),
    warnings: [],
    carrier: [parcel.carrier, parcel.service].filter(Boolean).join(' · '),
    tracking: parcel.tracking,
  };
}

function isToBeMade({ orders }: GroupShown, goods: GoodsNow): boolean {
  const lines = orders.flatMap((order) => order.lines);
  return lines.some(({ shortId }) => goods.get(shortId)?.kind === 'made-to-order');
}

/** Whether it was there before it was ordered; of a good no longer shown that is not known. */
function isReady({ shortId }: LineShown, goods: GoodsNow): boolean {
  const kind = goods.get(shortId)?.kind;
  return kind === 'piece' || kind === 'stocked';
}

function presentLine(
  line: LineShown,
  { goods, shopMarket }: { goods: GoodsNow; shopMarket: ShopMarket },
): OrderLineView {
  const good = goods.get(line.shortId);
  const [picture] = good?.pictures ?? [];
  return {
    title: unbroken(line.facts ? composeTitle(line.facts, shopMarket.language) : line.title),
    href: good && goodPath(shopMarket, good),
    picture: good && picture && presentPicture(picture, good, shopMarket),
    quantity: line.quantity,
    line: line.line,
  };
}

/** Counted again from the day it was paid, as the page counted it from the day it was read. */
function arrivalOf({ parcel, state }: OrderShown, group: GroupShown): Arrival | undefined {
  const { paidAt, state: groupState } = group;
  if (!parcel.journey || !paidAt || groupState !== 'paid' || state === 'delivered')
    return undefined;
  return arrivalRange(parcel.journey, { from: dayOf(paidAt) });
}

/** The first parcel's first day to the last one's last. */
function sayRange(arrivals: readonly (Arrival | undefined)[], locale: string): string | undefined {
  const known = arrivals.filter((arrival) => arrival !== undefined);
  if (known.length === 0) return undefined;
  const first = known.map(({ earliest }) => earliest).sort()[0]!;
  const last = known
    .map(({ latest }) => latest)
    .sort()
    .at(-1)!;
  return formatDays(first, last, locale);
}
