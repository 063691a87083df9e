// Who may do what, in one table. What is not in it, nobody may.

export type OperatorRole = 'admin' | 'desk';
export type MembershipRole = 'member' | 'scribe' | 'treasurer' | 'president';

export type Membership = {
  readonly cooperativeId: string;
  readonly slug: string;
  readonly name: string;
  readonly role: MembershipRole;
};

/** Who is asking, proved by her session: never read from a form. */
export type Asker = {
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly email: string | null;
    readonly language: string;
  };
  readonly operatorRole?: OperatorRole;
  readonly memberships: readonly Membership[];
  readonly mustChoosePassword: boolean;
};

/** What is asked about: the cooperative it belongs to. The desk's own rooms have none. */
export type Subject = { readonly cooperativeId: string };

type Row = { readonly operators: readonly OperatorRole[]; readonly own: readonly MembershipRole[] };

const everyOperator = ['admin', 'desk'] as const;
const everyMember = ['member', 'scribe', 'treasurer', 'president'] as const;

/** `operators`: for every cooperative. `own`: roles in the cooperative the subject belongs to. */
export const permissions = {
  'enter-desk': { operators: everyOperator, own: [] },
  'read-cooperative': { operators: everyOperator, own: everyMember },
  'change-cooperative': { operators: everyOperator, own: ['scribe', 'president'] },
  'read-rib': { operators: everyOperator, own: ['treasurer', 'president'] },
  'change-rib': { operators: ['admin'], own: [] }, // it moves money: two people, when payouts come
  'check-cooperative': { operators: everyOperator, own: [] },
  'approve-cooperative': { operators: ['admin'], own: [] },
  'refuse-cooperative': { operators: everyOperator, own: [] },
  'set-terms': { operators: ['admin'], own: [] },
  'add-member': { operators: everyOperator, own: ['president'] },
  'make-account': { operators: everyOperator, own: [] },
  'read-draft': { operators: everyOperator, own: everyMember },
  'list-good': { operators: everyOperator, own: everyMember }, // told from a phone, sent to the desk
  'complete-good': { operators: everyOperator, own: ['scribe', 'president'] },
  'publish-good': { operators: everyOperator, own: [] },
  'withdraw-good': { operators: everyOperator, own: ['scribe', 'president'] },
  'read-orders': { operators: everyOperator, own: ['scribe', 'treasurer', 'president'] },
  'read-buyer': { operators: everyOperator, own: [] },
  'settle-class': { operators: everyOperator, own: [] },
  'measure-parcel': { operators: everyOperator, own: [] },
  'write-papers': { operators: everyOperator, own: [] },
  'read-ledger': { operators: everyOperator, own: [] },
  'read-outbox': { operators: everyOperator, own: [] },
  'read-events': { operators: everyOperator, own: [] },
  'moderate-review': { operators: everyOperator, own: [] },
  'settle-withdrawal': { operators: everyOperator, own: [] },
  'translate-words': { operators: everyOperator, own: [] },
  'hear-review': { operators: [], own: everyMember },
  'write-legal-text': { operators: ['admin'], own: [] }, // it is what the operator answers for
  'read-rules': { operators: everyOperator, own: [] },
  'override-rule': { operators: ['admin'], own: [] }, // it moves every price of a country
} as const satisfies Record<string, Row>;

export type Action = keyof typeof permissions;

/**
 * Whether she may. A stranger never may; a member only where the subject is her own
 * cooperative's.
 */
export function may(asker: Asker | undefined, action: Action, subject?: Subject): boolean {
  if (!asker) return false;
  const row: Row = permissions[action];
  if (asker.operatorRole && row.operators.includes(asker.operatorRole)) return true;
  if (!subject) return false;
  return asker.memberships.some(
    ({ cooperativeId, role }) => cooperativeId === subject.cooperativeId && row.own.includes(role),
  );
}
