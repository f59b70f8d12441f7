/** The whole report of a release, as a page. */
import type { RequestHandler } from 'express';
import { checkTexts } from '../../actions/check-texts.ts';
import { listEditions } from '../../actions/list-editions.ts';
import { may } from '../../actions/permissions.ts';
import { resultsReport } from '../../actions/results-report.ts';
import type { World } from '../../actions/world.ts';
import { personOf } from '../middleware/signed-in.ts';
import { showStaffPage } from '../show-page.ts';
import { reportView } from '../view-models/report-view.ts';
import { editionChoice } from '../view-models/edition-choice.ts';
import { queryOf, waveIdOf, wantedOf } from './staff-address.ts';

export function resultsPage(world: World): RequestHandler {
  return async (req, res) => {
    const person = personOf(res);
    const wave = waveIdOf(req);
    const wanted = wantedOf(req);
    const shown = await resultsReport(world, person, wave, wanted);
    const query = queryOf(wanted);
    const view = reportView(shown.report, { wave, query, mayDownload: may(person, 'download pdf') });
    const claims = await checkTexts(world, person, wave, wanted);
    const choice = editionChoice(await listEditions(world, person, wave), shown);
    await showStaffPage(world, res, 'results', { title: view.title, view: { ...view, claims, choice } });
  };
}
