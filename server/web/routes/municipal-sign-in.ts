/** The door for staff with an account of the municipality; where none is set, these addresses do not exist. */
import { readForm } from '../middleware/form.ts';
import { MunicipalCookie } from '../pages/municipal-cookie.ts';
import { municipalSignInBack, municipalSignInSubmit } from '../pages/municipal-sign-in.ts';
import type { Site } from './site.ts';

export function municipalSignInAddresses({ at, world, settings, anyone }: Site): void {
  const provider = settings.municipalSignIn;
  if (provider === undefined) return;
  const cookie = new MunicipalCookie(settings);
  const away = municipalSignInSubmit(world, provider, cookie);
  at('/beheer/aanmelden/oidc', { post: [anyone, ...readForm, away] });
  at('/beheer/aanmelden/oidc/terug', { get: [anyone, municipalSignInBack(world, provider, cookie)] });
  at('/beheer/wachtwoord/:token/oidc', { post: [anyone, ...readForm, away] });
}
