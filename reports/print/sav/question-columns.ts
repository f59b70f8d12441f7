/** The answers to questions as variables of a data file. */
import type { Variable } from '../../../surveys/variable.ts';
import { AnswerRefused, NOT_ASKED, type DataColumn } from '../../data-column.ts';
import { keyOf } from '../../dataset.ts';
import type { DataFileWords } from '../../findings/data-file-words.ts';
import { answerCodes, decimalsOf } from './answer-codes.ts';
import { leastNumber, missingStates } from './missing-states.ts';
import type { SavFile, SavNumbers } from './sav-file.ts';
import { yesAndNo } from './yes-and-no.ts';

export interface Speech {
  words: DataFileWords;
  /** Of the questionnaire: its "yes" and "no" are in its language. */
  locale: string;
}

type Columns = Pick<SavFile, 'sets'> & { variables: SavNumbers[] };

/** One variable; of a question with several answers one an answer, joined in a set. @throws AnswerRefused */
export function questionColumns(variable: Variable, column: DataColumn, speech: Speech): Columns {
  switch (column.kind) {
    case 'codes':
      return alone(codesColumn(variable, column.codes, speech));
    case 'numbers':
      return alone(numbersColumn(variable, column, speech));
    case 'ticks':
      return ticksColumns(variable, column, speech);
  }
}

function alone(variable: SavNumbers): Columns {
  return { variables: [variable], sets: [] };
}

function codesColumn(variable: Variable, codes: Int16Array, { words }: Speech): SavNumbers {
  const { categories, meaning, kind } = variable;
  const own = answerCodes(categories, meaning.scores);
  const states = missingStates(Math.min(...own), variable, words);
  return {
    kind: 'numbers',
    name: nameOf(variable),
    label: titleOf(variable),
    measure: meaning.ordered || kind === 'scale' ? 'ordinal' : 'nominal',
    values: Array.from(codes, (code) => (code < 0 ? states.codeOf(code) : (own[code] ?? null))),
    decimals: decimalsOf(own),
    valueLabels: [
      ...categories.map(({ label }, i) => ({ value: own[i] ?? 0, label })),
      ...states.valueLabels,
    ],
    missing: states.missing,
  };
}

function numbersColumn(
  variable: Variable,
  { state, values }: DataColumn & { kind: 'numbers' },
  { words }: Speech,
): SavNumbers {
  const typed = Array.from(values, (value, i) => (state[i] === 0 ? value : null));
  const beyond = typed.findIndex((value) => value !== null && value < leastNumber);
  if (beyond >= 0) {
    throw new AnswerRefused(beyond, variable.question, `a number from ${leastNumber} up`, typed[beyond]);
  }
  const lowest = typed.reduce((least: number, value) => Math.min(least, value ?? least), Infinity);
  const states = missingStates(lowest, variable, words);
  return {
    kind: 'numbers',
    name: nameOf(variable),
    label: titleOf(variable),
    measure: 'scale',
    values: typed.map((value, i) => value ?? states.codeOf(state[i] ?? NOT_ASKED)),
    decimals: decimalsOf(typed),
    valueLabels: states.valueLabels,
    missing: states.missing,
  };
}

function ticksColumns(
  variable: Variable,
  { state, ticks }: DataColumn & { kind: 'ticks' },
  { words, locale }: Speech,
): Columns {
  const states = missingStates(0, variable, words);
  const variables = variable.categories.map(({ code, label }, i): SavNumbers => ({
    kind: 'numbers',
    name: `${nameOf(variable)}_${code}`,
    label: `${label} – ${titleOf(variable)}`,
    measure: 'nominal',
    values: Array.from(state, (one, person) => (one < 0 ? states.codeOf(one) : (ticks[i]?.[person] ?? 0))),
    decimals: 0,
    valueLabels: [...yesAndNo(locale), ...states.valueLabels],
    missing: states.missing,
  }));
  const set = { name: nameOf(variable), label: titleOf(variable), variables };
  return { variables, sets: variables.length < 2 ? [] : [set] };
}

function nameOf(variable: Variable): string {
  return keyOf(variable).replaceAll('/', '_');
}

/** What differs from variable to variable comes first: programs show the beginning of a label. */
function titleOf({ title, itemTitle }: Variable): string {
  return itemTitle === null ? title : `${itemTitle} – ${title}`;
}
