/** Putting a colleague's proposal online, and taking results offline: each a page that says what will happen, then the deed. */
import type { RequestHandler, Response } from 'express';
import { z } from 'zod';
import { brusselsDay } from '../../actions/brussels-day.ts';
import { mustBeAllowed } from '../../actions/permissions.ts';
import { Problem } from '../../actions/problem.ts';
import { publicationOverview } from '../../actions/publication-overview.ts';
import { publishResults, withdrawPublication } from '../../actions/publish-results.ts';
import { notOpen } from '../../actions/propose-publication.ts';
import type { World } from '../../actions/world.ts';
import { submitted } from '../middleware/form.ts';
import { personOf } from '../middleware/signed-in.ts';
import { leaveMessage } from '../middleware/staff-session.ts';
import { showStaffPage } from '../show-page.ts';
import { publishView, withdrawView } from '../view-models/publish-view.ts';
import { publicationNumber } from './publication.ts';
import { waveIdOf } from './staff-address.ts';

export function publishPage(world: World): RequestHandler {
  return async (req, res) => {
    const [wave, person] = [waveIdOf(req), personOf(res)];
    mustBeAllowed(person, 'publish');
    const overview = await publicationOverview(world, person, wave);
    const view = publishView(overview, person, brusselsDay(world.clock.now()));
    if (view === null) throw notOpen();
    await showStaffPage(world, res, 'publish', { title: `Golf ${wave} publiceren?`, view });
  };
}

export function publishSubmit(world: World): RequestHandler {
  return submitted(
    { voorstel: publicationNumber, gezien: z.literal('ja') },
    async ({ voorstel }, req, res) => {
      const wave = waveIdOf(req);
      await publishResults(world, personOf(res), wave, voorstel);
      await leaveMessage(req, `De resultaten van golf ${wave} staan online.`);
      res.redirect(303, `/beheer/golven/${wave}/publicatie`);
    },
  );
}

export function withdrawPage(world: World): RequestHandler {
  return async (req, res) => showWithdraw(world, res, waveIdOf(req), null);
}

export function withdrawSubmit(world: World): RequestHandler {
  return submitted({ publicatie: publicationNumber, reden: z.string() }, async (sent, req, res) => {
    const wave = waveIdOf(req);
    try {
      const end = { number: sent.publicatie, reason: sent.reden };
      await withdrawPublication(world, personOf(res), wave, end);
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.kind !== 'bad-input') throw problem;
      return showWithdraw(world, res.status(400), wave, { reason: sent.reden, error: problem.message });
    }
    await leaveMessage(
      req,
      `De resultaten van golf ${wave} zijn ingetrokken. Het publiek ziet alleen nog de reden.`,
    );
    res.redirect(303, `/beheer/golven/${wave}/publicatie`);
  });
}

async function showWithdraw(
  world: World,
  res: Response,
  wave: string,
  typed: { reason: string; error: string } | null,
): Promise<void> {
  const person = personOf(res);
  mustBeAllowed(person, 'withdraw publication');
  const view = withdrawView(await publicationOverview(world, person, wave), typed);
  if (view === null) throw new Problem('conflict', 'Van deze golf staat niets online.');
  await showStaffPage(world, res, 'withdraw', { title: `Resultaten van golf ${wave} intrekken?`, view });
}
