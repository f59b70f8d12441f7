/** Security.md 5.8. */
import { type Check, provenElsewhere } from '../check.ts';
import { apart } from './apart.ts';
import { logged } from './logged.ts';
import { published } from './published.ts';
import { searched } from './searched.ts';
import { workedOut } from './worked-out.ts';

export const privacy: Check[] = [
  ...published,
  ...workedOut,
  ...searched,
  ...apart,
  ...logged,
  provenElsewhere(57, 'Who is erased stays erased after a restore', 'npm run prove -- R29'),
];
