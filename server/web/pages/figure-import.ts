/** Where staff bring files of figures, and see what there is. */
import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { templateFile } from '../../actions/figure-csv.ts';
import { isFigureKind } from '../../actions/figure-kinds.ts';
import { figureOverview } from '../../actions/figure-overview.ts';
import { openUpload } from '../../actions/figure-uploads.ts';
import { mustBeAllowed } from '../../actions/permissions.ts';
import { Problem } from '../../actions/problem.ts';
import type { World } from '../../actions/world.ts';
import { submitted } from '../middleware/form.ts';
import { limitUploads } from '../middleware/limit-tries.ts';
import { personOf } from '../middleware/signed-in.ts';
import { sendFile } from '../send-file.ts';
import { showStaffPage } from '../show-page.ts';
import { figureImportView, mostOfUpload } from '../view-models/figure-import-view.ts';
import { importedView } from '../view-models/imported-view.ts';
import { problemView } from '../view-models/problem-view.ts';

const title = 'Cijfers invoeren';

export const tooLargeUpload = `Dit bestand is te groot. Een bestand is hoogstens ${mostOfUpload / 1024 / 1024} MB. Splits het, bijvoorbeeld per jaar.`;

export function figureImportPage(world: World): RequestHandler {
  return async (_req, res) => showImport(world, res, null);
}

/** Before a large file is read: who may not send one, or sends too many, waits for nothing. */
export function limitFigureUploads(world: World): RequestHandler {
  return async (_req, res, next) => {
    const person = personOf(res);
    mustBeAllowed(person, 'import service figures');
    await limitUploads(world, person.id);
    next();
  };
}

export function uploadSubmit(world: World): RequestHandler {
  const fields = { soort: z.string().max(40), opnieuw: z.literal('ja').optional() };
  return submitted(fields, async ({ soort, opnieuw }, req, res) => {
    try {
      const id = await bring(world, req, res, { soort, again: opnieuw === 'ja' });
      res.redirect(303, `/beheer/cijfers/invoeren/${id}`);
    } catch (problem) {
      if (!(problem instanceof Problem) || !['bad-input', 'conflict'].includes(problem.kind)) throw problem;
      const error = [problem.message, ...problem.details].join(' ');
      res.status(problemView(problem).status);
      await showImport(world, res, { error, kind: soort });
    }
  });
}

/** A CSV file with the heads of a kind and one example. */
export function templateDownload(world: World): RequestHandler {
  return (req, res) => {
    mustBeAllowed(personOf(res), 'see service figures');
    const kind = String(req.params['kind']);
    if (!isFigureKind(kind)) throw new Problem('not-found', 'Dit sjabloon bestaat niet.');
    const bytes = templateFile(world.figureFiles.fields(kind));
    sendFile(res, { fileName: `sjabloon-${kind}.csv`, type: 'text/csv; charset=utf-8', bytes });
  };
}

/** What an import changed. */
export function importedPage(world: World): RequestHandler {
  return async (req, res) => {
    const { imports } = await figureOverview(world, personOf(res));
    const entry = imports.find(({ id }) => id === req.params['entry']);
    if (entry === undefined) throw new Problem('not-found', 'Deze invoer bestaat niet.');
    await showStaffPage(world, res, 'figures-imported', { title: 'Ingevoerd', view: importedView(entry) });
  };
}

async function bring(
  world: World,
  req: Request,
  res: Response,
  { soort, again }: { soort: string; again: boolean },
): Promise<string> {
  if (!isFigureKind(soort)) throw new Problem('bad-input', 'Kies eerst wat er in het bestand staat.');
  if (req.file === undefined) throw new Problem('bad-input', 'Kies eerst een bestand.');
  const { originalname: name, buffer: bytes } = req.file;
  return openUpload(world, personOf(res), { kind: soort, name, bytes, again });
}

async function showImport(
  world: World,
  res: Response,
  wrong: { error: string; kind: string } | null,
): Promise<void> {
  const person = personOf(res);
  const view = figureImportView(await figureOverview(world, person), person, wrong);
  await showStaffPage(world, res, 'figure-import', { title, view });
}
