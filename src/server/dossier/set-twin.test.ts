import { describe, expect, it } from 'vitest';
import { aLine, aParcel } from '#domain/papers/a-parcel.ts';
import { checkParcel } from '#domain/papers/check-parcel.ts';
import { cn23 } from '#domain/papers/cn23.ts';
import { commercialInvoice } from '#domain/papers/commercial-invoice.ts';
import type { ParcelFacts } from '#domain/papers/parcel-facts.ts';
import { isLatin, scriptOf } from '#domain/papers/latin.ts';
import { settleParcel } from '#domain/papers/settled.ts';
import { en } from '#messages/papers/en.ts';
import { readPaperFonts } from './paper-fonts.ts';
import { setTwin } from './set-twin.ts';

type Language = 'en' | 'fr';

function set(facts: ParcelFacts, make: typeof commercialInvoice | typeof cn23, language: Language) {
  const checked = checkParcel(facts);
  const twin = make(settleParcel(facts), { language, draft: !checked.ready });
  return setTwin(twin, checked.ready ? [] : checked.blocked);
}

const languages = ['en', 'fr'] as const;
const { consignee } = aParcel();

describe('a printed paper', () => {
  it.each(languages)('shows the total and every amount of the invoice (%s)', async (language) => {
    const facts = aParcel({ lines: [aLine({ quantity: 3 }), aLine({ hs: '691200' })] });
    const { printed } = commercialInvoice(settleParcel(facts), { language, draft: false });
    const { text, pages } = await set(facts, commercialInvoice, language);
    const page = text().join('\n');
    expect(pages).toBe(1);
    for (const { value, hs } of printed.lines) {
      expect(page).toContain(value.text);
      expect(page).toContain(hs);
    }
    expect(page).toContain(printed.sums.total.text);
    expect(page).toContain('Coopérative Tifaouine');
    expect(page).not.toContain('DRAFT');
  });

  it.each(languages)('numbers the boxes of the CN23 from 1 to 15 (%s)', async (language) => {
    const { text } = await set(aParcel({ s10: 'EE473124829MA' }), cn23, language);
    const page = text().join('\n');
    for (let box = 1; box <= 15; box++) expect(page).toContain(`(${box})`);
    expect(page).toContain('EE 473 124 829 MA');
  });

  it('is the same bytes for the same parcel', async () => {
    const [first, second] = [await set(aParcel(), cn23, 'fr'), await set(aParcel(), cn23, 'fr')];
    expect(first.pdf.equals(second.pdf)).toBe(true);
    expect(first.pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('of a parcel with a question is a draft on every page, and prints the question', async () => {
    const facts = aParcel({ grossWeightGrams: undefined });
    for (const make of [commercialInvoice, cn23]) {
      const { text, pages } = await set(facts, make, 'en');
      const runs = text();
      expect(runs.filter((run) => run === en.draft)).toHaveLength(pages);
      expect(runs.join(' ')).toContain('How much does the packed parcel weigh?');
      expect(runs.join(' ')).toContain(en.missing);
    }
  });

  it('runs over pages with its header again, when there is much in the parcel', async () => {
    const facts = aParcel({ lines: Array.from({ length: 40 }, () => aLine()) });
    const invoice = await set(facts, commercialInvoice, 'en');
    expect(invoice.pages).toBeGreaterThan(1);
    const heads = invoice.text().filter((run) => run === en.invoice.unitPrice);
    expect(heads.length).toBe(invoice.pages);
    const declaration = await set(facts, cn23, 'en');
    expect(declaration.text().join('\n')).toContain(en.cn23.seeContinuation({ lines: 37 }));
    const rows = declaration.text().filter((run) => run.startsWith('Beni Ouarain rug'));
    expect(rows).toHaveLength(40);
  });

  it('prints an Arabic name beside its Latin form, its numbers as they are read', async () => {
    const name = { ownScript: 'ليلى المنصوري 481', latin: 'Layla Al Mansoori' };
    const facts = aParcel({ consignee: { ...consignee, name } });
    const { text } = await set(facts, commercialInvoice, 'en');
    const page = text().join('\n');
    expect(page).toContain('Layla Al Mansoori');
    expect(page).toContain('المنصوري');
    expect(page).toContain('481');
    const form = await set(facts, cn23, 'en');
    expect(form.text().join('\n')).not.toMatch(/[\u0600-\u06ff]/);
  });

  it('has a glyph for every letter that passes as Latin, and only then calls it so', async () => {
    const { fonts } = await readPaperFonts();
    const latin = fonts.filter((font) => has(font, 'a') || has(font, 'ạ') || has(font, 'Ł'));
    const letters = Array.from({ length: 0xffff }, (_, at) => String.fromCharCode(at));
    const lacking = letters
      .filter((letter) => isLatin(`a${letter}`))
      .filter((letter) => !latin.some((font) => has(font, letter)));
    expect(lacking).toEqual([]);
    const arabic = fonts.filter((font) => has(font, 'ب'));
    const unwritten = letters
      .filter((letter) => scriptOf(letter) === 'arabic')
      .filter((letter) => !arabic.some((font) => has(font, letter)));
    expect(unwritten).toEqual([]);
    expect(scriptOf('ليلى المنصوري (481)')).toBe('arabic');
    expect(scriptOf('佐藤 美咲')).toBe('japanese');
    expect(scriptOf('Анна')).toBeUndefined();
    expect(isLatin('Đặng Thị Ánh, Łukasz Ærøskøbing, Ķīvītis, Œuvré, Aït Ḥmad')).toBe(true);
    expect(['Ж', 'の', 'ｎ'].filter((letter) => isLatin(letter))).toEqual([]);
    expect(latin.some((font) => has(font, 'Ж'))).toBe(false);
  });
});

/** Whether a font maps a character to a glyph: its cmap table, format 4 or 12. */
function has(font: Buffer, letter: string): boolean {
  const code = letter.codePointAt(0)!;
  const tables = font.readUInt16BE(4);
  for (let table = 12; table < 12 + tables * 16; table += 16) {
    if (font.toString('latin1', table, table + 4) !== 'cmap') continue;
    const cmap = font.readUInt32BE(table + 8);
    for (let at = cmap + 4; at < cmap + 4 + font.readUInt16BE(cmap + 2) * 8; at += 8) {
      const map = cmap + font.readUInt32BE(at + 4);
      if (font.readUInt16BE(map) === 12 && inGroups(font, map, code)) return true;
      if (font.readUInt16BE(map) === 4 && inSegments(font, map, code)) return true;
    }
  }
  return false;
}

function inGroups(font: Buffer, map: number, code: number): boolean {
  const groups = Array.from({ length: font.readUInt32BE(map + 12) }, (_, at) => map + 16 + at * 12);
  return groups.some((at) => code >= font.readUInt32BE(at) && code <= font.readUInt32BE(at + 4));
}

function inSegments(font: Buffer, map: number, code: number): boolean {
  const segments = font.readUInt16BE(map + 6) / 2;
  const ends = Array.from({ length: segments }, (_, at) => font.readUInt16BE(map + 14 + at * 2));
  const at = ends.findIndex((end) => code <= end);
  return at >= 0 && code < 0xffff && code >= font.readUInt16BE(map + 16 + (segments + at) * 2);
}
