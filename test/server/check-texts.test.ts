import { expect } from 'chai';
import { checkTexts } from '../../server/actions/check-texts.ts';
import { releaseResults } from '../../server/actions/release-results.ts';
import { els, settleKerkebeek } from '../support/kerkebeek.ts';
import { memoryWorld, type TestWorld } from '../support/world.ts';

/** Kerkebeek with results, and these words under "what happens next". */
async function worldSaying(text: string): Promise<TestWorld> {
  const world = memoryWorld();
  await settleKerkebeek(world);
  const { waves } = world.panel;
  const asked = await waves.questionnaire('2021-3', 1);
  if (asked === null) throw new Error('2021-3 has no questionnaire');
  world.panel.waves = { ...waves, questionnaire: async () => ({ ...asked, reportPlan: { next: [text] } }) };
  await releaseResults(world, els, '2021-3');
  return world;
}

describe('the texts of staff beside the figures', () => {
  it('are left alone where a figure bears them', async () => {
    const world = await worldSaying('34 % gebruikte het loket al.');
    expect(await checkTexts(world, els, '2021-3')).to.deep.equal([]);
  });

  it('are shown to staff where no table has the figure', async () => {
    const world = await worldSaying('Een ruime meerderheid van 87 % is tevreden.');
    const claims = await checkTexts(world, els, '2021-3');
    expect(claims.map(({ verdict }) => verdict)).to.include('not found');
    expect(claims.map(({ quote }) => quote).join(' ')).to.contain('87 %');
  });
});
