/** The charts of a release for the communications team: a page that lists them, and each as a file. */
import type { Request, RequestHandler } from 'express';
import { chartPicture } from '../../actions/chart-picture.ts';
import type { ChartFile } from '../../actions/ports.ts';
import { Problem } from '../../actions/problem.ts';
import { seeResults } from '../../actions/see-results.ts';
import type { World } from '../../actions/world.ts';
import { limitPictures } from '../middleware/limit-tries.ts';
import { personOf } from '../middleware/signed-in.ts';
import { sendFile } from '../send-file.ts';
import { showStaffPage } from '../show-page.ts';
import { chartsView } from '../view-models/charts-view.ts';
import { queryOf, waveIdOf, wantedOf } from './staff-address.ts';

export function chartsPage(world: World): RequestHandler {
  return async (req, res) => {
    const wave = waveIdOf(req);
    const wanted = wantedOf(req);
    const { report } = await seeResults(world, personOf(res), wave, wanted);
    const view = { ...chartsView(report, { wave, query: queryOf(wanted) }), colour: report.colour };
    await showStaffPage(world, res, 'charts', { title: 'Grafieken', view });
  };
}

export function chartFile(world: World): RequestHandler {
  return async (req, res) => {
    const person = personOf(res);
    const wanted = { ...wantedOf(req), ...chartNamedIn(req) };
    await limitPictures(world, person.id);
    sendFile(res, await chartPicture(world, person, waveIdOf(req), wanted));
  };
}

/** "grafiek-bekendheid.svg"; ?titel=nee: the chart alone, without words around it. @throws Problem for another name */
export function chartNamedIn(req: Request): ChartFile {
  const [, chart = '', kind] = /^([\w-]{1,200})\.(svg|png)$/u.exec(String(req.params['file'])) ?? [];
  if (kind === 'svg' || kind === 'png') return { chart, kind, alone: req.query['titel'] !== 'nee' };
  throw new Problem('not-found', 'Deze grafiek staat niet in het rapport.');
}
