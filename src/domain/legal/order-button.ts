// What the button that places an order must say, by country and language, and the law that asks it.
// Where a law names its words, the button says them and nothing else; the sum stands above it.
import type { Language } from '../markets.ts';

/**
 * `sourced`: the words were read in the law or a copy of it that day. `memory`: remembered, not read;
 * shown nowhere as law. `equivalent`: our own words for a law that allows others as clear as its own.
 */
export type ButtonRow = {
  readonly language: Language;
  readonly words: string;
  readonly law: string;
  readonly link: string;
  readonly verifiedOn: string;
  readonly status: 'sourced' | 'equivalent' | 'memory';
};

type Law = Omit<ButtonRow, 'language' | 'words' | 'status'>;

const directive: Law = {
  law: 'Directive 2011/83/EU, Article 8(2)',
  link: 'http://data.europa.eu/eli/dir/2011/83/oj',
  verifiedOn: '2026-11-23',
};
const germany: Law = {
  law: '§ 312j Abs. 3 BGB',
  link: 'https://www.gesetze-im-internet.de/bgb/__312j.html',
  verifiedOn: '2026-11-23',
};
const kingdom: Law = {
  law: 'SI 2013/3134, regulation 14(4)',
  link: 'https://www.legislation.gov.uk/uksi/2013/3134/regulation/14',
  verifiedOn: '2026-11-23',
};
const spain: Law = {
  law: 'Real Decreto Legislativo 1/2007, artículo 98.2',
  link: 'https://www.boe.es/eli/es/rdlg/2007/11/16/1/con',
  verifiedOn: '2026-11-23',
};
const france: Law = {
  law: 'Code de la consommation, article L221-14',
  link: 'https://www.legifrance.gouv.fr/codes/id/LEGITEXT000006069565',
  verifiedOn: '2026-11-23',
};

/** The words of the law in the languages its text was read in; in the others, words as clear. */
const ofTheUnion: readonly ButtonRow[] = [
  { ...directive, language: 'en', words: 'Order with obligation to pay', status: 'sourced' },
  { ...directive, language: 'de', words: 'Zahlungspflichtig bestellen', status: 'equivalent' },
  {
    ...directive,
    language: 'fr',
    words: 'Commande avec obligation de paiement',
    status: 'equivalent',
  },
  { ...directive, language: 'es', words: 'Pedido con obligación de pago', status: 'equivalent' },
  { ...directive, language: 'ar', words: 'طلب مع الالتزام بالدفع', status: 'equivalent' },
  { ...directive, language: 'ja', words: '支払義務を伴う注文', status: 'equivalent' },
];

export const orderButtons: Readonly<Record<string, readonly ButtonRow[]>> = {
  DE: [
    { ...germany, language: 'de', words: 'Zahlungspflichtig bestellen', status: 'sourced' },
    ...ofTheUnion,
  ],
  ES: [
    { ...spain, language: 'es', words: 'Pedido con obligación de pago', status: 'sourced' },
    ...ofTheUnion,
  ],
  FR: [
    { ...france, language: 'fr', words: 'Commande avec obligation de paiement', status: 'memory' },
    ...ofTheUnion,
  ],
  AT: ofTheUnion,
  BE: ofTheUnion,
  NL: ofTheUnion,
  GB: [{ ...kingdom, language: 'en', words: 'Order with obligation to pay', status: 'sourced' }],
};

/** Undefined where no law was found: then the button says what is paid. A memory is passed over. */
export function orderButton(asked: {
  readonly country: string;
  readonly language: Language;
}): ButtonRow | undefined {
  const rows = Object.hasOwn(orderButtons, asked.country) ? orderButtons[asked.country]! : [];
  return rows.find((row) => row.language === asked.language && row.status !== 'memory');
}
