// The mail that asks a buyer how it is, with a link of its own that proves her order.
import { houseName } from '#domain/cooperatives/house-name.ts';
import { reviewsMessages } from '#messages/reviews/reviews-messages.ts';
import type { ReviewToAsk } from '#server/reviews/review-to-ask.ts';
import type { Mail } from './mail.ts';
import { knownLanguage } from './mail-words.ts';
import { writeMail } from './write-mail.ts';

export function reviewMail(asked: ReviewToAsk, { address }: { address: string }): Mail {
  const language = knownLanguage(asked.buyer.language);
  const say = reviewsMessages(language).mail;
  const subject = say.subject({ number: asked.number });
  const blocks = [
    { says: say.hello({ name: asked.buyer.name }) },
    { says: say.ask({ cooperative: houseName(asked.cooperative, language) }) },
    { says: say.heard },
    { link: address, label: say.link },
    { says: say.notArrived },
    ...(asked.demo ? [{ says: say.demo }] : []),
  ];
  return {
    kind: 'review-asked',
    subjectId: asked.orderId,
    recipient: asked.buyer.email,
    language,
    subject,
    ...writeMail({ language, title: subject, blocks }),
  };
}
