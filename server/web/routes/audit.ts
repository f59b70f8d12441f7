/** What was done here, and by whom. */
import { readForm } from '../middleware/form.ts';
import { auditMailSubmit, checkLogSubmit, logFile, logPage } from '../pages/audit/log.ts';
import { backTo } from './back-to.ts';
import type { Site } from './site.ts';

export function auditAddresses({ at, world, staff }: Site): void {
  const log = '/beheer/logboek';
  at(log, { get: [...staff, logPage(world)] });
  at(`${log}/logboek.csv`, { get: [...staff, logFile(world)] });
  at(`${log}/nazien`, { get: [...staff, backTo(log)], post: [...staff, ...readForm, checkLogSubmit(world)] });
  at(`${log}/mail`, { get: [...staff, backTo(log)], post: [...staff, ...readForm, auditMailSubmit(world)] });
}
