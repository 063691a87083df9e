// The words of one filter with how many goods each would leave.
import type { FacetName } from '#domain/shelf/goods-filter.ts';

export type FacetChoice = { readonly value: string; readonly name: string; readonly count: number };
export type FacetView = {
  readonly facet: FacetName;
  readonly label: string;
  readonly choices: readonly FacetChoice[];
};
