// Every destination whose law was read. A country that is not here is unknown, not free.
import type { RuleBook } from '../rule.ts';
import { canada } from './ca.ts';
import { belgium, france, germany, italy, netherlands, spain } from './eu.ts';
import { greatBritain } from './gb.ts';
import { japan } from './jp.ts';
import { unitedStates } from './us.ts';

export const ruleBook = {
  destinations: [
    germany,
    france,
    spain,
    italy,
    netherlands,
    belgium,
    greatBritain,
    unitedStates,
    canada,
    japan,
  ],
} as const satisfies RuleBook;
