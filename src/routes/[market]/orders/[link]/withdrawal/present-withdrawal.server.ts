// What the page of a withdrawal shows: the right, how long it lasts, what was said already.
import { houseName } from '#domain/cooperatives/house-name.ts';
import type { ShopMarket } from '#domain/markets.ts';
import { formatDay } from '#lib/format/days.ts';
import { formatInstant } from '#lib/format/instants.ts';
import { formatNumber } from '#lib/format/measures.ts';
import { isolated } from '#lib/format/money.ts';
import { withdrawalMessages } from '#messages/withdrawal/withdrawal-messages.ts';
import type { GroupShown } from '#server/orders/group-shown.ts';
import type { Withdrawals } from '#server/withdrawals/read-withdrawals.ts';
import type { WithdrawalRefused } from '#server/withdrawals/state-withdrawal.ts';

export type WithdrawalView = {
  readonly law: { readonly name: string; readonly link: string } | undefined;
  readonly period: string;
  readonly exception: string | undefined;
  readonly open: readonly { readonly number: string; readonly label: string }[];
  readonly said: readonly { readonly text: string; readonly holds: boolean }[];
  /** Why nothing can be said, where that is so. */
  readonly closed: string | undefined;
};

type ToShow = {
  readonly group: GroupShown;
  readonly withdrawals: Withdrawals | undefined;
  readonly shopMarket: ShopMarket;
};

export function presentWithdrawal({ group, withdrawals, shopMarket }: ToShow): WithdrawalView {
  const say = withdrawalMessages(shopMarket).page;
  if (!withdrawals) return { ...nothing, closed: say.refused['no-right'] };
  const { right, lastDay, tooLate, orders } = withdrawals;
  const { locale } = shopMarket;
  const day = lastDay && isolated(formatDay(lastDay, locale));
  const open = orders.filter(({ state }) => state === 'open');
  const names = new Map(
    group.orders.map(({ number, cooperative }) => [
      number,
      houseName(cooperative, shopMarket.language),
    ]),
  );
  const said = orders.flatMap((order) => saidOf(order, { say, locale }));
  const made = open.some(({ madeToOrder }) => madeToOrder);
  return {
    law: right.basis === 'law' ? { name: right.law, link: right.link } : undefined,
    period: day
      ? say.until({ day })
      : say.anyTime({ days: isolated(formatNumber(right.days, locale)) }),
    exception:
      right.basis === 'law' && made
        ? say.exception({ part: isolated(`${right.law}, ${right.exception}`) })
        : undefined,
    open: open.map(({ number }) => ({
      number,
      label: say.order({
        number: isolated(number),
        name: isolated(names.get(number) ?? ''),
      }),
    })),
    said,
    closed: closedOf({ say, day, tooLate, over: open.length === 0 && said.length === 0 }),
  };
}

const nothing = { law: undefined, period: '', exception: undefined, open: [], said: [] } as const;

type Words = ReturnType<typeof withdrawalMessages>['page'];

function closedOf({
  say,
  day,
  tooLate,
  over,
}: {
  say: Words;
  day: string | undefined;
  tooLate: boolean;
  over: boolean;
}): string | undefined {
  if (tooLate) return say.refused['too-late']({ day: day! });
  return over ? say.refused['nothing-to-withdraw'] : undefined;
}

function saidOf(
  { number, state, statedAt, declinedReason }: Withdrawals['orders'][number],
  { say, locale }: { say: Words; locale: string },
) {
  if (state === 'open' || state === 'none' || !statedAt) return [];
  const told = { number: isolated(number), at: isolated(formatInstant(statedAt, locale)) };
  const text =
    state === 'declined'
      ? say.declined({ ...told, reason: isolated(declinedReason ?? '') })
      : say[state](told);
  return [{ text, holds: state !== 'declined' }];
}

/** By field, so that each is said beside its question. */
export function errorsOf(
  outcome: WithdrawalRefused,
  shopMarket: ShopMarket,
): Readonly<Record<string, string>> {
  const say = withdrawalMessages(shopMarket).page;
  if (outcome.refused === 'wrong') {
    const fields = Object.keys(outcome.wrong) as (keyof typeof say.wrong)[];
    return Object.fromEntries(fields.map((field) => [field, say.wrong[field]]));
  }
  if (outcome.refused === 'too-late') {
    const day = isolated(formatDay(outcome.lastDay, shopMarket.locale));
    return { _refused: say.refused['too-late']({ day }) };
  }
  return { _refused: say.refused[outcome.refused] };
}
