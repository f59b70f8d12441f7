/** Members and residents by stratum. */
import { bandsFor, safeBands, type Profile, type ProfileBands } from '../../../surveys/bands.ts';
import type { Member, PopulationGroup, Wave } from '../panel-records.ts';
import type { KnownPopulation } from './known-population.ts';
import { yearOfWave } from './sampling-frame.ts';

/** Who can be drawn in each stratum: keyOf(its codes) -> members. */
export function membersByStratum(members: Member[], bands: string[], wave: Wave): Map<string, Member[]> {
  const found = new Map<string, Member[]>();
  for (const member of members) {
    const key = keyOf(bandsFor(member, bands, yearOfWave(wave)));
    const own = found.get(key);
    if (own === undefined) found.set(key, [member]);
    else own.push(member);
  }
  return found;
}

export function keyOf({ age_group, gender, district }: ProfileBands): string {
  return JSON.stringify([age_group, gender, district]);
}

/**
 * Which strata may be chosen, from fine to coarse: those of which each has ten members or more to draw from, so that no
 * count on the page points at a person; and no strata at all.
 */
export function strataChoices(members: Member[], wave: Wave): string[][] {
  return [...safeBands(members, yearOfWave(wave)), []];
}

export type Stratum = {
  /** "" for what the strata are not made of. */
  codes: ProfileBands;
  /** Null: not known by these strata. */
  residents: number | null;
  /** Members who can be drawn. */
  available: number;
};

/** Those of the register and those of the population, in one order whatever the order of the register. */
export function strataOf(
  available: ReadonlyMap<string, Member[]>,
  residents: ReadonlyMap<string, number> | null,
): Stratum[] {
  const keys = [...new Set([...available.keys(), ...(residents?.keys() ?? [])])].toSorted();
  return keys.map((key) => {
    const [age_group = '', gender = '', district = ''] = JSON.parse(key) as string[];
    return {
      codes: { age_group, gender, district },
      available: available.get(key)?.length ?? 0,
      residents: residents === null ? null : (residents.get(key) ?? 0),
    };
  });
}

/** Residents by stratum; null when the population is not known by these bands. */
export function residentsBy(bands: string[], population: KnownPopulation | null): Map<string, number> | null {
  if (population === null || (bands.includes('district') && !population.hasDistricts)) return null;
  const sizes = new Map<string, number>();
  for (const group of population.groups) {
    const key = keyOf(bandsFor(youngestOf(group), bands, 0));
    sizes.set(key, (sizes.get(key) ?? 0) + group.people);
  }
  return sizes;
}

/** A resident of the group, in the year 0: groups fall into strata by the rule that members do. */
function youngestOf({ ageClass, gender, district }: PopulationGroup): Profile {
  return { id: '', birthYear: -Number.parseInt(ageClass, 10), gender, district };
}
