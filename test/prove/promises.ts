/** The table of contents: every promise that is put to the test here, in the order in which it is run. */
import type { KeptPromise } from './promise.ts';
import { sameReports } from './r19-same-reports.ts';
import { damagedRefused } from './r20-damaged.ts';
import { backupEncrypted } from './r21-encrypted.ts';
import { restoreDrill } from './r22-drill.ts';
import { erasureSurvivesRestore } from './r29-erasure.ts';
import { r30 } from './r30-audit.ts';

export const promises: KeptPromise[] = [
  sameReports,
  damagedRefused,
  backupEncrypted,
  restoreDrill,
  erasureSurvivesRestore,
  r30,
];
