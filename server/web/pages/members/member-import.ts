/** A file of members: brought, looked at, imported. */
import type { Request, RequestHandler, Response } from 'express';
import { remarksFile, templateFile } from '../../../actions/figure-csv.ts';
import { importMemberUpload, previewMembers } from '../../../actions/members/import-members.ts';
import {
  cancelMemberUpload,
  findMemberUpload,
  mapMemberUpload,
  openMemberUpload,
} from '../../../actions/members/member-uploads.ts';
import { mustBeAllowed } from '../../../actions/permissions.ts';
import { Problem } from '../../../actions/problem.ts';
import { looksLikeToken } from '../../../actions/token.ts';
import type { World } from '../../../actions/world.ts';
import { submitted, submittedList } from '../../middleware/form.ts';
import { limitUploads } from '../../middleware/limit-tries.ts';
import { personOf } from '../../middleware/signed-in.ts';
import { leaveMessage } from '../../middleware/staff-session.ts';
import { sendFile } from '../../send-file.ts';
import { showStaffPage } from '../../show-page.ts';
import { mostOfUpload } from '../../view-models/figure-import-view.ts';
import {
  importedSentence,
  memberUploadView,
  sampleHeads,
} from '../../view-models/members/member-upload-view.ts';
import { problemView } from '../../view-models/problem-view.ts';
import { mappingOfForm } from '../mapping-form.ts';

const start = '/beheer/panel/invoeren';
const title = 'Panelleden invoeren';
const limit = `Een CSV-bestand of een Excel-bestand (.xlsx) van hoogstens ${mostOfUpload / 1024 / 1024} MB.`;

export function memberImportPage(world: World): RequestHandler {
  return async (_req, res) => showImport(world, res, null);
}

/** Before a large file is read: who may not send one, or sends too many, waits for nothing. */
export function limitMemberUploads(world: World): RequestHandler {
  return async (_req, res, next) => {
    const person = personOf(res);
    mustBeAllowed(person, 'import members');
    await limitUploads(world, person.id);
    next();
  };
}

export function memberFileSubmit(world: World): RequestHandler {
  return submitted({}, async (_fields, req, res) => {
    try {
      if (req.file === undefined) throw new Problem('bad-input', 'Kies eerst een bestand.');
      const { originalname: name, buffer: bytes } = req.file;
      const id = await openMemberUpload(world, personOf(res), { name, bytes });
      res.redirect(303, addressOf(id));
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.kind !== 'bad-input') throw problem;
      res.status(problemView(problem).status);
      await showImport(world, res, [problem.message, ...problem.details].join(' '));
    }
  });
}

/** A CSV file with our heads and one example. */
export function memberTemplate(world: World): RequestHandler {
  return (_req, res) => {
    mustBeAllowed(personOf(res), 'import members');
    const bytes = templateFile(world.memberFiles.fields);
    sendFile(res, { fileName: 'panelleden.csv', type: 'text/csv; charset=utf-8', bytes });
  };
}

export function memberUploadPage(world: World): RequestHandler {
  return async (req, res) => showUpload(world, req, res, null);
}

export function memberMappingSubmit(world: World): RequestHandler {
  return submittedList(async (fields, req, res) => {
    const [person, id] = [personOf(res), uploadIdOf(req)];
    const { table } = await findMemberUpload(world, person, id);
    const mapping = mappingOfForm(fields, world.memberFiles.fields, table);
    await mapMemberUpload(world, person, { id, mapping });
    res.redirect(303, addressOf(id));
  });
}

export function memberImportSubmit(world: World): RequestHandler {
  return submitted({}, async (_fields, req, res) => {
    try {
      const plan = await importMemberUpload(world, personOf(res), uploadIdOf(req));
      await leaveMessage(req, importedSentence(plan));
      res.redirect(303, '/beheer/panel');
    } catch (problem) {
      if (!(problem instanceof Problem) || !['bad-input', 'conflict'].includes(problem.kind)) throw problem;
      res.status(problemView(problem).status);
      await showUpload(world, req, res, problem.message);
    }
  });
}

export function memberCancelSubmit(world: World): RequestHandler {
  return submitted({}, async (_fields, req, res) => {
    await cancelMemberUpload(world, personOf(res), uploadIdOf(req));
    await leaveMessage(req, 'Er is niets ingevoerd. Wij bewaren niets van het bestand.');
    res.redirect(303, start);
  });
}

export function memberRemarks(world: World): RequestHandler {
  return async (req, res) => {
    const { remarks } = await previewMembers(world, personOf(res), uploadIdOf(req));
    const bytes = remarksFile(remarks);
    sendFile(res, { fileName: 'opmerkingen.csv', type: 'text/csv; charset=utf-8', bytes });
  };
}

export const backToMemberUpload: RequestHandler = (req, res) => res.redirect(303, addressOf(uploadIdOf(req)));

/** @throws Problem when it cannot be the id of an upload */
function uploadIdOf(req: Request): string {
  const id = String(req.params['upload']);
  if (!looksLikeToken(id)) throw new Problem('not-found', 'Dit bestand is er niet.');
  return id;
}

function addressOf(id: string): string {
  return `${start}/${id}`;
}

async function showImport(world: World, res: Response, error: string | null): Promise<void> {
  mustBeAllowed(personOf(res), 'import members');
  const heads = (isNeeded: boolean): string =>
    world.memberFiles.fields
      .filter(({ required }) => required === isNeeded)
      .map(({ head }) => head)
      .join(', ');
  const view = { limit, needed: heads(true), others: heads(false), error };
  await showStaffPage(world, res, 'member-import', { title, view });
}

async function showUpload(world: World, req: Request, res: Response, error: string | null): Promise<void> {
  const preview = await previewMembers(world, personOf(res), uploadIdOf(req));
  const view = { ...memberUploadView(preview, world.memberFiles.fields, error), sampleHeads };
  await showStaffPage(world, res, 'member-upload', { title, view });
}
