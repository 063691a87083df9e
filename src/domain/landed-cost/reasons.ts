// Why a lane is the cheapest, the fastest or the one that leaves nothing for the door: what it saves
// against the next one, and where the difference lies.
import { type Money, subtract, sum, toDecimal } from '#domain/money/money.ts';
import type { Priced } from './choose-lane.ts';
import type { Lane, LineKind, Reasons, Says } from './quote.ts';

type Ranked = {
  /** How many lanes are priced at all: those not ranked are left out, for they cannot be promised. */
  readonly priced: number;
  readonly byPrice: readonly Priced[];
  readonly bySpeed: readonly Priced[];
  readonly free: readonly Priced[];
};

export function reasonsOf({ priced, byPrice, bySpeed, free }: Ranked): Reasons {
  const [cheapest] = byPrice;
  const [fastest] = bySpeed;
  return {
    cheapest: cheapest && whyCheapest(cheapest, priced, rivalOf(cheapest, byPrice)),
    fastest: fastest && whyFastest(fastest, priced, bySpeed),
    nothingAtDoor: free[0] && said('reason-nothing-at-door', { count: free.length }),
  };
}

// The most telling lane to compare with is the one carried alike and declared otherwise.
function rivalOf(cheapest: Priced, byPrice: readonly Priced[]): Priced | undefined {
  const others = byPrice.filter(({ id }) => id !== cheapest.id);
  return (
    others.find((lane) => sameWay(lane, cheapest) && isOtherScheme(lane, cheapest)) ?? others[0]
  );
}

function whyCheapest(cheapest: Priced, priced: number, rival?: Priced): Says {
  if (!rival) return alone(priced);
  const less = subtract(rival.delivered, cheapest.delivered);
  if (less.minor === 0n) return said('reason-cheapest-alike', { other: rival.id });
  const values = { saved: written(less), other: rival.id };
  if (sameWay(rival, cheapest) && isOtherScheme(rival, cheapest)) {
    const scheme = cheapest.claim === 'scheme' ? cheapest : rival;
    const full = cheapest.claim === 'scheme' ? rival : cheapest;
    const key = cheapest.claim === 'scheme' ? 'reason-cheapest-scheme' : 'reason-cheapest-origin';
    const duty = written(paid(scheme, ['duty', 'surcharge']));
    const fee = written(paid(full, ['carrier-fee', 'carrier-fee-tax']));
    return said(key, { ...values, duty, fee });
  }
  if (rival.transport === cheapest.transport) return said('reason-cheapest', values);
  return said('reason-cheapest-transport', { ...values, transport: rival.transport });
}

function whyFastest(fastest: Priced, priced: number, bySpeed: readonly Priced[]): Says {
  const days = fastest.days!.most;
  if (bySpeed.length === 1) return alone(priced);
  const alike = bySpeed.filter((lane) => lane.days!.most === days);
  return said(alike.length > 1 ? 'reason-fastest-cheapest' : 'reason-fastest', { days });
}

function alone(priced: number): Says {
  return said(priced > 1 ? 'reason-only-promised' : 'reason-only-lane', {});
}

function sameWay(one: Lane, other: Lane): boolean {
  return (
    one.transport === other.transport &&
    one.service === other.service &&
    one.carrier === other.carrier &&
    one.taxes === other.taxes
  );
}

function isOtherScheme(one: Lane, other: Lane): boolean {
  return one.claim !== other.claim && one.claim !== 'none' && other.claim !== 'none';
}

function paid({ lines, delivered }: Priced, kinds: readonly LineKind[]): Money {
  return sum(
    lines.filter(({ kind }) => kinds.includes(kind)).map(({ amount }) => amount),
    delivered.currency,
  );
}

function written(amount: Money): string {
  return `${toDecimal(amount)} ${amount.currency}`;
}

function said(key: string, values: Says['values']): Says {
  return { key, values };
}
