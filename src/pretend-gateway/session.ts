// A session of the pretend gateway and the only ways it moves.
import type { Money } from '#domain/money/money.ts';

export type SessionState = 'open' | 'processing' | 'captured' | 'declined' | 'expired';

export type Refund = { readonly key: string; readonly minor: bigint };

export type Session = {
  readonly ref: string;
  readonly key: string;
  readonly paymentId: string;
  readonly amount: Money;
  readonly description: string;
  readonly language: string;
  readonly returnUrl: string;
  readonly openedAt: number;
  state: SessionState;
  /** When a processing session approves itself; absent when it never does. */
  approvesAt?: number;
  refunds: Refund[];
};

export const sessionMoves = {
  open: ['processing', 'captured', 'declined', 'expired'],
  processing: ['captured', 'declined'],
  captured: [],
  declined: [],
  expired: [],
} as const satisfies Record<SessionState, readonly SessionState[]>;

export function maySessionMove(from: SessionState, to: SessionState): boolean {
  return (sessionMoves[from] as readonly SessionState[]).includes(to);
}

export function capturedOf({ state, amount }: Session): bigint {
  return state === 'captured' ? amount.minor : 0n;
}

export function refundedOf({ refunds }: Session): bigint {
  return refunds.reduce((whole, refund) => whole + refund.minor, 0n);
}
