// The mails an applicant gets: her application arrived, was approved, or was refused and why.
import { ar } from '#messages/application-mails/ar.ts';
import { en } from '#messages/application-mails/en.ts';
import { fr } from '#messages/application-mails/fr.ts';
import type { Block, Mail } from './mail.ts';
import type { ContactRow } from './store.ts';
import { writeMail } from './write-mail.ts';

const words = { en, fr, ar };

type About = {
  /** Each event has its mail, also when a cooperative is refused a second time. */
  readonly eventId: string;
  readonly kind: 'cooperative-applied' | 'cooperative-approved' | 'cooperative-refused';
  readonly origin: string;
};

/** Undefined where the contact has no e-mail address: the desk calls. */
export function applicationMail(contact: ContactRow, about: About): Mail | undefined {
  const { contactEmail, contactName, contactLanguage } = contact;
  if (!contactEmail) return undefined;
  const language = contactLanguage === 'ar' || contactLanguage === 'en' ? contactLanguage : 'fr';
  const say = words[language];
  const { subject, blocks } = tell(contact, { ...about, say });
  const all = [{ says: say.hello({ name: contactName }) }, ...blocks];
  return {
    kind: about.kind,
    subjectId: about.eventId,
    recipient: contactEmail,
    language,
    subject,
    ...writeMail({ language, title: subject, blocks: all }),
  };
}

function tell(
  { name: cooperative, refusedReason }: ContactRow,
  { kind, origin, say }: About & { readonly say: (typeof words)[keyof typeof words] },
): { subject: string; blocks: readonly Block[] } {
  const { applied, approved, refused } = say;
  switch (kind) {
    case 'cooperative-applied':
      return {
        subject: applied.subject({ cooperative }),
        blocks: [{ says: applied.thanks({ cooperative }) }, { says: applied.next }],
      };
    case 'cooperative-approved':
      return {
        subject: approved.subject({ cooperative }),
        blocks: [
          { says: approved.news({ cooperative }) },
          { says: approved.next },
          { link: `${origin}/atelier`, label: approved.atelier },
        ],
      };
    case 'cooperative-refused':
      return {
        subject: refused.subject({ cooperative }),
        blocks: [
          { says: refused.news({ cooperative }) },
          { quote: refusedReason ?? '' },
          { says: refused.next },
        ],
      };
  }
}
