/**
 * The questionnaire page by page, complete without scripts: GET shows a page, POST takes one and leads on to the next.
 * The answers so far are a draft on the server, so the way back, a second tab and another device all show the same.
 */
import { urlencoded, type Request, type Response } from 'express';
import type { AnswerProblem } from '../../../surveys/answers.ts';
import type { Opening } from '../../actions/open-questionnaire.ts';
import { openForm, type OpenForm, type PostedPage, takePage } from '../../actions/fill-in-form.ts';
import { sendAnswers } from '../../actions/send-answers.ts';
import type { World } from '../../actions/world.ts';
import { isPlainText } from '../middleware/plain-text-only.ts';
import { questionnairePage } from '../view-models/answering.ts';
import { formWords } from '../view-models/form-words.ts';
import { formView } from '../view-models/form-view.ts';
import { type HeldSecret, type LinkCookie, senderOf } from './answering-cookie.ts';

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
  const editing = opening.editing && wanted === undefined ? formWords.editing : null;
  show(res, { opening, form, problems, notice: notices.get(note) ?? editing, word });
}

export async function takeFormPage(
  world: World,
  { req, res }: { req: Request; res: Response },
  opening: OpenQuestionnaire,
  { word, held, cookie }: { word: string; held: HeldSecret; cookie: LinkCookie },
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
    case 'mend':
      res.status(422);
      return show(res, { opening, form: step.form, problems: step.problems, notice: null, word });
    case 'full': {
      res.status(413);
      const form = await openForm(world, opening.found, null);
      return show(res, { opening, form, problems: [], notice: formWords.full, word });
    }
    case 'answered':
      return res.redirect(303, '/vragenlijst/bedankt');
    case 'complete': {
      await sendAnswers(world, senderOf(held), step.answers);
      if (held.carried !== null) cookie.receipts.sent(res, held.carried.receipt);
      return res.redirect(303, '/vragenlijst/bedankt');
    }
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
  const { page, questionnaire, draft } = form;
  const view = formView({ page, questionnaire, problems, notice, revision: draft.revision });
  res.render('answering/questionnaire', { page: questionnairePage(opening, word), form: view });
}

const buttons = new Map<string, PostedPage['button']>([
  ['volgende', 'next'],
  ['vorige', 'previous'],
  ['verzenden', 'send'],
]);

/** Null for what is no page of ours; a page that is only saved comes without a button. */
export function postedPage(body: Record<string, unknown>): PostedPage | null {
  const fields = new Map<string, string[]>();
  for (const [name, value] of Object.entries(body)) {
    const values = [value].flat().filter((one) => typeof one === 'string');
    // Half a character or a NUL, which no keyboard types, is left to the check: it has a sentence for it.
    if (isPlainText(name)) fields.set(name, values);
  }
  const button = buttons.get(fields.get('knop')?.[0] ?? '') ?? 'next';
  const page = fields.get('pagina')?.[0];
  const seen = fields.get('getoond')?.[0];
  if (page === undefined || seen === undefined) return null;
  const names = seen.split(',').filter((name) => name !== '');
  return { fields, page, seen: names, button, leavesOpen: false };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
