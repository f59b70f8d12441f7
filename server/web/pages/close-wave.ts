/** Closing a wave: first a page that says what will happen and to how many, then the deed. */
import type { RequestHandler } from 'express';
import { closeWave } from '../../actions/close-wave.ts';
import { mustBeAllowed } from '../../actions/permissions.ts';
import { Problem } from '../../actions/problem.ts';
import { unfinishedMailings } from '../../actions/waves/unfinished-mailings.ts';
import { waveOverview } from '../../actions/wave-overview.ts';
import type { World } from '../../actions/world.ts';
import { submitted } from '../middleware/form.ts';
import { personOf } from '../middleware/signed-in.ts';
import { leaveMessage } from '../middleware/staff-session.ts';
import { showStaffPage } from '../show-page.ts';
import { closeWaveView } from '../view-models/close-wave-view.ts';
import { waveIdOf } from './staff-address.ts';

export function closeWavePage(world: World): RequestHandler {
  return async (req, res) => {
    const person = personOf(res);
    mustBeAllowed(person, 'close wave');
    const overview = await waveOverview(world, person, waveIdOf(req));
    if (overview.wave.status !== 'open')
      throw new Problem('conflict', 'Deze golf staat niet open. U kunt ze niet sluiten.');
    const view = closeWaveView(overview, await unfinishedMailings(world, overview.wave.id));
    await showStaffPage(world, res, 'close-wave', { title: `Golf ${view.id} sluiten?`, view });
  };
}

export function closeWaveSubmit(world: World): RequestHandler {
  return submitted({}, async (_fields, req, res) => {
    const wave = waveIdOf(req);
    await closeWave(world, personOf(res), wave);
    await leaveMessage(
      req,
      `Golf ${wave} is gesloten. Niemand kan nog antwoorden. U kunt nu de resultaten vrijgeven.`,
    );
    res.redirect(303, `/beheer/golven/${wave}`);
  });
}
