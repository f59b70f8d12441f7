/** What a draw would give: the strata, and how many places each gets. */
import { allocate, leastPlaces, type StratumSize } from '../../../reports/sampling/allocate.ts';
import { bandsFor, safeBands, type Profile, type ProfileBands } from '../../../surveys/bands.ts';
import { countText } from '../../../reports/findings/numbers.ts';
import type { Member, PopulationGroup, Wave } from '../panel-records.ts';
import { Problem } from '../problem.ts';
import type { KnownPopulation } from './known-population.ts';
import { yearOfWave } from './sampling-frame.ts';

export type SampleWish = {
  /** Everybody of the frame; then nothing else counts. */
  everybody: boolean;
  size: number;
  /** In proportion to the residents, or to the members that can be drawn. */
  allocation: 'population' | 'register';
  /** Fewest members of each stratum. */
  minimum: number;
  /** What the strata are made of, e.g. ["age5", "gender"]; none: one stratum. */
  bands: string[];
};

export type PlannedStratum = {
  /** "" for what the strata are not made of. */
  codes: ProfileBands;
  /** Null: not known by these strata. */
  residents: number | null;
  available: number;
  /** By proportion alone. */
  proportional: number;
  places: number;
};

export type SamplePlan = {
  wish: SampleWish;
  strata: PlannedStratum[];
  /** Places that strata with too few members handed on to others. */
  handedOn: number;
  /** Places for which there was nobody. */
  unfilled: number;
};

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

/** @throws Problem when the strata are not among the choices */
export function refuseFineStrata(members: Member[], { everybody: all, bands }: SampleWish, wave: Wave): void {
  if (!all && !strataChoices(members, wave).map(String).includes(String(bands)))
    throw new Problem(
      'bad-input',
      'Deze strata zijn te fijn: kies grovere. Elk stratum heeft minstens 10 leden.',
    );
}

/** @throws Problem when the wish does not fit the members or the population */
export function planSample(
  members: Member[],
  wish: SampleWish,
  wave: Wave,
  population: KnownPopulation | null,
): SamplePlan {
  if (members.length === 0) throw new Problem('bad-input', 'Er is niemand die u kunt trekken.');
  if (wish.everybody) return everybody(members, wish);
  const residents = residentsBy(wish.bands, population);
  if (wish.allocation === 'population' && residents === null)
    throw new Problem(
      'bad-input',
      'Deze strata staan niet in de bevolkingscijfers. Verdeel volgens het ledenregister, of vul eerst de bevolking in bij de samenstelling van het panel.',
    );
  const strata = strataOf(members, wish, wave, residents);
  const least = leastPlaces(
    strata.map(({ available }) => available),
    wish.minimum,
  );
  if (least > Math.min(wish.size, members.length))
    throw new Problem(
      'bad-input',
      `Minstens ${wish.minimum} leden per stratum vraagt samen ${countText(least, 'nl')} leden. U wilt er ${countText(wish.size, 'nl')}.`,
    );
  const sizes = strata.map(({ available, residents: people }): StratumSize => {
    return { weight: wish.allocation === 'population' ? (people ?? 0) : available, available };
  });
  const { places, proportional, handedOn, unfilled } = allocate(sizes, wish.size, wish.minimum);
  return {
    wish,
    strata: strata.map((stratum, i) => ({
      ...stratum,
      proportional: proportional[i] ?? 0,
      places: places[i] ?? 0,
    })),
    handedOn,
    unfilled,
  };
}

function everybody(members: Member[], wish: SampleWish): SamplePlan {
  const all = members.length;
  const codes = { age_group: '', gender: '', district: '' };
  const one = { codes, residents: null, available: all, proportional: all, places: all };
  return { wish: { ...wish, size: all, bands: [], minimum: 0 }, strata: [one], handedOn: 0, unfilled: 0 };
}

type Sized = Pick<PlannedStratum, 'codes' | 'available' | 'residents'>;

/** Those of the register and those of the population, in one order whatever the order of the register. */
function strataOf(
  members: Member[],
  wish: SampleWish,
  wave: Wave,
  residents: Map<string, number> | null,
): Sized[] {
  const available = membersByStratum(members, wish.bands, wave);
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
function residentsBy(bands: string[], population: KnownPopulation | null): Map<string, number> | null {
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
