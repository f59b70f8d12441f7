/**
 * POST /vragenlijst/antwoorden: what our script saves while somebody types, a whole page of the plain form or single answers
 * of SurveyJS's. GET /vragenlijst/gegevens: what SurveyJS needs to take over.
 */
import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Response } from 'express';
import { brusselsTime } from '../../actions/brussels-day.ts';
import { changeDraft, draftOf, type DraftChange } from '../../actions/drafts.ts';
import { fieldedQuestionnaire } from '../../actions/fielded-questionnaire.ts';
import type { Participation } from '../../actions/find-participation.ts';
import { openQuestionnaire } from '../../actions/open-questionnaire.ts';
import type { World } from '../../actions/world.ts';
import { foreseenSentences } from '../../../surveys/foreseen-sentences.ts';
import { inLanguage } from '../../../surveys/languages/in-language.ts';
import { type Json, type JsonObject, questionsOf } from '../../../surveys/question.ts';
import { isPlainObject, isScalar } from '../../../surveys/reading/json.ts';
import { memberWords } from '../view-models/member-page.ts';
import { type HeldSecret, type LinkCookie, senderOf } from './answering-cookie.ts';
import { type OpenQuestionnaire, postedPage, readFormPage } from './answering-form.ts';
import { fromOwnPage, refuse, refuseLink, unreadable, whyNotOpen, wordsOf } from './answering-receive.ts';
import type { PageToken } from './answering-token.ts';
import { memberLanguage } from './member-language.ts';

export function keepAnswers(
  world: World,
  cookie: LinkCookie,
  pageToken: PageToken,
): (RequestHandler | ErrorRequestHandler)[] {
  const readJson = express.json({ limit: '256kb' });
  return [fromOwnPage(world, cookie, pageToken), readJson, readFormPage, unreadable(world), keep(world)];
}

function keep(world: World): RequestHandler {
  return async (req, res) => {
    const opened = await openFor(world, req, res);
    if (opened === null) return;
    const { found } = opened;
    const { refusals } = await wordsOf(world, req);
    const change =
      req.is('application/json') === false ? await ofForm(world, found, req) : ofScript(req.body);
    if (change === null) return refuse(res, 400, refusals.unreadable);
    const kept = await changeDraft(world, found, await known(world, found, change));
    if (kept === 'full') return refuse(res, 413, refusals.tooLong);
    if (kept === 'answered') return refuse(res, 409, refusals.answered);
    res.json({ time: brusselsTime(world.clock.now()), revision: kept.revision });
  };
}

export function questionnaireData(world: World, cookie: LinkCookie, pageToken: PageToken): RequestHandler[] {
  return [fromOwnPage(world, cookie, pageToken), data(world)];
}

function data(world: World): RequestHandler {
  return async (req, res) => {
    const opened = await openFor(world, req, res);
    if (opened === null) return;
    const { found, municipality, questionnaire: definition } = opened;
    const language = memberLanguage(req, municipality, definition);
    const { answers, page, revision } = await draftOf(world, found);
    // A page that shows these answers already only asks whether there are others.
    if (req.query['na'] === String(revision)) return void res.status(204).end();
    const { survey, voice } = memberWords(municipality, language);
    const questionnaire = inLanguage(definition, language);
    const fielded = await fieldedQuestionnaire(world, found.wave, language);
    const sentences = foreseenSentences(fielded.questionnaire, voice);
    res.json({ questionnaire, answers, page, revision, locale: language, words: survey, sentences });
  };
}

/** Null when it was refused. */
async function openFor(world: World, req: Request, res: Response): Promise<OpenQuestionnaire | null> {
  const held = res.locals['held'] as HeldSecret;
  const { receipt, editing } = senderOf(held);
  const opening = await openQuestionnaire(world, held.token, editing ? receipt : null);
  if (opening.state === 'open') return opening;
  const words = await wordsOf(world, req);
  if (opening.state === 'answered') refuse(res, 409, words.refusals.answered);
  else if (opening.state === 'unknown') await refuseLink(world, req, res, words);
  else refuse(res, opening.state === 'closed' ? 410 : 403, await whyNotOpen(world, held.token, words));
  return null;
}

/** Null for what our script does not send. */
function ofScript(body: unknown): DraftChange | null {
  if (!isPlainObject(body as Json | undefined)) return null;
  const { answers, page, after } = body as JsonObject;
  if (!isPlainObject(answers) || !(page === null || typeof page === 'string')) return null;
  return { answers, page, after: typeof after === 'number' && Number.isInteger(after) ? after : null };
}

/** Longer than any list of choices (surveys/reading/choices.ts). */
const mostParts = 1_100;

/** No deeper and no longer than an answer can be. */
function isAnswer(value: Json): boolean {
  if (value === null || isScalar(value)) return true;
  const parts = Object.values(value);
  return parts.length <= mostParts && parts.every((part) => isScalar(part));
}

async function ofForm(world: World, found: Participation, req: Request): Promise<DraftChange | null> {
  const posted = postedPage((req.body ?? {}) as Record<string, unknown>);
  if (posted === null) return null;
  const { form } = await fieldedQuestionnaire(world, found.wave);
  const after = Number(posted.fields.get('na')?.[0] ?? Number.NaN);
  return {
    answers: form.read(posted),
    page: posted.page,
    after: Number.isInteger(after) ? after : null,
  };
}

/** Only answers to questions there are, of a form that an answer can have, and pages there are. */
async function known(world: World, found: Participation, change: DraftChange): Promise<DraftChange> {
  const { questionnaire } = await fieldedQuestionnaire(world, found.wave);
  const names = questionsOf(questionnaire).flatMap(({ name }) => [name, `${name}-Comment`]);
  const answers = names.flatMap((name): [string, Json][] => {
    const value = Object.hasOwn(change.answers, name) ? change.answers[name] : undefined;
    return value !== undefined && isAnswer(value) ? [[name, value]] : [];
  });
  const isPage = questionnaire.pages.some(({ name }) => name === change.page);
  return { ...change, answers: Object.fromEntries(answers), page: isPage ? change.page : null };
}
