/** The second step of signing in: a code of the app, or one from paper. */
import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { Problem } from '../../../actions/problem.ts';
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
    try {
      if (await signInWithCode(world, person, fields.code)) return await goIn(world, req, res);
    } catch (problem) {
      // The key of the second steps is lost: the form of the recovery codes is on this page.
      if (!(problem instanceof Problem) || problem.kind !== 'conflict') throw problem;
      return show(world, res.status(409), { error: problem.message, errorAt: 'herstelcode' });
    }
    await show(world, res.status(401), looksLikeRecoveryCode(fields.code) ? inTheWrongBox : wrongCode);
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

const wrongCode: Wrong = {
  error: 'Deze code klopt niet, of is al gebruikt. Wacht op de volgende code in uw app.',
  errorAt: 'code',
};

const inTheWrongBox: Wrong = {
  error:
    'Dit is geen code van 6 cijfers. Is het een herstelcode? Vul ze in bij “Ik heb mijn telefoon niet bij mij”.',
  errorAt: 'herstelcode',
};

/** Longer than a code of the app, or with letters: the browser may have cut it off. */
function looksLikeRecoveryCode(typed: string): boolean {
  return /^[\da-z]{7,16}$/iu.test(typed.replaceAll(/[\s-]/gu, ''));
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
