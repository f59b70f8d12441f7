/** The own account: name, password and sessions. */
import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { Problem } from '../../../actions/problem.ts';
import { endOwnOtherSessions, endOwnSession } from '../../../actions/staff/end-sessions.ts';
import { changeOwnName, changePassword, seeOwnAccount } from '../../../actions/staff/own-account.ts';
import type { World } from '../../../actions/world.ts';
import { submitted } from '../../middleware/form.ts';
import { limitOwnPassword } from '../../middleware/limit-tries.ts';
import { sessionHash } from '../../middleware/session-store.ts';
import { personOf } from '../../middleware/signed-in.ts';
import { leaveMessage, openSession } from '../../middleware/staff-session.ts';
import { showStaffPage } from '../../show-page.ts';
import { accountView, type Wrong } from '../../view-models/staff/account-view.ts';
import type { WebSettings } from '../../web-settings.ts';

export const accountAddress = '/beheer/account';
const secret = z.string().max(1_000);

export function accountPage(world: World, settings: WebSettings): RequestHandler {
  return async (req, res) => showAccount(world, settings, { req, res, wrong: null });
}

export function nameSubmit(world: World, settings: WebSettings): RequestHandler {
  return submitted({ naam: z.string().max(200) }, async ({ naam }, req, res) =>
    orSayWrong(world, settings, { req, res, errorAt: 'naam' }, async () => {
      await changeOwnName(world, personOf(res), naam);
      await leaveMessage(req, 'Uw naam is bewaard.');
      res.redirect(303, accountAddress);
    }),
  );
}

export function passwordSubmit(world: World, settings: WebSettings): RequestHandler {
  const fields = { huidig: secret, nieuw: secret, herhaling: secret };
  return submitted(fields, async ({ huidig, nieuw, herhaling }, req, res) => {
    const person = personOf(res);
    await limitOwnPassword(world, person.id);
    await orSayWrong(world, settings, { req, res, errorAt: 'huidig' }, async () => {
      if (nieuw !== herhaling)
        throw new Problem('bad-input', 'De twee nieuwe wachtwoorden zijn niet gelijk.');
      const changed = await changePassword(world, person, { present: huidig, next: nieuw });
      await openSession(req, changed, world.clock.now().getTime());
      await leaveMessage(req, 'Uw wachtwoord is veranderd. Op andere toestellen bent u afgemeld.');
      res.redirect(303, accountAddress);
    });
  });
}

export function endSessionSubmit(world: World): RequestHandler {
  return submitted({ sessie: z.string().regex(/^[0-9a-f]{64}$/u) }, async ({ sessie }, req, res) => {
    await endOwnSession(world, personOf(res), sessie);
    if (sessie === sessionHash(req.sessionID)) return res.redirect(303, accountAddress);
    await leaveMessage(req, 'Die sessie is beëindigd.');
    res.redirect(303, accountAddress);
  });
}

export function endOthersSubmit(world: World): RequestHandler {
  return submitted({}, async (_fields, req, res) => {
    await endOwnOtherSessions(world, personOf(res), sessionHash(req.sessionID));
    await leaveMessage(req, 'U bent alleen nog hier aangemeld.');
    res.redirect(303, accountAddress);
  });
}

interface Exchange {
  req: Request;
  res: Response;
}

/** What was typed wrong is told on the page itself. */
export async function orSayWrong(
  world: World,
  settings: WebSettings,
  { req, res, errorAt }: Exchange & { errorAt: string },
  act: () => Promise<void>,
): Promise<void> {
  try {
    await act();
  } catch (problem) {
    if (!(problem instanceof Problem) || problem.kind !== 'bad-input') throw problem;
    const wrong = { error: problem.message, errorAt };
    await showAccount(world, settings, { req, res: res.status(400), wrong });
  }
}

async function showAccount(
  world: World,
  { production }: WebSettings,
  { req, res, wrong }: Exchange & { wrong: Wrong | null },
): Promise<void> {
  const person = personOf(res);
  const here = { thisOne: sessionHash(req.sessionID), required: production, wrong };
  const view = accountView(person, await seeOwnAccount(world, person), here);
  await showStaffPage(world, res, 'account', { title: 'Mijn account', view });
}
