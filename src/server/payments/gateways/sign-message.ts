// Messages between a gateway and the house, signed as Standard Webhooks has it
// (https://www.standardwebhooks.com): id, time and the raw body, by HMAC-SHA256.
import { createHmac, timingSafeEqual } from 'node:crypto';

export type SignedHeaders = {
  readonly 'webhook-id': string;
  readonly 'webhook-timestamp': string;
  readonly 'webhook-signature': string;
};

type ToSign = { readonly id: string; readonly at: Date; readonly rawBody: string };

const toleranceSeconds = 300; // five minutes, into the past and into the future

export function signMessage(secret: string, { id, at, rawBody }: ToSign): SignedHeaders {
  const timestamp = Math.floor(at.getTime() / 1000).toString();
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature(secret, { id, timestamp, rawBody }).toString('base64')}`,
  };
}

/** The message's id when one of its signatures is ours and its time is near now, else undefined. */
export function verifyMessage(
  secret: string,
  { headers, rawBody, now }: { headers: Headers; rawBody: string; now: Date },
): string | undefined {
  const id = headers.get('webhook-id');
  const timestamp = headers.get('webhook-timestamp');
  const signatures = headers.get('webhook-signature');
  if (!id || !signatures || !timestamp || !/^\d{1,12}$/.test(timestamp)) return undefined;
  const age = Math.floor(now.getTime() / 1000) - Number(timestamp);
  if (Math.abs(age) > toleranceSeconds) return undefined;
  const ours = signature(secret, { id, timestamp, rawBody });
  const believed = signatures
    .split(' ')
    .slice(0, 8)
    .some((one) => {
      if (!one.startsWith('v1,')) return false;
      const theirs = Buffer.from(one.slice(3), 'base64');
      return theirs.length === ours.length && timingSafeEqual(theirs, ours);
    });
  return believed ? id : undefined;
}

function signature(
  secret: string,
  { id, timestamp, rawBody }: { id: string; timestamp: string; rawBody: string },
): Buffer {
  return createHmac('sha256', Buffer.from(secret, 'base64'))
    .update(`${id}.${timestamp}.${rawBody}`)
    .digest();
}
