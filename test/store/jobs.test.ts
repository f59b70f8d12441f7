import { expect } from 'chai';
import type { Job } from '../../server/actions/jobs/job-records.ts';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { els } from '../support/kerkebeek.ts';

const job: Job = {
  id: 'j1',
  kind: 'letters',
  subject: 'm1',
  staffId: els.id,
  state: 'running',
  done: 0,
  total: 0,
  fault: null,
  beatAt: 1_000,
  keptUntil: 1_790_000_000_000,
};
const file = { name: 'brieven.pdf', type: 'application/pdf', size: 3 };

eachDatabase((name, open) => {
  describe(`the jobs in ${name}`, () => {
    let stores: TestStores;
    beforeEach(async () => {
      stores = await open();
      await stores.panel.staff.add(els);
    });
    afterEach(() => stores.close());

    it('are found as they were put down, with how far they are', async () => {
      const { jobs } = stores.panel;
      expect(await jobs.add(job)).to.equal(true);
      await jobs.beat('j1', { done: 3, total: 10, beatAt: 2_000 });
      expect(await jobs.find('j1')).to.deep.equal({ ...job, done: 3, total: 10, beatAt: 2_000 });
      expect(await jobs.find('j2')).to.equal(null);
    });

    it('of one kind and subject run one at a time, whoever starts them', async () => {
      const { jobs } = stores.panel;
      const started = await Promise.all(['j1', 'j2', 'j3'].map((id) => jobs.add({ ...job, id })));
      expect(started.filter(Boolean)).to.have.length(1);
      expect(await jobs.add({ ...job, id: 'j4', subject: 'm2' })).to.equal(true);
    });

    it('make room for the next when they end, and end once', async () => {
      const { jobs } = stores.panel;
      await jobs.add(job);
      await jobs.end('j1', { state: 'done', fault: null, keptUntil: 5 });
      await jobs.end('j1', { state: 'failed', fault: 'Te laat.', keptUntil: 6 });
      expect(await jobs.find('j1')).to.deep.equal({ ...job, state: 'done', keptUntil: 5 });
      expect(await jobs.add({ ...job, id: 'j2' })).to.equal(true);
      expect((await jobs.of('letters', 'm1')).map(({ id }) => id)).to.deep.equal(['j1', 'j2']);
    });

    it('have their files in the order in which they were made, byte for byte', async () => {
      const { jobs } = stores.panel;
      await jobs.add(job);
      const bytes = Buffer.from([0, 255, 10]);
      await jobs.addFile('j1', file, bytes);
      await jobs.addFile('j1', { ...file, name: 'deel-2.pdf' }, Buffer.from('twee'));
      expect(await jobs.files('j1')).to.deep.equal([file, { ...file, name: 'deel-2.pdf' }]);
      expect((await jobs.file('j1', 0))?.equals(bytes)).to.equal(true);
      expect(await jobs.file('j1', 2)).to.equal(null);
    });

    it('that gave no sign of life have failed, and others go on', async () => {
      const { jobs } = stores.panel;
      await jobs.add(job);
      await jobs.add({ ...job, id: 'j2', subject: 'm2', beatAt: 9_000 });
      await jobs.failSilent(5_000, 'Start het opnieuw.');
      expect(await jobs.find('j1')).to.include({ state: 'failed', fault: 'Start het opnieuw.' });
      expect(await jobs.find('j2')).to.include({ state: 'running' });
      expect(await jobs.add({ ...job, id: 'j3' })).to.equal(true);
    });

    it('are dropped with their files when they waited long enough, but never while they run', async () => {
      const { jobs } = stores.panel;
      await jobs.add({ ...job, keptUntil: 10 });
      await jobs.addFile('j1', file, Buffer.from('een'));
      await jobs.dropBefore(20);
      expect(await jobs.find('j1')).to.not.equal(null);
      await jobs.end('j1', { state: 'done', fault: null, keptUntil: 15 });
      await jobs.dropBefore(20);
      expect([await jobs.find('j1'), await jobs.file('j1', 0)]).to.deep.equal([null, null]);
      expect(await stores.databases.panel('job_files').pluck('job_id')).to.deep.equal([]);
    });
  });
});
