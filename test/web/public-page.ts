/** The program with one published report at /resultaten/2021-3, as the routes of publications will have it. */
import express, { type Express } from 'express';
import type { Release } from '../../reports/disclosure/release.ts';
import { composeReport } from '../../reports/compose/compose-report.ts';
import { securityHeaders } from '../../server/web/middleware/security-headers.ts';
import { showPublicResults } from '../../server/web/pages/public-results.ts';
import { settings, type TownHall } from './town-hall.ts';

export function withPublicPage({ app, world }: TownHall, release: Release, notice: string | null): Express {
  const outer = express();
  for (const name of ['views', 'view engine', 'query parser']) outer.set(name, app.get(name));
  Object.assign(outer.locals, app.locals);
  outer.use(securityHeaders(settings));
  outer.get('/resultaten/2021-3', async (req, res) => {
    const report = composeReport(release, 'a'.repeat(64));
    const downloads = [
      { name: 'Rapport', type: 'pdf', size: '1,2 MB', href: '/resultaten/2021-3/rapport.pdf' },
    ];
    await showPublicResults(world, req, res, { release, report, downloads, notice });
  });
  outer.use(app);
  return outer;
}
