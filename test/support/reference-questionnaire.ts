/** The questionnaire of the reference panel as a SurveyJS definition, made from its codebook. */
import type { Json, JsonObject } from '../../surveys/question.ts';
import { referenceJson } from './reference-data.ts';

interface CodebookQuestion {
  id: string;
  type: 'single' | 'multi' | 'numeric';
  text: string;
  vars?: string[];
  codes?: number[];
  labels?: string[];
  nets?: Record<string, (number | string)[]>;
  ordinal?: boolean;
  mean?: 'mean' | 'nps';
  matrix?: string;
  dk?: 'category';
  max?: number;
  exclusive?: string;
}

export function referenceQuestionnaire(): JsonObject {
  const { questions } = referenceJson('codebook.json') as { questions: CodebookQuestion[] };
  const elements = questions.flatMap((question) => elementsOf(question, questions));
  return { title: 'Resident panel of Kerkebeek', locale: 'en', elements };
}

function elementsOf(question: CodebookQuestion, all: CodebookQuestion[]): JsonObject[] {
  if (question.matrix !== undefined) {
    const rows = all.filter(({ matrix }) => matrix === question.matrix);
    return rows[0] === question ? [matrixOf(question.matrix, rows)] : [];
  }
  if (question.type === 'multi') return [boxesOf(question)];
  if (question.type === 'numeric') return [numberOf(question)];
  return question.mean === 'nps' ? [ratingOf(question), scoredRatingOf(question)] : [choiceOf(question)];
}

function matrixOf(name: string, rows: CodebookQuestion[]): JsonObject {
  const [first] = rows;
  if (first === undefined) throw new Error(`${name} has no rows`);
  return {
    type: 'matrix',
    name,
    title: 'How satisfied were you?',
    columns: [...choicesOf(first), { value: 'dontknow', text: "don't know" }],
    rows: rows.map(({ id, text }) => ({ value: id, text })),
    panel: { ...panelOf(first), missing: ['dontknow'] },
  };
}

function choiceOf(question: CodebookQuestion): JsonObject {
  return {
    type: 'radiogroup',
    name: question.id,
    title: question.text,
    choices: choicesOf(question),
    showDontKnowItem: true,
    panel: panelOf(question),
  };
}

function ratingOf(question: CodebookQuestion): JsonObject {
  return {
    type: 'rating',
    name: question.id,
    title: question.text,
    rateMin: 0,
    rateMax: 10,
    panel: panelOf(question),
  };
}

/** NPS as a mean: 100 for a promoter, -100 for a detractor. */
function scoredRatingOf(question: CodebookQuestion): JsonObject {
  const scores = (question.codes ?? []).map((code) => [code, code >= 9 ? 100 : code >= 7 ? 0 : -100]);
  const panel = { ordered: false, scores: Object.fromEntries(scores) as JsonObject };
  return { ...ratingOf(question), name: `${question.id}_score`, panel };
}

function boxesOf({
  id,
  text,
  vars = [],
  labels = [],
  nets = {},
  max,
  exclusive,
}: CodebookQuestion): JsonObject {
  return {
    type: 'checkbox',
    name: id,
    title: text,
    choices: vars.map((value, i) => ({
      value,
      text: labels[i] ?? value,
      ...(value === exclusive ? { isExclusive: true } : {}),
    })),
    ...(max === undefined ? {} : { maxSelectedChoices: max }),
    ...(id === 'q4_channels' ? { visibleIf: '{q3_contact} = 1' } : {}),
    panel: { nets },
  };
}

function numberOf({ id, text }: CodebookQuestion): JsonObject {
  return { type: 'text', inputType: 'number', name: id, title: text, panel: { missing: [-8] } };
}

/** The code -8 is SurveyJS's own "don't know", no choice of the list. */
function choicesOf({ codes = [], labels = [] }: CodebookQuestion): Json[] {
  return codes.flatMap((value, i) => (value === -8 ? [] : [{ value, text: labels[i] ?? String(value) }]));
}

function panelOf({ ordinal = false, nets = {}, codes = [], mean, dk }: CodebookQuestion): JsonObject {
  return {
    ordered: ordinal,
    nets,
    ...(mean === 'mean' ? { scores: Object.fromEntries(codes.map((code) => [code, code])) } : {}),
    ...(dk === undefined ? {} : { dontKnow: dk }),
  };
}
