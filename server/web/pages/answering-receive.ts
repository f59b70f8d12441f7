/** POST /vragenlijst: answers as JSON from our own page. Says "next" only after they are stored. */
import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Response } from 'express';
import type { AnswerProblem } from '../../../surveys/answers.ts';
import type { Json } from '../../../surveys/question.ts';
import { municipalityOf } from '../../actions/municipality-of.ts';
import { openQuestionnaire } from '../../actions/open-questionnaire.ts';
import { sendAnswers } from '../../actions/send-answers.ts';
import type { Submission } from '../../actions/submit-answers.ts';
import type { World } from '../../actions/world.ts';
import { mayTryAnotherLink } from '../middleware/limit-tries.ts';
import { closedSentence, notYetSentence } from '../view-models/answering.ts';
import { type HeldSecret, type LinkCookie, senderOf } from './answering-cookie.ts';
import type { PageToken } from './answering-token.ts';

type Handler = RequestHandler | ErrorRequestHandler;

/** From our own script as JSON; from a form see answering.ts. */
export function receiveAnswers(world: World, cookie: LinkCookie, pageToken: PageToken): Handler[] {
  return [
    onlyJson,
    fromOwnPage(cookie, pageToken),
    express.json({ limit: '256kb', strict: false }),
    unreadable,
    store(world, cookie),
  ];
}

const onlyJson: RequestHandler = (req, res, next) => {
  if (req.is('application/json') === 'application/json') next();
  else refuse(res, 415, 'Wij verwachten de antwoorden als JSON (application/json).');
};

export function fromOwnPage(cookie: LinkCookie, pageToken: PageToken): RequestHandler {
  return async (req, res, next) => {
    const held = cookie.read(req);
    if (held.state === 'none')
      return refuse(res, 401, 'Open de vragenlijst opnieuw met de link in uw uitnodiging.');
    if (held.state === 'done')
      return refuse(res, 409, 'U hebt al geantwoord. Dank u. Wat u net invulde, is niet bewaard.');
    if (!pageToken.isRight(held.token, req.get('X-Panelpeil-Token'))) {
      return refuse(
        res,
        403,
        'Open de vragenlijst opnieuw met uw eigen link en verzend dan nog eens. Er is nog niets bewaard.',
      );
    }
    res.locals['held'] = held;
    next();
  };
}

function store(world: World, cookie: LinkCookie): RequestHandler {
  return async (req, res) => {
    const held = res.locals['held'] as HeldSecret;
    const submission = await sendAnswers(world, senderOf(held), req.body as Json | undefined);
    const isIn = submission.state === 'stored' || submission.state === 'same';
    if (isIn && held.carried !== null) cookie.receipts.sent(res, held.carried.receipt);
    await answer(world, req, res, { submission, token: held.token });
  };
}

async function answer(
  world: World,
  req: Request,
  res: Response,
  { submission, token }: { submission: Submission; token: string },
): Promise<void> {
  switch (submission.state) {
    case 'stored':
    case 'same':
      return void res.json({ next: '/vragenlijst/bedankt' });
    case 'different':
      return refuse(res, 409, 'U hebt al geantwoord. Wij bewaren uw eerste antwoorden. Dank u.');
    case 'refused':
      return refuse(res, 422, 'Enkele antwoorden kloppen nog niet.', submission);
    case 'closed':
      return refuse(res, 410, `${await whyNotOpen(world, token)} Wat u net invulde, is niet bewaard.`);
    case 'not-yet':
      return refuse(res, 403, await whyNotOpen(world, token));
    case 'unknown':
      return refuseLink(world, req, res);
  }
}

/** A link that opens nothing counts as a guess; after too many this network has to wait. */
export async function refuseLink(world: World, req: Request, res: Response): Promise<void> {
  if (await mayTryAnotherLink(world, req)) {
    const { phone } = await municipalityOf(world);
    return refuse(res, 404, `Deze link is niet meer geldig. Bel ons op ${phone} of vraag een nieuwe link.`);
  }
  const sentence = 'Er werd te vaak een verkeerde link geopend. Probeer het over 10 minuten opnieuw.';
  refuse(res.set('Retry-After', '600'), 429, sentence);
}

export async function whyNotOpen(world: World, token: string): Promise<string> {
  const opening = await openQuestionnaire(world, token);
  if (opening.state === 'not-yet') return notYetSentence(opening.wave);
  return opening.state === 'closed'
    ? closedSentence(opening.wave, world.clock.now())
    : 'Deze bevraging is afgesloten.';
}

/** Bodies that are no JSON, too large, in an unknown charset or cut off: said in Dutch, to the script that sent them. */
export const unreadable: ErrorRequestHandler = (error: { status?: unknown }, _req, res, next) => {
  if (error.status === 413)
    refuse(res, 413, 'Uw antwoorden zijn te lang. Maak de teksten korter en verzend opnieuw.');
  else if (error.status === 415)
    refuse(res, 415, 'Wij verwachten de antwoorden als JSON (application/json), in UTF-8.');
  else if (typeof error.status === 'number' && error.status < 500)
    refuse(res, 400, 'Wij konden uw antwoorden niet lezen. Verzend opnieuw.');
  else next(error);
};

/** The English of `expected` is for programs on the command line; a page gets the Dutch sentence. */
function placeOnly({ question, place, code }: AnswerProblem): object {
  return { question, place, code };
}

/** RFC 9457. */
export function refuse(
  res: Response,
  status: number,
  sentence: string,
  more: { problems?: AnswerProblem[]; sentences?: string[] } = {},
): void {
  const { problems, sentences } = more;
  const body = {
    type: 'about:blank',
    title: sentence,
    status,
    ...(sentences === undefined ? {} : { problems: problems?.map(placeOnly), sentences }),
  };
  res.status(status).type('application/problem+json').send(JSON.stringify(body));
}
