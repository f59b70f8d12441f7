/** Questionnaire -> the variables that can be counted: its questions in their order, then what is derived from them. */
import { derivedVariable } from './derived-variable.ts';
import { type Question, type Questionnaire, questionsOf, type Row } from './question.ts';
import { codesOf, panelKey } from './reading/meaning.ts';
import type { Category, Variable, VariableKind } from './variable.ts';

/** A question is one variable, a matrix one a row; free text and text to read give none. Codes are text. */
export function codebook(questionnaire: Questionnaire): Variable[] {
  const asked = questionsOf(questionnaire).flatMap(variablesOf);
  return [...asked, ...questionnaire.derived.map((indicator) => derivedVariable(indicator, asked))];
}

function variablesOf(question: Question): Variable[] {
  switch (question.kind) {
    case 'text':
    case 'shown':
      return [];
    case 'matrix':
      return question.rows.map((row) => describe(question, kindOfRow(question), row));
    case 'single':
    case 'scale':
    case 'multiple':
    case 'number':
      return [describe(question, question.kind, null)];
  }
}

/** A matrix can let people tick several columns a row; with scores its columns form a scale. */
function kindOfRow(question: Question): VariableKind {
  if (question.element['cellType'] === 'checkbox') return 'multiple';
  return Object.keys(question.meaning.scores).length > 0 ? 'scale' : 'single';
}

function describe(question: Question, kind: VariableKind, row: Row | null): Variable {
  return {
    question: question.name,
    item: row?.code ?? null,
    kind,
    title: question.title,
    itemTitle: row?.label ?? null,
    categories: kind === 'number' ? bandsAsCategories(question) : categoriesOf(question),
    outside: kind === 'number' ? numbersOutside(question) : choicesOutside(question),
    meaning: question.meaning,
    source: question,
  };
}

function categoriesOf({ choices }: Question): Category[] {
  return choices.flatMap(({ code, label, missing }) => (missing === null ? [{ code, label }] : []));
}

function bandsAsCategories({ meaning }: Question): Category[] {
  return meaning.bands.map(({ name }) => ({ code: name, label: name }));
}

function choicesOutside({ choices }: Question): Variable['outside'] {
  return choices.flatMap(({ code, label, missing }) =>
    missing === null ? [] : [{ code, label, why: missing }],
  );
}

/** A typed number has no choices: its codes outside the base (-8, 999) stand in the key `panel` alone. */
function numbersOutside({ element }: Question): Variable['outside'] {
  const codes = codesOf(panelKey(element)['missing']);
  return codes.map((code) => ({ code, label: code, why: 'notApplicable' }));
}
