/** Security.md 5.6. */
import type { Check } from '../check.ts';
import { bombs } from './bombs.ts';
import { files } from './files.ts';

export const uploads: Check[] = [...bombs, ...files];
