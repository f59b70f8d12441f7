/** The whole report of a release, as a page. */
import type { Request, RequestHandler } from 'express';
import { z } from 'zod';
import { may } from '../../actions/permissions.ts';
import { Problem } from '../../actions/problem.ts';
import { resultsReport } from '../../actions/results-report.ts';
import type { World } from '../../actions/world.ts';
import { personOf } from '../middleware/signed-in.ts';
import { showStaffPage } from '../show-page.ts';
import { reportView } from '../view-models/report-view.ts';
import { waveIdOf } from './waves.ts';

export function resultsPage(world: World): RequestHandler {
  return async (req, res) => {
    const person = personOf(res);
    const wave = waveIdOf(req);
    const number = releaseNumber(req);
    const report = await resultsReport(world, person, wave, number);
    const view = reportView(report, { wave, number, mayDownload: may(person, 'download report') });
    await showStaffPage(world, res, 'results', { title: report.title, view });
  };
}

const query = z.object({
  vrijgave: z
    .string()
    .regex(/^[1-9]\d{0,5}$/u)
    .transform(Number)
    .optional(),
});

/** ?vrijgave=2; without it the newest. @throws Problem when it is no number. */
export function releaseNumber(req: Request): number | undefined {
  const read = query.safeParse(req.query);
  if (!read.success) throw new Problem('bad-input', 'Dit nummer van een vrijgave klopt niet.');
  return read.data.vrijgave;
}
