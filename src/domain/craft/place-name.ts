// The town of a cooperative or a piece in the reader's language. Whoever writes it down writes free
// text: where it is the name of a province, a prefecture or a town known here it is said in the
// reader's script; any other village stays as it was written, for a name is not guessed.
import type { Language } from '../markets.ts';
import type { Names } from './names.ts';
import { type ProvinceId, provinceIds, provinces } from './provinces.ts';

const town = ([latin, ar, es, ja]: readonly [string, string, string, string]): Names => ({
  en: latin,
  fr: latin,
  ar,
  de: latin,
  es,
  ja,
});

/** Towns of crafts that give no province its name, with the province they lie in; the Japanese by ear. */
const towns: readonly (readonly [ProvinceId, Names])[] = [
  ['MA-KHO', town(['Boujad', 'أبي الجعد', 'Buyad', 'ブジャド'])],
  ['MA-OUD', town(['Dakhla', 'الداخلة', 'Dajla', 'ダフラ'])],
  ['MA-KHN', town(["M'Rirt", 'مريرت', "M'Rirt", 'ムリルト'])],
  ['MA-TIZ', town(['Tafraout', 'تافراوت', 'Tafraut', 'タフラウト'])],
  ['MA-TAZ', town(['Tahla', 'تاهلة', 'Tahla', 'タフラ'])],
  ['MA-ZAG', town(['Tamegroute', 'تمكروت', 'Tamegrut', 'タムグルート'])],
  ['MA-OUA', town(['Tazenakht', 'تازناخت', 'Tazenajt', 'タゼナフト'])],
];

const byWriting: ReadonlyMap<string, Names> = new Map(
  [...Object.values(provinces), ...towns.map(([, names]) => names)].flatMap((names) =>
    [names.en, names.fr, names.ar, names.es, names.ja].map((name) => [folded(name), names]),
  ),
);

export function placeName(written: string, language: Language): string {
  return byWriting.get(folded(written))?.[language] ?? written;
}

const provinceByWriting: ReadonlyMap<string, ProvinceId> = new Map(
  [...provinceIds.map((id) => [id, provinces[id]] as const), ...towns].flatMap(([id, names]) =>
    [names.en, names.fr, names.ar, names.es, names.ja].map((name) => [folded(name), id] as const),
  ),
);

/** The province that bears a place's name or holds that town, in whatever language it was written. */
export function provinceAt(written: string): ProvinceId | undefined {
  return provinceByWriting.get(folded(written));
}

/** Accents, capitals and hyphens are left out by many who write. */
function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/[\p{M}\s'’-]/gu, '')
    .toLowerCase();
}
