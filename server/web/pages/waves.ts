/** The waves of the panel, and one of them. */
import type { RequestHandler } from 'express';
import { brusselsDay } from '../../actions/brussels-day.ts';
import { waveOverview, waveOverviews } from '../../actions/wave-overview.ts';
import { waveLife } from '../../actions/waves/wave-life.ts';
import type { World } from '../../actions/world.ts';
import { personOf } from '../middleware/signed-in.ts';
import { showStaffPage } from '../show-page.ts';
import { waveView } from '../view-models/wave-view.ts';
import { wavesView } from '../view-models/waves-view.ts';
import { waveIdOf } from './staff-address.ts';

export function wavesPage(world: World): RequestHandler {
  return async (_req, res) => {
    const person = personOf(res);
    const view = wavesView(await waveOverviews(world, person), person, brusselsDay(world.clock.now()));
    await showStaffPage(world, res, 'waves', { title: 'Golven', view });
  };
}

export function wavePage(world: World): RequestHandler {
  return async (req, res) => {
    const person = personOf(res);
    const overview = await waveOverview(world, person, waveIdOf(req));
    const life = await waveLife(world, person, overview.wave);
    const view = waveView(overview, life, person, brusselsDay(world.clock.now()));
    await showStaffPage(world, res, 'wave', { title: `Golf ${view.id}`, view });
  };
}
