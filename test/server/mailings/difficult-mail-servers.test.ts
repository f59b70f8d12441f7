/** Mail servers that are down, slow, busy or hang up: nothing is lost, and what comes twice is the same message. */
import { expect } from 'chai';
import type { Mailing } from '../../../server/actions/mailing-records.ts';
import { settleKerkebeek } from '../../support/kerkebeek.ts';
import { drawSample, mailRound, plannedMailing, resident, setPace } from '../../support/mailed-wave.ts';
import { openPostOffice, type PostOffice } from '../../support/post-office.ts';
import { memoryWorld, type TestWorld } from '../../support/world.ts';

const residents = Array.from({ length: 20 }, (_, i) => resident(i));
const minute = 60_000;

describe('a mailing through a difficult mail server', () => {
  let world: TestWorld;
  let office: PostOffice;
  let mailing: Mailing;
  beforeEach(async () => {
    world = memoryWorld();
    office = await openPostOffice();
    await settleKerkebeek(world);
    await setPace(world, 1_000);
    await drawSample(world, residents);
    mailing = await plannedMailing(world, 'invitation');
  });
  afterEach(() => office.close());

  const counts = () => world.panel.outbox.countsOf(mailing.id);
  const messageIds = (): string[] => office.received.map(({ messageId }) => messageId ?? '');
  const stateOf = async () => (await world.panel.mailings.find(mailing.id))?.state;
  const afterMinutes = async (minutes: number): Promise<void> => {
    world.clock.pass(minutes * minute);
    await mailRound(world, office.url);
  };

  it('waits two hours for one that is down, uses up no tries, and then reaches everybody once', async () => {
    const { url } = office;
    await office.close();
    for (let quarter = 0; quarter < 8; quarter += 1) {
      world.clock.pass(15 * minute);
      await mailRound(world, url);
    }
    expect(await counts()).to.deep.equal({ waiting: 20, sent: 0, failed: 0 });
    office = await openPostOffice(Number(new URL(url).port));
    await afterMinutes(15);
    expect([new Set(messageIds()).size, messageIds().length]).to.deep.equal([20, 20]);
    expect(await stateOf()).to.equal('done');
  });

  it('tries again later what is refused for now, and reaches everybody once', async () => {
    for (const { email } of residents.slice(0, 5)) office.refuse.set(email ?? '', 451);
    await mailRound(world, office.url);
    expect(await counts()).to.deep.equal({ waiting: 5, sent: 15, failed: 0 });
    office.refuse.clear();
    await afterMinutes(1);
    expect(messageIds()).to.have.length(20);
    expect(await stateOf()).to.equal('done');
  });

  it('leaves one that says 421 alone for a while', async () => {
    office.refuseLetters = 421;
    const lines = await mailRound(world, office.url);
    expect(await counts()).to.deep.equal({ waiting: 20, sent: 0, failed: 0 });
    expect(lines.filter((line) => line.includes('421'))).to.have.length(1);
    office.refuseLetters = null;
    await afterMinutes(2);
    expect([new Set(messageIds()).size, messageIds().length]).to.deep.equal([20, 20]);
  });

  it('sends the same message once more to one that took it and hung up before saying so', async () => {
    office.hangsUp = true;
    await mailRound(world, office.url);
    expect(messageIds()).to.have.length(1);
    office.hangsUp = false;
    await afterMinutes(2);
    expect(new Set(messageIds()).size).to.equal(20);
    expect(messageIds()).to.have.length(21);
  });

  it('goes on with one that is slow', async () => {
    office.slowness = 100;
    await mailRound(world, office.url);
    expect(messageIds()).to.have.length(20);
  });

  it('gives up what was refused for now eight times, and says so', async () => {
    office.refuse.set(resident(3).email ?? '', 451);
    for (const minutes of [0, 1, 5, 15, 60, 240, 720, 1440]) await afterMinutes(minutes);
    expect(await counts()).to.deep.equal({ waiting: 0, sent: 19, failed: 1 });
    expect(await world.panel.members.find(resident(3).id)).to.include({ mailState: 'ok' });
  });

  it('is no faster than the municipality wants, over all processes', async () => {
    await setPace(world, 6);
    await Promise.all([mailRound(world, office.url), mailRound(world, office.url)]);
    expect(messageIds()).to.have.length(6);
    await afterMinutes(1);
    expect(messageIds()).to.have.length(12);
  });

  it('ends with its wave', async () => {
    await setPace(world, 6);
    await mailRound(world, office.url);
    await world.panel.waves.move('2025-1', 'open', 'closed');
    await afterMinutes(1);
    expect([messageIds().length, await stateOf()]).to.deep.equal([6, 'stopped']);
    expect(await counts()).to.deep.equal({ waiting: 0, sent: 6, failed: 0 });
  });
});
