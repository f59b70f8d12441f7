/** The register's counts as what a wave is weighted to: age x gender and district, as far as the wave kept these bands. */
import type { Population, Target } from '../../reports/weighting/population.ts';
import { classAround } from '../../surveys/age-groups.ts';
import type { Municipality, PopulationGroup } from './panel-records.ts';

/**
 * @param ages the published age classes, from young to old
 * @param kept which bands the answers carry: "age_group", "gender", "district"
 * @returns null when the register is not known or the wave kept no age
 */
export function populationOf(
  { population }: Municipality,
  ages: string[],
  kept: ReadonlySet<string>,
): Population | null {
  if (population === undefined || population.length === 0 || !kept.has('age_group')) return null;
  const inside = population.map((group) => ({ ...group, ageClass: classAround(ages, group.ageClass) }));
  const people = kept.has('gender') ? ['age_group', 'gender'] : ['age_group'];
  const targets = [
    targetOf(inside, people),
    ...(kept.has('district') ? [targetOf(inside, ['district'])] : []),
  ];
  return { method: 'raking', targets, ordered: new Map([['age_group', ages]]) };
}

function targetOf(population: PopulationGroup[], variables: string[]): Target {
  const cells = new Map<string, { codes: string[]; people: number }>();
  for (const group of population) {
    const codes = variables.map((name) => codeOf(group, name));
    const cell = cells.get(codes.join('/')) ?? { codes, people: 0 };
    cells.set(codes.join('/'), { codes, people: cell.people + group.people });
  }
  return { variables, cells: [...cells.values()] };
}

function codeOf({ ageClass, gender, district }: PopulationGroup, variable: string): string {
  if (variable === 'age_group') return ageClass;
  return variable === 'gender' ? gender : district;
}
