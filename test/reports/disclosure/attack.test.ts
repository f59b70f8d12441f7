import { expect } from 'chai';
import { defaultPolicy, type Rules } from '../../../reports/disclosure/policy.ts';
import { brokenPromises, brokenSteps } from '../../support/promises.ts';
import { publishWave, randomPeople, type PublishWishes } from '../../support/random-waves.ts';
import { isNextRelease, twoReleases } from '../../support/two-releases.ts';

/** Surveys of a few questions each: small enough to attack many. */
const surveys: PublishWishes[] = [
  { banner: ['age', 'gender'], questions: ['KENT', 'GEVOELIG'] },
  { banner: ['age', 'district'], questions: ['HULP', 'AANTAL'] },
  { banner: ['age', 'gender'], questions: ['KENT', 'GEBRUIK'], composition: false },
  { banner: ['age'], questions: ['GEVOELIG', 'DIEP', 'HOOG'] },
  { banner: ['age', 'GEVOELIG'], questions: ['KENT', 'GEVOELIG'] },
  { banner: ['HULP', 'age'], questions: ['GEVOELIG', 'HULP'] },
  { banner: ['age'], questions: ['KENT', 'HULP'], policy: { ...defaultPolicy, cellRule: 'all' } },
];
/** All three hundred take half a minute: `npm run proof:disclosure`. */
const most = process.env['PANELPEIL_PROOF'] === '1' ? 300 : 60;
const cases = Array.from({ length: 300 }, (_, i) => ({
  seed: i + 1,
  survey: surveys[i % surveys.length] ?? {},
}));

describe('an attacker with another solver, who has all that is published', function () {
  this.timeout(180_000);

  it(`narrows no hidden count of ${most} small surveys`, () => {
    for (const { seed, survey } of cases.slice(0, most)) {
      expect(brokenPromises(publishWave(randomPeople(seed), survey)), `survey ${seed}`).to.deep.equal([]);
    }
  });

  it('nor of a survey with all its questions by three banner variables', () => {
    for (const seed of [1, 2, 3, 4]) {
      const publication = publishWave(randomPeople(seed), { banner: ['age', 'gender', 'district'] });
      expect(brokenPromises(publication), `survey ${seed}`).to.deep.equal([]);
    }
  });

  it('nor of a first or a second release by holding one against the other', () => {
    const some = cases.slice(0, most / 3).map(({ seed, survey }) => twoReleases(seed, survey));
    const pairs = some.filter(isNextRelease);
    expect(pairs.length).to.be.greaterThan(most / 12);
    for (const { first, second, seed } of pairs) {
      const found = [
        ...brokenPromises(second),
        ...brokenPromises(second, first),
        ...brokenSteps(first, second),
      ];
      expect(found, `survey ${seed}`).to.deep.equal([]);
    }
  });

  const rules: (keyof Rules)[] = ['base', 'homogeneity', 'complement', 'linked'];
  for (const rule of rules) {
    it(`does narrow hidden counts when the rule "${rule}" is switched off`, () => {
      const broken = cases.find(({ seed, survey }) => {
        const publication = publishWave(randomPeople(seed), { ...survey, rules: { [rule]: false } });
        return brokenPromises(publication).length > 0;
      });
      expect(broken).to.not.equal(undefined);
    });
  }

  it('does see who came in when the rule "earlier" is switched off', () => {
    const broken = cases.find(({ seed, survey }) => {
      const releases = twoReleases(seed, { ...survey, rules: { earlier: false } });
      return isNextRelease(releases) && brokenSteps(releases.first, releases.second).length > 0;
    });
    expect(broken).to.not.equal(undefined);
  });
});
