/** Security.md 5.4. */
import type { Check } from '../check.ts';
import { pages } from './pages.ts';
import { typed } from './typed.ts';

export const crossSiteScripting: Check[] = [...typed, ...pages];
