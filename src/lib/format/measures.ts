// Weights and lengths as people read them.
import { numberFormat } from '#domain/formatters.ts';
import { unbroken } from './unbroken.ts';

// English in Germany writes €6.20 but 6,2 kg; one page needs one decimal sign.
const plain = (locale: string) => (locale === 'en-DE' ? 'en-GB' : locale);

/** "850 g", "6.2 kg". */
export function formatWeight(grams: number, locale: string): string {
  const kilos = grams >= 1000;
  const written = numberFormat(plain(locale), {
    style: 'unit',
    unit: kilos ? 'kilogram' : 'gram',
    maximumFractionDigits: kilos && grams < 20_000 ? 1 : 0,
  }).format(kilos ? grams / 1000 : grams);
  return unbroken(written);
}

/** "2 lb 3 oz" for those who do not count in grams. */
export function formatPounds(grams: number, locale: string): string {
  const pounds = grams / 453.592_37;
  const written = numberFormat(plain(locale), {
    style: 'unit',
    unit: pounds < 1 ? 'ounce' : 'pound',
    maximumFractionDigits: pounds < 10 ? 1 : 0,
  }).format(pounds < 1 ? pounds * 16 : pounds);
  return unbroken(written);
}

/** "30 cm", "2 m": whole centimetres or metres, for the names of sizes. */
export function formatLength(mm: number, locale: string): string {
  const metres = mm >= 1000;
  const written = numberFormat(plain(locale), {
    style: 'unit',
    unit: metres ? 'meter' : 'centimeter',
    maximumFractionDigits: 1,
  }).format(metres ? mm / 1000 : mm / 10);
  return unbroken(written);
}

/** "1,234", with the digits of the locale. */
export function formatNumber(value: number, locale: string): string {
  return numberFormat(plain(locale)).format(value);
}
