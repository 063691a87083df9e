// A query whose text never varies is built once and then only given its values: building one of forty
// columns costs as much as asking it.
import { type Compilable, CompiledQuery } from 'kysely';
import type { Market } from '../market.ts';

type Built = { readonly sql: string; readonly parameters: readonly unknown[] };

/** Stands in the built query for the value of that name. */
class Place {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

const builtFor = new WeakMap<Market['settings'], Map<string, Built>>();

/**
 * `key` names the query and whatever its text depends on beside the settings of the market. `build` may
 * only hand on what it is given, as it is: it sees places in its stead.
 */
export async function buildOnce<Row, Given extends Readonly<Record<string, unknown>>>(
  market: Market,
  { key, given }: { readonly key: string; readonly given: Given },
  build: (given: Given) => Compilable<Row>,
): Promise<Row[]> {
  const queries = builtFor.get(market.settings) ?? new Map<string, Built>();
  builtFor.set(market.settings, queries);
  const { sql, parameters } = queries.get(key) ?? compile(build, Object.keys(given));
  if (!queries.has(key)) queries.set(key, { sql, parameters });
  const values = parameters.map((one) => (one instanceof Place ? given[one.name] : one));
  const { rows } = await market.db.executeQuery<Row>(CompiledQuery.raw(sql, values));
  return rows;
}

function compile<Row, Given>(build: (given: Given) => Compilable<Row>, names: string[]): Built {
  const places = Object.fromEntries(names.map((name) => [name, new Place(name)]));
  const { sql, parameters } = build(places as Given).compile();
  return { sql, parameters };
}
