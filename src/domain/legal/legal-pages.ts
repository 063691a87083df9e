// The pages an operator answers for, each in words of her own.

export const legalPages = ['imprint', 'terms', 'privacy', 'withdrawal'] as const;
export type LegalPage = (typeof legalPages)[number];

export const mostLegalText = 50_000;

export function isLegalPage(name: string): name is LegalPage {
  return (legalPages as readonly string[]).includes(name);
}
