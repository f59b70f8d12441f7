/**
 * Only our own pages may send something that changes anything. Browsers say where a request starts (Sec-Fetch-Site); older ones
 * send Origin with a form. A page of ours under "no-referrer" sends Origin: null, so Sec-Fetch-Site counts first.
 * Programs without a browser send neither: they hold no cookies that another site could misuse. The button under a personal
 * link uses no cookie either, only the link itself, and a code or a receipt is typed: an old tablet that sends just "null" may
 * send them; and a page of the questionnaire, or of a member's own, which carries a word that only our own page can know.
 */
import type { Request, RequestHandler } from 'express';
import { Problem } from '../../actions/problem.ts';
import type { WebSettings } from '../web-settings.ts';

/** Who sends a form here must know a secret that stands in the form itself. */
const harmlessToForge =
  /^\/(deelnemen(\/[^/]+)?|vragenlijst|intrekken|mijn(\/.*)?|inschrijven(\/[^/]+)?|uitschrijven\/[^/]+)$/;

const harmless = ['GET', 'HEAD', 'OPTIONS'];

export function ownPagesOnly(settings: WebSettings): RequestHandler {
  const ownOrigin = new URL(settings.publicUrl).origin;
  return (req, _res, next) => {
    const mayPass = harmless.includes(req.method) || startsHere(req, ownOrigin) || isOldTabletWithLink(req);
    if (!mayPass) {
      throw new Problem('not-allowed', 'Deze vraag kwam niet van onze eigen pagina. Er is niets veranderd.');
    }
    next();
  };
}

function startsHere(req: Request, ownOrigin: string): boolean {
  const site = req.get('sec-fetch-site');
  const origin = req.get('origin');
  if (site === 'same-origin') return true;
  if (site === 'none') return origin === undefined || origin === 'null' || origin === ownOrigin;
  return site === undefined && (origin === undefined || origin === ownOrigin);
}

function isOldTabletWithLink(req: Request): boolean {
  const sendsNothing = req.get('sec-fetch-site') === undefined && req.get('origin') === 'null';
  return sendsNothing && req.method === 'POST' && harmlessToForge.test(req.path);
}
