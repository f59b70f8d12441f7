/**
 * The one place that knows SurveyJS. survey-core and survey-js-ui belong together version for version; what the rest of the
 * page needs of them is made here: a survey that speaks the language of the page, looks calm and shows no HTML that was not cleaned.
 */
import 'survey-core/i18n/dutch';
import 'survey-core/i18n/french';
import { getLocaleStrings, type Question, settings, SurveyModel, SvgRegistry } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
import type { JsonObject } from '../../surveys/question.ts';
import { nameControls } from './name-controls.ts';
import { cleanHtml } from './safe-html.ts';
import { errorMarks, sayErrors, type Sentences } from './say-errors.ts';
import type { ScriptWords } from './words.ts';

export type { Question, SurveyModel } from 'survey-core';

/** html questions may quote answers, and SurveyJS cleans nothing: clean after the quoting. */
class CleanSurvey extends SurveyModel {
  override processHtml(html: string, reason?: string): string {
    return cleanHtml(super.processHtml(html, reason));
  }
}

export interface Asked {
  questionnaire: JsonObject;
  /** What is known already: prefilled by us, or typed before. */
  answers: JsonObject;
  /** Language of the questionnaire, and SurveyJS's own strings in it. */
  locale: string;
  words: Record<string, string>;
  /** What may be wrong with an answer. */
  sentences: Sentences;
}

export function createSurvey(
  { questionnaire, answers, locale, words: own, sentences }: Asked,
  words: ScriptWords,
): SurveyModel {
  settings.animationEnabled = false;
  // Its style attribute breaks our content policy, and we show no timer.
  delete SvgRegistry.icons['timercircle'];
  Object.assign(getLocaleStrings(locale), own, errorMarks);
  const survey = new CleanSurvey(questionnaire);
  survey.locale = locale;
  sayErrors(survey, sentences, own['invalidInputError'] ?? '');
  // The server reads conditions with the answers as sent: an answer that is hidden may not decide what else is shown.
  survey.clearInvisibleValues = 'onHidden';
  // A text is saved while it is typed, not when its field is left.
  survey.textUpdateMode = 'onTyping';
  survey.mergeData(answers);
  makeCalm(survey, words);
  return survey;
}

/** Leads to the first answer of a question that is not right. */
export function focusQuestion(question: Question): void {
  leading = true;
  question.focus(true);
  leading = false;
}

/** SurveyJS scrolls and moves the focus of its own accord; only what we ask for may happen. */
let leading = false;

export function showSurvey(survey: SurveyModel, place: HTMLElement, words: ScriptWords): void {
  nameControls(place, words.ownAnswer);
  renderSurvey(survey, place);
}

/** More than any answer leads on to the next. */
const mostTurns = 20;

/**
 * Answers that were given elsewhere since; what is the same is left alone, with what is being typed there. One may hide a
 * question or a choice that the next shows again: so nothing is cleared before all are in, and what went is laid in again.
 */
export function layIn(survey: SurveyModel, answers: JsonObject): void {
  survey.clearInvisibleValues = 'none';
  for (let turn = 0, before = ''; turn < mostTurns && before !== JSON.stringify(survey.data); turn += 1) {
    before = JSON.stringify(survey.data);
    layInOnce(survey, answers);
  }
  survey.clearInvisibleValues = 'onHidden';
  for (const question of survey.getAllQuestions())
    if (!question.isVisibleInSurvey && !question.isEmpty()) question.clearValue();
}

function layInOnce(survey: SurveyModel, answers: JsonObject): void {
  const data = survey.data as JsonObject;
  for (const name of new Set([...Object.keys(answers), ...Object.keys(data)])) {
    if (JSON.stringify(answers[name]) === JSON.stringify(data[name])) continue;
    const value = answers[name] ?? null;
    const owner = name.endsWith(settings.commentSuffix) ? name.slice(0, -settings.commentSuffix.length) : '';
    if (survey.getQuestionByName(owner) === null) survey.setValue(name, value);
    else survey.setComment(owner, typeof value === 'string' ? value : '');
  }
}

/** Answers to the questions this person is asked; what was typed before a question disappeared stays here. */
export function answersOf(survey: SurveyModel): JsonObject {
  survey.getAllQuestions().forEach(leaveOutHidden);
  const data = { ...(survey.data as JsonObject) };
  for (const question of survey.getAllQuestions()) {
    if (question.isVisibleInSurvey) continue;
    delete data[question.getValueName()];
    delete data[`${question.getValueName()}${settings.commentSuffix}`];
  }
  return data;
}

/** SurveyJS keeps what was picked of a line or an answer that has disappeared or was closed since; the server refuses it. */
function leaveOutHidden(question: Question): void {
  const value: unknown = question.value;
  if (typeof value !== 'object' || value === null) {
    if (isChoice(value) && !offers(question, value)) question.clearValue();
  } else if (Array.isArray(value)) {
    const left = value.filter((one: unknown) => !isChoice(one) || offers(question, one));
    if (left.length < value.length) question.value = left;
  } else if (question.getType() === 'matrix') {
    const lines = new Set((question['visibleRows'] as { name: unknown }[]).map(({ name }) => String(name)));
    const cells = Object.entries(value).filter(([line]) => lines.has(line));
    if (cells.length < Object.keys(value).length) question.value = Object.fromEntries(cells);
  }
}

type Value = string | number | boolean;

function isChoice(value: unknown): value is Value {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/** True for questions without a list to pick from. */
function offers(question: Question, value: Value): boolean {
  const choices = question['visibleChoices'] as { value: unknown; isEnabled: boolean }[] | undefined;
  if (!Array.isArray(choices) || choices.length === 0) return true;
  return choices.some((choice) => String(choice.value) === String(value) && choice.isEnabled);
}

/** The buttons stand as in the plain form, where Enter in a text goes on. */
function onBeforeBack({ navigationBar }: SurveyModel): void {
  const back = navigationBar.getActionById('sv-nav-prev');
  navigationBar.setItems([...navigationBar.actions.filter((action) => action !== back), back], false);
}

/** The page has its own title, progress and thank-you; native controls wherever a phone has better ones. */
function makeCalm(survey: SurveyModel, words: ScriptWords): void {
  survey.showTitle = false;
  survey.showProgressBar = false;
  survey.showQuestionNumbers = 'off';
  survey.requiredMark = words.required;
  survey.pageNextText = words.next;
  survey.pagePrevText = words.previous;
  survey.completeText = words.send;
  onBeforeBack(survey);
  survey.widthMode = 'responsive';
  survey.isCompact = true;
  survey.autoFocusFirstError = false;
  survey.questionErrorLocation = 'top';
  survey.onScrollToTop.add((_survey, options) => {
    options.allow = leading;
  });
  for (const question of survey.getAllQuestions()) {
    const type = question.getType();
    if (type === 'rating') question['displayMode'] = 'buttons';
    if (type === 'dropdown') question.renderAs = 'select';
    if (type === 'boolean') Object.assign(question, { renderAs: 'radio', swapOrder: true });
  }
}
