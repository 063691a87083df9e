// The mails of a withdrawal: the acknowledgement the law asks for, with what was said and when it
// reached us; the desk's answer where it does not hold; and word to the cooperative.
import { dateFormat, unitList } from '#domain/formatters.ts';
import { type Language, marketBySlug } from '#domain/markets.ts';
import type { Day } from '#domain/time/day.ts';
import type { GroupShown } from '#server/orders/group-shown.ts';
import type { WithdrawalShown } from '#server/withdrawals/withdrawal-told.ts';
import { withdrawalMessages } from '#messages/withdrawal/withdrawal-messages.ts';
import type { Block, Mail } from './mail.ts';
import { knownLanguage, localeOf } from './mail-words.ts';
import { writeMail } from './write-mail.ts';

type About = { readonly group: GroupShown; readonly address: string; readonly eventId: string };

/** One for all the orders she withdrew from at once. */
export function withdrawnMail(
  told: readonly WithdrawalShown[],
  { group, address, eventId }: About,
): Mail | undefined {
  const [first] = told;
  if (!first) return undefined;
  const { language, locale, say, numbers } = readerOf(told, group);
  const { page, mail } = say;
  const day = writtenDay(first.refundDueOn, locale);
  const blocks: Block[] = [
    { says: mail.hello({ name: first.name }) },
    { says: mail.heard },
    { heading: mail.said },
    { quote: page.statement({ name: first.name, orders: numbers }) },
    {
      rows: [
        { label: mail.at, value: writtenInstant(first.statedAt, locale), strong: true },
        { label: mail.orders, value: numbers },
        { label: mail.name, value: first.name },
        { label: mail.email, value: first.email },
      ],
    },
    { says: first.law ? mail.byLaw({ law: first.law }) : mail.byTerms },
    ...(told.some(({ madeToOrder }) => madeToOrder) ? [{ says: mail.madeToOrder }] : []),
    { says: mail.refund({ day }) },
    { says: mail.sendBack({ day }) },
    { link: address, label: mail.seeOrder },
    ...(group.demo ? [{ says: mail.demo }] : []),
  ];
  const subject = mail.subject({ number: numbers });
  return {
    kind: 'withdrawal-stated',
    subjectId: eventId,
    recipient: first.email,
    language,
    subject,
    ...writeMail({ language, title: subject, blocks }),
  };
}

export function declinedMail(told: WithdrawalShown, { group, address }: About): Mail {
  const { language, say } = readerOf([told], group);
  const { mail, declinedMail: words } = say;
  const subject = words.subject({ number: told.number });
  const blocks: Block[] = [
    { says: mail.hello({ name: told.name }) },
    { says: words.why({ number: told.number }) },
    { quote: told.declinedReason ?? '' },
    { says: words.next },
    { link: address, label: mail.seeOrder },
  ];
  return {
    kind: 'withdrawal-declined',
    subjectId: told.id,
    recipient: told.email,
    language,
    subject,
    ...writeMail({ language, title: subject, blocks }),
  };
}

/** To each cooperative whose order is taken back: nothing more is to be made or sent. */
export function withdrawnFromMails(
  told: readonly WithdrawalShown[],
  { group }: Pick<About, 'group'>,
): Mail[] {
  return told.flatMap(({ id, orderId, number }) => {
    const cooperative = group.orders.find((order) => order.orderId === orderId)?.cooperative;
    if (!cooperative?.contactEmail) return [];
    const language = knownLanguage(cooperative.contactLanguage);
    const { mail, cooperativeMail: say } = withdrawalMessages(language);
    const subject = say.subject({ number });
    const blocks: Block[] = [
      { says: mail.hello({ name: cooperative.contactName }) },
      { says: say.news({ number }) },
      { says: say.share },
    ];
    return [
      {
        kind: 'order-withdrawn-from',
        subjectId: id,
        recipient: cooperative.contactEmail,
        language,
        subject,
        ...writeMail({ language, title: subject, blocks }),
      },
    ];
  });
}

function readerOf(told: readonly WithdrawalShown[], group: GroupShown) {
  const language: Language = knownLanguage(told[0]?.language ?? group.buyer.language);
  const locale = localeOf(language, marketBySlug(group.marketSlug)?.locale);
  const numbers = unitList(locale).format(
    told.map(({ number }) => number),
  );
  return { language, locale, say: withdrawalMessages(language), numbers };
}

/** With its zone: whoever keeps the mail as proof must not have to guess. */
function writtenInstant(at: Date, locale: string): string {
  return dateFormat(locale, { dateStyle: 'long', timeStyle: 'long', timeZone: 'UTC' }).format(at);
}

function writtenDay(day: Day, locale: string): string {
  return dateFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
