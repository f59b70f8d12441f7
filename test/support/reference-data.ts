/**
 * The reference panel (test/fixtures/reference): 1,200 residents of Kerkebeek in wave 1 and 1,105 in wave 2, of whom R
 * with the package survey made every figure. Its README says how, and how close other programs should come.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Respondent } from '../../reports/data-column.ts';
import type { Json } from '../../surveys/question.ts';

const folder = 'test/fixtures/reference';

/** Questions of the panel that are asked as one: a matrix of five rows, and boxes to tick. */
const boxes: Record<string, string> = { q4: 'q4_channels', q10: 'q10_topics' };
const typed = ['q11_visits', 'q12_minutes'];
const profileNames = ['age_group', 'gender', 'age_gender', 'district', 'education'];

export type Wave = 1 | 2;

export interface ReferencePerson extends Respondent {
  id: string;
  /** Adults in the household. */
  weight: number;
}

function referenceText(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

export function referenceJson(file: string): unknown {
  return JSON.parse(referenceText(file));
}

/** Column -> text, a row a line. */
export function referenceRows(file: string): Record<string, string>[] {
  const [head = '', ...lines] = referenceText(file).trim().split('\n');
  const names = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
  });
}

export function referencePeople(wave: Wave): ReferencePerson[] {
  return referenceRows(`panel_w${wave}.csv`).map(personOf);
}

/** By pid, as R made them; the name of the column says how (expected_weights_w1.csv). */
export function referenceWeights(wave: Wave, column: string): Float64Array {
  return Float64Array.from(referenceRows(`expected_weights_w${wave}.csv`), (row) => Number(row[column]));
}

/** Population by category of each margin. */
export function referenceMargins(): Record<string, Record<string, number>> {
  return (referenceJson('margins.json') as { margins: Record<string, Record<string, number>> }).margins;
}

/** -7 is not asked, -8 don't know, an empty cell no answer; who was not asked q4_channels follows from its routing. */
function personOf(cells: Record<string, string>): ReferencePerson {
  const answers: Record<string, Json> = {};
  const rows: Record<string, Json> = {};
  const notAsked = new Set<string>();
  for (const [name, cell] of Object.entries(cells)) {
    const [question = ''] = name.split('_');
    const several = boxes[question];
    if (!/^q\d/.test(name) || cell === '') continue;
    if (cell === '-7') notAsked.add(several ?? (name.startsWith('q5') ? 'q5' : name));
    else if (several !== undefined)
      answers[several] = [answers[several] ?? [], cell === '1' ? name : []].flat();
    else if (name.startsWith('q5')) rows[name] = answerOf(name, cell);
    else answers[name] = answerOf(name, cell);
  }
  notAsked.delete('q4_channels');
  if (Object.keys(rows).length > 0) answers['q5'] = rows;
  return {
    id: cells['pid'] ?? '',
    answers: { ...answers, ...askedAgain(answers) },
    profile: Object.fromEntries(profileNames.map((name) => [name, cells[name] ?? ''])),
    weight: Number(cells['design_weight']),
    notAsked: [...notAsked],
  };
}

function answerOf(name: string, cell: string): Json {
  return cell === '-8' && !typed.includes(name) ? 'dontknow' : Number(cell);
}

/** Two questions are tabulated in two ways: trust with "don't know" as a category, recommending as a score of -100 to 100. */
function askedAgain({ q13_trust, q8_nps }: Record<string, Json>): Record<string, Json> {
  return {
    ...(q13_trust === undefined ? {} : { q13_trust_dk: q13_trust }),
    ...(q8_nps === undefined ? {} : { q8_nps_score: q8_nps }),
  };
}
