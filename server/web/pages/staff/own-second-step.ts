/** The second step of the own account: setting it up, anew or for the first time, new recovery codes, and doing without. */
import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { confirmEnrolment, newEnrolment, seeEnrolment } from '../../../actions/staff/enrol.ts';
import {
  mustKnowPassword,
  removeSecondFactor,
  renewRecoveryCodes,
} from '../../../actions/staff/own-account.ts';
import type { World } from '../../../actions/world.ts';
import { submitted } from '../../middleware/form.ts';
import { limitOwnPassword, limitSecondSteps } from '../../middleware/limit-tries.ts';
import { personOf } from '../../middleware/signed-in.ts';
import { leaveMessage, openSession } from '../../middleware/staff-session.ts';
import { showStaffPage } from '../../show-page.ts';
import { enrolmentView, wrongFirstCode } from '../../view-models/staff/enrolment-view.ts';
import type { WebSettings } from '../../web-settings.ts';
import { accountAddress, orSayWrong } from './account.ts';
import { showRecoveryCodes } from './recovery-codes.ts';

const address = '/beheer/account/tweede-stap';
/** In ms, to find the telephone. */
const enrolmentPatience = 10 * 60_000;
const password = { wachtwoord: z.string().max(1_000) };

/** Asks the password; the secret is shown on the next page. */
export function enrolSubmit(world: World, settings: WebSettings): RequestHandler {
  return submitted(password, async ({ wachtwoord }, req, res) => {
    const person = personOf(res);
    await limitOwnPassword(world, person.id);
    await orSayWrong(world, settings, { req, res, errorAt: 'wachtwoord-stap' }, async () => {
      await mustKnowPassword(world, person, wachtwoord);
      req.session.enrolment = await newEnrolment(world, person);
      req.session.enrolmentSince = world.clock.now().getTime();
      res.redirect(303, address);
    });
  });
}

export function enrolPage(world: World): RequestHandler {
  return async (req, res) => showEnrolment(world, req, res, null);
}

export function confirmEnrolSubmit(world: World): RequestHandler {
  return submitted({ code: z.string().max(100) }, async ({ code }, req, res) => {
    const person = personOf(res);
    await limitSecondSteps(world, person);
    const enrolment = begunEnrolment(world, req);
    if (enrolment === undefined) return res.redirect(303, accountAddress);
    const codes = await confirmEnrolment(world, person, { sealed: enrolment, code, signsIn: false });
    if (codes === null) return showEnrolment(world, req, res.status(400), wrongFirstCode);
    await openSession(req, person, world.clock.now().getTime());
    await showRecoveryCodes(world, res, { codes, onwards: accountAddress });
  });
}

export function renewCodesSubmit(world: World, settings: WebSettings): RequestHandler {
  return submitted(password, async ({ wachtwoord }, req, res) => {
    const person = personOf(res);
    await limitOwnPassword(world, person.id);
    await orSayWrong(world, settings, { req, res, errorAt: 'wachtwoord-codes' }, async () => {
      const codes = await renewRecoveryCodes(world, person, wachtwoord);
      await showRecoveryCodes(world, res, { codes, onwards: accountAddress });
    });
  });
}

export function removeFactorSubmit(world: World, settings: WebSettings): RequestHandler {
  return submitted(password, async ({ wachtwoord }, req, res) => {
    const person = personOf(res);
    await limitOwnPassword(world, person.id);
    await orSayWrong(world, settings, { req, res, errorAt: 'wachtwoord-zonder' }, async () => {
      await removeSecondFactor(world, person, { password: wachtwoord, required: settings.production });
      await openSession(req, person, world.clock.now().getTime());
      await leaveMessage(req, 'De tweede stap is uitgezet. Op andere toestellen bent u afgemeld.');
      res.redirect(303, accountAddress);
    });
  });
}

async function showEnrolment(world: World, req: Request, res: Response, error: string | null): Promise<void> {
  const enrolment = begunEnrolment(world, req);
  if (enrolment === undefined) return res.redirect(303, accountAddress);
  const view = enrolmentView(await seeEnrolment(world, personOf(res), enrolment), {
    error,
    address,
    isRequired: false,
  });
  await showStaffPage(world, res, 'enrol', { title: 'Tweede stap instellen', view });
}

/** A screen that is left alone after the password was typed must not be enough, hours later, to put another telephone in. */
function begunEnrolment({ clock }: World, { session }: Request): string | undefined {
  const { enrolment, enrolmentSince = 0 } = session;
  return clock.now().getTime() - enrolmentSince <= enrolmentPatience ? enrolment : undefined;
}
