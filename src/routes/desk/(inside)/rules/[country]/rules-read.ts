// What the page of a destination's rules shows, in the shape its door hands it.
import type { PageData } from './$types';

export type RuleShown = PageData['law']['rules'][number];
export type OverrideShown = RuleShown['overrides'][number];
