/** The questionnaire on paper: what it is for, and its files. */
import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { blankForm, changePaperReturn, codedForms, paperOverview } from '../../actions/paper-forms.ts';
import { Problem } from '../../actions/problem.ts';
import type { World } from '../../actions/world.ts';
import { submitted } from '../middleware/form.ts';
import { limitDownloads } from '../middleware/limit-tries.ts';
import { personOf } from '../middleware/signed-in.ts';
import { leaveMessage } from '../middleware/staff-session.ts';
import { sendFile } from '../send-file.ts';
import { showStaffPage } from '../show-page.ts';
import { paperFormsView } from '../view-models/paper-forms-view.ts';
import { waveIdOf } from './staff-address.ts';

export function paperFormsPage(world: World): RequestHandler {
  return async (req, res) => showForms(world, req, res, null);
}

export function blankFormFile(world: World): RequestHandler {
  return async (req, res) => {
    const person = personOf(res);
    await limitDownloads(world, person.id);
    sendFile(res, await blankForm(world, person, waveIdOf(req)));
  };
}

/** A form, not a link: each time new codes are made. */
export function codedFormsFile(world: World): RequestHandler {
  return submitted({ deel: z.coerce.number().int().min(1).max(1_000) }, async ({ deel }, req, res) => {
    const person = personOf(res);
    await limitDownloads(world, person.id);
    res.set('Cache-Control', 'no-store');
    sendFile(res, await codedForms(world, person, waveIdOf(req), deel));
  });
}

/** What is wrong with the text is said on the page itself. */
export function paperReturnSubmit(world: World): RequestHandler {
  return submitted({ tekst: z.string().max(2_000) }, async ({ tekst }, req, res) => {
    try {
      await changePaperReturn(world, personOf(res), tekst);
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.kind !== 'bad-input') throw problem;
      return showForms(world, req, res.status(400), { typed: tekst, fault: problem.message });
    }
    await leaveMessage(req, 'De tekst is bewaard. Ze staat op elk formulier dat u vanaf nu downloadt.');
    res.redirect(303, `/beheer/golven/${waveIdOf(req)}/papier`);
  });
}

async function showForms(
  world: World,
  req: Request,
  res: Response,
  wrong: { typed: string; fault: string } | null,
): Promise<void> {
  const view = paperFormsView(await paperOverview(world, personOf(res), waveIdOf(req)), wrong);
  await showStaffPage(world, res, 'paper-forms', { title: `Vragenlijst op papier, golf ${view.id}`, view });
}
