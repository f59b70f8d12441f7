/** Security.md 5.2. */
import type { Check } from '../check.ts';
import { asOthers } from './as-others.ts';
import { doors } from './doors.ts';
import { roles } from './roles.ts';

export const access: Check[] = [...roles, ...asOthers, ...doors];
