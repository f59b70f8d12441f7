/** Files of small waves for the command line: who knows the counter, what they think of it, and a mark. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '../../surveys/question.ts';

export interface Member {
  id?: string;
  knows: boolean;
  age: string;
  mark?: number;
}

export function smallWave(title = 'Kent u het thuisloket?'): { elements: JsonObject[] } & JsonObject {
  const scores = { 1: 1, 2: 2, 3: 3 };
  return {
    title: 'Thuisloket',
    locale: 'nl',
    elements: [
      {
        type: 'radiogroup',
        name: 'KENT',
        title,
        choices: ['ja', 'nee'],
        panel: { nets: { iets: ['ja', 'nee'] } },
      },
      {
        type: 'matrix',
        name: 'ZIN',
        title: 'Bent u het eens?',
        columns: [1, 2, 3],
        rows: [{ value: 'snel', text: 'Het is snel.' }],
        panel: { ordered: true, scores, nets: { top2: ['2', '3'] } },
      },
      { type: 'text', inputType: 'number', name: 'CIJFER', title: 'Welk cijfer geeft u?' },
    ],
  };
}

/** So many who know the counter, so many who do not, in one age group; ids from `first` on, or none. */
export function members(yes: number, no: number, more: { age?: string; first?: number } = {}): Member[] {
  const { age = '65+', first } = more;
  return Array.from({ length: yes + no }, (_, i) => ({
    ...(first === undefined ? {} : { id: `p${first + i}` }),
    knows: i < yes,
    age,
    mark: 5 + (i % 4),
  }));
}

/** Writes questionnaire and answers. @returns the argument of --wave */
export function waveFiles(
  folder: string,
  label: string,
  people: Member[],
  questionnaire: JsonObject = smallWave(),
): string {
  const [q, a] = [join(folder, `${label}-q.json`), join(folder, `${label}-a.jsonl`)];
  writeFileSync(q, JSON.stringify(questionnaire));
  writeFileSync(a, people.map((one) => JSON.stringify(lineOf(one))).join('\n'));
  return `${label}=${q},${a}`;
}

function lineOf({ id, knows, age, mark }: Member): object {
  return {
    ...(id === undefined ? {} : { id }),
    answers: { KENT: knows ? 'ja' : 'nee', ZIN: { snel: knows ? 3 : 1 }, CIJFER: mark },
    profile: { age_group: age },
  };
}
