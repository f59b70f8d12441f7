/** The residents of 16 and older as far as they are known: the municipality's own counts, else what Statbel's file says. */
import type { PopulationCell } from '../../../reports/figures/records.ts';
import { age7, ageClass } from '../../../surveys/age-groups.ts';
import { recordsOfText } from '../figure-text.ts';
import { municipalityOf } from '../municipality-of.ts';
import type { PopulationGroup } from '../panel-records.ts';
import type { World } from '../world.ts';

export interface KnownPopulation {
  /** District "": not known. */
  groups: PopulationGroup[];
  hasDistricts: boolean;
  /** Whether releases weight to it. */
  isOwn: boolean;
  /** Statbel's, of 1 January of this year; null: from elsewhere. */
  year: number | null;
}

export async function knownPopulation(world: World): Promise<KnownPopulation | null> {
  const { population: groups = [], populationYear } = await municipalityOf(world);
  if (groups.length > 0) return { groups, hasDistricts: true, isOwn: true, year: populationYear ?? null };
  const newest = (await statbelCounts(world)).at(-1);
  if (newest === undefined) return null;
  return { groups: newest.groups, hasDistricts: false, isOwn: false, year: newest.year };
}

export interface StatbelCount {
  /** Of 1 January. */
  year: number;
  /** Age class x gender, without districts: Statbel does not part a municipality. */
  groups: PopulationGroup[];
  people: number;
}

/** What was imported of this municipality, oldest first; of municipalities that merged the import made one already. */
export async function statbelCounts(world: World): Promise<StatbelCount[]> {
  const { nisCode } = await municipalityOf(world);
  const cells = (await world.panel.figures.ofKind('population'))
    .flatMap(({ records }) => recordsOfText<'population'>(records))
    .filter((cell) => cell.nisCode === nisCode);
  return [...new Set(cells.map(({ year }) => year))]
    .toSorted((one, other) => one - other)
    .map((year) => {
      const groups = groupsOf(cells.filter((cell) => cell.year === year));
      return { year, groups, people: groups.reduce((sum, { people }) => sum + people, 0) };
    })
    .filter(({ people }) => people > 0);
}

function groupsOf(cells: PopulationCell[]): PopulationGroup[] {
  const sizes = new Map<string, number>();
  for (const { year, age, gender, people } of cells) {
    const key = `${ageClass(age7, year - age, year)}/${gender}`;
    sizes.set(key, (sizes.get(key) ?? 0) + people);
  }
  return age7.flatMap(([code]) =>
    (['v', 'm'] as const).map((gender) => ({
      ageClass: code,
      gender,
      district: '',
      people: sizes.get(`${code}/${gender}`) ?? 0,
    })),
  );
}
