/**
 * The questionnaire page by page, complete without scripts: GET shows a page, POST takes one and leads on to the next.
 * The answers so far are a draft on the server, so the way back, a second tab and another device all show the same.
 */
import { urlencoded, type Request, type Response } from 'express';
import type { AnswerProblem } from '../../../surveys/answers.ts';
import type { Language } from '../../../surveys/language.ts';
import type { Opening } from '../../actions/open-questionnaire.ts';
import { openForm, type OpenForm, type PostedPage, takePage } from '../../actions/fill-in-form.ts';
import { sendAnswers } from '../../actions/send-answers.ts';
import type { Submission } from '../../actions/submit-answers.ts';
import type { World } from '../../actions/world.ts';
import { isPlainText } from '../middleware/plain-text-only.ts';
import * as say from '../view-models/answering.ts';
import { memberWords } from '../view-models/member-page.ts';
import { formView } from '../view-models/form-view.ts';
import { showAnswered } from './after-sending.ts';
import { showMessage } from './answering-door.ts';
import { type HeldSecret, type LinkCookie, senderOf } from './answering-cookie.ts';
import { memberLanguage } from './member-language.ts';

export type OpenQuestionnaire = Extract<Opening, { state: 'open' }>;

export const readFormPage = urlencoded({ extended: false, limit: '512kb', parameterLimit: 5_000 });

/** Name of a remark in the address -> which of the words it is. */
const notices = new Map<string, 'grew' | 'last'>([
  ['meer', 'grew'],
  ['laatste', 'last'],
]);

/** @param word of the page, which goes back with it */
export async function showFormPage(
  world: World,
  { req, res }: { req: Request; res: Response },
  opening: OpenQuestionnaire,
  word: string,
): Promise<void> {
  const wanted = /^[1-9]\d{0,3}$/.exec(textOf(req.query['deel']))?.[0];
  const language = languageOf(req, opening);
  const at = wanted === undefined ? null : Number(wanted) - 1;
  const form = await openForm(world, opening.found, language, at);
  const note = textOf(req.query['let-op']);
  const problems = note === 'fouten' ? form.problems() : [];
  const editing = opening.editing && wanted === undefined ? 'editing' : null;
  show(res, { opening, form, problems, notice: notices.get(note) ?? editing, word, language });
}

export async function takeFormPage(
  world: World,
  { req, res }: { req: Request; res: Response },
  opening: OpenQuestionnaire,
  { word, held, cookie }: { word: string; held: HeldSecret; cookie: LinkCookie },
): Promise<void> {
  const posted = postedPage(req.body as Record<string, unknown>);
  if (posted === null) return res.redirect(303, '/vragenlijst');
  const language = languageOf(req, opening);
  const step = await takePage(world, opening.found, language, posted);
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
      return show(res, { opening, form: step.form, problems: step.problems, notice: null, word, language });
    case 'full':
      res.status(413);
      return show(res, { opening, form: step.form, problems: [], notice: 'full', word, language });
    case 'answered':
      // The second of two clicks on the last button, both on their way at once: the answers are in.
      if (posted.button === 'send') return showAnswered(world, { req, res }, cookie);
      return showMessage(res, 409, say.answeredBeforePage(opening.municipality));
    case 'complete': {
      const { state } = await sendAnswers(world, senderOf(held), step.answers);
      const isIn = state === 'stored' || state === 'same';
      if (isIn && held.carried !== null) cookie.receipts.sent(res, held.carried.receipt);
      return afterSending(world, res, opening, state);
    }
  }
}

/** The thank-you for what is in; else in one sentence why it is not. */
function afterSending(
  world: World,
  res: Response,
  opening: OpenQuestionnaire,
  state: Submission['state'],
): void {
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
    notice: 'grew' | 'last' | 'full' | 'editing' | null;
    word: string;
    language: Language;
  },
): void {
  const { opening, form, problems, word, language } = shown;
  const words = memberWords(opening.municipality, language);
  const notice = shown.notice === null ? null : words.form[shown.notice];
  const { page, questionnaire, draft } = form;
  const { editing } = opening;
  const view = formView({ page, questionnaire, problems, notice, words, revision: draft.revision, editing });
  res.render('answering/questionnaire', { page: say.questionnairePage(opening, word, language), form: view });
}

function languageOf(req: Request, { municipality, questionnaire }: OpenQuestionnaire): Language {
  return memberLanguage(req, municipality, questionnaire);
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
  const changed = fields.get('gewijzigd')?.[0];
  return {
    fields,
    page,
    seen: namesIn(seen),
    changed: changed === undefined ? null : namesIn(changed),
    button,
    leavesOpen: false,
  };
}

function namesIn(list: string): string[] {
  return list.split(',').filter((name) => name !== '');
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
