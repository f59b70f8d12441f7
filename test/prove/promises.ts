/** The table of contents: every promise that is put to the test here, in the order in which it is run. */
import type { KeptPromise } from './promise.ts';
import { r30 } from './r30-audit.ts';

export const promises: KeptPromise[] = [r30];
