// Proof of identity by better-auth: addresses, passwords, sessions, cookies. Roles are not its
// business.
import { betterAuth } from 'better-auth';
import { type Market, newId } from '../market.ts';
import { findOrMakeSecret } from './store.ts';
import { tables } from './tables.ts';

export type Proof = ReturnType<typeof makeProof>;

const proofs = new WeakMap<Market['pool'], Promise<Proof>>();

/**
 * The market's proof, made once: a market inside a transaction shares its pool, and so its
 * proof.
 */
export function proofOf(market: Market): Promise<Proof> {
  const known = proofs.get(market.pool);
  if (known) return known;
  const made = secretOf(market).then((secret) => makeProof(market, secret));
  proofs.set(market.pool, made);
  made.catch(() => proofs.delete(market.pool));
  return made;
}

/** The operator's own where it is set: so a copy of the database alone signs nobody in. */
async function secretOf(market: Market): Promise<string> {
  return market.settings.secret ?? findOrMakeSecret(market);
}

/**
 * In https the `__Host-` prefix binds the cookie to this host; on http a browser would refuse
 * it.
 */
export function sessionCookieName(market: Market): string {
  return isSecure(market) ? '__Host-qafila_session' : 'qafila_session';
}

function isSecure(market: Market): boolean {
  return market.settings.origin.startsWith('https://');
}

function makeProof(market: Market, secret: string) {
  const secure = isSecure(market);
  const cookie = (name: string) => ({
    name: `${secure ? '__Host-' : ''}qafila_${name}`,
    attributes: { secure, sameSite: 'lax', httpOnly: true, path: '/' } as const,
  });
  return betterAuth({
    appName: 'Qafila',
    baseURL: market.settings.origin,
    secret,
    database: { db: market.db, type: 'postgres' },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12 },
    ...tables,
    advanced: {
      database: { generateId: () => newId(market) },
      useSecureCookies: false,
      cookies: {
        session_token: cookie('session'),
        session_data: cookie('session_data'),
        account_data: cookie('account_data'),
        dont_remember: cookie('dont_remember'),
      },
    },
    rateLimit: { enabled: false }, // ours is counted in count-try.ts, for pages as for the API
    telemetry: { enabled: false },
    logger: { disabled: true }, // its warnings would tell logs which accounts exist
  });
}
