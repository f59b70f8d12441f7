/** To the sign-in of the municipality and back. */
import type { RequestHandler, Response } from 'express';
import { beginMunicipalSignIn } from '../../actions/oidc/begin-municipal-sign-in.ts';
import { finishMunicipalSignIn } from '../../actions/oidc/finish-municipal-sign-in.ts';
import type { IdentityProvider } from '../../actions/oidc/identity-provider.ts';
import type { World } from '../../actions/world.ts';
import { submitted } from '../middleware/form.ts';
import { limitMunicipalSignIn } from '../middleware/limit-tries.ts';
import { openSession } from '../middleware/staff-session.ts';
import { showPage } from '../show-page.ts';
import type { MunicipalCookie } from './municipal-cookie.ts';

/** On the page of a one-time link it connects the account, on the sign-in page it signs in. */
export function municipalSignInSubmit(
  world: World,
  provider: IdentityProvider,
  cookie: MunicipalCookie,
): RequestHandler {
  return submitted({}, async (_fields, req, res) => {
    await limitMunicipalSignIn(world, req);
    const token = req.params['token'] === undefined ? null : String(req.params['token']);
    const { address, kept } = await beginMunicipalSignIn(world, provider, token);
    cookie.keep(res, kept);
    await goOn(world, res, address, 'Ga verder naar de aanmelding van uw gemeente');
  });
}

export function municipalSignInBack(
  world: World,
  provider: IdentityProvider,
  cookie: MunicipalCookie,
): RequestHandler {
  return async (req, res) => {
    await limitMunicipalSignIn(world, req);
    const query = /\?.*$/su.exec(req.originalUrl)?.[0] ?? '';
    const person = await finishMunicipalSignIn(world, provider, { kept: cookie.take(req, res), query });
    await openSession(req, person, world.clock.now().getTime());
    await goOn(world, res, '/beheer/golven', 'U bent aangemeld');
  };
}

/**
 * By a page instead of a redirect. There: our forms may go to our own pages only, also by a redirect. Back: after a redirect from
 * another site the browser would keep the strict cookie that was set just now to itself.
 */
async function goOn(world: World, res: Response, address: string, title: string): Promise<void> {
  res.set('Refresh', `0; url=${address}`);
  await showPage(world, res, 'municipal-go-on', { title, view: { address } });
}
