/**
 * What a panel member walks through: the link, one button, the questionnaire, the thank-you.
 * The link holds a token once; the button exchanges it for a cookie, so that no later address holds it. GET changes nothing.
 */
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { municipalityOf } from '../../actions/municipality-of.ts';
import { openQuestionnaire, type Opening } from '../../actions/open-questionnaire.ts';
import { looksLikeToken } from '../../actions/token.ts';
import type { World } from '../../actions/world.ts';
import { mayTryAnotherLink } from '../middleware/limit-tries.ts';
import type { WebSettings } from '../web-settings.ts';
import * as say from '../view-models/answering.ts';
import { readFormPage, showFormPage, showMessage, takeFormPage } from './answering-form.ts';
import { LinkCookie } from './answering-cookie.ts';
import { receiveAnswers } from './answering-receive.ts';
import { PageToken } from './answering-token.ts';

/** The handlers of these pages; their addresses stand in routes.ts. */
export interface AnsweringPages {
  welcome: RequestHandler;
  begin: RequestHandler;
  questionnaire: RequestHandler;
  receive: (RequestHandler | ErrorRequestHandler)[];
  thankYou: RequestHandler;
}

export function answeringPages(world: World, settings: WebSettings): AnsweringPages {
  const cookie = new LinkCookie(settings);
  const pageToken = new PageToken(settings);
  return {
    welcome: welcome(world),
    begin: begin(world, cookie),
    questionnaire: questionnaire(world, cookie, pageToken),
    receive: [
      ...forForms(world, takeForm(world, cookie, pageToken)),
      ...receiveAnswers(world, cookie, pageToken),
    ],
    thankYou: thankYou(world, cookie),
  };
}

function welcome(world: World): RequestHandler {
  return async (req, res) => {
    const opening = await openLink(world, req, tokenIn(req));
    if (opening.state !== 'open') return showWhyNot(res, world, opening);
    const { wave, municipality, questionnaire } = opening;
    res.render('answering/welcome', { page: say.welcomePage(wave, municipality, questionnaire) });
  };
}

function begin(world: World, cookie: LinkCookie): RequestHandler {
  return async (req, res) => {
    const opening = await openLink(world, req, tokenIn(req));
    if (opening.state !== 'open') return showWhyNot(res, world, opening);
    cookie.hold(res, tokenIn(req));
    res.redirect(303, '/vragenlijst');
  };
}

function questionnaire(world: World, cookie: LinkCookie, pageToken: PageToken): RequestHandler {
  return async (req, res) => {
    const held = cookie.read(req);
    if (held.state === 'none') return showMessage(res, 401, say.noLinkPage(await municipalityOf(world)));
    if (held.state === 'done') return showMessage(res, 200, say.answeredPage(await municipalityOf(world)));
    const opening = await openLink(world, req, held.token);
    if (opening.state !== 'open') return showWhyNot(res, world, opening);
    await showFormPage(world, { req, res }, opening, pageToken.for(held.token));
  };
}

/** A posted form is for `take`; anything else goes on to what reads JSON. */
function forForms(world: World, take: RequestHandler): (RequestHandler | ErrorRequestHandler)[] {
  const isForm = (req: Request): boolean =>
    req.is('application/x-www-form-urlencoded') === 'application/x-www-form-urlencoded';
  const unreadable: ErrorRequestHandler = async (error: { status?: unknown }, _req, res, next) => {
    const { status } = error;
    if (typeof status !== 'number' || status >= 500) return next(error);
    showMessage(res, status, say.unreadablePage(await municipalityOf(world)));
  };
  const takeForms: RequestHandler = (req, res, next) => (isForm(req) ? take(req, res, next) : next());
  return [readFormPage, unreadable, takeForms];
}

function takeForm(world: World, cookie: LinkCookie, pageToken: PageToken): RequestHandler {
  return async (req, res) => {
    const held = cookie.read(req);
    if (held.state === 'none') return showMessage(res, 401, say.noLinkPage(await municipalityOf(world)));
    if (held.state === 'done')
      return showMessage(res, 409, say.answeredBeforePage(await municipalityOf(world)));
    const { token } = held;
    const word = (req.body as Record<string, unknown> | undefined)?.['bewijs'];
    if (!pageToken.isRight(token, typeof word === 'string' ? word : undefined))
      return showMessage(res, 403, say.stalePage(await municipalityOf(world)));
    const opening = await openLink(world, req, token);
    if (opening.state === 'answered')
      return showMessage(res, 409, say.answeredBeforePage(opening.municipality));
    if (opening.state === 'closed')
      return showMessage(
        res,
        410,
        say.closedBeforeSendingPage(opening.wave, opening.municipality, world.clock.now()),
      );
    if (opening.state !== 'open') return showWhyNot(res, world, opening);
    await takeFormPage(world, { req, res }, opening, { token, word: pageToken.for(token) });
  };
}

/** Says thank you only for answers that are in; the link then leaves the browser. */
function thankYou(world: World, cookie: LinkCookie): RequestHandler {
  return async (req, res) => {
    const held = cookie.read(req);
    if (held.state === 'none') return showMessage(res, 401, say.noLinkPage(await municipalityOf(world)));
    if (held.state === 'held') {
      const opening = await openLink(world, req, held.token);
      if (opening.state === 'open') return res.redirect(303, '/vragenlijst');
      if (opening.state !== 'answered') return showWhyNot(res, world, opening);
      cookie.forget(res);
    }
    showMessage(res, 200, say.thankYouPage(await municipalityOf(world)));
  };
}

function tokenIn(req: Request): string {
  return String(req.params['token']);
}

type NotOpen = Exclude<Opening, { state: 'open' }> | { state: 'too-many' };

/** The shape is looked at before any database; tokens that open nothing are counted by network. */
async function openLink(world: World, req: Request, token: string): Promise<Opening | { state: 'too-many' }> {
  const opening: Opening = looksLikeToken(token)
    ? await openQuestionnaire(world, token)
    : { state: 'unknown' };
  if (opening.state === 'unknown' && !(await mayTryAnotherLink(world, req))) return { state: 'too-many' };
  return opening;
}

async function showWhyNot(res: Response, world: World, opening: NotOpen): Promise<void> {
  switch (opening.state) {
    case 'answered':
      return showMessage(res, 200, say.answeredPage(opening.municipality));
    case 'closed':
      return showMessage(res, 410, say.closedPage(opening.wave, opening.municipality, world.clock.now()));
    case 'not-yet':
      return showMessage(res, 403, say.notYetPage(opening.wave, opening.municipality));
    case 'unknown':
      return showMessage(res, 404, say.invalidLinkPage(await municipalityOf(world)));
    case 'too-many':
      res.set('Retry-After', '600');
      return showMessage(res, 429, say.tooManyTriesPage(await municipalityOf(world)));
  }
}
