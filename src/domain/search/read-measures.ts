// Sizes as they are typed, taken out of a question: "80x300", "2 x 3 m", "20x20 inch", "30 cm", "Größe 39".
// They are wished for: what measures about so much stands before what does not, and nothing is left out.
import type { Sense, Token } from './concept.ts';

export type Wished = { readonly said: string; readonly senses: readonly Sense[] };

const number = String.raw`(\d{1,4}(?:[.,]\d{1,2})?)`;
const units = [
  `cm|mm|m|ft|feet|inch(?:es)?|in|"|”|″|'|zoll|pulgadas?|pouces?|m[eè]tres?|meter|metros?`,
  'سم|سنتيمتر|متر|センチ|メートル|㎝',
].join('|');
const unit = `(${units})`;
const between = String.raw`(?:x|×|\*|by|par|sur|auf|mal|por|في)`;
const start = String.raw`(?<![\p{L}\d.,])`;
const third = String.raw`(?:\s*${between}\s*\d{1,4}(?:[.,]\d{1,2})?)?`;
const sides = new RegExp(
  String.raw`${start}${number}\s*${unit}?\s*${between}\s*${number}${third}\s*${unit}?(?![\p{L}\d])`,
  'gu',
);
const side = new RegExp(String.raw`${start}${number}\s*${unit}(?![\p{Script=Latin}\d])`, 'gu');
const sizeNames = 'size|taille|pointure|gr(?:ö|oe|o)(?:ß|ss)e|talla|مقاس|قياس|サイズ';
const shoe = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${sizeNames}|gr\.|n[uú]mero|eu)\s*(?:eu\s*)?)?` +
    String.raw`(3[4-9]|4[0-8])(?![\d\p{L}.,])`,
  'gu',
);
const sizeWord = new RegExp(String.raw`(?<!\p{L})(?:${sizeNames})(?!\p{L})`, 'gu');

/** What is left of the text, and what was wished of sizes. */
export function readMeasures(text: string): { rest: string; wished: Wished[] } {
  const wished: Wished[] = [];
  const take = (said: string, ...senses: (readonly Sense[])[]) => {
    for (const some of senses) if (some.length > 0) wished.push({ said, senses: some });
    return ' ';
  };
  let rest = text.normalize('NFKC').toLowerCase().replace(/[٠-٩]/g, westernDigit);
  rest = rest.replace(sides, (said, a: string, first, b: string, second) => {
    const long = centimetres([a, b], second ?? first).sort((one, other) => other - one);
    return take(said, near('long', long[0]!), near('short', long[1]!));
  });
  rest = rest.replace(side, (said, a: string, of: string) => {
    const [one = 0] = centimetres([a], of);
    return take(said, [...near('long', one), ...shoesOfLength(one)]);
  });
  rest = rest.replace(shoe, (said, size: string) => take(said, [shoeOf(Number(size))]));
  return wished.length > 0 ? { rest: rest.replace(sizeWord, ' '), wished } : { rest: text, wished };
}

/** What a good that measures so much carries: its longest side and the next, each to a twentieth. */
export function measureTokens(sidesMm: readonly number[]): Token[] {
  const [long, short] = [...sidesMm].sort((a, b) => b - a);
  return [
    ...(long ? [tokenOf('long', stepOf(long / 10))] : []),
    ...(short ? [tokenOf('short', stepOf(short / 10))] : []),
  ];
}

export function shoeToken(sizeEu: number): Token {
  return `shoe:${sizeEu}`;
}

const steps = Math.log(1.05);
const stepOf = (cm: number) => Math.round(Math.log(cm) / steps);
const tokenOf = (which: 'long' | 'short', step: number): Token => `${which}-side:${step}`;
const shoeOf = (size: number): Sense => ({ token: shoeToken(size), weight: 1 });

/** A tenth more or less is near: a loom is no ruler. */
function near(which: 'long' | 'short', cm: number): Sense[] {
  if (cm < 2 || cm > 2_000) return [];
  const step = stepOf(cm);
  return [0, -1, 1, -2, 2].map((away) => ({
    token: tokenOf(which, step + away),
    weight: 1 - Math.abs(away) * 0.2,
  }));
}

const lengths: readonly (readonly [RegExp, number])[] = [
  [/^(?:cm|سم|سنتيمتر|センチ)/, 1],
  [/^mm/, 0.1],
  [/^(?:ft|feet|')/, 30.48],
  [/^(?:in|"|”|″|zoll|pulgada|pouce)/, 2.54],
  [/^(?:m|متر|メートル)/, 100],
];

/** Without a unit it is centimetres; small numbers are the feet of an American rug, or metres. */
function centimetres(values: readonly string[], unit: string | undefined): number[] {
  const numbers = values.map((value) => Number(value.replace(',', '.')));
  const most = Math.max(...numbers);
  const guessed = most <= 4 ? 100 : most <= 14 ? 30.48 : 1;
  const each = unit ? lengths.find(([name]) => name.test(unit))![1] : guessed;
  return numbers.map((one) => one * each);
}

/** Japan measures shoes by the foot in centimetres: 24 cm is 38. */
function shoesOfLength(cm: number): Sense[] {
  return cm >= 22 && cm <= 29.5 ? [shoeOf(Math.round(cm * 1.5 + 2))] : [];
}

function westernDigit(digit: string): string {
  return String(digit.charCodeAt(0) & 0xf);
}
