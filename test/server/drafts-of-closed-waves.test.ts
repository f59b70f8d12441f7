import { expect } from 'chai';
import { closeWave } from '../../server/actions/close-wave.ts';
import { changeDraft } from '../../server/actions/drafts.ts';
import { findParticipation } from '../../server/actions/find-participation.ts';
import { forgetShutDrafts } from '../../server/actions/forget-shut-drafts.ts';
import { linkFor } from '../support/answering-world.ts';
import { els, settleKerkebeek } from '../support/kerkebeek.ts';
import { openVillage, village } from '../support/village-survey.ts';
import { memoryWorld, type TestWorld } from '../support/world.ts';

describe('an answer that is being saved while its wave closes', () => {
  let world: TestWorld;
  let ticket: string;
  let type: () => Promise<unknown>;
  const draft = (): Promise<unknown> => world.answers.drafts.find(ticket);

  beforeEach(async () => {
    world = memoryWorld();
    await settleKerkebeek(world);
    await openVillage(world);
    const found = await findParticipation(world, await linkFor(world, 50, village.id));
    if (found === null) throw new Error('the link opens nothing');
    ticket = found.ticket;
    type = () => changeDraft(world, found, { answers: { WENS: 'Schaduw.' }, page: null, after: null });
  });

  it('is dropped when it comes after the first drop', async () => {
    world.answers.forgetArrival = async () => void (await type());
    await closeWave(world, els, village.id);
    expect(await draft()).to.equal(null);
  });

  it('is dropped by closing again, which says that the wave is closed', async () => {
    await world.panel.waves.move(village.id, 'open', 'closed');
    await type();
    const said = await closeWave(world, els, village.id).catch((problem: Error) => problem.message);
    expect(said).to.contain('niet open');
    expect(await draft()).to.equal(null);
  });

  it('is dropped by the upkeep, which leaves the drafts of an open wave', async () => {
    await type();
    await forgetShutDrafts(world);
    expect(await draft()).not.to.equal(null);
    await world.panel.waves.move(village.id, 'open', 'closed');
    await forgetShutDrafts(world);
    expect(await draft()).to.equal(null);
  });
});
