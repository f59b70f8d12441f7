/** The web program as a table of contents: a request walks down this page until something answers it. */
import compression from 'compression';
import ejs from 'ejs';
import express, { type Express } from 'express';
import type { Logger } from 'pino';
import type { World } from '../actions/world.ts';
import { houseSheetAddress } from '../documents/house-colours.ts';
import { asset } from './assets.ts';
import { compressedAssets } from './compressed-assets.ts';
import { memberSheetAddress } from './member-sheet.ts';
import { compressPages } from './middleware/compress-pages.ts';
import { lastAnswers } from './middleware/last-answers.ts';
import { knownMethodsOnly } from './middleware/methods.ts';
import { logRequests } from './middleware/log-requests.ts';
import { notFound } from './middleware/not-found.ts';
import { ownPagesOnly } from './middleware/own-pages-only.ts';
import { plainTextOnly } from './middleware/plain-text-only.ts';
import { publicAddress } from './middleware/public-address.ts';
import { requestId } from './middleware/request-id.ts';
import { securityHeaders } from './middleware/security-headers.ts';
import { showErrors } from './middleware/show-errors.ts';
import { staticFiles } from './middleware/static-files.ts';
import { viewsFolder } from './places.ts';
import { routes } from './routes.ts';
import type { WebSettings } from './web-settings.ts';

export function createApp(world: World, settings: WebSettings, log: Logger): Express {
  const app = express();
  setUpExpress(app, settings);
  app.use(requestId());
  app.use(logRequests(log));
  app.use(securityHeaders(settings));
  app.use(lastAnswers(app));
  app.use(publicAddress(settings));
  app.use(knownMethodsOnly());
  app.use(plainTextOnly());
  app.use(compressedAssets());
  app.use(compression());
  app.use(compressPages());
  app.use(staticFiles());
  app.use(ownPagesOnly(settings));
  app.use(routes(world, settings));
  app.use(notFound());
  app.use(showErrors(world, log));
  return app;
}

function setUpExpress(app: Express, settings: WebSettings): void {
  app.disable('x-powered-by');
  // Express prints stacks on its last-resort page unless it believes this.
  app.set('env', 'production');
  app.set('etag', false);
  app.set('query parser', 'simple');
  app.set('trust proxy', settings.trustedProxyHops);
  app.set('views', viewsFolder);
  app.set('view engine', 'ejs');
  // With a root: a view that another includes by its place under it is not looked for on the disk each time.
  const options = { root: viewsFolder, cache: settings.production };
  app.engine('ejs', (file, data, done) => {
    ejs.renderFile(file, data, options, done);
  });
  app.set('view cache', settings.production);
  app.locals['municipalSignIn'] = settings.municipalSignIn !== undefined;
  app.locals['asset'] = asset;
  app.locals['houseSheet'] = houseSheetAddress;
  app.locals['memberSheet'] = memberSheetAddress;
}
