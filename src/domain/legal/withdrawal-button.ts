// What the two buttons of the online withdrawal function must say, and the law that asks for them:
// Directive 2011/83/EU, Article 11a, put in by Directive (EU) 2023/2673, in force since 19 June 2026.
import type { Language } from '../markets.ts';

/**
 * `sourced`: the law's words, read where the link leads. `equivalent`: our own words, which the
 * article allows where they leave no doubt.
 */
export type WithdrawalWords = {
  /** Opens the statement: Article 11a(1). */
  readonly here: string;
  /** Sends it: Article 11a(3). */
  readonly confirm: string;
  readonly status: 'sourced' | 'equivalent';
  readonly link: string;
};

export const withdrawalFunction = {
  law: 'Directive 2011/83/EU, Article 11a',
  link: 'http://data.europa.eu/eli/dir/2023/2673/oj',
  since: '2026-06-19',
  verifiedOn: '2026-11-24',
} as const;

const { link } = withdrawalFunction;

export const withdrawalButtons: Readonly<Record<Language, WithdrawalWords>> = {
  en: {
    here: 'Withdraw from contract here',
    confirm: 'Confirm withdrawal',
    status: 'sourced',
    link: 'https://www.mondaq.com/uk/dodd-frank-consumer-protection-act/1799028/',
  },
  de: {
    here: 'Vertrag widerrufen',
    confirm: 'Widerruf bestätigen',
    status: 'sourced',
    link: 'https://shopbetreiber-blog.de/widerrufsbutton-regierungsentwurf-bringt-erste-klarstellungen',
  },
  fr: {
    here: 'Renoncer au contrat ici',
    confirm: 'Confirmer la rétractation',
    status: 'sourced',
    link: 'https://www.lettredesreseaux.com/?p=24207',
  },
  es: {
    here: 'Desistir del contrato aquí',
    confirm: 'Confirmar el desistimiento',
    status: 'equivalent',
    link,
  },
  ar: { here: 'العدول عن العقد من هنا', confirm: 'تأكيد العدول', status: 'equivalent', link },
  ja: { here: '契約の撤回はこちら', confirm: '撤回を確定する', status: 'equivalent', link },
};
