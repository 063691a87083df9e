// The town of a cooperative or a piece in the reader's language. Whoever writes it down writes free
// text: where it is the name of a province, a prefecture or a town known here it is said in the
// reader's script; any other village stays as it was written, for a name is not guessed.
import type { Language } from '../markets.ts';
import type { Names } from './names.ts';
import { type ProvinceId, provinceIds, provinces } from './provinces.ts';
import { towns } from './towns.ts';

const byWriting: ReadonlyMap<string, Names> = new Map(
  [...Object.values(provinces), ...towns.map(([, names]) => names)].flatMap((names) =>
    [names.en, names.fr, names.ar, names.es, names.ja].map((name) => [folded(name), names]),
  ),
);

export function placeName(written: string, language: Language): string {
  return byWriting.get(folded(written))?.[language] ?? written;
}

const provinceByWriting: ReadonlyMap<string, ProvinceId> = new Map(
  [...provinceIds.map((id) => [id, provinces[id], []] as const), ...towns].flatMap(
    ([id, names, typed]) =>
      [names.en, names.ar, names.es, names.ja, ...typed].map((name) => [folded(name), id] as const),
  ),
);

/** The province that bears a place's name or holds that town, in whatever language it was written. */
export function provinceAt(written: string): ProvinceId | undefined {
  return provinceByWriting.get(folded(written));
}

const townByWriting: ReadonlyMap<string, string> = new Map(
  towns.flatMap(([, names, typed]) =>
    [names.en, names.ar, names.es, names.ja, ...typed].map(
      (name) => [folded(name), townId(names)] as const,
    ),
  ),
);

/** The id of a town that gives no province its name: its Latin name, folded. */
export function townAt(written: string): string | undefined {
  return townByWriting.get(folded(written));
}

export function townId(names: Names): string {
  return folded(names.en);
}

export function townName(id: string, language: Language): string | undefined {
  return towns.find(([, names]) => townId(names) === id)?.[1][language];
}

/** Accents, capitals and hyphens are left out by many who write. */
function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/[\p{M}\s'’-]/gu, '')
    .toLowerCase();
}
