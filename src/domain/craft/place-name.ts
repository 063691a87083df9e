// The town of a cooperative or a piece in the reader's language. Whoever writes it down writes free
// text: where it is the name of a province, a prefecture or a town known here it is said in the
// reader's script; any other village stays as it was written, for a name is not guessed.
import type { Language } from '../markets.ts';
import type { Names } from './names.ts';
import { provinces } from './provinces.ts';

const town = ([latin, ar, es, ja]: readonly [string, string, string, string]): Names => ({
  en: latin,
  fr: latin,
  ar,
  de: latin,
  es,
  ja,
});

/** Towns of crafts that give no province its name; the Japanese by ear. */
const towns: readonly Names[] = [
  town(['Boujad', 'أبي الجعد', 'Buyad', 'ブジャド']),
  town(['Dakhla', 'الداخلة', 'Dajla', 'ダフラ']),
  town(["M'Rirt", 'مريرت', "M'Rirt", 'ムリルト']),
  town(['Tafraout', 'تافراوت', 'Tafraut', 'タフラウト']),
  town(['Tahla', 'تاهلة', 'Tahla', 'タフラ']),
  town(['Tamegroute', 'تامكروت', 'Tamegrut', 'タムグルート']),
  town(['Tazenakht', 'تازناخت', 'Tazenajt', 'タゼナフト']),
];

const byWriting: ReadonlyMap<string, Names> = new Map(
  [...Object.values(provinces), ...towns].flatMap((names) =>
    [names.en, names.fr, names.ar, names.es, names.ja].map((name) => [folded(name), names]),
  ),
);

export function placeName(written: string, language: Language): string {
  return byWriting.get(folded(written))?.[language] ?? written;
}

/** Accents, capitals and hyphens are left out by many who write. */
function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/[\p{M}\s'’-]/gu, '')
    .toLowerCase();
}
