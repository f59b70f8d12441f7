/**
 * What a panel member walks through: the link or the code, one button, the questionnaire, the thank-you.
 * The link holds a token once (that of a QR code the code); the button exchanges it for a cookie, so that no later address
 * holds it. GET changes nothing.
 */
import type { ErrorRequestHandler, Request, RequestHandler } from 'express';
import { municipalityOf } from '../../actions/municipality-of.ts';
import { mayBeEdited } from '../../actions/edit-answers.ts';
import { noteLanguage } from '../../actions/note-language.ts';
import { offeredLanguages } from '../../actions/offered-languages.ts';
import type { World } from '../../actions/world.ts';
import type { WebSettings } from '../web-settings.ts';
import * as say from '../view-models/answering.ts';
import { afterSending, askReceipt, showAnswered, startAnswering } from './after-sending.ts';
import { welcomePage } from '../view-models/welcome-view.ts';
import { readFormPage, showFormPage, takeFormPage } from './answering-form.ts';
import { LinkCookie } from './answering-cookie.ts';
import { openHeld, openSecret, showMessage, showWhyNot } from './answering-door.ts';
import { keepAnswers, questionnaireData } from './answering-keep.ts';
import { receiveAnswers } from './answering-receive.ts';
import { codeDoor, type CodeDoor } from './code-door.ts';
import { askedLanguage, chosenLanguage, rememberLanguage } from './member-language.ts';
import { PageToken } from './answering-token.ts';

/** The handlers of these pages; their addresses stand in routes/residents.ts. */
export interface AnsweringPages {
  code: CodeDoor;
  welcome: RequestHandler;
  begin: RequestHandler;
  questionnaire: RequestHandler;
  receive: (RequestHandler | ErrorRequestHandler)[];
  keep: (RequestHandler | ErrorRequestHandler)[];
  data: RequestHandler[];
  thankYou: RequestHandler;
  edit: RequestHandler[];
}

export function answeringPages(world: World, settings: WebSettings): AnsweringPages {
  const cookie = new LinkCookie(settings);
  const pageToken = new PageToken(settings);
  return {
    code: codeDoor(world, cookie, settings),
    welcome: welcome(world),
    begin: begin(world, cookie, settings),
    questionnaire: questionnaire(world, cookie, pageToken),
    receive: [
      ...forForms(world, takeForm(world, cookie, pageToken)),
      ...receiveAnswers(world, cookie, pageToken),
    ],
    keep: keepAnswers(world, cookie, pageToken),
    data: questionnaireData(world, cookie, pageToken),
    ...afterSending(world, cookie),
  };
}

function welcome(world: World): RequestHandler {
  return async (req, res) => {
    const opening = await openSecret(world, req, tokenIn(req));
    if (opening.state !== 'open') return showWhyNot(res, world, opening);
    const { municipality, questionnaire, found } = opening;
    const offered = offeredLanguages(municipality, questionnaire);
    const asked = offered.find((language) => language === askedLanguage(req)) ?? 'nl';
    const begun = (await world.answers.drafts.find(found.ticket)) !== null;
    res.render('answering/welcome', { page: welcomePage({ ...opening, begun }, offered, asked) });
  };
}

function begin(world: World, cookie: LinkCookie, settings: WebSettings): RequestHandler {
  return async (req, res) => {
    const opening = await openSecret(world, req, tokenIn(req));
    if (opening.state === 'answered' && mayBeEdited(opening.wave)) {
      rememberLanguage(res, chosenLanguage(req, opening.municipality), settings);
      return askReceipt(res, cookie, tokenIn(req));
    }
    if (opening.state !== 'open') return showWhyNot(res, world, opening);
    const offered = offeredLanguages(opening.municipality, opening.questionnaire);
    const language = offered.find((each) => each === askedLanguage(req)) ?? 'nl';
    await noteLanguage(world, opening, language);
    rememberLanguage(res, language, settings);
    startAnswering(res, cookie, tokenIn(req));
  };
}

function questionnaire(world: World, cookie: LinkCookie, pageToken: PageToken): RequestHandler {
  return async (req, res) => {
    const held = cookie.read(req);
    if (held.state === 'none') return showMessage(res, 401, say.noLinkPage(await municipalityOf(world)));
    if (held.state === 'done') return showAnswered(world, { req, res }, cookie);
    const opening = await openHeld(world, req, held);
    if (opening.state === 'answered') return showAnswered(world, { req, res }, cookie);
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
    if (held.state === 'done') return showAnswered(world, { req, res }, cookie);
    const { token } = held;
    const word = (req.body as Record<string, unknown> | undefined)?.['bewijs'];
    if (!pageToken.isRight(token, typeof word === 'string' ? word : undefined))
      return showMessage(res, 403, say.stalePage(await municipalityOf(world)));
    const opening = await openHeld(world, req, held);
    const isLast = (req.body as Record<string, unknown>)['knop'] === 'verzenden';
    if (opening.state === 'answered') {
      // A second click on the last button is no other answer; anything else is.
      if (isLast || held.carried?.stage === 'editing') return showAnswered(world, { req, res }, cookie);
      return showMessage(res, 409, say.answeredBeforePage(opening.municipality));
    }
    if (opening.state === 'closed')
      return showMessage(
        res,
        410,
        say.closedBeforeSendingPage(opening.wave, opening.municipality, world.clock.now()),
      );
    if (opening.state !== 'open') return showWhyNot(res, world, opening);
    await takeFormPage(world, { req, res }, opening, { held, cookie, word: pageToken.for(token) });
  };
}

function tokenIn(req: Request): string {
  return String(req.params['token']);
}
