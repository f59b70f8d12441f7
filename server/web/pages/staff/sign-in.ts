/** Signing in and out of the staff pages. */
import type { RequestHandler } from 'express';
import { z } from 'zod';
import { signIn } from '../../../actions/staff/sign-in.ts';
import type { World } from '../../../actions/world.ts';
import { formToken, submitted } from '../../middleware/form.ts';
import { limitSignIn } from '../../middleware/limit-tries.ts';
import { signInAddress } from '../../middleware/signed-in.ts';
import { endSession, openHalfSession, openSession } from '../../middleware/staff-session.ts';
import { showStaffPage } from '../../show-page.ts';
import type { WebSettings } from '../../web-settings.ts';

const title = 'Aanmelden';
const fields = { email: z.string().max(254), wachtwoord: z.string().max(1_000) };
/** Where the second step is. */
const nextAddress = { code: '/beheer/aanmelden/code', enrol: '/beheer/aanmelden/instellen' };

export function signInPage(world: World): RequestHandler {
  return async (_req, res) => {
    const view = { email: '', error: null };
    await showStaffPage(world, res, 'sign-in', { title, view });
  };
}

export function signInSubmit(world: World, { production }: WebSettings): RequestHandler {
  return submitted(fields, async ({ email, wachtwoord }, req, res) => {
    await limitSignIn(world, req, email);
    const step = await signIn(world, { email, password: wachtwoord }, production);
    if (step === null) {
      const error = 'Het e-mailadres of het wachtwoord klopt niet.';
      const view = { email, error };
      return showStaffPage(world, res.status(401), 'sign-in', { title, view });
    }
    const { person, next } = step;
    const now = world.clock.now().getTime();
    await world.panel.sessions.endExpired(now);
    if (next === 'in') {
      await openSession(req, person, now);
      return res.redirect(303, '/beheer/golven');
    }
    await openHalfSession(req, person, { now, next });
    res.redirect(303, nextAddress[next]);
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
