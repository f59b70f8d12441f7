/** The table of contents: every check of security.md 5, in its order but for those that end something. */
import { access } from './access/access.ts';
import { authentication } from './authentication/authentication.ts';
import type { Check } from './check.ts';
import { crossSiteScripting } from './cross-site-scripting/cross-site-scripting.ts';
import { denial } from './denial/denial.ts';
import { exports } from './exports/exports.ts';
import { forgeryAndRedirects } from './forgery-and-redirects/forgery-and-redirects.ts';
import { headers } from './headers/headers.ts';
import { injection } from './injection/injection.ts';
import { privacy } from './privacy/privacy.ts';
import { uploads } from './uploads/uploads.ts';

export const checks: Check[] = [
  ...authentication,
  ...access,
  ...injection,
  ...crossSiteScripting,
  ...forgeryAndRedirects,
  ...uploads,
  ...exports,
  ...privacy,
  ...denial,
  ...headers,
].toSorted((a, b) => Number(a.isLast === true) - Number(b.isLast === true) || a.number - b.number);
