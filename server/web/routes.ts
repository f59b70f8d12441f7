/**
 * Every address, by area, in the order in which they are tried. The chain of each is who (signedIn), what (readForm, and the
 * fields the page asks for), may they and do it (the action, which refuses), show it (the view).
 */
import { Router } from 'express';
import type { World } from '../actions/world.ts';
import { auditAddresses } from './routes/audit.ts';
import { figureAddresses } from './routes/figures.ts';
import { houseAddresses } from './routes/house.ts';
import { mailingAddresses } from './routes/mailings-and-letters.ts';
import { municipalSignInAddresses } from './routes/municipal-sign-in.ts';
import { panelAddresses } from './routes/panel.ts';
import { privacyDocumentAddresses } from './routes/privacy-documents.ts';
import { privacyAddresses } from './routes/privacy.ts';
import { publicAddresses } from './routes/public.ts';
import { residentAddresses } from './routes/residents.ts';
import { resultAddresses } from './routes/results.ts';
import { samplingAddresses } from './routes/sampling.ts';
import { signInAddresses } from './routes/sign-in.ts';
import { siteOf } from './routes/site.ts';
import { staffAddresses } from './routes/staff.ts';
import { telephoneAndPaperAddresses } from './routes/telephone-and-paper.ts';
import { twoPeopleAddresses } from './routes/two-people.ts';
import { waveAddresses } from './routes/waves.ts';
import type { WebSettings } from './web-settings.ts';

export function routes(world: World, settings: WebSettings): Router {
  const router = Router();
  const site = siteOf(router, world, settings);
  publicAddresses(site);
  residentAddresses(site);
  signInAddresses(site);
  municipalSignInAddresses(site);
  waveAddresses(site);
  mailingAddresses(site);
  telephoneAndPaperAddresses(site);
  resultAddresses(site);
  panelAddresses(site);
  samplingAddresses(site);
  figureAddresses(site);
  houseAddresses(site);
  privacyDocumentAddresses(site);
  privacyAddresses(site);
  twoPeopleAddresses(site);
  staffAddresses(site);
  auditAddresses(site);
  return router;
}
