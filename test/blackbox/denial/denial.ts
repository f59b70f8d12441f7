/** Security.md 5.9. */
import { type Check, provenElsewhere } from '../check.ts';
import { fuzzedAnswers } from './fuzzed.ts';
import { mailFloods } from './mail-floods.ts';
import { patterns } from './patterns.ts';
import { senders } from './senders.ts';

export const denial: Check[] = [
  ...senders,
  ...patterns,
  ...mailFloods,
  ...fuzzedAnswers,
  provenElsewhere(
    64,
    'What is promised when parts fail is kept',
    'npm run prove (R1, R8, R9, R10, R14, R15, R19)',
  ),
];
