/** The actions of the multi-year plan: a list, the sheet of one, and the sheet as a file. */
import type { Request, RequestHandler } from 'express';
import { z } from 'zod';
import { actionFile, sheetKinds } from '../../actions/action-files.ts';
import { listActions, seeActionSheet, type WantedAction } from '../../actions/action-sheets.ts';
import { may } from '../../actions/permissions.ts';
import { Problem } from '../../actions/problem.ts';
import type { World } from '../../actions/world.ts';
import { limitDownloads } from '../middleware/limit-tries.ts';
import { personOf } from '../middleware/signed-in.ts';
import { sendFile } from '../send-file.ts';
import { showStaffPage } from '../show-page.ts';
import { actionView } from '../view-models/action-view.ts';
import { actionsView } from '../view-models/actions-view.ts';

export function actionsPage(world: World): RequestHandler {
  return async (_req, res) => {
    const view = actionsView(await listActions(world, personOf(res)));
    await showStaffPage(world, res, 'actions', { title: 'Acties', view });
  };
}

export function actionPage(world: World): RequestHandler {
  return async (req, res) => {
    const person = personOf(res);
    const sheet = await seeActionSheet(world, person, wantedAction(req));
    const view = actionView(sheet, may(person, 'edit action sheets'));
    await showStaffPage(world, res, 'action', { title: `Actie ${sheet.about.code}`, view });
  };
}

export function actionSheetFile(world: World): RequestHandler {
  return async (req, res) => {
    const person = personOf(res);
    const kind = sheetKinds.find((one) => one === req.params['ending']);
    if (kind === undefined) throw new Problem('not-found', 'Dit bestand bestaat niet.');
    await limitDownloads(world, person.id);
    sendFile(res, await actionFile(world, person, { ...wantedAction(req), kind }));
  };
}

const query = z.object({
  jaar: z
    .string()
    .regex(/^\d{4}$/u)
    .transform(Number)
    .optional(),
});

/** /beheer/acties/A40242?jaar=2021; no year means the newest. @throws Problem when the year is no year */
export function wantedAction(req: Request): WantedAction {
  const code = String(req.params['code']);
  if (code.length > 100) throw new Problem('not-found', 'Deze actie bestaat niet.');
  const read = query.safeParse(req.query);
  if (!read.success) throw new Problem('bad-input', 'Kies een jaar uit de lijst.');
  return { code, year: read.data.jaar ?? null };
}
