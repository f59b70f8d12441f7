/** Reads what a command is given: JSON documents and answers, a respondent a line. Every refusal names file and place. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Respondent } from '../../reports/data-column.ts';
import type { Json, JsonObject, Questionnaire } from '../../surveys/question.ts';
import { QuestionnaireRefused, readQuestionnaire } from '../../surveys/questionnaire.ts';
import { Refused } from './command.ts';

/** @throws Refused */
export async function readJsonFile(file: string): Promise<Json> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Refused(`${file}: cannot be read (${error.code ?? error.message})`);
  });
  return parseJson(text.replace(/^\uFEFF/, ''), file, null);
}

/** @throws Refused with the JSON path of what is wrong */
export async function readQuestionnaireFile(file: string): Promise<Questionnaire> {
  const definition = await readJsonFile(file);
  try {
    return readQuestionnaire(definition);
  } catch (error) {
    if (error instanceof QuestionnaireRefused) throw new Refused(`${file}: ${error.message}`);
    throw error;
  }
}

/** A respondent and the line it stands on (from 1). */
export interface ReadRespondent extends Respondent {
  line: number;
  id?: string;
}

const lineShape = z.object({
  answers: z.record(z.string(), z.json()),
  profile: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).optional(),
  weight: z.number().nonnegative().optional(),
  id: z.union([z.string(), z.number()]).optional(),
  stratum: z.string().optional(),
  notAsked: z.array(z.string()).optional(),
});

/** @throws Refused with line, place in the line and what was expected */
export async function readAnswersFile(file: string): Promise<ReadRespondent[]> {
  const people: ReadRespondent[] = [];
  const input = createReadStream(file, 'utf8');
  let line = 0;
  try {
    for await (const text of createInterface({ input, crlfDelay: Infinity })) {
      line += 1;
      if (text.trim() !== '') people.push(readLine(text.replace(/^\uFEFF/, ''), file, line));
    }
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
  }
  if (people.length === 0) throw new Refused(`${file}: holds no respondent; expected one JSON object a line`);
  return people;
}

function readLine(text: string, file: string, line: number): ReadRespondent {
  const parsed = lineShape.safeParse(parseJson(text, file, line));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Refused(
      `${file}, line ${line}, ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not understood'}`,
    );
  }
  const { answers, profile = {}, weight, id, notAsked } = parsed.data;
  return {
    line,
    answers: answers as JsonObject,
    profile: Object.fromEntries(
      Object.entries(profile).map(([name, code]) => [name, code === null ? '' : String(code)]),
    ),
    ...(weight === undefined ? {} : { weight }),
    ...(id === undefined ? {} : { id: String(id) }),
    ...(notAsked === undefined ? {} : { notAsked }),
  };
}

function parseJson(text: string, file: string, line: number | null): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    const position = Number(/position (\d+)/.exec((error as Error).message)?.[1] ?? text.length);
    const before = text.slice(0, position).split('\n');
    const place = line === null ? `line ${before.length}` : `line ${line}`;
    throw new Refused(`${file}, ${place}, column ${(before.at(-1) ?? '').length + 1}: expected JSON`);
  }
}
