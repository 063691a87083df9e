// The port every payment gateway plugs into: createSession → redirect → the gateway tells, or is asked.
import type { Money } from '#domain/money/money.ts';

export type PaymentSession = {
  readonly sessionRef: string;
  readonly redirectUrl: string;
};

/** What the gateway says of a session; `unknown` means it has never heard of it. */
export type PaymentStatus = {
  readonly sessionRef: string;
  readonly state: 'open' | 'processing' | 'captured' | 'declined' | 'expired' | 'unknown';
  readonly captured: Money;
  readonly refunded: Money;
};

export type GatewayMessage = {
  readonly eventId: string;
  readonly sessionRef: string;
  /** Ours, when the gateway keeps it: a message may come before we learnt the session's name. */
  readonly paymentId?: string;
  readonly body: unknown;
};

export type PaymentGateway = {
  readonly name: string;
  /** `key` is our durable operation id: the same key twice opens the same session. */
  createSession(request: {
    key: string;
    paymentId: string;
    amount: Money;
    description: string;
    language: string;
    returnUrl: string;
  }): Promise<PaymentSession>;
  /** The session opened for a payment of ours whose answer was lost; undefined when there is none. */
  findSession(paymentId: string): Promise<PaymentSession | undefined>;
  fetchStatus(sessionRef: string): Promise<PaymentStatus>;
  /** Closes a session that is still open; the answer says what became of it, which may be `captured`. */
  cancelSession(sessionRef: string): Promise<PaymentStatus>;
  refund(request: { key: string; sessionRef: string; amount: Money }): Promise<PaymentStatus>;
  /** Whether the refund of this key was made: asked before it is asked for again. */
  findRefund(request: { key: string; sessionRef: string }): Promise<boolean>;
  /** The message when its signature and age hold, else undefined: nothing is written then. */
  readMessage(headers: Headers, rawBody: string, now: Date): GatewayMessage | undefined;
};

/** The gateway understood and said no: nothing happened there. Any other error leaves us in doubt. */
export class GatewayRefused extends Error {
  readonly status: number;

  constructor(status: number, why: string) {
    super(`the gateway refused (${status}): ${why}`);
    this.name = 'GatewayRefused';
    this.status = status;
  }
}
