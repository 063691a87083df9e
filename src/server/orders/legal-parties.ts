// Who sells and who imports, as the operator has settled it: the checkout says it and the papers
// carry it, and both read it here.
import type { Market } from '#server/market.ts';

export type LegalParty = {
  readonly name: string;
  readonly addressLines?: readonly string[];
  readonly country?: string;
};

/** What is undefined has not been settled, and is never guessed. */
export type LegalParties = {
  readonly sellerOfRecord: LegalParty | undefined;
  /** `recipient`: whoever the parcel is for, so that her name and address stand on the papers. */
  readonly importer: LegalParty | 'recipient' | undefined;
};

/** The setting `papers.parties`: an importer for a country, or the one for all the others. */
type Setting = {
  readonly sellerOfRecord?: unknown;
  readonly importers?: Readonly<Record<string, unknown>>;
};

export async function legalParties(
  { db }: Pick<Market, 'db'>,
  { destination }: { destination: string },
): Promise<LegalParties> {
  const row = await db
    .selectFrom('settings')
    .select('value')
    .where('key', '=', 'papers.parties')
    .executeTakeFirst();
  const { sellerOfRecord, importers = {} } = (row?.value ?? {}) as Setting;
  const own = Object.hasOwn(importers, destination) ? importers[destination] : undefined;
  const importer = own ?? importers['default'];
  return {
    sellerOfRecord: partyOf(sellerOfRecord),
    importer: importer === 'recipient' ? importer : partyOf(importer),
  };
}

/** One without a name is nobody. */
function partyOf(written: unknown): LegalParty | undefined {
  if (typeof written !== 'object' || written === null) return undefined;
  const party = written as Partial<LegalParty>;
  return party.name?.trim() ? { ...party, name: party.name.trim() } : undefined;
}
