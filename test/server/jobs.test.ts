import { expect } from 'chai';
import { findOwnJob, takeJobFile } from '../../server/actions/jobs/own-job.ts';
import { startJob, type Progress, type StartedJob } from '../../server/actions/jobs/start-job.ts';
import { Problem } from '../../server/actions/problem.ts';
import { keepUp } from '../../server/commands/upkeep.ts';
import { bart, settleKerkebeek } from '../support/kerkebeek.ts';
import { refusalOf } from '../store/samples.ts';
import { memoryWorld, type TestWorld } from '../support/world.ts';

const hour = 60 * 60_000;
const file = { fileName: 'lijst.csv', type: 'text/csv', bytes: Buffer.from('Naam\r\nNoor') };

describe('work in the background', () => {
  let world: TestWorld;
  beforeEach(async () => {
    world = memoryWorld();
    await settleKerkebeek(world);
  });

  const start = (work: (progress: Progress) => Promise<void>): Promise<StartedJob> =>
    startJob(world, { kind: 'letters', subject: 'm1', person: bart }, work);
  async function failure(work: () => Promise<void>): Promise<string | null> {
    const { id, ended } = await start(work);
    await ended;
    const { job } = await findOwnJob(world, bart, id);
    expect(job.state).to.equal('failed');
    return job.fault;
  }

  it('tells how far it is, and hands over its file when it is done', async () => {
    let goOn = (): void => undefined;
    const waits = new Promise<void>((resolve) => (goOn = resolve));
    const { id, ended } = await start(async ({ report, hand }) => {
      world.clock.pass(1_000);
      await report(3, 10);
      await waits;
      await hand(file);
    });
    const halfway = await findOwnJob(world, bart, id);
    expect(halfway.job).to.include({ state: 'running', done: 3, total: 10 });
    goOn();
    await ended;
    expect((await findOwnJob(world, bart, id)).job.state).to.equal('done');
    expect(await takeJobFile(world, bart, id, 0)).to.deep.equal(file);
  });

  it('is refused a second time while it runs, and may begin again after', async () => {
    let goOn = (): void => undefined;
    const waits = new Promise<void>((resolve) => (goOn = resolve));
    const { ended } = await start(() => waits);
    expect((await refusalOf(start(async () => undefined))).message).to.include('wordt nu al gemaakt');
    goOn();
    await ended;
    await (
      await start(async () => undefined)
    ).ended;
  });

  it('that goes wrong says so in one sentence, and no more of an unforeseen error than its name', async () => {
    const refused = async (): Promise<void> => {
      throw new Problem('conflict', 'Niemand krijgt deze brief.');
    };
    const broken = async (): Promise<void> => {
      throw new TypeError('Noor Janssens heeft geen adres');
    };
    expect(await failure(refused)).to.equal('Niemand krijgt deze brief.');
    expect(await failure(broken)).to.equal('Het is niet gelukt (TypeError). Start het opnieuw.');
  });

  it('whose program was restarted has failed after a minute, and may be started again', async () => {
    const { id } = await start(() => new Promise(() => undefined));
    world.clock.pass(59_000);
    expect((await findOwnJob(world, bart, id)).job.state).to.equal('running');
    world.clock.pass(2_000);
    const { job } = await findOwnJob(world, bart, id);
    expect(job).to.include({ state: 'failed' });
    expect(job.fault).to.include('herstart');
    await (
      await start(async () => undefined)
    ).ended;
  });

  it('keeps its files for an hour', async () => {
    const { id, ended } = await start(({ hand }) => hand(file));
    await ended;
    world.clock.pass(hour - 1);
    await keepUp(world);
    expect((await findOwnJob(world, bart, id)).files).to.have.length(1);
    world.clock.pass(2);
    await keepUp(world);
    expect(await world.panel.jobs.file(id, 0)).to.equal(null);
  });
});
