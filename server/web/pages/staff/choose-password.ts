/** The one-time link by which a new colleague chooses a password. Looking at it changes nothing. */
import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { choosePassword, linkGone, setupLinkIsValid } from '../../../actions/staff/choose-password.ts';
import { whyWeak } from '../../../actions/password.ts';
import { Problem } from '../../../actions/problem.ts';
import type { World } from '../../../actions/world.ts';
import { submitted } from '../../middleware/form.ts';
import { limitLinkGuesses } from '../../middleware/limit-tries.ts';
import { signInAddress } from '../../middleware/signed-in.ts';
import { leaveMessage } from '../../middleware/staff-session.ts';
import { showStaffPage } from '../../show-page.ts';

const title = 'Kies een wachtwoord';
const fields = { wachtwoord: z.string().max(1_000), herhaling: z.string().max(1_000) };

export function choosePasswordPage(world: World): RequestHandler {
  return async (req, res) => {
    await validToken(world, req);
    await show(world, res, null);
  };
}

export function choosePasswordSubmit(world: World): RequestHandler {
  return submitted(fields, async ({ wachtwoord, herhaling }, req, res) => {
    const token = await validToken(world, req);
    const error = whatIsWrong(wachtwoord, herhaling);
    if (error !== null) return show(world, res.status(400), error);
    try {
      await choosePassword(world, token, wachtwoord);
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.kind !== 'bad-input') throw problem;
      return show(world, res.status(400), problem.message);
    }
    await leaveMessage(req, 'Uw wachtwoord is bewaard. U kunt zich nu aanmelden.');
    res.redirect(303, signInAddress);
  });
}

async function show(world: World, res: Response, error: string | null): Promise<void> {
  const view = { error, errorAt: error === null ? null : 'wachtwoord' };
  await showStaffPage(world, res, 'choose-password', { title, view });
}

function whatIsWrong(password: string, repeated: string): string | null {
  const different =
    password === repeated ? null : 'De twee wachtwoorden zijn niet gelijk. Vul ze opnieuw in.';
  return whyWeak(password) ?? different;
}

/** @throws Problem the same one for a link that is unknown, used or expired. */
async function validToken(world: World, req: Request): Promise<string> {
  const token = String(req.params['token']);
  if (await setupLinkIsValid(world, token)) return token;
  await limitLinkGuesses(world, req);
  throw linkGone();
}
