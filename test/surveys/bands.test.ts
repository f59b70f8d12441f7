import { expect } from 'chai';
import fc from 'fast-check';
import { ageGroup, bandsFor, chooseBands, type Profile } from '../../surveys/bands.ts';

const year = 2021;

function members(count: number, profile: Partial<Profile>): Profile[] {
  return Array.from({ length: count }, () => ({
    id: 'a',
    birthYear: 1980,
    gender: 'v',
    district: 'Dorp',
    ...profile,
  }));
}

function everyClass(count: number, more: Partial<Profile>): Profile[] {
  return [20, 30, 40, 50, 60, 70, 80].flatMap((age) => members(count, { birthYear: year - age, ...more }));
}

function smallestGroup(frame: Profile[], bands: string[]): number {
  const groups = new Map<string, number>();
  for (const { age_group, gender, district } of frame.map((profile) => bandsFor(profile, bands, year))) {
    const key = [age_group, gender, district].join('|');
    if (key !== '||') groups.set(key, (groups.get(key) ?? 0) + 1);
  }
  return Math.min(Infinity, ...groups.values());
}

describe('an age group', () => {
  const ages: [birthYear: number, group: string][] = [
    [2006, ''], [2005, '16-24'], [1997, '16-24'], [1996, '25-34'], [1957, '55-64'], [1956, '65-74'], [1946, '75+'],
    [1911, '75+'], [1910, ''], [2021.5, ''], [Number.NaN, ''],
  ]; // prettier-ignore
  for (const [birthYear, group] of ages) {
    it(`of somebody born in ${birthYear} is "${group}" in 2021`, () => {
      expect(ageGroup(birthYear, year)).to.equal(group);
    });
  }
});

describe('the bands kept with answers', () => {
  const both = (count: number, more: Partial<Profile> = {}): Profile[] => [
    ...everyClass(count, { gender: 'v', ...more }),
    ...everyClass(count, { gender: 'm', ...more }),
  ];
  // Few in the four youngest classes: together two by two they are enough.
  const fewYoung = (more: Partial<Profile>): Profile[] => [
    ...both(5, more),
    ...both(5, more).filter(({ birthYear }) => birthYear < year - 55),
  ];
  const frames: [what: string, frame: Profile[], bands: string[]][] = [
    ['everything in a large panel', [...both(10), ...both(10, { district: 'Wijk' })], ['age7', 'gender', 'district']],
    ['five ages when the young are few', [...fewYoung({}), ...fewYoung({ district: 'Wijk' })], ['age5', 'gender', 'district']],
    ['no district when one is small', [...both(10), ...both(1, { district: 'Wijk' })], ['age7', 'gender']],
    ['five ages and gender', [...fewYoung({}), ...members(1, { district: 'Wijk' })], ['age5', 'gender']],
    ['four ages and gender when the old are few too', [...both(5), ...both(5).filter(({ birthYear }) => birthYear === 1961)], ['age4', 'gender']],
    ['four ages in a small panel', both(5), ['age4']],
    ['nothing in a tiny panel', members(9, {}), []],
    ['nothing without members', [], []],
  ]; // prettier-ignore
  for (const [what, frame, bands] of frames) {
    it(`are ${what}`, () => {
      expect(chooseBands(frame, year)).to.deep.equal(bands);
    });
  }

  it('of members with another gender are those of one of two groups, always the same one', () => {
    const people = Array.from({ length: 400 }, (_, i): Profile => ({
      id: `member ${i}`,
      birthYear: 1980,
      gender: 'x',
      district: 'Dorp',
    }));
    const genders = people.map((one) => bandsFor(one, ['age5', 'gender', 'district'], year).gender);
    const again = people.map((one) => bandsFor(one, ['age7', 'gender'], year + 2).gender);
    expect(again).to.deep.equal(genders);
    expect(genders.filter((gender) => gender === 'v').length).to.be.within(150, 250);
    expect(genders.every((gender) => gender === 'v' || gender === 'm')).to.equal(true);
  });

  it('of somebody without a usable age are none', () => {
    const bands = bandsFor(
      { id: 'a', birthYear: 2015, gender: 'v', district: 'Dorp' },
      ['age7', 'gender', 'district'],
      year,
    );
    expect(bands).to.deep.equal({ age_group: '', gender: '', district: '' });
  });

  it('never put a member in a combination shared by fewer than ten', () => {
    const profile = fc.record<Profile>({
      id: fc.string(),
      birthYear: fc.integer({ min: 1905, max: 2010 }),
      gender: fc.constantFrom('v', 'm', 'v', 'm', 'v', 'm', 'x'),
      district: fc.constantFrom('Dorp', 'Wijk'),
    });
    const kept = new Set<string>();
    fc.assert(
      fc.property(fc.array(profile, { maxLength: 12 }), fc.integer({ min: 1, max: 40 }), (kinds, times) => {
        const frame = kinds.flatMap((kind, index) => members(1 + ((times * (index + 3)) % 40), kind));
        const bands = chooseBands(frame, year);
        kept.add(bands.join());
        expect(smallestGroup(frame, bands)).to.be.at.least(10);
      }),
      { numRuns: 1000, seed: 3 },
    );
    expect(kept.size).to.be.greaterThan(5);
  });
});
