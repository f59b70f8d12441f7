/** The audit log: to read, to check, to take home; and who hears its last hash each day. */
import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { actionKinds, type ActionKind } from '../../../actions/audit/action-kinds.ts';
import { changeAuditMail } from '../../../actions/audit/change-audit-mail.ts';
import { downloadLog } from '../../../actions/audit/download-log.ts';
import { seeLog, type LogWish } from '../../../actions/audit/see-log.ts';
import { checkForStaff } from '../../../actions/audit/watch-log.ts';
import { may } from '../../../actions/permissions.ts';
import { Problem } from '../../../actions/problem.ts';
import type { World } from '../../../actions/world.ts';
import { submitted } from '../../middleware/form.ts';
import { limitDownloads } from '../../middleware/limit-tries.ts';
import { personOf } from '../../middleware/signed-in.ts';
import { leaveMessage } from '../../middleware/staff-session.ts';
import { sendFile } from '../../send-file.ts';
import { showStaffPage } from '../../show-page.ts';
import { logView } from '../../view-models/audit/log-view.ts';

const title = 'Logboek';
const address = '/beheer/logboek';

export function logPage(world: World): RequestHandler {
  return async (req, res) => showLog(world, req, res, null);
}

export function logFile(world: World): RequestHandler {
  return async (req, res) => {
    const person = personOf(res);
    await limitDownloads(world, person.id);
    sendFile(res, await downloadLog(world, person, wishOf(req)));
  };
}

export function checkLogSubmit(world: World): RequestHandler {
  return submitted({}, async (_fields, _req, res) => {
    await checkForStaff(world, personOf(res));
    res.redirect(303, `${address}#controle`);
  });
}

export function auditMailSubmit(world: World): RequestHandler {
  return submitted({ mail: z.string().max(254) }, async ({ mail }, req, res) => {
    try {
      await changeAuditMail(world, personOf(res), mail);
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.kind !== 'bad-input') throw problem;
      return showLog(world, req, res.status(400), { typed: mail, error: problem.message });
    }
    await leaveMessage(
      req,
      mail.trim() === ''
        ? 'Niemand krijgt nog de dagelijkse mail.'
        : 'De tweede persoon is bewaard. De eerste mail vertrekt binnen enkele minuten.',
    );
    res.redirect(303, address);
  });
}

/** @param wrong what was typed as the second person's address, and what is wrong with it */
async function showLog(
  world: World,
  req: Request,
  res: Response,
  wrong: { typed: string; error: string } | null,
): Promise<void> {
  const person = personOf(res);
  const page = z.coerce.number().int().min(1).max(1_000_000).catch(1).parse(req.query['blad']);
  const log = await seeLog(world, person, { wish: wishOf(req), page });
  const view = logView(log, { mayChangeMail: may(person, 'change audit mail'), wrong });
  await showStaffPage(world, res, 'audit-log', { title, view });
}

const kinds = Object.keys(actionKinds) as [ActionKind, ...ActionKind[]];

/** What is no person, kind or day narrows nothing. */
const query = z.object({
  wie: z
    .string()
    .min(1)
    .max(100)
    .regex(/^[\w .@-]+$/u)
    .nullable()
    .catch(null),
  soort: z.enum(kinds).nullable().catch(null),
  dag: z.iso.date().startsWith('20').nullable().catch(null),
});

function wishOf(req: Request): LogWish {
  const { wie, soort, dag } = query.parse(req.query);
  return { actor: wie, kind: soort, day: dag };
}
