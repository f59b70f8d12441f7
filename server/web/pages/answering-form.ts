/**
 * The questionnaire page by page, complete without scripts: GET shows a page, POST takes one and leads on to the next.
 * The answers so far are a draft on the server, so the way back, a second tab and another device all show the same.
 */
import { urlencoded, type Request, type Response } from 'express';
import type { AnswerProblem } from '../../../surveys/answers.ts';
import type { Opening } from '../../actions/open-questionnaire.ts';
import { openForm, type OpenForm, type PostedPage, takePage } from '../../actions/fill-in-form.ts';
import { type Submission, submitAnswers } from '../../actions/submit-answers.ts';
import type { World } from '../../actions/world.ts';
import { isPlainText } from '../middleware/plain-text-only.ts';
import * as say from '../view-models/answering.ts';
import { formWords } from '../view-models/form-words.ts';
import { formView } from '../view-models/form-view.ts';

export type OpenQuestionnaire = Extract<Opening, { state: 'open' }>;

export const readFormPage = urlencoded({ extended: false, limit: '512kb', parameterLimit: 5_000 });

const notices = new Map([
  ['meer', formWords.grew],
  ['laatste', formWords.last],
]);

/** @param word of the page, which goes back with it */
export async function showFormPage(
  world: World,
  { req, res }: { req: Request; res: Response },
  opening: OpenQuestionnaire,
  word: string,
): Promise<void> {
  const wanted = /^[1-9]\d{0,3}$/.exec(textOf(req.query['deel']))?.[0];
  const form = await openForm(world, opening.found, wanted === undefined ? null : Number(wanted) - 1);
  const note = textOf(req.query['let-op']);
  const problems = note === 'fouten' ? form.problems : [];
  show(res, { opening, form, problems, notice: notices.get(note) ?? null, word });
}

export async function takeFormPage(
  world: World,
  { req, res }: { req: Request; res: Response },
  opening: OpenQuestionnaire,
  { word, token }: { word: string; token: string },
): Promise<void> {
  const posted = postedPage(req.body as Record<string, unknown>);
  if (posted === null) return res.redirect(303, '/vragenlijst');
  const step = await takePage(world, opening.found, posted);
  switch (step.state) {
    case 'go':
      return res.redirect(303, `/vragenlijst?deel=${step.at + 1}`);
    case 'grew':
      return res.redirect(303, `/vragenlijst?deel=${step.at + 1}&let-op=meer`);
    case 'last':
      return res.redirect(303, `/vragenlijst?deel=${step.at + 1}&let-op=laatste`);
    case 'mend-first':
      return res.redirect(303, `/vragenlijst?deel=${step.at + 1}&let-op=fouten`);
    case 'mend':
      res.status(422);
      return show(res, { opening, form: step.form, problems: step.problems, notice: null, word });
    case 'kept':
      return void res.status(204).end();
    case 'full':
      res.status(413);
      return show(res, { opening, form: step.form, problems: [], notice: formWords.full, word });
    case 'answered':
      return showMessage(res, 409, say.answeredBeforePage(opening.municipality));
    case 'complete':
      return afterSending(world, res, opening, await submitAnswers(world, token, step.answers));
  }
}

/** The thank-you for what is in; else in one sentence why it is not. */
function afterSending(world: World, res: Response, opening: OpenQuestionnaire, { state }: Submission): void {
  const { wave, municipality } = opening;
  switch (state) {
    case 'stored':
    case 'same':
      return res.redirect(303, '/vragenlijst/bedankt');
    case 'different':
      return showMessage(res, 409, say.answeredBeforePage(municipality));
    case 'closed':
      return showMessage(res, 410, say.closedBeforeSendingPage(wave, municipality, world.clock.now()));
    // The page itself says what is the matter.
    case 'refused':
    case 'not-yet':
    case 'unknown':
      return res.redirect(303, '/vragenlijst?let-op=fouten');
  }
}

function show(
  res: Response,
  shown: {
    opening: OpenQuestionnaire;
    form: OpenForm;
    problems: AnswerProblem[];
    notice: string | null;
    word: string;
  },
): void {
  const { opening, form, problems, notice, word } = shown;
  const view = formView({ page: form.page, questionnaire: form.questionnaire, problems, notice });
  res.render('answering/questionnaire', { page: say.questionnairePage(opening, word), form: view });
}

export function showMessage(res: Response, status: number, page: say.MessagePage): void {
  res.status(status).render('answering/message', { page });
}

const buttons = new Map<string, PostedPage['button']>([
  ['volgende', 'next'],
  ['vorige', 'previous'],
  ['verzenden', 'send'],
  ['bewaren', 'keep'],
]);

/** Null for what is no page of ours. */
function postedPage(body: Record<string, unknown>): PostedPage | null {
  const fields = new Map<string, string[]>();
  for (const [name, value] of Object.entries(body)) {
    const values = [value].flat().filter((one) => typeof one === 'string');
    // Half a character or a NUL, which no keyboard types, is left to the check: it has a sentence for it.
    if (isPlainText(name)) fields.set(name, values);
  }
  const button = buttons.get(fields.get('knop')?.[0] ?? '');
  const page = fields.get('pagina')?.[0];
  const seen = fields.get('getoond')?.[0];
  if (button === undefined || page === undefined || seen === undefined) return null;
  return { fields, page, seen: seen.split(',').filter((name) => name !== ''), button };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
