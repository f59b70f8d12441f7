/** The table of contents: every check of security.md 5, in its order. */
import { access } from './access/access.ts';
import { authentication } from './authentication/authentication.ts';
import type { Check } from './check.ts';
import { forgeryAndRedirects } from './forgery-and-redirects/forgery-and-redirects.ts';
import { headers } from './headers/headers.ts';
import { injection } from './injection/injection.ts';

export const checks: Check[] = [...authentication, ...access, ...injection, ...forgeryAndRedirects, ...headers].toSorted(
  (a, b) => a.number - b.number,
);
