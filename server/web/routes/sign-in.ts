/** The door of the staff. */
import { readForm } from '../middleware/form.ts';
import { halfSignedIn } from '../middleware/half-signed-in.ts';
import { signInAddress } from '../middleware/signed-in.ts';
import { choosePasswordPage, choosePasswordSubmit } from '../pages/staff/choose-password.ts';
import { enrolAtSignInPage, enrolAtSignInSubmit } from '../pages/staff/enrol-at-sign-in.ts';
import { codeSubmit, recoveryCodeSubmit, secondStepPage } from '../pages/staff/second-step.ts';
import { signedInStill, signInPage, signInSubmit, signOutSubmit } from '../pages/staff/sign-in.ts';
import { backTo } from './back-to.ts';
import type { Site } from './site.ts';

export function signInAddresses({ at, world, settings, anyone, staff }: Site): void {
  at('/beheer', { get: [...staff, (_req, res) => res.redirect(303, '/beheer/golven')] });
  at(signInAddress, {
    get: [anyone, signInPage(world)],
    post: [anyone, ...readForm, signInSubmit(world, settings)],
  });
  const half = [anyone, halfSignedIn(world, 'code')];
  at('/beheer/aanmelden/code', {
    get: [...half, secondStepPage(world)],
    post: [...half, ...readForm, codeSubmit(world)],
  });
  at('/beheer/aanmelden/herstelcode', {
    get: [backTo('/beheer/aanmelden/code')],
    post: [...half, ...readForm, recoveryCodeSubmit(world)],
  });
  const enrolling = [anyone, halfSignedIn(world, 'enrol')];
  at('/beheer/aanmelden/instellen', {
    get: [...enrolling, enrolAtSignInPage(world)],
    post: [...enrolling, ...readForm, enrolAtSignInSubmit(world)],
  });
  at('/beheer/aangemeld', { get: [...staff, signedInStill()] });
  at('/beheer/afmelden', { post: [...staff, ...readForm, signOutSubmit()] });
  at('/beheer/wachtwoord/:token', {
    get: [anyone, choosePasswordPage(world)],
    post: [anyone, ...readForm, choosePasswordSubmit(world)],
  });
}
