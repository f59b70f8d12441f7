/** One colleague: role, active or not, a new link, and every session ended. */
import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { roles } from '../../../actions/permissions.ts';
import { Problem } from '../../../actions/problem.ts';
import { activate, changeRole, deactivate } from '../../../actions/staff/change-colleague.ts';
import { endSessionsOfColleague } from '../../../actions/staff/end-sessions.ts';
import { renewLink } from '../../../actions/staff/invite-colleague.ts';
import { seeColleague } from '../../../actions/staff/see-staff.ts';
import type { World } from '../../../actions/world.ts';
import { submitted } from '../../middleware/form.ts';
import { personOf } from '../../middleware/signed-in.ts';
import { leaveMessage } from '../../middleware/staff-session.ts';
import { showStaffPage } from '../../show-page.ts';
import { colleagueView } from '../../view-models/staff/staff-view.ts';
import type { WebSettings } from '../../web-settings.ts';
import { showSetupLink } from './setup-link.ts';
import { colleagueIdOf } from './staff-address.ts';

const inForce = 'Dit geldt vanaf nu. Wie aangemeld was, moet zich opnieuw aanmelden.';

export function colleaguePage(world: World, settings: WebSettings): RequestHandler {
  return async (req, res) => show(world, settings, { req, res, error: null });
}

export function roleSubmit(world: World, settings: WebSettings): RequestHandler {
  return submitted({ rol: z.enum(roles) }, async ({ rol: role }, req, res) =>
    doAndSay(world, settings, { req, res }, async (id) => {
      await changeRole(world, personOf(res), { id, role });
      return `De rol is veranderd. ${inForce}`;
    }),
  );
}

export function stateSubmit(world: World, settings: WebSettings): RequestHandler {
  return submitted({ toestand: z.enum(['aan', 'uit']) }, async ({ toestand }, req, res) =>
    doAndSay(world, settings, { req, res }, async (id) => {
      await (toestand === 'aan' ? activate : deactivate)(world, personOf(res), id);
      return toestand === 'aan' ? 'Dit account staat weer aan.' : `Dit account is uitgezet. ${inForce}`;
    }),
  );
}

export function colleagueSessionsSubmit(world: World, settings: WebSettings): RequestHandler {
  return submitted({}, async (_fields, req, res) =>
    doAndSay(world, settings, { req, res }, async (id) => {
      await endSessionsOfColleague(world, personOf(res), id);
      return 'Deze medewerker is overal afgemeld.';
    }),
  );
}

export function newLinkSubmit(world: World, settings: WebSettings): RequestHandler {
  return submitted({}, async (_fields, req, res) => {
    const asked = { id: colleagueIdOf(req), byMail: settings.sendsMail };
    try {
      await showSetupLink(world, settings, res, await renewLink(world, personOf(res), asked));
    } catch (problem) {
      await showRefusal(world, settings, { req, res, problem });
    }
  });
}

interface Exchange {
  req: Request;
  res: Response;
}

async function doAndSay(
  world: World,
  settings: WebSettings,
  { req, res }: Exchange,
  act: (id: string) => Promise<string>,
): Promise<void> {
  const id = colleagueIdOf(req);
  try {
    await leaveMessage(req, await act(id));
    res.redirect(303, `/beheer/medewerkers/${id}`);
  } catch (problem) {
    await showRefusal(world, settings, { req, res, problem });
  }
}

/** What cannot be is told on the page itself, with what is true now. */
async function showRefusal(
  world: World,
  settings: WebSettings,
  { req, res, problem }: Exchange & { problem: unknown },
): Promise<void> {
  if (!(problem instanceof Problem) || problem.kind !== 'conflict') throw problem;
  await show(world, settings, { req, res: res.status(409), error: problem.message });
}

async function show(
  world: World,
  { sendsMail }: WebSettings,
  { req, res, error }: Exchange & { error: string | null },
): Promise<void> {
  const person = personOf(res);
  const view = colleagueView(person, await seeColleague(world, person, colleagueIdOf(req)), {
    sendsMail,
    error,
  });
  await showStaffPage(world, res, 'colleague', { title: view.name, view });
}
