/** 200 respondents of a synthetic panel, with figures counted by another program (test/fixtures/reference-panel). */
import { readFileSync } from 'node:fs';
import type { Respondent } from '../../reports/data-column.ts';
import type { JsonObject } from '../../surveys/question.ts';

const folder = new URL('../fixtures/reference-panel/', import.meta.url);

/** Questions with several answers: q4_1, q4_2 and so on are the boxes of the first. */
const boxes: Record<string, string> = { q4: 'q4_channels', q10: 'q10_topics' };

/** One column of a table: the total or an age group. */
export interface ExpectedColumn {
  base: number;
  weightedBase: number;
  effectiveBase: number | null;
  /** Answer or net -> people, weighted share. */
  rows?: Record<string, [number, number | null]>;
  mean?: number;
  median?: number;
}

export interface ExpectedQuestion {
  question: string;
  columns: ExpectedColumn[];
}

export function referenceQuestionnaire(): JsonObject {
  return JSON.parse(read('questionnaire.json')) as JsonObject;
}

export function referenceFigures(): ExpectedQuestion[] {
  return lines('expected.jsonl').map((line) => JSON.parse(line) as ExpectedQuestion);
}

/** -7 is not asked, -8 don't know, an empty cell no answer; q4_1 and its like are boxes, 1 when ticked. */
export function referenceRespondents(): Respondent[] {
  const [head = '', ...rows] = lines('panel.csv');
  const names = head.split(',');
  return rows.map((row) => {
    const cells = row.split(',');
    return respondent(Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ''])));
  });
}

function respondent(cells: Record<string, string>): Respondent {
  const answers: Record<string, string | string[]> = {};
  const notAsked = new Set<string>();
  for (const [name, cell] of Object.entries(cells)) {
    if (!/^q\d/.test(name)) continue;
    const several = boxes[name.split('_')[0] ?? ''];
    const value = cell === '-8' && !/^q1[12]_/.test(name) ? 'dontknow' : cell;
    if (cell === '-7') notAsked.add(several ?? name);
    else if (several === undefined) answers[name] = value;
    else answers[several] = [answers[several] ?? [], cell === '1' ? name : []].flat();
  }
  const { age_group = '', gender = '', weight } = cells;
  return {
    answers: { ...answers, q13_trust_dk: answers['q13_trust'] ?? '' },
    profile: { age_group, gender },
    weight: Number(weight),
    notAsked: [...notAsked],
  };
}

function lines(name: string): string[] {
  return read(name).trim().split('\n');
}

function read(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}
