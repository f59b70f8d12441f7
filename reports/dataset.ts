/**
 * Answers as typed-array columns. Not asked, skipped, don't know and not applicable stay different:
 * a code below zero says which. Built once, then only counted.
 */
import type { Answers } from '../surveys/answers.ts';
import { isBlank } from '../surveys/checks/empty.ts';
import type { DerivedPart } from '../surveys/question.ts';
import { isPlainObject } from '../surveys/reading/json.ts';
import type { Variable } from '../surveys/variable.ts';
import { AnswerRefused, type DataColumn, type Respondent } from './data-column.ts';
import { readCodes, readNumbers, readTicks } from './dataset-columns.ts';
import { deriveColumn, type GivenPart } from './derived-column.ts';

export interface Dataset {
  size: number;
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
  const size = respondents.length;
  const shown = shownTo(variables, respondents, asked);
  const columns = new Map<string, DataColumn>();
  for (const variable of variables.filter(({ source }) => source.kind !== 'derived')) {
    const marks = shown.get(variable.question);
    const wasAsked = (person: number): boolean => marks?.[person] === 1;
    refuseUnknownRows(variable, respondents);
    columns.set(keyOf(variable), readColumn(variable, respondents, wasAsked));
  }
  for (const { source } of variables) {
    if (source.kind !== 'derived') continue;
    const parts = source.parts.map((part) => givenPart(part, variables, columns));
    columns.set(source.name, deriveColumn(parts, size));
  }
  return { size, variables, columns, profile: profileOf(respondents) };
}

function givenPart(part: DerivedPart, variables: Variable[], columns: Map<string, DataColumn>): GivenPart {
  const key = keyOf(part);
  const [variable, column] = [variables.find((one) => keyOf(one) === key), columns.get(key)];
  if (variable === undefined || column === undefined) throw new Error(`${key} is not among the variables`);
  return { codes: part.codes, categories: variable.categories, column };
}

/** Question -> 1 for each respondent who was asked it. */
function shownTo(
  variables: Variable[],
  people: Respondent[],
  asked: (answers: Answers) => Set<string>,
): Map<string, Uint8Array> {
  const shown = new Map(variables.map(({ question }) => [question, new Uint8Array(people.length)]));
  people.forEach((person, i) => {
    const names = asked(person.answers);
    for (const name of person.notAsked ?? []) names.delete(name);
    for (const [question, marks] of shown) marks[i] = names.has(question) ? 1 : 0;
  });
  return shown;
}

/** A matrix answer names rows of its question; checked at the first row, once for all. */
function refuseUnknownRows({ question, item, source }: Variable, people: Respondent[]): void {
  if (item === null || source.kind === 'derived' || item !== source.rows[0]?.code) return;
  const known = new Set(source.rows.map(({ code }) => code));
  people.forEach(({ answers }, i) => {
    const value = answers[question];
    if (isBlank(value)) return;
    if (!isPlainObject(value)) throw new AnswerRefused(i, question, 'an object row -> column', value);
    const strange = Object.keys(value).find((row) => !known.has(row));
    if (strange !== undefined) throw new AnswerRefused(i, question, `rows ${[...known].join(', ')}`, strange);
  });
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
