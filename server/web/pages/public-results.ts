/** What everybody may read: the results that were published. */
import type { RequestHandler, Response } from 'express';
import { Problem } from '../../actions/problem.ts';
import { publishedFile, publishedResults, type PublicResults } from '../../actions/published-results.ts';
import { publishedWaves } from '../../actions/published-waves.ts';
import type { World } from '../../actions/world.ts';
import { wantsJson } from '../middleware/wants-json.ts';
import { sendFile } from '../send-file.ts';
import { showPage } from '../show-page.ts';
import { publicResultsView } from '../view-models/public-results-view.ts';
import { publicWavesView } from '../view-models/public-waves-view.ts';
import { goneView } from '../view-models/results-gone-view.ts';
import { chosenCharts } from '../view-models/results-view.ts';
import { printKindIn } from './results-file.ts';

export function publicWavesPage(world: World): RequestHandler {
  return async (_req, res) => {
    const view = publicWavesView(await publishedWaves(world));
    await showPage(world, res, 'public-waves', { title: 'Resultaten', view });
  };
}

/** ?naar=gender&groep=v: which groups the charts show. A script asks the same address for the charts alone. */
export function publicResultsPage(world: World): RequestHandler {
  return async (req, res) => {
    const published = await publishedResults(world, String(req.params['wave']));
    if (published.state !== 'online') return showGone(world, res, published);
    const { results } = published;
    res.vary('Accept');
    if (wantsJson(req)) {
      res.json({ charts: chosenCharts(results, req.query) });
      return;
    }
    const view = publicResultsView(results, req.query);
    await showPage(world, res, 'public-results', { title: results.report.title, view });
  };
}

export function publicFile(world: World): RequestHandler {
  return async (req, res) => {
    const published = await publishedFile(world, String(req.params['wave']), printKindIn(req));
    if (published.state === 'online') sendFile(res, published.file);
    else await showGone(world, res, published);
  };
}

type Ended = Exclude<PublicResults, { state: 'online' }>;

async function showGone(world: World, res: Response, ended: Ended): Promise<void> {
  if (ended.state === 'never') throw new Problem('not-found', 'Er zijn geen resultaten op dit adres.');
  const view = goneView(ended);
  await showPage(world, res.status(410), 'results-gone', { title: view.title, view });
}
