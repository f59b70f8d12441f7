/** The same person in a browser where SurveyJS runs: the model of SurveyJS itself, filled in question by question. */
import { type Question as Asked, SurveyModel } from 'survey-core';
import type { Json, JsonObject, Question, Questionnaire } from '../../surveys/question.ts';
import { compileOnlyShown } from '../../surveys/form/only-shown.ts';
import { readChoices } from '../../surveys/reading/choices.ts';
import { severalOf, type Wish } from './wishes.ts';
import type { Wishes } from './without-script.ts';

export function openModel({ definition, locale }: Questionnaire): SurveyModel {
  const model = new SurveyModel(definition);
  model.locale = locale;
  model.clearInvisibleValues = 'onHidden';
  return model;
}

/** Fills in everything on one page; what an answer brings is filled in too. */
export function fillPage(model: SurveyModel, page: string, wishes: Wishes): void {
  for (let round = 0; round < 6; round += 1) {
    const before = JSON.stringify(model.data);
    for (const asked of model.getPageByName(page)?.questions ?? []) {
      const wished = wishes.get(asked.name);
      if (asked.isVisible && !asked.isReadOnly && wished !== undefined) fillAsked(asked, wished.question, wished.wish); // prettier-ignore
    }
    if (JSON.stringify(model.data) === before) return;
  }
}

interface Item {
  value: string | number | boolean;
  isEnabled: boolean;
}

function fillAsked(asked: Asked, question: Question, wish: Wish): void {
  const values = new Map(readChoices(question.element, 'nl').map(({ code, value }) => [code, value]));
  const offered = offeredBy(asked, [...values.keys()]);
  let picked: string[] = [];
  switch (question.kind) {
    case 'single':
    case 'scale':
      picked = wish.codes.filter((code) => offered.includes(code)).slice(0, 1);
      set(asked, picked.map((code) => values.get(code))[0]);
      break;
    case 'multiple':
      picked = severalOf(wish, offered, question);
      set(asked, picked.map((code) => values.get(code) ?? code)); // prettier-ignore
      break;
    case 'matrix': {
      const rows = (asked['visibleRows'] as { name: string }[]).map(({ name }) => name);
      const columns = (asked['visibleColumns'] as Item[]).map(({ value }) => String(value));
      const cells = [...wish.rows].flatMap(([row, codes]): [string, Json][] => {
        const code = codes.find((one) => columns.includes(one));
        return rows.includes(row) && code !== undefined ? [[row, values.get(code) ?? code]] : [];
      });
      set(asked, Object.fromEntries(cells));
      break;
    }
    case 'number':
      set(asked, Number(wish.text));
      break;
    case 'text':
      set(asked, wish.text);
      break;
    case 'shown':
      return;
  }
  const asksMore = question.choices.some(({ code, other }) => other && picked.includes(code));
  if (asksMore || asked.hasComment) asked.comment = wish.beside;
}

function set(asked: Asked, value: unknown): void {
  if (JSON.stringify(asked.value) !== JSON.stringify(value)) asked.value = value;
}

function offeredBy(asked: Asked, all: string[]): string[] {
  const list = asked['visibleChoices'] as Item[] | undefined;
  if (list === undefined) return all;
  asked['maxSelectedChoices'] = 0;
  return list.filter(({ isEnabled }) => isEnabled).map(({ value }) => String(value));
}

/** What a page with SurveyJS has to send: its answers without those to questions, choices and rows that have gone. */
export function sentBy(model: SurveyModel, questionnaire: Questionnaire): JsonObject {
  const shown = model.getAllQuestions().filter((one) => one.isVisibleInSurvey);
  const names = new Set(shown.flatMap(({ name }) => [name, `${name}-Comment`]));
  const data = Object.entries(model.data as JsonObject).filter(([name]) => names.has(name));
  return compileOnlyShown(questionnaire)(Object.fromEntries(data));
}
