import { expect } from 'chai';
import { releaseResults } from '../../server/actions/release-results.ts';
import { refuseSmallStep } from '../../server/actions/refuse-small-step.ts';
import type { Release } from '../../reports/disclosure/release.ts';
import type { Measure } from '../../reports/tables/crosstab.ts';
import { withdrawAnswers } from '../../server/actions/withdraw-answers.ts';
import { answerVillage, openVillage, village } from '../support/village-survey.ts';
import { els, settleKerkebeek } from '../support/kerkebeek.ts';
import { memoryWorld } from '../support/world.ts';

const hidden: Measure = { missing: 'suppressed' };

function releaseOf(responses: number, groups: [string, Measure][]): Release {
  return {
    about: { number: 1 },
    policy: { baseMinimum: 10 },
    responses,
    composition: [{ variable: 'age_group', groups: groups.map(([code, answered]) => ({ code, answered })) }],
  } as unknown as Release;
}

describe('a second release of a wave', () => {
  const before = releaseOf(100, [['16-34', 40], ['35+', 60]]); // prettier-ignore
  const cases: [what: string, now: Release, allowed: boolean][] = [
    ['with ten more in each group', releaseOf(120, [['16-34', 50], ['35+', 70]]), true],
    ['with nine more in a group', releaseOf(120, [['16-34', 49], ['35+', 71]]), false],
    ['with other groups', releaseOf(140, [['16-54', 80], ['55+', 60]]), false],
    ['with a group that is now hidden', releaseOf(140, [['16-34', 80], ['35+', hidden]]), false],
    ['with the groups in another order', releaseOf(120, [['35+', 70], ['16-34', 50]]), true],
  ]; // prettier-ignore
  for (const [what, now, allowed] of cases) {
    it(`is ${allowed ? 'made' : 'refused'} ${what}`, () => {
      const act = (): void => refuseSmallStep(now, before);
      if (allowed) expect(act).to.not.throw();
      else expect(act).to.throw('minstens 10 nieuwe antwoorden in elke groep');
    });
  }

  it('is made whatever the ways of answering did: those are joined until no few can be told', () => {
    const ways = (web: number): Release => {
      const release = releaseOf(120, [['16-34', 50], ['35+', 70]]); // prettier-ignore
      const groups = [{ code: 'web', label: 'web', answered: web, invited: null }];
      return { ...release, composition: [...release.composition, { variable: 'mode', groups }] };
    };
    expect(() =>
      refuseSmallStep(ways(93), { ...before, composition: [...before.composition] }),
    ).to.not.throw();
  });

  it('is not made when the program only stopped before the wave could follow the first', async () => {
    const world = memoryWorld();
    await settleKerkebeek(world);
    await releaseResults(world, els, '2021-3');
    await world.panel.waves.move('2021-3', 'released', 'closed');
    expect(await releaseResults(world, els, '2021-3')).to.deep.equal({ number: 1 });
    expect((await world.panel.waves.find('2021-3'))?.status).to.equal('released');
  });
});

describe('answers withdrawn after a release', () => {
  it('cannot be seen by comparing it with a second one: that is refused, whoever withdrew', async () => {
    const world = memoryWorld();
    await settleKerkebeek(world);
    await openVillage(world);
    const receipts = await answerVillage(world, 60);
    await world.panel.waves.move(village.id, 'open', 'closed');
    await releaseResults(world, els, village.id);
    for (const receipt of receipts.slice(0, 2)) {
      expect((await withdrawAnswers(world, receipt))?.id).to.equal(village.id);
      const refusal = await releaseResults(world, els, village.id).catch((error: unknown) => error);
      expect(refusal)
        .to.have.property('message')
        .that.includes('minstens 10 nieuwe antwoorden in elke groep');
    }
    expect(await world.answers.releases.ofWave(village.id)).to.have.length(1);
  });
});
