// What a judge knows of each good: facts straight from its own rows, never from the index.
import { formRow, isForm } from '#domain/craft/forms.ts';
import { techniquesAnswered } from '#domain/craft/making.ts';
import type { Market } from '#server/market.ts';
import type { Judged } from './judge.ts';

type Row = {
  form: string | null;
  style: string | null;
  materials: string[];
  colours: string[];
  attributes: unknown;
  origin_country: string | null;
  origin_region: string | null;
  origin_province: string | null;
  techniques: string[];
  dyes: string[];
  motifs: string[];
};

export async function goodsByTheirFacts(market: Market): Promise<Judged[]> {
  const rows = await market.db
    .selectFrom('goods')
    .select(['id', 'form', 'style', 'materials', 'colours', 'origin_country', 'origin_region'])
    .select(['techniques', 'dyes', 'motifs', 'attributes', 'origin_province', 'place'])
    .where('state', '=', 'published')
    .execute();
  const measures = await measuresOf(market);
  return rows.map((row) => {
    const answers = row.attributes as object as Record<string, string>;
    const tokens = new Set([
      ...factsOf(row),
      `place:${row.place?.toLowerCase()}`,
      ...(answers['pile'] ? [`pile:${answers['pile']}`] : []),
    ]);
    return { goodId: row.id, tokens, ...measures.get(row.id) };
  });
}

function factsOf(row: Row): string[] {
  const answers = row.attributes as object as Record<string, string>;
  return [
    ...(isForm(row.form) ? [`form:${row.form}`, `craft:${formRow(row.form).craft}`] : []),
    `style:${row.style}`,
    ...row.materials.map((id) => `material:${id}`),
    ...row.colours.map((id) => `colour:${id}`),
    `origin:${row.origin_country}`,
    `region:${row.origin_region}`,
    `province:${row.origin_province}`,
    ...techniquesAnswered(answers).map((id) => `technique:${id}`),
    ...row.techniques.map((id) => `technique:${id}`),
    ...row.dyes.map((id) => `dye:${id}`),
    ...row.motifs.map((id) => `motif:${id}`),
  ];
}

/** The sides of each good's first variant, its shoe size, and what it costs delivered anywhere. */
async function measuresOf(market: Market) {
  const sides = await market.db
    .selectFrom('variants')
    .select(['good_id', 'length_mm', 'width_mm', 'attributes'])
    .where('position', '=', 0)
    .execute();
  const prices = await market.db
    .selectFrom('good_prices')
    .select(['good_id', 'destination', 'minor'])
    .execute();
  const delivered = new Map<string, Record<string, bigint>>();
  for (const { good_id, destination, minor } of prices) {
    if (minor === null) continue;
    delivered.set(good_id, { ...delivered.get(good_id), [destination]: minor });
  }
  return new Map(
    sides.map(({ good_id, length_mm, width_mm, attributes }) => {
      const { shoeSizeEu } = attributes as object as { shoeSizeEu?: number };
      const lengths = [length_mm, width_mm].filter((side) => side !== null);
      return [good_id, { sidesMm: lengths, shoeSizeEu, delivered: delivered.get(good_id) ?? {} }];
    }),
  );
}
