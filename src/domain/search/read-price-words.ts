// "Under 50 pounds", "moins de 50 €", "1万円以下": a highest price that was typed among the words. Read only
// in the money of the shop: fifty dollars are not guessed in euros.
import type { Currency } from '../money/currency.ts';
import { type Money, parseDecimal } from '../money/money.ts';

const names: readonly (readonly [RegExp, readonly Currency[]])[] = [
  [/^(?:€|euros?|eur|يورو|ユーロ)$/, ['EUR']],
  [/^(?:£|pounds?|gbp|quid|livres?|pfund|libras?|جنيه)$/, ['GBP']],
  [/^(?:\$|dollars?|usd|cad|bucks|d[oó]lares|دولار|ドル)$/, ['USD', 'CAD']],
  [/^(?:¥|円|yen|jpy|ين)$/, ['JPY']],
  [/^(?:dirhams?|aed|درهم|ディルハム)$/, ['AED']],
];
const signs = ['€', '£', '\\$', '¥', '円'];
const latin =
  'euros? eur pounds? gbp quid livres? pfund libras? dollars? usd cad bucks d[oó]lares yen jpy dirhams? aed';
const others = 'يورو جنيه دولار درهم ين ユーロ ドル ディルハム';
const money = [...signs, `(?:${anyOf(latin)})(?!\\p{L})`, anyOf(others)].join('|');
const amount = String.raw`(?<value>\d[\d.,']*(?: \d{3}(?!\d))*)\s*(?<times>万|千)?`;
/** After these a bare number is money; after the others it may measure or count, and wants its money. */
const sure = [
  'under|below|less than|cheaper than|no more than',
  'moins de|à moins de|pas plus de|inférieure? à',
  'unter|weniger als|günstiger als|höchstens|nicht mehr als',
  '(?:por )?menos de|por debajo de',
  'أقل من|اقل من|بأقل من|باقل من|دون',
].join('|');
const perhaps = [
  'up to|max\\.?|maximum|within|budget',
  "jusqu['’]à",
  'bis zu|bis|maximal',
  'hasta|máximo',
  'حتى|لا يتجاوز',
].join('|');
const orLess = '以下|以内|未満|まで|max\\.?|maximum|ou moins|or less|oder weniger|o menos|فأقل';
const measured = String.raw`(?!\s*(?:cm|mm|m|x|×|in|inch|kg|g|ml|l|سم|متر)(?!\p{L}))(?!\d)`;
const before = new RegExp(
  String.raw`(?<!\p{L})(?:(?<sure>${sure})|${perhaps})\s*(?<ahead>${money})?\s*${amount}` +
    String.raw`\s*(?<behind>${money})?${measured}`,
  'iu',
);
const after = new RegExp(
  String.raw`(?<ahead>${money})?\s*${amount}\s*(?<behind>${money})?\s*(?:${orLess})(?![a-z])`,
  'iu',
);

/** The words without it, and the price; what is no price in this money stays among the words. */
export function readPriceWords(text: string, currency: Currency): { words: string; most?: Money } {
  const typed = text.normalize('NFKC').replace(/[٠-٩]/g, (one) => String(one.charCodeAt(0) & 0xf));
  const found = before.exec(typed) ?? after.exec(typed);
  if (!found) return { words: text };
  const { sure, ahead, behind, value = '', times } = found.groups!;
  const name = (ahead ?? behind)?.toLowerCase();
  const here = name === undefined ? sure !== undefined : isOf(name, currency);
  const most = here ? moneyOf(value, { times, currency }) : undefined;
  if (!most || most.minor <= 0n) return { words: text };
  return { words: typed.replace(found[0], ' ').replace(/\s+/g, ' ').trim(), most };
}

function anyOf(words: string): string {
  return words.replaceAll(' ', '|');
}

function isOf(name: string, currency: Currency): boolean {
  return names.some(([said, of]) => said.test(name) && of.includes(currency));
}

/** 万 is ten thousand, 千 a thousand: "1.5万" is 15,000. */
function moneyOf(
  value: string,
  { times, currency }: { times: string | undefined; currency: Currency },
): Money | undefined {
  const said = value.replace(/[.,\s']+$/, '');
  if (!times) return parseDecimal(said, currency);
  const many = Math.round(Number(said.replace(',', '')) * (times === '万' ? 10_000 : 1_000));
  return parseDecimal(String(many), currency);
}
