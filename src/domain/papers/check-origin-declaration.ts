// The questions about an origin declaration: who may make it, for how much, in which words.
import { toDecimal } from '../money/money.ts';
import { ask, isWritten } from './ask.ts';
import { regionAsOrigin } from './origin.ts';
import type { ParcelFacts } from './parcel-facts.ts';
import type { Question } from './question.ts';
import { settle } from './settled.ts';

// Any exporter up to EUR 6,000 a consignment, above it an approved one: article 22(1) of the
// pan-Euro-Mediterranean protocols, explanatory notes 2007/C 83/01 (OJ C 83, 17.4.2007).
// https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:52007XC0417(01)
const limitMinor = 600_000n;

export function checkOriginDeclaration(facts: ParcelFacts): Question[] {
  const declared = facts.originDeclaration;
  if (declared === null) return [];
  const field = 'originDeclaration';
  const isEuros = { is: (worth: { currency: string }) => worth.currency === 'EUR' };
  return [
    ...ask(`${field}.place`, declared.place, 'originDeclarationPlace', { is: isWritten }),
    ...ask(
      `${field}.originatingValue`,
      declared.originatingValue,
      'originDeclarationValue',
      isEuros,
    ),
    ...checkLimit(declared),
    ...checkOrigins(facts),
  ];
}

function checkLimit(declared: NonNullable<ParcelFacts['originDeclaration']>): Question[] {
  const worth = settle(declared.originatingValue);
  if (worth?.currency !== 'EUR') return [];
  if (worth.minor <= limitMinor || declared.authorisation !== null) return [];
  return ask('originDeclaration.authorisation', undefined, 'originDeclarationAboveLimit', {
    values: { limit: '6000', value: toDecimal(worth) },
  });
}

// The wording of 2026 for goods that carry a region as origin was not read: so it is asked.
function checkOrigins(facts: ParcelFacts): Question[] {
  const destination = settle(facts.consignee.country) ?? '';
  const origins = facts.lines.map(({ origin }) => ({
    country: settle(origin.country),
    region: settle(origin.region),
  }));
  const region = origins.map((origin) => regionAsOrigin(origin, destination)).find(Boolean);
  if (region !== undefined) {
    return ask('originDeclaration', undefined, 'originDeclarationRegion', { values: { region } });
  }
  const moroccan = origins.some(({ country }) => country === 'MA');
  return moroccan ? [] : ask('originDeclaration', undefined, 'originDeclarationNothing');
}
