// The mails a buyer gets: paid, lapsed, given back, found again.
import { houseName } from '#domain/cooperatives/house-name.ts';
import { rightToWithdraw } from '#domain/legal/right-to-withdraw.ts';
import { type Language, marketBySlug } from '#domain/markets.ts';
import type { GroupShown, OrderShown } from '#server/orders/group-shown.ts';
import { withdrawalButtonWords } from '#messages/withdrawal/withdrawal-buttons.ts';
import { withdrawalMessages } from '#messages/withdrawal/withdrawal-messages.ts';
import type { Block, Mail } from './mail.ts';
import {
  knownLanguage,
  localeOf,
  type MailWords,
  mailWords,
  writtenMoney,
  writtenNumber,
} from './mail-words.ts';
import { writeMail } from './write-mail.ts';

type Reader = { readonly language: Language; readonly locale: string; readonly words: MailWords };

export function paidMail(group: GroupShown, { address }: { address: string }): Mail {
  const reader = readerOf(group);
  const { words } = reader;
  const { number } = group;
  return mailTo(group, {
    kind: 'group-paid',
    subjectId: group.groupId,
    subject: words.paid.subject({ number }),
    blocks: [
      { says: words.hello({ name: group.buyer.name }) },
      { says: words.paid.thanks({ number }) },
      ...group.orders.flatMap((order) => orderBlocks(order, reader)),
      {
        rows: [
          { label: words.total, value: writtenMoney(group.total, reader.locale), strong: true },
        ],
      },
      ...giftBlocks(group, words),
      { link: address, label: words.seeOrder },
      ...withdrawalBlocks(group, { address, language: reader.language }),
      ...(group.demo ? [{ says: words.demo }] : []),
    ],
  });
}

export function lapsedMail(group: GroupShown): Mail {
  const { words } = readerOf(group);
  return mailTo(group, {
    kind: 'group-lapsed',
    subjectId: group.groupId,
    subject: words.lapsed.subject({ number: group.number }),
    blocks: [
      { says: words.hello({ name: group.buyer.name }) },
      { says: words.lapsed.why },
      { says: words.lapsed.next },
    ],
  });
}

export function givenBackMail(
  group: GroupShown,
  { paymentId, twice }: { paymentId: string; twice: boolean },
): Mail {
  const { words, locale } = readerOf(group);
  const amount = writtenMoney(group.total, locale);
  return mailTo(group, {
    kind: 'payment-given-back',
    subjectId: paymentId,
    subject: words.givenBack.subject({ number: group.number }),
    blocks: [
      { says: words.hello({ name: group.buyer.name }) },
      { says: twice ? words.givenBack.paidTwice : words.givenBack.soldMeanwhile },
      { rows: [{ label: words.givenBack.amount, value: amount, strong: true }] },
    ],
  });
}

export function askedForMail(
  group: GroupShown,
  { eventId, address }: { eventId: string; address: string },
): Mail {
  const { words } = readerOf(group);
  return mailTo(group, {
    kind: 'group-asked-for',
    subjectId: eventId,
    subject: words.askedFor.subject({ number: group.number }),
    blocks: [
      { says: words.hello({ name: group.buyer.name }) },
      { says: words.askedFor.here },
      { link: address, label: words.seeOrder },
      { says: words.askedFor.notYou },
    ],
  });
}

function orderBlocks(order: OrderShown, { language, words, locale }: Reader): Block[] {
  const amount = (value: OrderShown['goods']) => writtenMoney(value, locale);
  const part = (label: string, value: OrderShown['goods']) =>
    value.minor === 0n ? [] : [{ label, value: amount(value) }];
  return [
    {
      heading: words.fromCooperative({
        name: houseName(order.cooperative, language),
        place: order.cooperative.place,
      }),
    },
    {
      rows: [
        ...order.lines.map((line) => ({
          label: words.lineOf({
            title: line.title,
            quantity: writtenNumber(line.quantity, locale),
          }),
          value: amount(line.line),
        })),
        ...part(words.freight, order.freight),
        ...part(words.duties, order.duties),
        ...part(words.taxes, order.taxes),
        ...part(words.fees, order.fees),
        {
          label: words.orderTotal({ number: order.number }),
          value: amount(order.total),
          strong: true,
        },
      ],
    },
    {
      says:
        order.atDoor.minor > 0n
          ? words.atDoor({ amount: amount(order.atDoor) })
          : words.nothingAtDoor,
    },
  ];
}

/** Where a law gives the right, the mail leads to the button: Directive 2011/83/EU, Article 8(7). */
function withdrawalBlocks(
  { marketSlug, shipTo }: GroupShown,
  { address, language }: { address: string; language: Language },
): Block[] {
  const home = marketBySlug(marketSlug)?.country ?? '';
  const right = rightToWithdraw({ countries: [home, shipTo.country], returns: undefined });
  if (!right) return [];
  const { page } = withdrawalMessages(language);
  const days = writtenNumber(right.days, localeOf(language));
  return [
    { says: `${page.hint} ${page.anyTime({ days })}` },
    { link: `${address}/withdrawal`, label: withdrawalButtonWords(language).here },
  ];
}

/** The price is for the giver only: whoever gets the gift gets no mail and no price with its words. */
function giftBlocks({ gift }: GroupShown, words: MailWords): Block[] {
  if (!gift) return [];
  return [
    { heading: words.gift.heading },
    ...(gift.message
      ? [{ quote: gift.from ? `${gift.message}\n— ${gift.from}` : gift.message }]
      : []),
    { says: gift.hidesPrice ? words.gift.noPrice : words.gift.price },
  ];
}

function readerOf(group: GroupShown): Reader {
  const language = knownLanguage(group.buyer.language);
  const locale = localeOf(language, marketBySlug(group.marketSlug)?.locale);
  return { language, locale, words: mailWords(language) };
}

function mailTo(
  group: GroupShown,
  mail: { kind: string; subjectId: string; subject: string; blocks: readonly Block[] },
): Mail {
  const { language } = readerOf(group);
  const { kind, subjectId, subject, blocks } = mail;
  const { text, html } = writeMail({ language, title: subject, blocks });
  return { kind, subjectId, recipient: group.buyer.email, language, subject, text, html };
}
