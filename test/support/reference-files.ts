/** The reference panel as files for the command line, and what `panelpeil tabulate` makes of them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Crosstab } from '../../reports/tables/crosstab.ts';
import type { WeightingSummary } from '../../reports/weighting/summary.ts';
import { referenceJson, referenceMargins, referencePeople, referenceWeights } from './reference-data.ts';
import { referenceQuestionnaire } from './reference-questionnaire.ts';
import { runHere } from './run-here.ts';

export interface Published {
  responses: number;
  weighting: WeightingSummary | null;
  tables: Crosstab[];
  notes: string[];
}

/** One line of an answers file. */
export type Line = Record<string, unknown>;

/** With the adults in the household as starting weight. */
export function referenceLines(): Line[] {
  return referencePeople(1).map((person) => ({ ...person }));
}

/** With R's raked weights as final ones. */
export function linesWithFinalWeights(): Line[] {
  const weights = referenceWeights(1, 'w_rake');
  return referenceLines().map((line, i) => ({ ...line, weight: weights[i] }));
}

/** Drawn by district: everybody stands for as many residents of the district. */
export function linesByDistrict(): Line[] {
  const people = referencePeople(1);
  const residents = referenceMargins()['district'] ?? {};
  return people.map((person) => {
    const stratum = person.profile['district'] ?? '';
    const drawn = people.filter(({ profile }) => profile['district'] === stratum).length;
    return { ...person, stratum, weight: (residents[stratum] ?? 0) / drawn };
  });
}

export function marginsFile(more: object = {}): object {
  return { margins: referenceMargins(), ...more };
}

/** Age and gender as cells: "16-24 M" is who is 16-24 and M. */
export function cellsFile(): object {
  const cells = Object.entries(referenceMargins()['age_gender'] ?? {}).map(([code, n]) => {
    const [age_group, gender] = code.split(' ');
    return { age_group, gender, n };
  });
  return { cells };
}

/** The groups in the order of the codebook; the districts stand in theirs in the margins file. */
export function orderOptions(): string[] {
  const { banners } = referenceJson('codebook.json') as { banners: Record<string, { levels: string[] }> };
  return Object.entries(banners).flatMap(([name, { levels }]) =>
    name === 'district' ? [] : ['--order', `${name}=${levels.join(',')}`],
  );
}

/** Runs the command on these lines and margins; nothing is hidden. @throws with its words when it refuses */
export async function tabulateReference(
  folder: string,
  name: string,
  input: { lines: Line[]; margins?: object; questionnaire?: object },
  options: string[],
): Promise<Published> {
  const file = (kind: string, text: string): string => {
    const path = join(folder, `${name}-${kind}`);
    writeFileSync(path, text);
    return path;
  };
  const { lines, margins, questionnaire = referenceQuestionnaire() } = input;
  const files = [
    '--questionnaire',
    file('q.json', JSON.stringify(questionnaire)),
    '--answers',
    file('a.jsonl', lines.map((line) => JSON.stringify(line)).join('\n')),
    ...(margins === undefined ? [] : ['--margins', file('m.json', JSON.stringify(margins))]),
  ];
  const { status, stdout, stderr } = await runHere(['tabulate', '--no-disclosure', ...files, ...options]);
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Published;
}
