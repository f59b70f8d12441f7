/** The waves of the panel, and one of them. */
import type { Request, RequestHandler } from 'express';
import { brusselsDay } from '../../actions/brussels-day.ts';
import { mustBeAllowed } from '../../actions/permissions.ts';
import { Problem } from '../../actions/problem.ts';
import { waveOverview, waveOverviews } from '../../actions/wave-overview.ts';
import type { World } from '../../actions/world.ts';
import { personOf } from '../middleware/signed-in.ts';
import { showStaffPage } from '../show-page.ts';

import { waveView } from '../view-models/wave-view.ts';
import { wavesView } from '../view-models/waves-view.ts';

export function wavesPage(world: World): RequestHandler {
  return async (_req, res) => {
    mustBeAllowed(personOf(res), 'see waves');
    const view = wavesView(await waveOverviews(world), brusselsDay(world.clock.now()));
    await showStaffPage(world, res, 'waves', { title: 'Golven', view });
  };
}

export function wavePage(world: World): RequestHandler {
  return async (req, res) => {
    const person = personOf(res);
    mustBeAllowed(person, 'see waves');
    const view = waveView(await waveOverview(world, waveIdOf(req)), person, brusselsDay(world.clock.now()));
    await showStaffPage(world, res, 'wave', { title: `Golf ${view.id}`, view });
  };
}

/** @throws Problem when it cannot be the id of a wave. */
export function waveIdOf(req: Request): string {
  const id = String(req.params['wave']);
  if (!/^[\w-]{1,40}$/u.test(id)) throw new Problem('not-found', 'Deze golf bestaat niet.');
  return id;
}
