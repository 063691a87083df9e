// What may not leave Morocco or enter elsewhere, and what waits until its papers are on file.
import type { Class, ClassedLine } from './classify.ts';
import type { Restriction } from './quote.ts';
import { nameOf, type ShipmentLine } from './shipment.ts';
import { traitsOfForm } from './tariff-class.ts';
import { flagOf, isOld, wordOf } from './traits.ts';
import { watchedIn } from './watched-words.ts';

type Watch = {
  readonly key: string;
  readonly level: 'block' | 'hold';
  readonly classes?: readonly string[];
  readonly headings?: readonly string[];
  readonly materials?: readonly string[];
  readonly overHundredYears?: true;
  /** Said of the piece itself: found in the ground, of a collection, of a monument. */
  readonly said?: readonly string[];
  /** The paper that lifts a hold. */
  readonly paper?: string;
  /** Answers of the maker that take a good out of the rule: sold for looking at, not for eating from. */
  readonly unless?: Readonly<Record<string, string>>;
  /** Answers that bring in goods of these classes and headings, which are free otherwise. */
  readonly where?: Readonly<Record<string, string>>;
  /** Whatever its class: a lamp with a flex. */
  readonly electric?: true;
  readonly ruleStatus: Restriction['ruleStatus'];
};

/**
 * Blocks: Law 22-80 art. 44 as amended by 19-05 (BO 5436, 6 Jul 2006), antiques over 100 years by
 * arrêté 1308-94; fossils and minerals need a permit (from memory: blocked to be safe); species of
 * the CITES appendices (from memory: blocked to be safe). Holds: papers that product law asks for;
 * leather of listed animals may travel with its CITES permit.
 */
// prettier-ignore
export const watched = [
  { key: 'block-antique', level: 'block', classes: ['antique', 'painting-old'], headings: ['9706', '970121', '970122', '970129', '970210', '970310'], overHundredYears: true, ruleStatus: 'sourced' },
  { key: 'block-heritage', level: 'block', said: ['heritage', 'archaeological'], headings: ['970531', '970539', '970510'], ruleStatus: 'sourced' },
  { key: 'block-fossil', level: 'block', classes: ['fossil-mineral'], headings: ['970521', '970522', '970529'], materials: ['fossil', 'meteorite'], ruleStatus: 'memory' },
  { key: 'block-species', level: 'block', headings: ['0507', '0508', '960110'], materials: ['tortoise-shell', 'ivory', 'coral', 'tridacna', 'rosewood', 'dalbergia', 'rhino-horn', 'big-cat'], ruleStatus: 'memory' },
  { key: 'hold-exotic-leather', level: 'hold', headings: ['410320', '411330'], materials: ['python', 'snake', 'crocodile', 'alligator', 'lizard', 'stingray', 'exotic-leather'], paper: 'cites-permit', ruleStatus: 'memory' },
  { key: 'hold-cosmetic', level: 'hold', classes: ['argan-cosmetic', 'soap'], headings: ['3303', '3304', '3305', '3307', '3401'], paper: 'cosmetic-notification', ruleStatus: 'memory' },
  { key: 'hold-food', level: 'hold', classes: ['argan-food'], headings: ['1515'], paper: 'food-safety', ruleStatus: 'memory' },
  { key: 'hold-food-contact', level: 'hold', classes: ['tagine-earthenware', 'porcelain-tableware'], headings: ['6911', '6912'], unless: { foodContact: 'no' }, paper: 'lead-cadmium-test', ruleStatus: 'memory' },
  { key: 'hold-food-contact', level: 'hold', classes: ['ceramic-ornament', 'zellige-tile'], headings: ['6913', '6914'], where: { foodContact: 'yes' }, paper: 'lead-cadmium-test', ruleStatus: 'memory' },
  { key: 'hold-electric', level: 'hold', classes: ['lamp-electric-ceiling', 'lamp-electric-table'], headings: ['940511', '940519', '940521', '940529'], electric: true, paper: 'electrical-safety', ruleStatus: 'memory' },
  { key: 'hold-artwork', level: 'hold', classes: ['painting-modern'], headings: ['970191', '970192', '970199', '970290', '970390'], paper: 'export-clearance', ruleStatus: 'sourced' },
] as const satisfies readonly Watch[];

/**
 * A hold is lifted by the attribute `papersOnFile`: true for all that is asked, or the names of the
 * papers ("cites-permit, lead-cadmium-test"); a block by nothing.
 */
export function restrictionsOf(lines: readonly ClassedLine[]): Restriction[] {
  return lines.flatMap(({ line, class: classified }) =>
    concerning(line, classified)
      .filter((watch) => watch.level === 'block' || !isLifted(watch, line))
      .map(({ key, level, ruleStatus, paper }) => ({
        level,
        goods: nameOf(line),
        ruleStatus,
        key,
        values: { good: line.description },
        liftedBy: paper ? { id: paper, key: `paper-${paper}`, values: {} } : undefined,
      })),
  );
}

function isLifted({ paper }: Watch, { attributes }: ShipmentLine): boolean {
  const onFile = attributes?.papersOnFile;
  if (typeof onFile !== 'string') return onFile === true;
  const papers = onFile.toLowerCase().split(/[\s,;]+/);
  return flagOf(onFile) === true || (paper !== undefined && papers.includes(paper));
}

function concerning({ form = '', attributes = {} }: ShipmentLine, classified: Class): Watch[] {
  const told = watchedIn(attributes);
  const { electric } = traitsOfForm(form, attributes);
  const says = (name: string) => yesOrWord(attributes[name]);
  const isSaid = ([name, answer]: [string, string]) => says(name) === answer;
  return (watched as readonly Watch[]).filter(
    (watch) =>
      (isAmong(watch, classified) ||
        watch.materials?.some((one) => told.has(one)) ||
        watch.said?.some((name) => says(name) === 'yes') ||
        (watch.electric && electric !== undefined && electric !== 'no') ||
        (watch.overHundredYears && isOld(attributes))) &&
      Object.entries(watch.where ?? {}).every(isSaid) &&
      !Object.entries(watch.unless ?? {}).some(isSaid),
  );
}

function isAmong({ classes, headings }: Watch, { tariffClass, hs6 }: Class): boolean {
  const ofClass = tariffClass !== undefined && classes?.includes(tariffClass);
  return ofClass || (hs6 !== '' && headings?.some((heading) => hs6.startsWith(heading))) || false;
}

/** 'yes' and 'no' for every way to say them, else the word itself. */
function yesOrWord(said: string | number | boolean | undefined): string | undefined {
  const flag = flagOf(said);
  return flag === undefined ? wordOf(said) : flag ? 'yes' : 'no';
}
