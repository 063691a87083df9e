// How a price is shared where nothing else was agreed and the house has set no terms of its own.
import type { Terms } from '../orders/shares.ts';

export const houseTerms: Terms = {
  makersBasisPoints: 7000,
  cooperativeBasisPoints: 1800,
  platformBasisPoints: 1200,
};
