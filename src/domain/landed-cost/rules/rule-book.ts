// Every destination whose law was read. A country that is not here is unknown, not free.
import type { RuleBook } from '../rule.ts';
import { emirates } from './ae.ts';
import { australia } from './au.ts';
import { canada } from './ca.ts';
import { switzerland } from './ch.ts';
import { union } from './eu-members.ts';
import { greatBritain } from './gb.ts';
import { japan } from './jp.ts';
import { korea } from './kr.ts';
import { norway } from './no.ts';
import { saudiArabia } from './sa.ts';
import { singapore } from './sg.ts';
import { unitedStates } from './us.ts';
import { northernIreland } from './xi.ts';

export const ruleBook = {
  destinations: [
    ...union,
    greatBritain,
    northernIreland,
    unitedStates,
    canada,
    japan,
    switzerland,
    norway,
    australia,
    emirates,
    saudiArabia,
    singapore,
    korea,
  ],
} as const satisfies RuleBook;
