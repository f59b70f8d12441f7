/** Making a release: the results of a wave, computed once and frozen. */
import type { RequestHandler } from 'express';
import { releaseResults } from '../../actions/release-results.ts';
import type { World } from '../../actions/world.ts';
import { submitted } from '../middleware/form.ts';
import { personOf } from '../middleware/signed-in.ts';
import { leaveMessage } from '../middleware/staff-session.ts';
import { waveIdOf } from './staff-address.ts';

export function releaseSubmit(world: World): RequestHandler {
  return submitted({}, async (_fields, req, res) => {
    const wave = waveIdOf(req);
    const { number } = await releaseResults(world, personOf(res), wave);
    await leaveMessage(
      req,
      `Vrijgave ${number} van golf ${wave} is gemaakt. De cijfers erin veranderen niet meer.`,
    );
    res.redirect(303, `/beheer/golven/${wave}`);
  });
}
