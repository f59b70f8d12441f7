/**
 * What a panel member walks through: the link, one button, the questionnaire, the thank-you.
 * The link holds a token once; the button exchanges it for a cookie, so that no later address holds it. GET changes nothing.
 */
import { type Request, type RequestHandler, type Response, Router } from 'express';
import { municipalityOf } from '../../actions/municipality-of.ts';
import { openQuestionnaire, type Opening } from '../../actions/open-questionnaire.ts';
import { looksLikeToken } from '../../actions/token.ts';
import type { World } from '../../actions/world.ts';
import { onlyThese } from '../middleware/methods.ts';
import type { WebSettings } from '../settings.ts';
import * as say from '../view-models/answering.ts';
import { LinkCookie } from './answering-cookie.ts';
import { receiveAnswers } from './answering-receive.ts';
import { mayTryAgain } from './answering-link.ts';
import { PageToken } from './answering-token.ts';

export function answeringPages(world: World, settings: WebSettings): Router {
  const router = Router();
  const cookie = new LinkCookie(settings);
  const pageToken = new PageToken(settings);

  router
    .route('/deelnemen/:token')
    .get(async (req, res) => {
      const opening = await openLink(world, req, req.params.token);
      if (opening.state !== 'open') return showWhyNot(res, world, opening);
      const { wave, municipality, questionnaire } = opening;
      res.render('answering/welcome', { page: say.welcomePage(wave, municipality, questionnaire) });
    })
    .post(async (req, res) => {
      const opening = await openLink(world, req, req.params.token);
      if (opening.state !== 'open') return showWhyNot(res, world, opening);
      cookie.hold(res, req.params.token);
      res.redirect(303, '/vragenlijst');
    })
    .all(onlyThese(['get', 'post']));

  router
    .route('/vragenlijst')
    .get(async (req, res) => {
      const held = cookie.read(req);
      if (held.state === 'none') return showMessage(res, 401, say.noLinkPage(await municipalityOf(world)));
      if (held.state === 'done') return showMessage(res, 200, say.answeredPage(await municipalityOf(world)));
      const opening = await openLink(world, req, held.token);
      if (opening.state !== 'open') return showWhyNot(res, world, opening);
      res.render('answering/questionnaire', {
        page: say.questionnairePage(opening, pageToken.for(held.token)),
      });
    })
    .post(...receiveAnswers(world, cookie, pageToken))
    .all(onlyThese(['get', 'post']));

  router
    .route('/vragenlijst/bedankt')
    .get(thankYou(world, cookie))
    .all(onlyThese(['get']));
  return router;
}

/** Says thank you only for answers that are in; the link then leaves the browser. */
function thankYou(world: World, cookie: LinkCookie): RequestHandler {
  return async (req, res) => {
    const held = cookie.read(req);
    if (held.state === 'held') {
      const opening = await openLink(world, req, held.token);
      if (opening.state === 'open') return res.redirect(303, '/vragenlijst');
      if (opening.state !== 'answered') return showWhyNot(res, world, opening);
      cookie.forget(res);
    }
    showMessage(res, 200, say.thankYouPage(await municipalityOf(world)));
  };
}

type NotOpen = Exclude<Opening, { state: 'open' }> | { state: 'too-many' };

/** The shape is looked at before any database; tokens that open nothing are counted by network. */
async function openLink(world: World, req: Request, token: string): Promise<Opening | { state: 'too-many' }> {
  const opening: Opening = looksLikeToken(token)
    ? await openQuestionnaire(world, token)
    : { state: 'unknown' };
  if (opening.state === 'unknown' && !(await mayTryAgain(world, req.ip))) return { state: 'too-many' };
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

function showMessage(res: Response, status: number, page: say.MessagePage): void {
  res.status(status).render('answering/message', { page });
}
