// What a cooperative reads when it sold something: which pieces, and what it and its makers are owed,
// in its own currency.
import { composeTitle } from '#domain/craft/compose-title.ts';
import type { Language } from '#domain/markets.ts';
import { sum } from '#domain/money/money.ts';
import type { GroupShown, LineShown, OrderShown } from '#server/orders/group-shown.ts';
import type { Mail } from './mail.ts';
import { knownLanguage, localeOf, mailWords, writtenMoney, writtenNumber } from './mail-words.ts';
import { writeMail } from './write-mail.ts';

export function soldMail({ group, order }: { group: GroupShown; order: OrderShown }): Mail {
  const { cooperative, lines, owed } = order;
  const language = knownLanguage(cooperative.contactLanguage);
  const locale = localeOf(language);
  const words = mailWords(language);
  const share = (kind: 'maker' | 'cooperative' | 'platform') =>
    writtenMoney(
      sum(
        lines
          .flatMap((line) => line.shares.filter((one) => one.kind === kind))
          .map((one) => one.amount),
        owed.currency,
      ),
      locale,
    );
  const blocks = [
    { says: words.hello({ name: cooperative.contactName }) },
    { says: words.sold.news({ number: order.number }) },
    {
      rows: lines.map((line) => ({
        label: words.lineOf({
          title: titleIn(line, language),
          quantity: writtenNumber(line.quantity, locale),
        }),
        value: writtenMoney(line.sellerUnit, locale),
      })),
    },
    {
      rows: [
        { label: words.sold.makers, value: share('maker') },
        { label: words.sold.cooperative, value: share('cooperative') },
        { label: words.sold.platform, value: share('platform') },
        { label: words.sold.price, value: writtenMoney(owed, locale), strong: true },
      ],
    },
    { says: words.sold.whenPaid },
    ...(group.gift ? [{ says: words.sold.isGift }] : []),
    ...(group.demo ? [{ says: words.demo }] : []),
  ];
  const subject = words.sold.subject({ number: order.number });
  return {
    kind: 'order-sold',
    subjectId: order.orderId,
    recipient: cooperative.contactEmail!,
    language,
    subject,
    ...writeMail({ language, title: subject, blocks }),
  };
}

/** The cooperative reads it in its own language, whatever the buyer's. */
function titleIn({ facts, title }: LineShown, language: Language): string {
  return facts ? composeTitle(facts, language) : title;
}
