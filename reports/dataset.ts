/**
 * Answers as typed-array columns. Not asked, skipped, don't know and not applicable stay different:
 * a code below zero says which. Built once, then only counted.
 */
import type { Answers } from '../surveys/answers.ts';
import type { Variable } from '../surveys/variable.ts';
import type { DataColumn, Respondent } from './data-column.ts';
import { readCodes, readNumbers, readTicks } from './dataset-columns.ts';

export interface Dataset {
  size: number;
  /** Final weight of each respondent; all 1 when nothing is weighted. */
  weights: Float64Array;
  variables: Variable[];
  /** By keyOf(variable). */
  columns: Map<string, DataColumn>;
  /** Profile variable -> one code a respondent, "" when unknown. */
  profile: Map<string, string[]>;
}

/** "LOK1" for a question, "LOK4/aanmelden" for a row of a matrix. */
export function keyOf(variable: { question: string; item: string | null }): string {
  return variable.item === null ? variable.question : `${variable.question}/${variable.item}`;
}

/**
 * @param asked which questions were shown to a person with these answers (routing)
 * @throws AnswerRefused on a value that is not in the questionnaire
 */
export function buildDataset(
  variables: Variable[],
  respondents: Respondent[],
  asked: (answers: Answers) => Set<string>,
): Dataset {
  const shown = respondents.map((person) => shownTo(person, asked(person.answers)));
  const columns = new Map<string, DataColumn>();
  for (const variable of variables) {
    const wasAsked = (person: number): boolean => shown[person]?.has(variable.question) === true;
    columns.set(keyOf(variable), readColumn(variable, respondents, wasAsked));
  }
  const weights = Float64Array.from(respondents, (person) => person.weight ?? 1);
  return { size: respondents.length, weights, variables, columns, profile: profileOf(respondents) };
}

function shownTo(person: Respondent, asked: Set<string>): Set<string> {
  for (const name of person.notAsked ?? []) asked.delete(name);
  return asked;
}

function readColumn(
  variable: Variable,
  people: Respondent[],
  asked: (person: number) => boolean,
): DataColumn {
  switch (variable.kind) {
    case 'single':
    case 'scale':
      return readCodes(variable, people, asked);
    case 'multiple':
      return readTicks(variable, people, asked);
    case 'number':
      return readNumbers(variable, people, asked);
  }
}

function profileOf(respondents: Respondent[]): Map<string, string[]> {
  const names = new Set(respondents.flatMap((person) => Object.keys(person.profile)));
  return new Map([...names].map((name) => [name, respondents.map((person) => person.profile[name] ?? '')]));
}
