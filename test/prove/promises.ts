/** The table of contents: every promise that is put to the test here, in the order in which it is run. */
import type { KeptPromise } from './promise.ts';
import { erasureSurvivesRestore } from './r29-erasure.ts';

export const promises: KeptPromise[] = [erasureSurvivesRestore];
