/** The publication of a wave: its state and history, asking a colleague, and taking a proposal back. */
import type { RequestHandler, Response } from 'express';
import { z } from 'zod';
import { brusselsDay } from '../../actions/brussels-day.ts';
import { Problem } from '../../actions/problem.ts';
import { dropProposal, proposePublication } from '../../actions/propose-publication.ts';
import { publicationOverview } from '../../actions/publication-overview.ts';
import { previewResults } from '../../actions/published-results.ts';
import type { World } from '../../actions/world.ts';
import { submitted } from '../middleware/form.ts';
import { personOf } from '../middleware/signed-in.ts';
import { leaveMessage } from '../middleware/staff-session.ts';
import { wantsJson } from '../middleware/wants-json.ts';
import { showPage, showStaffPage } from '../show-page.ts';
import { problemView } from '../view-models/problem-view.ts';
import { previewView } from '../view-models/public-results-view.ts';
import { publicationView, type TypedProposal } from '../view-models/publication-view.ts';
import { chosenCharts } from '../view-models/results-view.ts';
import { queryOf, waveIdOf, wantedOf } from './staff-address.ts';

export const publicationNumber = z
  .string()
  .regex(/^[1-9]\d{0,5}$/u)
  .transform(Number);
const fields = {
  /** "1.2": release and edition. */
  wat: z.string().regex(/^[1-9]\d{0,5}\.(0|[1-9]\d{0,5})$/u),
  laatste: z.string().max(40),
  correctie: z.string(),
};

export function publicationPage(world: World): RequestHandler {
  return async (req, res) => showPublication(world, res, waveIdOf(req), null);
}

export function proposeSubmit(world: World): RequestHandler {
  return submitted(fields, async ({ wat, laatste, correctie }, req, res) => {
    const [wave, person] = [waveIdOf(req), personOf(res)];
    const [release = 0, edition = 0] = wat.split('.').map(Number);
    try {
      const asked = { release, edition, lastDay: laatste.trim(), notice: correctie };
      await proposePublication(world, person, wave, asked);
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.kind !== 'bad-input') throw problem;
      const typed = { wat, laatste, correctie, error: problem.message };
      return showPublication(world, res.status(problemView(problem).status), wave, typed);
    }
    await leaveMessage(
      req,
      'Uw voorstel staat klaar. Vraag nu een collega om het na te kijken en te publiceren.',
    );
    res.redirect(303, `/beheer/golven/${wave}/publicatie`);
  });
}

export function dropSubmit(world: World): RequestHandler {
  return submitted({ voorstel: publicationNumber }, async ({ voorstel }, req, res) => {
    const wave = waveIdOf(req);
    await dropProposal(world, personOf(res), wave, voorstel);
    await leaveMessage(req, `Voorstel ${voorstel} is ingetrokken. Er is niets gepubliceerd.`);
    res.redirect(303, `/beheer/golven/${wave}/publicatie`);
  });
}

/** What is proposed, or the release and edition in the address, as an outsider would see it. */
export function previewPage(world: World): RequestHandler {
  return async (req, res) => {
    const wanted = wantedOf(req);
    const shown = await previewResults(world, personOf(res), waveIdOf(req), wanted);
    res.vary('Accept');
    if (wantsJson(req)) {
      res.json({ charts: chosenCharts(shown, req.query) });
      return;
    }
    const exactly = { release: shown.release.about.number, edition: shown.edition?.edition.number ?? 0 };
    const fields = [...new URLSearchParams(queryOf(wanted))];
    const view = previewView(shown, req.query, { fields, query: queryOf(exactly) });
    await showPage(world, res, 'public-results', { title: `Voorbeeld: ${shown.report.title}`, view });
  };
}

async function showPublication(
  world: World,
  res: Response,
  wave: string,
  typed: TypedProposal | null,
): Promise<void> {
  const person = personOf(res);
  const overview = await publicationOverview(world, person, wave);
  const view = publicationView(overview, person, brusselsDay(world.clock.now()), typed);
  await showStaffPage(world, res, 'publication', { title: `Publicatie van golf ${wave}`, view });
}
