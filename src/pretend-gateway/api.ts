// The gateway's API for the house: sessions opened once a key, looked up, cancelled and refunded, and
// the ledger that says what really happened here.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { z } from 'zod';
import { isCurrency } from '#domain/money/currency.ts';
import { fromJson } from '#domain/money/money.ts';
import { type Books, statusOf } from './books.ts';
import { faultModes, type Faults } from './faults.ts';
import type { Session } from './session.ts';

export type ApiParts = {
  readonly books: Books;
  readonly apiKey: string;
  readonly faults: Faults | undefined;
  readonly now: () => number;
  /** Where the buyer's browser finds the hosted pages. */
  readonly origin: () => string;
  /** Called whenever something is there to be told. */
  readonly tell: () => void;
};

const keysKeptMilliseconds = 24 * 60 * 60 * 1000; // as card gateways do: look up, never rely on a key

const amount = z.object({
  minor: z.string().regex(/^[1-9][0-9]{0,15}$/),
  currency: z.string().refine(isCurrency),
});
const toOpen = z.object({
  payment_id: z.uuid(),
  amount,
  description: z.string().max(200),
  language: z.string().max(10),
  return_url: z.url({ protocol: /^https?$/ }),
});
const fault = z.object({
  mode: z.enum(faultModes),
  on: z.enum(['create', 'status', 'find', 'cancel', 'refund']),
  times: z.int().min(1).max(1000).default(1),
});

export function gatewayApi(parts: ApiParts): Hono {
  const { books, faults, now, tell } = parts;
  const api = new Hono();
  const failing = (step: Parameters<Faults['middleware']>[0]) =>
    faults?.middleware(step) ?? ((_: unknown, next: () => Promise<void>) => next());

  api.use('*', async (context, next) => {
    const given = context.req.header('authorization') ?? '';
    if (!same(given, `Bearer ${parts.apiKey}`)) return context.json({ error: 'not known' }, 401);
    return next();
  });
  api.post('/sessions', failing('create'), async (context) => {
    const key = context.req.header('idempotency-key');
    const read = toOpen.safeParse(await context.req.json().catch(() => undefined));
    if (!key || !read.success) return context.json({ error: 'not a session' }, 400);
    const standing = withKey(parts, key);
    if (standing && !sameRequest(standing, read.data)) {
      return context.json({ error: 'this key was used for another request' }, 422);
    }
    const session = standing ?? openSession(parts, { key, asked: read.data });
    return context.json(address(parts, session), standing ? 200 : 201);
  });
  api.get('/sessions', failing('find'), (context) => {
    const found = books
      .sessions()
      .find(({ paymentId }) => paymentId === context.req.query('payment'));
    return found ? context.json(address(parts, found)) : context.json({ error: 'none' }, 404);
  });
  api.get('/sessions/:ref', failing('status'), (context) => {
    const session = books.session(context.req.param('ref'));
    return session ? context.json(statusOf(session)) : context.json({ error: 'none' }, 404);
  });
  api.post('/sessions/:ref/cancellation', failing('cancel'), (context) => {
    const session = books.session(context.req.param('ref'));
    if (!session) return context.json({ error: 'none' }, 404);
    // What is being processed or was captured stays so, and the answer says it.
    if (session.state === 'open') books.move(session, 'expired', { at: now() });
    tell();
    return context.json(statusOf(session));
  });
  api.post('/sessions/:ref/refunds', failing('refund'), async (context) => {
    const session = books.session(context.req.param('ref'));
    const key = context.req.header('idempotency-key');
    const read = z.object({ amount }).safeParse(await context.req.json().catch(() => undefined));
    if (!session) return context.json({ error: 'none' }, 404);
    if (!key || !read.success) return context.json({ error: 'not a refund' }, 400);
    const { minor, currency } = fromJson(read.data.amount);
    const standing = session.refunds.find((refund) => refund.key === key);
    if (standing && standing.minor !== minor) {
      return context.json({ error: 'this key was used for another amount' }, 422);
    }
    const fits = currency === session.amount.currency;
    if (!standing && !(fits && books.refund(session, { key, minor, at: now() }))) {
      return context.json({ error: 'more than was taken' }, 422);
    }
    return context.json(statusOf(session));
  });
  api.get('/sessions/:ref/refunds/:key', failing('status'), (context) => {
    const session = books.session(context.req.param('ref'));
    const made = session?.refunds.some(({ key }) => key === context.req.param('key'));
    return session && made ? context.json(statusOf(session)) : context.json({ error: 'none' }, 404);
  });
  api.get('/ledger', (context) => context.json(books.sessions().map(statusOf)));
  api.post('/faults', async (context) => {
    const read = fault.safeParse(await context.req.json().catch(() => undefined));
    if (!faults || !read.success) return context.json({ error: 'not here' }, 404);
    faults.add(read.data);
    return context.json({ added: true });
  });
  return api;
}

function withKey({ books, now }: ApiParts, key: string): Session | undefined {
  return books
    .sessions()
    .find((session) => session.key === key && now() - session.openedAt < keysKeptMilliseconds);
}

function sameRequest(session: Session, asked: z.infer<typeof toOpen>): boolean {
  return (
    session.paymentId === asked.payment_id &&
    session.amount.minor.toString() === asked.amount.minor &&
    session.amount.currency === asked.amount.currency &&
    session.returnUrl === asked.return_url
  );
}

function openSession(
  { books, now }: ApiParts,
  { key, asked }: { key: string; asked: z.infer<typeof toOpen> },
): Session {
  return books.open({
    ref: `ps_${randomBytes(12).toString('base64url')}`,
    key,
    paymentId: asked.payment_id,
    amount: asked.amount as { minor: string; currency: 'EUR' },
    description: asked.description,
    language: asked.language,
    returnUrl: asked.return_url,
    openedAt: now(),
  });
}

function address({ origin }: ApiParts, { ref }: Session) {
  return { ref, url: `${origin()}/pay/${ref}` };
}

function same(left: string, right: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}
