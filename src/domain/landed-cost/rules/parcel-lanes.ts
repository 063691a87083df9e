// The ways goods may go where a country has nothing of its own: express, post or a pallet by freight,
// paid at checkout or at the door, with a claim of origin where there is one, or by the seller's own
// registration. A lane by freight is there only where somebody offers to carry by freight.
import type { LanePlan } from '../rule.ts';

const invoice = [{ id: 'commercial-invoice' }] as const;
const postal = [{ id: 'cn23' }, { id: 'itmatt' }] as const;
/** With an invoice, what travels with a pallet. */
export const palletPapers = [{ id: 'packing-list' }, { id: 'transport-document' }] as const;
const pallet = [...invoice, ...palletPapers] as const;

// prettier-ignore
const imports = [
  { id: 'express-checkout', transport: 'express', taxes: 'checkout', claim: 'none', documents: invoice },
  { id: 'express-door', transport: 'express', taxes: 'door', claim: 'none', documents: invoice },
  { id: 'post-door', transport: 'post', taxes: 'door', claim: 'none', documents: postal },
  { id: 'freight-checkout', transport: 'freight', taxes: 'checkout', claim: 'none', documents: pallet },
  { id: 'freight-door', transport: 'freight', taxes: 'door', claim: 'none', documents: pallet },
] as const satisfies readonly LanePlan[];

/** `more` narrows them: to a value, or to a seller who is not registered. */
export function importLanes(more: Pick<LanePlan, 'when' | 'lacks'> = {}): readonly LanePlan[] {
  return imports.map((lane) => ({ ...lane, ...more }));
}

/**
 * Small parcels go as imports only while the shop is not registered; above, always. `of` is what the
 * law measures: the value of the goods alone, or their customs value.
 */
export function importLanesUnless(
  registration: string,
  small: number,
  of: 'value' | 'customs' = 'value',
): readonly LanePlan[] {
  const [most, above] =
    of === 'value'
      ? [{ valueAtMost: small }, { valueAbove: small }]
      : [{ customsAtMost: small }, { customsAbove: small }];
  return [...importLanes({ lacks: registration, when: most }), ...importLanes({ when: above })];
}

/** `paper` is what proves the origin. */
export function preferenceLanes(
  paper: string,
  more: Pick<LanePlan, 'when' | 'lacks'> = {},
): readonly LanePlan[] {
  return importLanes(more).map((lane) => ({
    ...lane,
    id: `${lane.id}-preference`,
    claim: 'preference',
    documents: [...lane.documents, { id: paper }],
  }));
}

/** Tax collected by the shop itself, which is registered for it. */
// prettier-ignore
export function registeredLanes(needs: string, when: LanePlan['when']): readonly LanePlan[] {
  return [
    { id: 'express-registered', transport: 'express', taxes: 'checkout', claim: 'scheme', needs, when, documents: invoice },
    { id: 'post-registered', transport: 'post', taxes: 'checkout', claim: 'scheme', needs, when, documents: postal },
  ];
}
