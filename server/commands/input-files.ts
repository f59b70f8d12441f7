/** Reads what a command is given: a questionnaire, and answers, a respondent a line. Every refusal names file and place. */
import { z } from 'zod';
import type { Respondent } from '../../reports/data-column.ts';
import type { Json, JsonObject, Questionnaire } from '../../surveys/question.ts';
import { QuestionnaireRefused, readQuestionnaire } from '../../surveys/questionnaire.ts';
import { Refused } from '../refused.ts';
import { checkShape } from './check-shape.ts';
import { findJsonFault } from './json-fault.ts';
import { readJsonFile } from './json-file.ts';
import { readLines } from './read-text.ts';

/**
 * @param language of SurveyJS's own words, such as "Other", where the file does not say it
 * @throws Refused with the JSON path of what is wrong
 */
export async function readQuestionnaireFile(
  file: string,
  language: string | null = null,
): Promise<Questionnaire> {
  const definition = inLanguage(await readJsonFile(file), language);
  try {
    return readQuestionnaire(definition);
  } catch (error) {
    if (error instanceof QuestionnaireRefused) throw new Refused(`${file}: ${error.message}`);
    throw error;
  }
}

function inLanguage(definition: Json, language: string | null): Json {
  const isObject = typeof definition === 'object' && definition !== null && !Array.isArray(definition);
  return language === null || !isObject ? definition : { locale: language, ...definition };
}

/** A respondent, with the line it stands on (from 1) and what that line gives beside the answers, null for none. */
export interface ReadRespondent extends Respondent {
  line: number;
  /** Final or starting weight: --weights says which. */
  givenWeight: number | null;
  /** The same person has the same id in every wave. */
  id: string | null;
  /** Of the sample design. */
  stratum: string | null;
}

const code = z.union([z.string(), z.number(), z.boolean(), z.null()], 'expected a text or a number');
/** A name such as "toString" would be found on every object, whether a file has it or not. */
export const ownName = z.string().refine((name) => !(name in Object.prototype), 'expected another name');
const lineShape = z.object({
  answers: z.record(z.string(), z.unknown()),
  profile: z.record(ownName, code).optional(),
  weight: z.number().nonnegative().max(1e12, 'expected at most 1e12').nullish(),
  id: z.union([z.string(), z.number()], 'expected a text or a number').nullish(),
  stratum: z.union([z.string(), z.number()], 'expected a text or a number').nullish(),
  notAsked: z.array(z.string()).optional(),
  mode: z.enum(['web', 'paper', 'phone'], 'expected web, paper or phone').optional(),
});

/** @throws Refused with line, place in the line and what was expected */
export async function readAnswersFile(file: string): Promise<ReadRespondent[]> {
  const people: ReadRespondent[] = [];
  let line = 0;
  for await (const texts of readLines(file)) {
    for (const text of texts) {
      line += 1;
      if (text.trim() !== '') people.push(readLine(text, file, line));
    }
  }
  if (people.length === 0) throw new Refused(`${file}: holds no respondent; expected one JSON object a line`);
  return people;
}

function readLine(text: string, file: string, line: number): ReadRespondent {
  const place = `${file}, line ${line}`;
  const read = checkShape(lineShape, parseLine(text, place), place);
  const { answers, profile = {}, weight, id, stratum, notAsked, mode } = read;
  if (mode !== undefined && (profile['mode'] ?? mode) !== mode)
    throw new Refused(`${place}, profile.mode: expected ${mode}, as the key mode of this line`);
  const told = mode === undefined ? profile : { ...profile, mode };
  return {
    line,
    answers: answers as JsonObject,
    profile: Object.fromEntries(
      Object.entries(told).map(([name, code]) => [name, code === null ? '' : String(code)]),
    ),
    givenWeight: weight ?? null,
    id: textOf(id),
    stratum: textOf(stratum),
    ...(notAsked === undefined ? {} : { notAsked }),
  };
}

/** Null for nothing and for an empty text. */
function textOf(value: string | number | null | undefined): string | null {
  return value === null || value === undefined || value === '' ? null : String(value);
}

function parseLine(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const fault = findJsonFault(text);
    throw new Refused(
      `${place}, column ${(fault?.at ?? 0) + 1}: expected JSON, here ${fault?.expected ?? 'another value'}`,
    );
  }
}
