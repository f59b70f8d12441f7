import { expect } from 'chai';
import supertest from 'supertest';
import { pino } from 'pino';
import { createApp } from '../../server/web/app.ts';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { settleKerkebeek } from '../support/kerkebeek.ts';
import { runCli, type Ran } from '../support/run-cli.ts';
import { fixedClock } from '../support/world.ts';
import { settings } from '../web/town-hall.ts';

eachDatabase((name, open) => {
  describe(`panelpeil staff on ${name}`, () => {
    let stores: TestStores;
    beforeEach(async () => {
      stores = await open();
    });
    afterEach(() => stores.close());

    const run = (...words: string[]): Ran =>
      runCli(['staff', ...words], {
        PANELPEIL_DATA: stores.settings.dataFolder,
        DATABASE_URL: stores.settings.databaseUrl ?? '',
        PANELPEIL_TEST_UNSAFE_POSTGRES: '1',
        PUBLIC_URL: settings.publicUrl,
      });
    const first = ['--email', 'eerste@kerkebeek.example'];

    if (name === 'PostgreSQL')
      it('gives the first administrator a link that the running program knows, and later another', async () => {
        const world = {
          ...stores,
          clock: fixedClock(new Date().toISOString()),
          publicUrl: settings.publicUrl,
        };
        await settleKerkebeek(world);
        const running = supertest(createApp(world, settings, pino({ level: 'silent' })));
        const statusOf = async (ran: Ran): Promise<number> =>
          (await running.get(ran.stdout.trim().replace(settings.publicUrl, ''))).status;
        const added = run('add', ...first, '--role', 'admin');
        expect([added.status, await statusOf(added)], added.stderr).to.deep.equal([0, 200]);
        const renewed = run('link', ...first);
        expect([await statusOf(renewed), await statusOf(added)]).to.deep.equal([200, 410]);
      });
    else
      it('says in one sentence that the running program holds the data, and what is wrong', () => {
        expect(run('add', ...first, '--role', 'admin').status).to.equal(1);
        expect(run('add', ...first).status).to.equal(2);
        expect(run('remove', ...first).stderr).to.include('staff add --email E --role R, or staff link');
      });
  });
});
