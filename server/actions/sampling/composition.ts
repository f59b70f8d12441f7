/** What people are made of beside the residents: by age class, gender and district, and how they came and are reached. */
import { hiddenCounts } from '../../../reports/disclosure/hidden-groups.ts';
import { defaultPolicy } from '../../../reports/disclosure/policy.ts';
import { besidePopulation, type GroupBeside } from '../../../reports/sampling/beside-population.ts';
import { age7 } from '../../../surveys/age-groups.ts';
import { bandsFor, type ProfileBands } from '../../../surveys/bands.ts';
import type { Member, PopulationGroup } from '../panel-records.ts';
import type { SampleCounts } from '../sample-records.ts';
import type { KnownPopulation } from './known-population.ts';

export type Trait = 'age' | 'gender' | 'district' | 'recruitment' | 'channel';

export interface Composition {
  trait: Trait;
  /** Code "": not known. */
  groups: GroupBeside[];
}

/** Whom it is told of, and beside whom. */
export interface Told {
  /** Groups of fewer than ten of them are hidden, with what would give these away. */
  panel: Member[];
  population: KnownPopulation | null;
  districts: string[];
  /** In which ages are counted. */
  year: number;
}

export const residentTraits: Trait[] = ['age', 'gender', 'district'];

/** @param people the panel, or a part of it, or counts of who is forgotten: of a part the same groups are hidden as of the panel */
export function compositionOf(
  people: Member[] | SampleCounts['traits'],
  traits: Trait[],
  told: Told,
): Composition[] {
  return traits.map((trait) => {
    const panel = countsOf(told.panel, trait, told.year);
    const residents = residentsBy(trait, told.population);
    const known = [...(fixedCodes[trait] ?? told.districts), ...(residents?.keys() ?? [])];
    const codes = [...new Set([...known, ...[...panel.keys()].toSorted()])];
    // What nobody is and nobody lives in says nothing; "not known" comes last.
    const shown = codes.filter((code) => code !== '' && (known.includes(code) || panel.has(code)));
    if (panel.has('')) shown.push('');
    const sizes = shown.map((code) => panel.get(code) ?? 0);
    const hidden = hiddenCounts(sizes, told.panel.length, defaultPolicy.baseMinimum);
    return { trait, groups: besidePopulation(shown, ofPeople(people, trait, told.year), residents, hidden) };
  });
}

const fixedCodes: Partial<Record<Trait, string[]>> = {
  age: age7.map(([code]) => code),
  gender: ['v', 'm'],
  recruitment: ['random', 'volunteer', 'open'],
  channel: ['mail', 'letter', 'phone'],
};

function ofPeople(
  people: Member[] | SampleCounts['traits'],
  trait: Trait,
  year: number,
): Map<string, number> {
  if (Array.isArray(people)) return countsOf(people, trait, year);
  const kept: Partial<Record<Trait, Record<string, number>>> = people;
  return new Map(Object.entries(kept[trait] ?? {}));
}

export function countsOf(people: Member[], trait: Trait, year: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const member of people) {
    const code = codeOf(member, trait, year);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

const bandOf: Partial<Record<Trait, keyof ProfileBands>> = {
  age: 'age_group',
  gender: 'gender',
  district: 'district',
};

/** As members are counted elsewhere: who is neither woman nor man is one of the two by a stable draw. */
function codeOf(member: Member, trait: Trait, year: number): string {
  const band = bandOf[trait];
  if (band !== undefined) return bandsFor(member, ['age7', 'gender', 'district'], year)[band];
  return trait === 'recruitment' ? member.recruitment : member.preferredChannel;
}

function residentsBy(trait: Trait, population: KnownPopulation | null): Map<string, number> | null {
  const of: Partial<Record<Trait, (group: PopulationGroup) => string>> = {
    age: ({ ageClass }) => ageClass,
    gender: ({ gender }) => gender,
    ...(population?.hasDistricts === true && { district: ({ district }: PopulationGroup) => district }),
  };
  const codeIn = of[trait];
  if (population === null || codeIn === undefined) return null;
  const sizes = new Map<string, number>();
  for (const group of population.groups)
    sizes.set(codeIn(group), (sizes.get(codeIn(group)) ?? 0) + group.people);
  return sizes;
}
