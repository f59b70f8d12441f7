/** What a draw would give: the strata, and how many places each gets. */
import { allocate, leastPlaces, type StratumSize } from '../../../reports/sampling/allocate.ts';
import { countText } from '../../../reports/findings/numbers.ts';
import type { Member, Wave } from '../panel-records.ts';
import { Problem } from '../problem.ts';
import type { KnownPopulation } from './known-population.ts';
import { membersByStratum, residentsBy, strataChoices, strataOf, type Stratum } from './strata.ts';

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

export type PlannedStratum = Stratum & {
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
  const strata = strataOf(membersByStratum(members, wish.bands, wave), residents);
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
