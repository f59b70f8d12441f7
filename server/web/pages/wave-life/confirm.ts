/** Opening a wave by hand and deleting a draft: each a page that says what will happen, then the deed. */
import type { RequestHandler } from 'express';
import { Problem } from '../../../actions/problem.ts';
import { deleteDraft } from '../../../actions/waves/change-wave.ts';
import { openWave } from '../../../actions/waves/open-wave.ts';
import { waveSetup } from '../../../actions/waves/wave-setup.ts';
import type { World } from '../../../actions/world.ts';
import { submitted } from '../../middleware/form.ts';
import { personOf } from '../../middleware/signed-in.ts';
import { leaveMessage } from '../../middleware/staff-session.ts';
import { showStaffPage } from '../../show-page.ts';
import { deletingView, openingView } from '../../view-models/wave-life/confirm-view.ts';
import { waveIdOf } from '../staff-address.ts';

export function openWavePage(world: World): RequestHandler {
  return async (req, res) => {
    const setup = await waveSetup(world, personOf(res), waveIdOf(req));
    if (setup.wave.status !== 'planned')
      throw new Problem('conflict', 'Deze golf is niet gepland. U kunt ze nu niet openen.');
    const view = openingView(setup);
    await showStaffPage(world, res, 'wave-confirm', { title: `Golf ${view.id} nu openen?`, view });
  };
}

export function openWaveSubmit(world: World): RequestHandler {
  return submitted({}, async (_fields, req, res) => {
    const wave = waveIdOf(req);
    await openWave(world, personOf(res), wave);
    await leaveMessage(req, `Golf ${wave} is gestart. Wie uitgenodigd is, kan antwoorden.`);
    res.redirect(303, `/beheer/golven/${wave}`);
  });
}

export function deleteWavePage(world: World): RequestHandler {
  return async (req, res) => {
    const setup = await waveSetup(world, personOf(res), waveIdOf(req));
    if (setup.wave.status !== 'draft')
      throw new Problem('conflict', 'Deze golf is geen ontwerp meer. U kunt ze niet verwijderen.');
    const view = deletingView(setup);
    await showStaffPage(world, res, 'wave-confirm', { title: `Golf ${view.id} verwijderen?`, view });
  };
}

export function deleteWaveSubmit(world: World): RequestHandler {
  return submitted({}, async (_fields, req, res) => {
    const wave = waveIdOf(req);
    await deleteDraft(world, personOf(res), wave);
    await leaveMessage(req, `Golf ${wave} is verwijderd.`);
    res.redirect(303, '/beheer/golven');
  });
}
