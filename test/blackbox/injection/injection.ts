/** Security.md 5.3. */
import type { Check } from '../check.ts';
import { oddValues } from './odd-values.ts';
import { sql } from './sql.ts';
import { templates } from './templates.ts';

export const injection: Check[] = [...sql, ...oddValues, ...templates];
