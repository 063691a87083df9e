// Which mails an event calls for, and to whom.
import type { MarketInTransaction } from '#server/db/in-transaction.ts';
import type { Event } from '#server/events/read-events.ts';
import { makeLink } from '#server/orders/make-link.ts';
import { readGroup } from '#server/orders/read-group.ts';
import { makeReviewLink } from '#server/reviews/make-review-link.ts';
import { reviewToAsk } from '#server/reviews/review-to-ask.ts';
import { applicationMail } from './application-mails.ts';
import { askedForMail, givenBackMail, lapsedMail, paidMail } from './buyer-mails.ts';
import type { Mail } from './mail.ts';
import { withdrawalsTold } from '#server/withdrawals/withdrawal-told.ts';
import { declinedMail, withdrawnFromMails, withdrawnMail } from './withdrawal-mails.ts';
import { reviewMail } from './review-mail.ts';
import { soldMail } from './sold-mail.ts';
import { findContact } from './store.ts';

export async function mailsOf(market: MarketInTransaction, event: Event): Promise<Mail[]> {
  switch (event.kind) {
    case 'group-paid':
      return mailsOfPaid(market, event.subjectId);
    case 'group-lapsed':
      // A buyer who changed her cart knows; one whose time ended does not.
      return event.data['why'] === 'hold-ended'
        ? [lapsedMail(await readGroup(market, { groupId: event.subjectId }))]
        : [];
    case 'payment-given-back': {
      const group = await readGroup(market, { groupId: event.data['groupId'] as string });
      const twice = event.data['why'] === 'paid-twice';
      return [givenBackMail(group, { paymentId: event.subjectId, twice })];
    }
    case 'group-asked-for': {
      const group = await readGroup(market, { groupId: event.subjectId });
      const address = await addressOf(market, group.groupId, group.marketSlug);
      return [askedForMail(group, { eventId: event.id, address })];
    }
    case 'withdrawal-stated':
    case 'withdrawal-declined':
      return mailsOfWithdrawal(market, event);
    case 'review-asked':
      return mailsOfReview(market, event.subjectId);
    case 'cooperative-applied':
    case 'cooperative-approved':
    case 'cooperative-refused': {
      const contact = await findContact(market, event.subjectId);
      const { origin } = market.settings;
      const about = { eventId: event.id, kind: event.kind, origin };
      const mail = contact && applicationMail(contact, about);
      return mail ? [mail] : [];
    }
    default:
      return [];
  }
}

async function mailsOfPaid(market: MarketInTransaction, groupId: string): Promise<Mail[]> {
  const group = await readGroup(market, { groupId });
  const address = await addressOf(market, groupId, group.marketSlug);
  const sold = group.orders
    .filter((order) => order.cooperative.contactEmail)
    .map((order) => soldMail({ group, order }));
  return [paidMail(group, { address }), ...sold];
}

async function addressOf(
  market: MarketInTransaction,
  groupId: string,
  marketSlug: string,
): Promise<string> {
  return `${market.settings.origin}/${marketSlug}/orders/${await makeLink(market, { groupId })}`;
}

async function mailsOfReview(market: MarketInTransaction, orderId: string): Promise<Mail[]> {
  const asked = await reviewToAsk(market, { orderId });
  if (!asked) return [];
  const link = await makeReviewLink(market, { orderId });
  const address = `${market.settings.origin}/${asked.marketSlug}/reviews/${link}`;
  return [reviewMail(asked, { address })];
}

async function mailsOfWithdrawal(market: MarketInTransaction, event: Event): Promise<Mail[]> {
  const { withdrawals, withdrawalId, groupId = event.subjectId } = event.data as WithdrawalData;
  const told = await withdrawalsTold(market, { ids: withdrawals ?? [withdrawalId ?? ''] });
  const group = await readGroup(market, { groupId });
  const address = await addressOf(market, groupId, group.marketSlug);
  const about = { group, address, eventId: event.id };
  if (event.kind === 'withdrawal-declined') return told.map((one) => declinedMail(one, about));
  const acknowledged = withdrawnMail(told, about);
  return [...(acknowledged ? [acknowledged] : []), ...withdrawnFromMails(told, about)];
}

type WithdrawalData = {
  readonly withdrawals?: readonly string[];
  readonly withdrawalId?: string;
  readonly groupId?: string;
};
