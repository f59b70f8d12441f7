/** The second step of signing in: a code of the app, or one from paper. */
import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { signInWithCode, signInWithRecoveryCode } from '../../../actions/staff/second-step.ts';
import type { World } from '../../../actions/world.ts';
import { submitted } from '../../middleware/form.ts';
import { halfOf } from '../../middleware/half-signed-in.ts';
import { limitSecondSteps } from '../../middleware/limit-tries.ts';
import { leaveMessage, openSession } from '../../middleware/staff-session.ts';
import { showStaffPage } from '../../show-page.ts';

const code = z.string().max(100);

export function secondStepPage(world: World): RequestHandler {
  return async (_req, res) => show(world, res, null);
}

export function codeSubmit(world: World): RequestHandler {
  return submitted({ code }, async (fields, req, res) => {
    const person = halfOf(res);
    await limitSecondSteps(world, person);
    if (await signInWithCode(world, person, fields.code)) return goIn(world, req, res);
    const error = 'Deze code klopt niet, of is al gebruikt. Wacht op de volgende code in uw app.';
    await show(world, res.status(401), { error, errorAt: 'code' });
  });
}

export function recoveryCodeSubmit(world: World): RequestHandler {
  return submitted({ herstelcode: code }, async ({ herstelcode }, req, res) => {
    const person = halfOf(res);
    await limitSecondSteps(world, person);
    if (await signInWithRecoveryCode(world, person, herstelcode)) {
      const left = await world.panel.secondFactors.recoveryCodesLeft(person.id);
      return goIn(world, req, res, messageOf(left));
    }
    const error = 'Deze herstelcode klopt niet, of is al gebruikt.';
    await show(world, res.status(401), { error, errorAt: 'herstelcode' });
  });
}

async function goIn(world: World, req: Request, res: Response, message?: string): Promise<void> {
  await openSession(req, halfOf(res), world.clock.now().getTime());
  if (message !== undefined) await leaveMessage(req, message);
  res.redirect(303, message === undefined ? '/beheer/golven' : '/beheer/account');
}

function messageOf(left: number): string {
  const codes = left === 1 ? 'nog 1 herstelcode' : `nog ${left} herstelcodes`;
  return `U bent aangemeld met een herstelcode. U hebt ${codes} over. Is uw telefoon weg? Stel de tweede stap dan opnieuw in.`;
}

type Wrong = { error: string; errorAt: 'code' | 'herstelcode' };

async function show(world: World, res: Response, wrong: Wrong | null): Promise<void> {
  const view = wrong ?? { error: null, errorAt: null };
  await showStaffPage(world, res, 'second-step', { title: 'Tweede stap', view });
}
