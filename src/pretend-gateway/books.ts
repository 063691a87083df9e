// The gateway's own truth, rebuilt from its journal: sessions, what was captured, what was refunded.
// The house is tested against it: two ledgers that never saw each other must agree.
import { fromJson, type MoneyJson, toJson } from '#domain/money/money.ts';
import { openJournal } from './journal.ts';
import {
  capturedOf,
  maySessionMove,
  refundedOf,
  type Session,
  type SessionState,
} from './session.ts';

type Opened = Omit<Session, 'amount' | 'state' | 'refunds' | 'approvesAt'> & { amount: MoneyJson };

export type BookEntry =
  | { readonly kind: 'opened'; readonly at: number; readonly session: Opened }
  | {
      readonly kind: 'moved';
      readonly at: number;
      readonly ref: string;
      readonly to: SessionState;
      readonly approvesAt?: number;
    }
  | {
      readonly kind: 'refunded';
      readonly at: number;
      readonly ref: string;
      readonly key: string;
      readonly minor: string;
    }
  | { readonly kind: 'told'; readonly at: number; readonly eventId: string };

export type Telling = {
  readonly eventId: string;
  readonly ref: string;
  readonly state: SessionState;
};

export type Books = ReturnType<typeof openBooks>;

export function openBooks(path: string) {
  const journal = openJournal<BookEntry>(path);
  const sessions = new Map<string, Session>();
  const tellings = new Map<string, Telling>();
  for (const entry of journal.past) apply(entry);

  function apply(entry: BookEntry): void {
    if (entry.kind === 'told') return void tellings.delete(entry.eventId);
    if (entry.kind === 'opened') {
      const { session } = entry;
      const amount = fromJson(session.amount);
      return void sessions.set(session.ref, { ...session, amount, state: 'open', refunds: [] });
    }
    const session = sessions.get(entry.ref)!;
    if (entry.kind === 'refunded') {
      session.refunds.push({ key: entry.key, minor: BigInt(entry.minor) });
      return;
    }
    session.state = entry.to;
    session.approvesAt = entry.approvesAt;
    if (entry.to === 'processing') return;
    const eventId = `evt_${session.ref}_${entry.to}`;
    tellings.set(eventId, { eventId, ref: session.ref, state: entry.to });
  }

  function record(entry: BookEntry): void {
    journal.write(entry);
    apply(entry);
  }

  return {
    session: (ref: string) => sessions.get(ref),
    sessions: () => [...sessions.values()],
    /** What the house has not yet been told of, oldest first. */
    untold: () => [...tellings.values()],
    told: (eventId: string, at: number) => record({ kind: 'told', at, eventId }),
    open(session: Opened): Session {
      record({ kind: 'opened', at: session.openedAt, session });
      return sessions.get(session.ref)!;
    },
    /** Answers false when the session may not go there: a choice comes once. */
    move(
      session: Session,
      to: SessionState,
      { at, approvesAt }: { at: number; approvesAt?: number },
    ) {
      if (!maySessionMove(session.state, to)) return false;
      record({ kind: 'moved', at, ref: session.ref, to, approvesAt });
      return true;
    },
    /** Answers false when it would return more than was taken. */
    refund(
      session: Session,
      { key, minor, at }: { key: string; minor: bigint; at: number },
    ): boolean {
      if (minor <= 0n || refundedOf(session) + minor > capturedOf(session)) return false;
      record({ kind: 'refunded', at, ref: session.ref, key, minor: minor.toString() });
      return true;
    },
    close: () => journal.close(),
  };
}

/** What the API answers about a session. */
export function statusOf(session: Session) {
  const { currency } = session.amount;
  return {
    ref: session.ref,
    payment_id: session.paymentId,
    state: session.state,
    captured: toJson({ minor: capturedOf(session), currency }),
    refunded: toJson({ minor: refundedOf(session), currency }),
  };
}
