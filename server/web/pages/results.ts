/** The whole report of a release, as a page. */
import type { RequestHandler } from 'express';
import { checkTexts } from '../../actions/check-texts.ts';
import { may } from '../../actions/permissions.ts';
import { seeResults } from '../../actions/results-report.ts';
import type { World } from '../../actions/world.ts';
import { personOf } from '../middleware/signed-in.ts';
import { wantsJson } from '../middleware/wants-json.ts';
import { showStaffPage } from '../show-page.ts';
import { chosenCharts, resultsView } from '../view-models/results-view.ts';
import { releaseNumberOf, releaseQuery, waveIdOf } from './staff-address.ts';

export function resultsPage(world: World): RequestHandler {
  return async (req, res) => {
    const person = personOf(res);
    const wave = waveIdOf(req);
    const number = releaseNumberOf(req);
    const results = await seeResults(world, person, wave, number);
    res.vary('Accept');
    if (wantsJson(req)) {
      res.json({ charts: chosenCharts(results, req.query) });
      return;
    }
    const query = releaseQuery(number);
    const back = `/beheer/golven/${wave}`;
    await showStaffPage(world, res, 'results', {
      title: results.report.title,
      view: {
        ...resultsView(results, req.query, [...new URLSearchParams(query)]),
        colour: results.report.colour,
        claims: await checkTexts(world, person, wave, number),
        back,
        charts: `${back}/grafieken${query}`,
        file: may(person, 'download report') ? `${back}/rapport.pdf${query}` : null,
      },
    });
  };
}
