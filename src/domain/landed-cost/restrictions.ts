// What may not leave Morocco or enter elsewhere, and what waits until its papers are on file.
import { classOf } from './classify.ts';
import type { Restriction } from './quote.ts';
import { nameOf, type Shipment, type ShipmentLine } from './shipment.ts';

type Watch = {
  readonly key: string;
  readonly level: 'block' | 'hold';
  readonly classes?: readonly string[];
  readonly headings?: readonly string[];
  readonly materials?: readonly string[];
  readonly olderThanYears?: number;
  /** Answers of the maker that take a good out of the rule: sold for looking at, not for eating from. */
  readonly unless?: Readonly<Record<string, string>>;
  readonly ruleStatus: Restriction['ruleStatus'];
};

/**
 * Blocks: Law 22-80 art. 44 as amended by 19-05 (BO 5436, 6 Jul 2006), antiques over 100 years by
 * arrêté 1308-94; fossils and minerals need a permit (from memory: blocked to be safe); species of
 * the CITES appendices (from memory: blocked to be safe). Holds: papers that product law asks for.
 */
// prettier-ignore
export const watched = [
  { key: 'block-antique', level: 'block', classes: ['antique', 'painting-old'], headings: ['9706', '970121'], olderThanYears: 100, ruleStatus: 'sourced' },
  { key: 'block-fossil', level: 'block', classes: ['fossil-mineral'], headings: ['9705'], ruleStatus: 'memory' },
  { key: 'block-species', level: 'block', materials: ['python', 'crocodile', 'tortoise-shell', 'ivory', 'coral', 'tridacna', 'rosewood', 'dalbergia'], ruleStatus: 'memory' },
  { key: 'hold-cosmetic', level: 'hold', classes: ['argan-cosmetic', 'soap'], headings: ['3304', '3401'], ruleStatus: 'memory' },
  { key: 'hold-food', level: 'hold', classes: ['argan-food'], headings: ['1515'], ruleStatus: 'memory' },
  { key: 'hold-food-contact', level: 'hold', classes: ['tagine-earthenware', 'porcelain-tableware'], headings: ['6911', '6912'], unless: { foodContact: 'no' }, ruleStatus: 'memory' },
  { key: 'hold-electric', level: 'hold', classes: ['lamp-electric-ceiling', 'lamp-electric-table'], headings: ['940511', '940519', '940521', '940529'], ruleStatus: 'memory' },
  { key: 'hold-artwork', level: 'hold', classes: ['painting-modern'], headings: ['970191'], ruleStatus: 'sourced' },
] as const satisfies readonly Watch[];

/** A hold is lifted by the attribute `papersOnFile: true`; a block by nothing. */
export function restrictionsOf({ lines }: Shipment): Restriction[] {
  return lines.flatMap((line) =>
    (watched as readonly Watch[])
      .filter((watch) => concerns(watch, line))
      .filter(({ level }) => level === 'block' || line.attributes?.papersOnFile !== true)
      .map(({ key, level, ruleStatus }) => ({
        level,
        goods: nameOf(line),
        ruleStatus,
        key,
        values: { good: line.description },
      })),
  );
}

function concerns(watch: Watch, line: ShipmentLine): boolean {
  const { tariffClass, hs6 } = classOf(line);
  const { age, ageYears, coral, material, species } = line.attributes ?? {};
  const exempt = Object.entries(watch.unless ?? {}).some(([key, said]) => line.attributes?.[key] === said);
  if (exempt) return false;
  const named = [material, species, coral === 'yes' && 'coral'].map(String);
  const years = age === 'over-100-years' ? Infinity : Number(ageYears);
  return Boolean(
    (tariffClass && watch.classes?.includes(tariffClass)) ||
    (hs6 && watch.headings?.some((heading) => hs6.startsWith(heading))) ||
    watch.materials?.some((one) => named.includes(one)) ||
    (watch.olderThanYears !== undefined && years > watch.olderThanYears),
  );
}
