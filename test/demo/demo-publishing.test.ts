import { expect } from 'chai';
import { answersToRead } from '../../server/actions/open-answers.ts';
import { checkTexts } from '../../server/actions/check-texts.ts';
import type { StaffMember } from '../../server/actions/panel-records.ts';
import { previewResults, publishedResults } from '../../server/actions/published-results.ts';
import { publishedWaves } from '../../server/actions/published-waves.ts';
import { publishResults } from '../../server/actions/publish-results.ts';
import { demoStaff } from '../../server/demo/demo-settings.ts';
import { fillDemo } from '../../server/demo/fill-demo.ts';
import { released, revealing } from '../../server/demo/texts.ts';
import { memoryWorld, type TestWorld } from '../support/world.ts';

describe('the published results of the demo', () => {
  let world: TestWorld;
  const people: StaffMember[] = [];
  before(async () => {
    world = memoryWorld('2026-05-11T09:00:00Z');
    await fillDemo(world);
    for (const { email } of demoStaff) {
      const person = await world.panel.staff.findByEmail(email);
      if (person !== null) people.push(person);
    }
  });

  it('are online right after the start: two waves, each with an edition', async () => {
    const waves = await publishedWaves(world);
    expect(waves.map(({ waveId, release, edition }) => `${waveId} ${release}.${edition}`)).to.deep.equal([
      '2023-2 1.1',
      '2021-3 1.1',
    ]);
    expect(await publishedResults(world, '2025-1')).to.deep.equal({ state: 'never' });
  });

  for (const wave of ['2021-3', '2023-2'] as const) {
    it(`hold conclusions that the figures of ${wave} bear, next steps and open answers`, async () => {
      const shown = await publishedResults(world, wave);
      if (shown.state !== 'online') throw new Error(shown.state);
      const { conclusions = [], next = [], quotes = [] } = shown.results.edition?.edition ?? {};
      expect([conclusions.length > 0, next.length > 0]).to.deep.equal([true, true]);
      expect(quotes.map(({ question }) => question)).to.deep.equal(['OPEN']);
      expect(quotes[0]?.texts).to.have.members(released[wave]);
      const [admin] = people as [StaffMember];
      expect(await checkTexts(world, admin, wave)).to.deep.equal([]);
      expect(await checkTexts(world, admin, wave, { release: 1, edition: 1 })).to.deep.equal([]);
    });

    it(`show nothing that points to a person in ${wave}, and a moderator sees those flagged first`, async () => {
      const shown = await publishedResults(world, wave);
      const quotes = shown.state === 'online' ? JSON.stringify(shown.results.edition?.edition.quotes) : '';
      expect(quotes).to.not.match(/Verbeeldt|0400|Bedacht|Fantasielaan|rita@|Gilbert/u);
      const policy = people[1] as StaffMember;
      const answers = await answersToRead(world, policy, wave, 'OPEN');
      const flagged = answers.filter(({ flags }) => flags.length > 0).map(({ text }) => text);
      expect(flagged).to.have.members(revealing[wave]);
      expect(answers.slice(0, flagged.length).map(({ text }) => text)).to.have.members(flagged);
    });
  }

  it('have a new edition that waits for the other colleague', async () => {
    const [admin, policy] = people as [StaffMember, StaffMember];
    const preview = await previewResults(world, admin, '2023-2');
    expect([preview.edition?.edition.number, preview.notice?.includes('een zin toegevoegd')]).to.deep.equal([
      2,
      true,
    ]);
    const own = await publishResults(world, policy, '2023-2', 2).catch((problem: Error) => problem.message);
    expect(own).to.contain('U vroeg dit zelf');
    await publishResults(world, admin, '2023-2', 2);
    expect((await publishedWaves(world))[0]?.edition).to.equal(2);
  });
});
