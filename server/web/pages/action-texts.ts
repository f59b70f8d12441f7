/** Writing what stands on the sheet of an action beside its figures. */
import type { RequestHandler } from 'express';
import { z } from 'zod';
import { actionBlocks } from '../../../reports/action-sheet/action-texts.ts';
import { actionDraft, saveActionTexts, type TypedActionTexts } from '../../actions/action-texts.ts';
import { Problem } from '../../actions/problem.ts';
import type { World } from '../../actions/world.ts';
import { submitted } from '../middleware/form.ts';
import { personOf } from '../middleware/signed-in.ts';
import { leaveMessage } from '../middleware/staff-session.ts';
import { showStaffPage } from '../show-page.ts';
import { actionAddress } from '../view-models/action-address.ts';
import { actionTextsView } from '../view-models/action-texts-view.ts';
import { problemView } from '../view-models/problem-view.ts';
import { wantedAction } from './actions.ts';

const text = z.string().transform((typed) => typed.replaceAll('\r\n', '\n'));
const number = z
  .string()
  .regex(/^\d{1,9}$/u)
  .transform(Number);
const block = z.enum(actionBlocks);
const fields = {
  versie: number,
  jaar: number,
  toelichting: text,
  duiding: text,
  dienst: z.string().max(200),
  // One ticked box comes as a word, none does not come at all.
  cijfers: z.union([block.transform((one) => [one]), z.array(block).max(actionBlocks.length)]).optional(),
};

export function actionTextsPage(world: World): RequestHandler {
  return async (req, res) => {
    const wanted = wantedAction(req);
    const view = actionTextsView(await actionDraft(world, personOf(res), wanted), null);
    await showStaffPage(world, res, 'action-texts', { title: `Teksten van actie ${wanted.code}`, view });
  };
}

export function actionTextsSubmit(world: World): RequestHandler {
  return submitted(fields, async ({ versie, jaar, toelichting, duiding, dienst, cijfers }, req, res) => {
    const [{ code }, person] = [wantedAction(req), personOf(res)];
    const wanted = { code, year: jaar };
    const typed: TypedActionTexts = {
      version: versie,
      explanation: toelichting,
      interpretation: duiding,
      service: dienst === '' ? null : dienst,
      blocks: cijfers ?? [],
    };
    try {
      await saveActionTexts(world, person, wanted, typed);
    } catch (problem) {
      // What somebody typed is not lost: it stands in the form again, with what is wrong.
      if (!(problem instanceof Problem) || !['bad-input', 'conflict'].includes(problem.kind)) throw problem;
      const view = actionTextsView(await actionDraft(world, person, wanted), {
        typed,
        error: problem.message,
      });
      const title = `Teksten van actie ${code}`;
      return showStaffPage(world, res.status(problemView(problem).status), 'action-texts', { title, view });
    }
    await leaveMessage(req, 'Uw teksten zijn bewaard. Ze staan nu op de fiche.');
    res.redirect(303, `${actionAddress(code)}/teksten?jaar=${jaar}`);
  });
}
