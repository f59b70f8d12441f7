/** The whole report of a release, as a page. */
import type { RequestHandler } from 'express';
import { checkTexts } from '../../actions/check-texts.ts';
import { may } from '../../actions/permissions.ts';
import { resultsReport } from '../../actions/results-report.ts';
import type { World } from '../../actions/world.ts';
import { personOf } from '../middleware/signed-in.ts';
import { showStaffPage } from '../show-page.ts';
import { reportView } from '../view-models/report-view.ts';
import { releaseNumberOf, waveIdOf } from './staff-address.ts';

export function resultsPage(world: World): RequestHandler {
  return async (req, res) => {
    const person = personOf(res);
    const wave = waveIdOf(req);
    const number = releaseNumberOf(req);
    const report = await resultsReport(world, person, wave, number);
    const view = reportView(report, { wave, number, mayDownload: may(person, 'download report') });
    const claims = await checkTexts(world, person, wave, number);
    await showStaffPage(world, res, 'results', { title: report.title, view: { ...view, claims } });
  };
}
