/** Security.md 5.5. */
import type { Check } from '../check.ts';
import { forgery } from './forgery.ts';
import { reading } from './reading.ts';

export const forgeryAndRedirects: Check[] = [...forgery, ...reading];
