// Cooperatives as the desk and their own people read them.
import type { Asker } from '#domain/permissions/may.ts';
import { dayOf } from '#domain/time/day.ts';
import type { Market } from '../market.ts';
import { cooperativeFor } from './cooperative-for.ts';
import { presentChecks, presentDetails, presentMember } from './present-cooperative.ts';
import { findChecks, listRows } from './store.ts';
import { findMembers } from './store-of-members.ts';
import { termsInForce } from './terms-on.ts';

export type CooperativeInList = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly nameArabic: string | null;
  readonly state: string;
  readonly region: string;
  readonly place: string;
  readonly seal: readonly string[];
  readonly members: number | null;
  readonly women: number | null;
  readonly publishedGoods: number;
  readonly appliedAt: Date;
  readonly demo: boolean;
};

const everyState = ['applied', 'in-review', 'approved', 'suspended', 'refused'] as const;

/** By name. `next` is handed back as `after` for the following page; absent on the last. */
export async function listCooperatives(
  market: Market,
  asked: { asker: Asker; states?: readonly string[]; after?: string; limit?: number },
): Promise<{ cooperatives: CooperativeInList[]; next?: string }> {
  const { asker, states = everyState, limit = 50 } = asked;
  const ids = asker.operatorRole ? undefined : asker.memberships.map((one) => one.cooperativeId);
  if (ids?.length === 0 || states.length === 0) return { cooperatives: [] };
  const after = asked.after ? cursorFrom(asked.after) : undefined;
  const rows = await listRows(market, { states, ids, after, limit: limit + 1 });
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    cooperatives: page.map((row) => ({
      id: row.id,
      slug: row.slug,
      name: row.name,
      nameArabic: row.name_arabic,
      state: row.state,
      region: row.region,
      place: row.place,
      seal: row.seal,
      members: row.members_count,
      women: row.women_count,
      publishedGoods: Number(row.published ?? 0n),
      appliedAt: row.applied_at,
      demo: row.demo,
    })),
    next: last && `${last.id}:${last.name}`,
  };
}

function cursorFrom(text: string): { id: string; name: string } | undefined {
  const match = /^([0-9a-f-]{36}):(.*)$/s.exec(text);
  return match ? { id: match[1]!, name: match[2]! } : undefined;
}

/** Everything the desk knows of one cooperative, or what its own people may know. */
export async function readCooperative(
  market: Market,
  { asker, slug }: { asker: Asker; slug: string },
) {
  const row = await cooperativeFor(market, { asker, slug, action: 'read-cooperative' });
  const today = dayOf(market.now());
  const [checks, members, terms] = await Promise.all([
    findChecks(market, row.id),
    findMembers(market, row.id, today),
    termsInForce(market, { cooperativeId: row.id, on: today }),
  ]);
  return {
    ...presentDetails(row, asker),
    ...presentChecks(row, checks),
    members: members.map(presentMember),
    terms,
  };
}

export type CooperativeRead = Awaited<ReturnType<typeof readCooperative>>;
