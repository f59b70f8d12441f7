/** Residents with nothing but a profile, and the weights that came out for each of them. */
import type { Respondent } from '../../reports/data-column.ts';
import { buildDataset, type Dataset } from '../../reports/dataset.ts';
import type { Design } from '../../reports/weighting/design.ts';
import { varianceByClass } from './variance-by-class.ts';
import type { MarginReport } from '../../reports/weighting/margin-report.ts';

export function datasetOfPeople(people: Respondent[]): Dataset {
  return buildDataset([], people, () => new Set());
}

/** Profile variable -> code of each resident. */
export function datasetOfProfile(profile: Record<string, string[]>): Dataset {
  const size = Object.values(profile)[0]?.length ?? 0;
  const people = Array.from({ length: size }, (_, i) => ({
    answers: {},
    profile: Object.fromEntries(Object.entries(profile).map(([name, codes]) => [name, codes[i] ?? ''])),
  }));
  return datasetOfPeople(people);
}

/** By resident; 0 for who is outside everything. */
export function weightOfEach({ classOf, weight }: Design): Float64Array {
  return Float64Array.from(classOf, (place) => weight[place] ?? 0);
}

export function sumOf(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/** Share of the weight that the residents with a mark of 1 have, among those with a mark of 0 or 1. */
export function shareOf(design: Design, marks: (0 | 1 | null)[]): number {
  const weights = weightOfEach(design);
  const part = (inside: (mark: 0 | 1 | null | undefined) => boolean): number =>
    sumOf(weights.filter((_, i) => inside(marks[i])));
  return part((mark) => mark === 1) / part((mark) => mark === 0 || mark === 1);
}

/** "a2" -> people weighted to, with "(unknown)" for those of unknown category. */
export function effectiveMargin({ categories }: MarginReport, size: number): Record<string, number> {
  return Object.fromEntries(
    categories.map(({ codes, target }) => [codes?.join(' ') ?? '(unknown)', target * size]),
  );
}

/** Linearised standard error of that share among the residents with a mark of 0 or 1; others are not in its base. */
export function errorOf(design: Design, marks: (0 | 1 | null)[]): number {
  const base = sumOf(weightOfEach(design).filter((_, i) => marks[i] === 0 || marks[i] === 1));
  const share = shareOf(design, marks);
  const atoms = [1, 0].map((mark) => {
    const people = new Float64Array(design.people.length);
    design.classOf.forEach((place, i) => {
      if (place >= 0 && marks[i] === mark) people[place] = (people[place] ?? 0) + 1;
    });
    return { value: (mark - share) / base, people };
  });
  return Math.sqrt(varianceByClass(design, atoms));
}
