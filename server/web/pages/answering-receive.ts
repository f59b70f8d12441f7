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
import { closedSentence } from '../view-models/answering.ts';
import { memberWords } from '../view-models/member-page.ts';
import type { MemberWords } from '../words/member-words.ts';
import { type HeldSecret, type LinkCookie, senderOf } from './answering-cookie.ts';
import type { PageToken } from './answering-token.ts';
import { pageLanguages } from './member-language.ts';

type Handler = RequestHandler | ErrorRequestHandler;

/** From our own script as JSON; from a form see answering.ts. */
export function receiveAnswers(world: World, cookie: LinkCookie, pageToken: PageToken): Handler[] {
  return [
    onlyJson(world),
    fromOwnPage(world, cookie, pageToken),
    express.json({ limit: '256kb', strict: false }),
    unreadable(world),
    store(world, cookie),
  ];
}

function onlyJson(world: World): RequestHandler {
  return async (req, res, next) => {
    if (req.is('application/json') === 'application/json') return next();
    refuse(res, 415, (await wordsOf(world, req)).refusals.onlyJson);
  };
}

export function fromOwnPage(world: World, cookie: LinkCookie, pageToken: PageToken): RequestHandler {
  return async (req, res, next) => {
    const held = cookie.read(req);
    const { refusals } = await wordsOf(world, req);
    if (held.state === 'none') return refuse(res, 401, refusals.noLink);
    if (held.state === 'done') return refuse(res, 409, refusals.alreadyAnswered);
    if (!pageToken.isRight(held.token, req.get('X-Panelpeil-Token')))
      return refuse(res, 403, refusals.notOurPage);
    res.locals['held'] = held;
    next();
  };
}

function store(world: World, cookie: LinkCookie): RequestHandler {
  return async (req, res) => {
    const held = res.locals['held'] as HeldSecret;
    const { voice } = await wordsOf(world, req);
    const submission = await sendAnswers(world, senderOf(held), req.body as Json | undefined, voice);
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
  const words = await wordsOf(world, req);
  switch (submission.state) {
    case 'stored':
    case 'same':
      return void res.json({ next: '/vragenlijst/bedankt' });
    case 'different':
      return refuse(res, 409, words.refusals.firstAnswersStay);
    case 'refused':
      return refuse(res, 422, words.refusals.someWrong, submission);
    case 'closed':
      return refuse(res, 410, `${await whyNotOpen(world, token, words)} ${words.refusals.notKept}`);
    case 'not-yet':
      return refuse(res, 403, await whyNotOpen(world, token, words));
    case 'unknown':
      return refuseLink(world, req, res, words);
  }
}

/** A link that opens nothing counts as a guess; after too many this network has to wait. */
export async function refuseLink(
  world: World,
  req: Request,
  res: Response,
  { refusals }: MemberWords,
): Promise<void> {
  if (await mayTryAnotherLink(world, req)) {
    const { phone } = await municipalityOf(world);
    return refuse(res, 404, refusals.invalidLink(phone));
  }
  refuse(res.set('Retry-After', '600'), 429, refusals.tooManyTries);
}

export async function whyNotOpen(world: World, token: string, { messages }: MemberWords): Promise<string> {
  const opening = await openQuestionnaire(world, token);
  if (opening.state === 'not-yet') return messages.notYet(opening.wave.opensOn);
  return opening.state === 'closed'
    ? closedSentence(opening.wave, world.clock.now(), messages)
    : messages.closed(null);
}

/** Bodies that are no JSON, too large, in an unknown charset or cut off: said in plain words, to the script that sent them. */
export function unreadable(world: World): ErrorRequestHandler {
  return async (error: { status?: unknown }, req, res, next) => {
    if (typeof error.status !== 'number' || error.status >= 500) return next(error);
    const { refusals } = await wordsOf(world, req);
    if (error.status === 413) return refuse(res, 413, refusals.tooLong);
    if (error.status === 415) return refuse(res, 415, refusals.onlyUtf8);
    refuse(res, 400, refusals.unreadable);
  };
}

/** A refusal is read in one language: the one of the sitting. */
export async function wordsOf(world: World, req: Request): Promise<MemberWords> {
  const municipality = await municipalityOf(world);
  return memberWords(municipality, pageLanguages(req, municipality)[0] ?? 'nl');
}

/** The English of `expected` is for programs on the command line; a page gets the sentence in its own language. */
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
