// What the operator has written on her legal pages, a setting for each page and language. What she
// has not written is nowhere made up.
import type { Language } from '#domain/markets.ts';
import { isLegalPage, type LegalPage, mostLegalText } from '#domain/legal/legal-pages.ts';
import { type Asker, may } from '#domain/permissions/may.ts';
import { inTransaction } from '#server/db/in-transaction.ts';
import { tellEvent } from '#server/events/tell-event.ts';
import { type Market, newId } from '#server/market.ts';
import { Forbidden, NotFound } from '#server/not-there.ts';

export type LegalText = {
  readonly language: Language;
  readonly text: string;
  readonly by: string | undefined;
  readonly at: Date;
};

const languages = ['en', 'fr', 'ar', 'de', 'es', 'ja'] as const satisfies readonly Language[];
const keyOf = (page: LegalPage, language: Language) => `legal.${page}.${language}`;

export async function readLegalTexts(
  { db }: Pick<Market, 'db'>,
  { page }: { page: LegalPage },
): Promise<readonly LegalText[]> {
  const rows = await db
    .selectFrom('settings')
    .leftJoin('people', 'people.id', 'settings.changed_by')
    .select(['key', 'value', 'people.name as by', 'changed_at'])
    .where(
      'key',
      'in',
      languages.map((language) => keyOf(page, language)),
    )
    .execute();
  return languages.flatMap((language) => {
    const row = rows.find(({ key }) => key === keyOf(page, language));
    const { text } = (row?.value ?? {}) as { readonly text?: unknown };
    if (!row || typeof text !== 'string' || !text.trim()) return [];
    return [{ language, text, by: row.by ?? undefined, at: row.changed_at }];
  });
}

/** Hers, else in English, else in whatever language it is written in; undefined where it is not. */
export function legalTextFor(
  texts: readonly LegalText[],
  language: Language,
): LegalText | undefined {
  return [language, 'en', 'fr']
    .flatMap((wished) => texts.filter((one) => one.language === wished))
    .concat(texts)[0];
}

export type TextToWrite = {
  readonly asker: Asker | undefined;
  readonly page: string;
  readonly language: string;
  readonly text: string;
};

/** An empty text takes the page's words back. */
export async function writeLegalText(
  market: Market,
  { asker, page, language, text }: TextToWrite,
): Promise<{ readonly written: true } | { readonly refused: 'too-long'; readonly most: number }> {
  if (!asker || !may(asker, 'write-legal-text')) throw new Forbidden('write-legal-text');
  const spoken = languages.find((one) => one === language);
  if (!isLegalPage(page) || !spoken) throw new NotFound(`legal page ${page} in ${language}`);
  if (text.length > mostLegalText) return { refused: 'too-long', most: mostLegalText };
  const by = asker.person.id;
  const value = {
    value: JSON.stringify({ text: text.replaceAll('\r\n', '\n').trim() }),
    changed_by: by,
    changed_at: market.now(),
  };
  await inTransaction(market, async (market) => {
    await market.db
      .insertInto('settings')
      .values({ key: keyOf(page, spoken), ...value })
      .onConflict((on) => on.column('key').doUpdateSet(value))
      .execute();
    await tellEvent(market, {
      kind: 'legal-text-written',
      subjectKind: 'legal-text',
      subjectId: newId(market),
      data: { page, language: spoken, by },
    });
  });
  return { written: true };
}
