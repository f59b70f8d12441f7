/** What anybody may open: the results, the counter, the methods, and how the house is doing. */
import { accessibilityStatement } from '../pages/accessibility.ts';
import { apiDescription, apiTables, apiWaves, forEverybody } from '../pages/api.ts';
import { alive, ready } from '../pages/health.ts';
import { homePage } from '../pages/home.ts';
import { logoFile } from '../pages/house-style.ts';
import { houseSheetFile } from '../pages/house-sheet.ts';
import { memberSheetFile } from '../pages/member-sheet.ts';
import { methodsPage } from '../pages/methods.ts';
import { privacyNotice } from '../pages/privacy/privacy-notice.ts';
import { securityTxt } from '../pages/security-txt.ts';
import { publicFile, publicResultsPage, publicWavesPage } from '../pages/public-results.ts';
import { publicTrackerChartFile, publicTrackerPage, unfollowPage, unfollowSubmit } from '../pages/tracker.ts';
import type { Site } from './site.ts';

export function publicAddresses({ at, world, settings }: Site): void {
  at('/healthz', { get: [alive()] });
  at('/readyz', { get: [ready(world, settings.sendsMail)] });
  at('/', { get: [homePage(world)] });
  at('/methode', { get: [methodsPage(world)] });
  at('/toegankelijkheid', { get: [accessibilityStatement(world)] });
  at('/privacy', { get: [privacyNotice(world)] });
  at('/huisstijl/logo.png', { get: [logoFile(world)] });
  at('/huisstijl-leden-:sheet', { get: [memberSheetFile(world)] });
  at('/huisstijl-:sheet', { get: [houseSheetFile()] });

  at('/resultaten', { get: [publicWavesPage(world)] });
  at('/resultaten/:wave', { get: [publicResultsPage(world)] });
  at('/resultaten/:wave/rapport.:ending', { get: [publicFile(world)] });

  at('/loket', { get: [publicTrackerPage(world)] });
  at('/loket/afmelden/:token', { get: [unfollowPage(world)], post: [unfollowSubmit(world)] });
  at('/loket/grafieken/:file', { get: [publicTrackerChartFile(world)] });

  at('/api/v1/waves', { get: [forEverybody(), apiWaves(world)] });
  at('/api/v1/waves/:wave/tables', { get: [forEverybody(), apiTables(world)] });
  at('/api/v1/openapi.json', { get: [forEverybody(), apiDescription()] });

  const { publicUrl, securityContact: contact } = settings;
  if (contact !== undefined)
    at('/.well-known/security.txt', { get: [securityTxt(world, publicUrl, contact)] });
}
