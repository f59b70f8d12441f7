/** One file on its way in: how it is read, what is wrong with it, what it would change, and the button that does it. */
import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { remarksFile } from '../../actions/figure-csv.ts';
import { cancelUpload, changeUpload, findUpload } from '../../actions/figure-uploads.ts';
import { importUpload } from '../../actions/import-figures.ts';
import { previewImport } from '../../actions/preview-import.ts';
import { Problem } from '../../actions/problem.ts';
import { looksLikeToken } from '../../actions/token.ts';
import type { World } from '../../actions/world.ts';
import { submitted, submittedList } from '../middleware/form.ts';
import { personOf } from '../middleware/signed-in.ts';
import { leaveMessage } from '../middleware/staff-session.ts';
import { sendFile } from '../send-file.ts';
import { showStaffPage } from '../show-page.ts';
import { figureUploadView } from '../view-models/figure-upload-view.ts';
import { problemView } from '../view-models/problem-view.ts';
import { mappingOfForm } from './mapping-form.ts';

const overview = '/beheer/cijfers/invoeren';

export function uploadPage(world: World): RequestHandler {
  return async (req, res) => showUpload(world, req, res, null);
}

export function mappingSubmit(world: World): RequestHandler {
  return submittedList(async (fields, req, res) => {
    const [person, id] = [personOf(res), uploadIdOf(req)];
    const { kind, table } = await findUpload(world, person, id);
    const mapping = mappingOfForm(fields, world.figureFiles.fields(kind), table);
    await changeUpload(world, person, id, { mapping });
    res.redirect(303, addressOf(id));
  });
}

export function replaceSubmit(world: World): RequestHandler {
  const periods = z.union([z.string().max(7), z.array(z.string().max(7)).max(600)]).optional();
  return submitted({ maand: periods }, async ({ maand }, req, res) => {
    const id = uploadIdOf(req);
    await changeUpload(world, personOf(res), id, { replace: maand === undefined ? [] : [maand].flat() });
    res.redirect(303, addressOf(id));
  });
}

export function importSubmit(world: World): RequestHandler {
  return submitted({}, async (_fields, req, res) => {
    try {
      const { id } = await importUpload(world, personOf(res), uploadIdOf(req));
      res.redirect(303, `${overview}/ingevoerd/${id}`);
    } catch (problem) {
      if (!(problem instanceof Problem) || !['bad-input', 'conflict'].includes(problem.kind)) throw problem;
      res.status(problemView(problem).status);
      await showUpload(world, req, res, problem.message);
    }
  });
}

export function cancelSubmit(world: World): RequestHandler {
  return submitted({}, async (_fields, req, res) => {
    await cancelUpload(world, personOf(res), uploadIdOf(req));
    await leaveMessage(req, 'Er is niets ingevoerd. Wij bewaren niets van het bestand.');
    res.redirect(303, overview);
  });
}

export function remarksDownload(world: World): RequestHandler {
  return async (req, res) => {
    const { remarks } = await previewImport(world, personOf(res), uploadIdOf(req));
    const bytes = remarksFile(remarks);
    sendFile(res, { fileName: 'opmerkingen.csv', type: 'text/csv; charset=utf-8', bytes });
  };
}

export const backToUpload: RequestHandler = (req, res) => res.redirect(303, addressOf(uploadIdOf(req)));

/** @throws Problem when it cannot be the id of an upload */
function uploadIdOf(req: Request): string {
  const id = String(req.params['upload']);
  if (!looksLikeToken(id)) throw new Problem('not-found', 'Dit bestand is er niet.');
  return id;
}

function addressOf(id: string): string {
  return `${overview}/${id}`;
}

async function showUpload(world: World, req: Request, res: Response, error: string | null): Promise<void> {
  const view = figureUploadView(await previewImport(world, personOf(res), uploadIdOf(req)), error);
  await showStaffPage(world, res, 'figure-upload', { title: `${view.title} invoeren`, view });
}
