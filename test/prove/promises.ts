/** The table of contents: every promise that is put to the test here, in the order in which it is run. */
import { killed } from './r01-killed.ts';
import { flushed } from './r02-flushed.ts';
import { repeated } from './r03-repeated.ts';
import { nothingHalf } from './r04-nothing-half.ts';
import { typingKept } from './r05-typing-kept.ts';
import { fuzzedSubmissions } from './r06-fuzzed.ts';
import { sameVerdict } from './r07-same-verdict.ts';
import { databaseDown } from './r08-database-down.ts';
import { diskFull } from './r09-disk-full.ts';
import { mailServerDown } from './r10-mail-server-down.ts';
import { mailerKilled } from './r11-mailer-killed.ts';
import { badAddresses } from './r12-bad-addresses.ts';
import { printingBeside } from './r13-printing-beside.ts';
import { twoNodes } from './r14-two-nodes.ts';
import { gracefulStop } from './r15-graceful-stop.ts';
import { rollingUpgrade } from './r16-rolling-upgrade.ts';
import { migrateOnce } from './r17-migrate-once.ts';
import { downgradeRefused } from './r18-downgrade-refused.ts';
import { clock } from './r23-clock.ts';
import { safeOrNot } from './r24-safe-or-not.ts';
import { bounded } from './r25-bounded.ts';
import { capacity } from './r26-capacity.ts';
import { slowClients } from './r27-slow-clients.ts';
import { importWhole } from './r28-import-whole.ts';
import { health } from './r31-health.ts';
import { privateErrors } from './r32-private-errors.ts';
import type { KeptPromise } from './promise.ts';
import { sameReports } from './r19-same-reports.ts';
import { damagedRefused } from './r20-damaged.ts';
import { backupEncrypted } from './r21-encrypted.ts';
import { restoreDrill } from './r22-drill.ts';
import { erasureSurvivesRestore } from './r29-erasure.ts';
import { r30 } from './r30-audit.ts';

export const promises: KeptPromise[] = [
  killed,
  flushed,
  repeated,
  nothingHalf,
  typingKept,
  fuzzedSubmissions,
  sameVerdict,
  databaseDown,
  diskFull,
  mailServerDown,
  mailerKilled,
  badAddresses,
  printingBeside,
  twoNodes,
  gracefulStop,
  rollingUpgrade,
  migrateOnce,
  downgradeRefused,
  sameReports,
  damagedRefused,
  backupEncrypted,
  restoreDrill,
  clock,
  safeOrNot,
  bounded,
  capacity,
  slowClients,
  importWhole,
  erasureSurvivesRestore,
  r30,
  health,
  privateErrors,
];
