// The pretend gateway as the house sees it: a stranger behind HTTP, asked with a deadline, believed by
// signature. No money moves there, so production refuses it.
import { fromJson, type Money, toJson } from '#domain/money/money.ts';
import {
  type GatewayMessage,
  GatewayRefused,
  type PaymentGateway,
  type PaymentStatus,
} from '#server/payments/gateway.ts';
import type { PretendSecret } from './pretend-secret.ts';
import { verifyMessage } from './sign-message.ts';

export type PretendOptions = {
  readonly mode: 'demo' | 'production';
  readonly url: string;
  readonly secret: PretendSecret;
  readonly timeoutMilliseconds?: number;
};

type SessionJson = { readonly ref: string; readonly url: string };
type StatusJson = {
  readonly ref: string;
  readonly state: PaymentStatus['state'];
  readonly captured: ReturnType<typeof toJson>;
  readonly refunded: ReturnType<typeof toJson>;
};

export function pretendGateway(options: PretendOptions): PaymentGateway {
  if (options.mode === 'production') {
    throw new Error('the pretend gateway is never used in production: no money moves there');
  }
  const ask = asking(options);
  const session = ({ ref, url }: SessionJson) => ({ sessionRef: ref, redirectUrl: url });
  return {
    name: 'pretend',
    async createSession({ key, paymentId, amount, description, language, returnUrl }) {
      const body = {
        payment_id: paymentId,
        amount: toJson(amount),
        description,
        language,
        return_url: returnUrl,
      };
      return session((await ask<SessionJson>('POST', '/sessions', { key, body }))!);
    },
    async findSession(paymentId) {
      const found = await ask<SessionJson>('GET', `/sessions?payment=${paymentId}`);
      return found && session(found);
    },
    async fetchStatus(sessionRef) {
      const status = await ask<StatusJson>('GET', `/sessions/${encodeURIComponent(sessionRef)}`);
      return status ? statusOf(status) : unknown(sessionRef);
    },
    async cancelSession(sessionRef) {
      const path = `/sessions/${encodeURIComponent(sessionRef)}/cancellation`;
      const status = await ask<StatusJson>('POST', path);
      return status ? statusOf(status) : unknown(sessionRef);
    },
    async refund({ key, sessionRef, amount }) {
      const path = `/sessions/${encodeURIComponent(sessionRef)}/refunds`;
      const status = await ask<StatusJson>('POST', path, { key, body: { amount: toJson(amount) } });
      if (!status) throw new GatewayRefused(404, 'no such session');
      return statusOf(status);
    },
    async findRefund({ key, sessionRef }) {
      const path = `/sessions/${encodeURIComponent(sessionRef)}/refunds/${encodeURIComponent(key)}`;
      return (await ask<StatusJson>('GET', path)) !== undefined;
    },
    readMessage: (headers, rawBody, now) => readMessage(options.secret, { headers, rawBody, now }),
  };
}

type Call = { readonly key?: string; readonly body?: unknown };

/** Answers undefined for 404; refuses on any other 4xx; whatever else goes wrong is doubt. */
function asking({ url, secret, timeoutMilliseconds = 10_000 }: PretendOptions) {
  return async <Answer>(
    method: string,
    path: string,
    call: Call = {},
  ): Promise<Answer | undefined> => {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${secret.apiKey}`,
        ...(call.key ? { 'idempotency-key': call.key } : {}),
        ...(call.body ? { 'content-type': 'application/json' } : {}),
      },
      body: call.body ? JSON.stringify(call.body) : undefined,
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMilliseconds),
    });
    if (answer.status === 404) return undefined;
    if (answer.status >= 400 && answer.status < 500 && answer.status !== 429) {
      throw new GatewayRefused(answer.status, await answer.text());
    }
    if (!answer.ok) throw new Error(`the gateway answered ${answer.status}`);
    return (await answer.json()) as Answer;
  };
}

function statusOf({ ref, state, captured, refunded }: StatusJson): PaymentStatus {
  return { sessionRef: ref, state, captured: fromJson(captured), refunded: fromJson(refunded) };
}

function unknown(sessionRef: string): PaymentStatus {
  const nothing: Money = { minor: 0n, currency: 'EUR' };
  return { sessionRef, state: 'unknown', captured: nothing, refunded: nothing };
}

function readMessage(
  secret: PretendSecret,
  message: { headers: Headers; rawBody: string; now: Date },
): GatewayMessage | undefined {
  const eventId = verifyMessage(secret.webhookSecret, message);
  if (!eventId) return undefined;
  try {
    const body = JSON.parse(message.rawBody) as { data?: { ref?: unknown; payment_id?: unknown } };
    const { ref, payment_id: paymentId } = body.data ?? {};
    if (typeof ref !== 'string') return undefined;
    return { eventId, sessionRef: ref, body, ...(isUuid(paymentId) ? { paymentId } : {}) };
  } catch {
    return undefined;
  }
}

function isUuid(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
}
