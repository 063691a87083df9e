// What a field of the good's form shows: what was just sent and refused, else what is stored.

export type Filled = {
  readonly given?: Readonly<Record<string, string | readonly string[]>>;
  readonly faults: Readonly<Record<string, string>>;
};

export function shown(
  { given }: Filled,
  name: string,
  stored: string | number | null | undefined,
): string {
  const sent = given?.[name];
  if (given) return typeof sent === 'string' ? sent : (sent?.[0] ?? '');
  return stored === null || stored === undefined ? '' : String(stored);
}

/** A list in its order, with one empty place more, at least three and at most `most`. */
export function places(
  { given }: Filled,
  name: string,
  stored: readonly string[],
  most: number,
): string[] {
  const list = given ? [given[name] ?? []].flat() : stored;
  const chosen = list.filter((one) => one !== '');
  const count = Math.min(most, Math.max(3, chosen.length + 1));
  return Array.from({ length: count }, (_, at) => chosen[at] ?? '');
}

/** Millimetres as the centimetres people measure: 1605 is "160.5". */
export function centimetres(mm: number | null | undefined): string {
  return mm ? String(mm / 10) : '';
}
