/** A survey nobody here made: 5,381 real respondents, kept as counted combinations (test/fixtures/world-values). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'test/fixtures/world-values';

export interface ExpectedTable {
  columns: string[];
  base: number[];
  n: number[][];
  share: number[][];
}

export function worldValuesFile(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

/** One respondent a line, as the command line takes them. */
export function worldValuesLines(): string[] {
  const { rows } = JSON.parse(worldValuesFile('answers-counted.json')) as { rows: (string | number)[][] };
  return rows.flatMap(([age_group, gender, country, poverty, degree, religion, people]) => {
    const line = JSON.stringify({
      answers: { poverty, degree, religion },
      profile: { age_group, gender, country },
    });
    return Array.from({ length: Number(people) }, () => line);
  });
}
