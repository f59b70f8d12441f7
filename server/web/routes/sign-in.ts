/** The door of the staff. */
import { readForm } from '../middleware/form.ts';
import { choosePasswordPage, choosePasswordSubmit } from '../pages/choose-password.ts';
import { signedInStill, signInPage, signInSubmit, signOutSubmit } from '../pages/sign-in.ts';
import type { Site } from './site.ts';

export function signInAddresses({ at, world, anyone, staff }: Site): void {
  at('/beheer', { get: [...staff, (_req, res) => res.redirect(303, '/beheer/golven')] });
  at('/beheer/aanmelden', {
    get: [anyone, signInPage(world)],
    post: [anyone, ...readForm, signInSubmit(world)],
  });
  at('/beheer/aangemeld', { get: [...staff, signedInStill()] });
  at('/beheer/afmelden', { post: [...staff, ...readForm, signOutSubmit()] });
  at('/beheer/wachtwoord/:token', {
    get: [anyone, choosePasswordPage(world)],
    post: [anyone, ...readForm, choosePasswordSubmit(world)],
  });
}
