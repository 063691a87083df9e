// A tariff table as it was printed, read by a reader of its own, and its duties reckoned by a second
// calculator: nothing here is the library's, so that each can be held against the other.

export type PrintedLine = {
  readonly tariffClass: string;
  readonly code: string;
  /** "8.4%", "Free", "8.00% MAX 2.80 EUR / m2", "10.40 yen/kg", "not found". */
  readonly rate: string;
  /** What a good of Moroccan origin may claim; "-" where it may claim nothing. */
  readonly ofMorocco: string;
  /** Said of the goods, or else how the rate is known. */
  readonly note: string;
};

export function linesOf({ table }: { readonly table: string }): readonly PrintedLine[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [tariffClass = '', code = '', rate = '', ofMorocco = '', note = ''] = line
        .split('|')
        .map((column) => column.trim());
      return { tariffClass, code, rate, ofMorocco, note };
    });
}

export type Measured = {
  readonly minor: bigint;
  readonly grams: bigint;
  readonly squareCentimetres: bigint;
  readonly pieces: bigint;
  /** Minor units in one unit of the money, and those a duty is rounded to. */
  readonly perUnit: bigint;
  readonly step: bigint;
};

/** In minor units; undefined where no rate was found. */
export function dutyAsPrinted(rate: string, goods: Measured): bigint | undefined {
  const { minor, grams, squareCentimetres, pieces, perUnit, step } = goods;
  const percent = /^(\d+)(?:\.(\d+))?%/.exec(rate);
  const byKilogram = /^(\d+)\.(\d+) yen\/kg$/.exec(rate);
  if (rate === 'Free') return 0n;
  if (byKilogram) return halfUp(hundredths(byKilogram) * grams, 100_000n);
  if (!percent) return undefined;
  const [, whole = '', decimals = ''] = percent;
  const share = halfUp(
    minor * BigInt(whole + decimals),
    100n * 10n ** BigInt(decimals.length) * step,
  );
  const cap = /MAX (\d+)\.(\d+) EUR \/ m2$/.exec(rate);
  if (cap) return least(share, halfUp(hundredths(cap) * squareCentimetres, 10_000n));
  const floor = /or ([\d,]+) yen\/pair, higher$/.exec(rate);
  if (floor) return most(share, BigInt(floor[1]!.replace(',', '')) * pieces * perUnit);
  return share * step;
}

/** "8.00%" and "8.0%" are 8; "5% DCS4% DCT5%" is 5 for a country that is in none of the lists. */
export function percentAsPrinted(rate: string): string | undefined {
  if (rate === 'Free') return '0';
  const [percent] = /^\d+(?:\.\d+)?(?=%)/.exec(rate) ?? [];
  return percent?.includes('.') ? percent.replace(/\.?0+$/, '') : percent;
}

/** What must be said of a good so that the line is its own. */
export type Said = {
  readonly only: boolean;
  readonly attributes: Readonly<Record<string, string | boolean>>;
  /** In minor units a piece, both included. */
  readonly worthLeast?: bigint;
  readonly worthMost?: bigint;
};

export function saidOf({ note }: PrintedLine, perUnit: bigint): Said {
  const only = note.startsWith('only ');
  const words = note
    .replace(/^only /, '')
    .split(', ')
    .filter(Boolean);
  const attributes: Record<string, string | boolean> = {};
  let worthLeast: bigint | undefined;
  let worthMost: bigint | undefined;
  for (const word of words) {
    const worth = /^worth (>=|>|<=|<) (\d+)\.(\d+)$/.exec(word);
    if (!worth) {
      const [name = '', value = ''] = word.split('=');
      attributes[name] = value === 'yes' ? true : value === 'no' ? false : value;
      continue;
    }
    const [, sign, whole = '', decimals = ''] = worth;
    const limit = (BigInt(whole + decimals) * perUnit) / 10n ** BigInt(decimals.length);
    if (sign === '>=') worthLeast = limit;
    if (sign === '>') worthLeast = limit + 1n;
    if (sign === '<=') worthMost = limit;
    if (sign === '<') worthMost = limit - 1n;
  }
  return { only, attributes, worthLeast, worthMost };
}

function hundredths([, whole = '', decimals = '']: RegExpExecArray): bigint {
  return BigInt(whole + decimals.padEnd(2, '0'));
}

function halfUp(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}

function least(one: bigint, other: bigint): bigint {
  return one < other ? one : other;
}

function most(one: bigint, other: bigint): bigint {
  return one > other ? one : other;
}
