/** The whole report of a release, as a page. */
import type { RequestHandler } from 'express';
import { checkTexts } from '../../actions/check-texts.ts';
import { listEditions } from '../../actions/list-editions.ts';
import { may } from '../../actions/permissions.ts';
import type { StaffMember } from '../../actions/panel-records.ts';
import { printKinds, type PrintKind } from '../../actions/print-kinds.ts';
import { seeResults } from '../../actions/see-results.ts';
import type { World } from '../../actions/world.ts';
import { personOf } from '../middleware/signed-in.ts';
import { wantsJson } from '../middleware/wants-json.ts';
import { showStaffPage } from '../show-page.ts';
import { filesView } from '../view-models/files-view.ts';
import { editionChoice } from '../view-models/edition-choice.ts';
import { chosenCharts, resultsView } from '../view-models/results-view.ts';
import { queryOf, waveIdOf, wantedOf } from './staff-address.ts';

export function resultsPage(world: World): RequestHandler {
  return async (req, res) => {
    const person = personOf(res);
    const wave = waveIdOf(req);
    const wanted = wantedOf(req);
    const results = await seeResults(world, person, wave, wanted);
    res.vary('Accept');
    if (wantsJson(req)) {
      res.json({ charts: chosenCharts(results, req.query) });
      return;
    }
    const query = queryOf(wanted);
    const back = `/beheer/golven/${wave}`;
    const shown = { release: results.release.about.number, edition: results.edition?.edition.number ?? 0 };
    await showStaffPage(world, res, 'results', {
      title: results.report.title,
      view: {
        ...resultsView(results, req.query, [...new URLSearchParams(query)]),
        colour: results.report.colour,
        claims: await checkTexts(world, person, wave, wanted),
        choice: editionChoice(await listEditions(world, person, wave), shown),
        back,
        charts: `${back}/grafieken${query}`,
        files: filesView(kindsFor(person), back, query),
      },
    });
  };
}

function kindsFor(person: StaffMember): PrintKind[] {
  const kinds = Object.keys(printKinds) as PrintKind[];
  return kinds.filter((kind) => may(person, `download ${printKinds[kind].download}`));
}
