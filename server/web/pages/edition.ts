/** Freezing what staff added to the figures: first a page that shows it, then the deed. */
import type { RequestHandler } from 'express';
import { z } from 'zod';
import { editionDraft, freezeEdition } from '../../actions/freeze-edition.ts';
import { textsDraft } from '../../actions/report-texts.ts';
import type { World } from '../../actions/world.ts';
import { submitted } from '../middleware/form.ts';
import { personOf } from '../middleware/signed-in.ts';
import { leaveMessage } from '../middleware/staff-session.ts';
import { showStaffPage } from '../show-page.ts';
import { editionView } from '../view-models/edition-view.ts';
import { waveIdOf } from './staff-address.ts';

export function editionPage(world: World): RequestHandler {
  return async (req, res) => {
    const [wave, person] = [waveIdOf(req), personOf(res)];
    const draft = await editionDraft(world, person, wave);
    const { claims } = await textsDraft(world, person, wave);
    const view = editionView(draft, claims.conclusions.length + claims.next.length);
    await showStaffPage(world, res, 'edition', { title: `Uitgave van golf ${wave}`, view });
  };
}

export function editionSubmit(world: World): RequestHandler {
  return submitted({ gezien: z.string().regex(/^[0-9a-f]{64}$/u) }, async ({ gezien }, req, res) => {
    const wave = waveIdOf(req);
    const { release, number } = await freezeEdition(world, personOf(res), wave, gezien);
    await leaveMessage(
      req,
      `Uitgave ${release}.${number} ligt vast. Vraag nu een collega om ze te publiceren.`,
    );
    res.redirect(303, `/beheer/golven/${wave}/publicatie`);
  });
}
