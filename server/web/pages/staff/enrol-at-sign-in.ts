/** Setting up the second step while signing in, where everybody must have one. */
import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { confirmEnrolment, newEnrolment, seeEnrolment } from '../../../actions/staff/enrol.ts';
import type { World } from '../../../actions/world.ts';
import { submitted } from '../../middleware/form.ts';
import { halfOf } from '../../middleware/half-signed-in.ts';
import { limitSecondSteps } from '../../middleware/limit-tries.ts';
import { openSession } from '../../middleware/staff-session.ts';
import { enrolmentView, wrongFirstCode } from '../../view-models/staff/enrolment-view.ts';
import { showStaffPage } from '../../show-page.ts';
import { showRecoveryCodes } from './recovery-codes.ts';

const address = '/beheer/aanmelden/instellen';

export function enrolAtSignInPage(world: World): RequestHandler {
  return async (req, res) => show(world, req, res, null);
}

export function enrolAtSignInSubmit(world: World): RequestHandler {
  return submitted({ code: z.string().max(100) }, async ({ code }, req, res) => {
    const person = halfOf(res);
    await limitSecondSteps(world, person);
    const { enrolment } = req.session;
    if (enrolment === undefined) return res.redirect(303, address);
    const codes = await confirmEnrolment(world, person, { sealed: enrolment, code, signsIn: true });
    if (codes === null) return show(world, req, res.status(400), wrongFirstCode);
    await openSession(req, person, world.clock.now().getTime());
    res.locals['person'] = person;
    await showRecoveryCodes(world, res, { codes, onwards: '/beheer/golven' });
  });
}

/** Somebody who reloads the page sees the same secret. */
async function show(world: World, req: Request, res: Response, error: string | null): Promise<void> {
  const person = halfOf(res);
  req.session.enrolment ??= await newEnrolment(world, person);
  const enrolment = await seeEnrolment(world, person, req.session.enrolment);
  const view = enrolmentView(enrolment, { error, address, isRequired: true });
  await showStaffPage(world, res, 'enrol', { title: 'Tweede stap instellen', view });
}
