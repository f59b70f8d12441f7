/** Signing in and out of the staff pages. */
import type { RequestHandler } from 'express';
import { z } from 'zod';
import { signIn } from '../../actions/sign-in.ts';
import type { World } from '../../actions/world.ts';
import { formToken, submitted } from '../middleware/form.ts';
import { limitSignIn } from '../middleware/limit-tries.ts';
import { signInAddress } from '../middleware/signed-in.ts';
import { endSession, openSession } from '../middleware/staff-session.ts';
import { showStaffPage } from '../show-page.ts';

const title = 'Aanmelden';
const fields = { email: z.string().max(254), wachtwoord: z.string().max(1_000) };

export function signInPage(world: World): RequestHandler {
  return async (_req, res) =>
    showStaffPage(world, res, 'sign-in', { title, view: { email: '', error: null } });
}

export function signInSubmit(world: World): RequestHandler {
  return submitted(fields, async ({ email, wachtwoord }, req, res) => {
    await limitSignIn(world, req, email);
    const person = await signIn(world, email, wachtwoord);
    if (person === null) {
      const view = { email, error: 'Het e-mailadres of het wachtwoord klopt niet.' };
      return showStaffPage(world, res.status(401), 'sign-in', { title, view });
    }
    const now = world.clock.now().getTime();
    await openSession(req, person, now);
    await world.panel.sessions.endExpired(now);
    res.redirect(303, '/beheer/golven');
  });
}

/** For a page with much to type: whether its form may still go, and the token of the session as it is now. */
export function signedInStill(): RequestHandler {
  return (req, res) => void res.json({ bewijs: formToken(req) });
}

export function signOutSubmit(): RequestHandler {
  return submitted({}, async (_fields, req, res) => {
    await endSession(req);
    res.set('Clear-Site-Data', '"cookies", "storage"').redirect(303, signInAddress);
  });
}
