/** Writing the conclusions of a wave and what the municipality does with them. */
import type { RequestHandler } from 'express';
import { z } from 'zod';
import { Problem } from '../../actions/problem.ts';
import { saveTexts, textsDraft } from '../../actions/report-texts.ts';
import type { World } from '../../actions/world.ts';
import { submitted } from '../middleware/form.ts';
import { personOf } from '../middleware/signed-in.ts';
import { leaveMessage } from '../middleware/staff-session.ts';
import { showStaffPage } from '../show-page.ts';
import { problemView } from '../view-models/problem-view.ts';
import { textsView } from '../view-models/texts-view.ts';
import { waveIdOf } from './staff-address.ts';

const text = z.string().transform((typed) => typed.replaceAll('\r\n', '\n'));
const fields = {
  versie: z
    .string()
    .regex(/^\d{1,9}$/u)
    .transform(Number),
  conclusies: text,
  vervolg: text,
};

export function textsPage(world: World): RequestHandler {
  return async (req, res) => {
    const wave = waveIdOf(req);
    const view = textsView(await textsDraft(world, personOf(res), wave), null);
    await showStaffPage(world, res, 'texts', { title: `Teksten van golf ${wave}`, view });
  };
}

export function textsSubmit(world: World): RequestHandler {
  return submitted(fields, async ({ versie, conclusies, vervolg }, req, res) => {
    const [wave, person] = [waveIdOf(req), personOf(res)];
    try {
      await saveTexts(world, person, wave, { version: versie, conclusions: conclusies, next: vervolg });
    } catch (problem) {
      // What somebody typed is not lost: it stands in the form again, with what is wrong.
      if (!(problem instanceof Problem) || !['bad-input', 'conflict'].includes(problem.kind)) throw problem;
      const typed = { conclusies, vervolg, error: problem.message };
      const view = textsView(await textsDraft(world, person, wave), typed);
      const title = `Teksten van golf ${wave}`;
      return showStaffPage(world, res.status(problemView(problem).status), 'texts', { title, view });
    }
    await leaveMessage(req, 'Uw teksten zijn bewaard. Ze staan in het rapport vanaf de volgende uitgave.');
    res.redirect(303, `/beheer/golven/${wave}/teksten`);
  });
}
