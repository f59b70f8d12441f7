/** Nothing is kept in a process: two of them on one database behave as one. On the real stores. */
import { expect } from 'chai';
import { pino } from 'pino';
import supertest from 'supertest';
import { createApp } from '../../server/web/app.ts';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { bart, els, password, settleKerkebeek } from '../support/kerkebeek.ts';
import { codeOf } from '../support/authenticator.ts';
import { fixedClock, type TestWorld } from '../support/world.ts';
import { pageOf, settings, signedIn, stranger, submit, trySignIn, type TownHall } from './town-hall.ts';

eachDatabase((_name, open) => {
  describe('two processes on one database', () => {
    let stores: TestStores;
    let halls: [TownHall, TownHall];
    let clock: TestWorld['clock'];
    beforeEach(async () => {
      stores = await open();
      clock = fixedClock('2025-03-10T09:00:00Z');
      const world = {
        ...stores,
        clock,
        publicUrl: settings.publicUrl,
      };
      await settleKerkebeek(world);
      const hall = (): TownHall => ({
        world,
        app: createApp(world, settings, pino({ level: 'silent' })),
        log: () => '',
      });
      halls = [hall(), hall()];
    });
    afterEach(() => stores.close());

    it('know a colleague who signed in at the other, until she signs out at one', async () => {
      const visitor = stranger(halls[0]);
      const answer = await trySignIn(visitor, els.email, password);
      const cookie = String(answer.headers['set-cookie']?.[0]).split(';')[0] ?? '';
      const atOther = (): supertest.Test =>
        supertest(halls[1].app).get('/beheer/golven').set('Cookie', cookie);
      expect((await atOther()).status).to.equal(200);
      await submit(visitor, '/beheer/afmelden');
      expect((await atOther()).status).to.equal(303);
    });

    it('count tries to sign in together', async () => {
      const statuses: number[] = [];
      for (let i = 0; i < 11; i += 1) {
        statuses.push(
          (await trySignIn(stranger(i % 2 === 0 ? halls[0] : halls[1]), els.email, 'verkeerd')).status,
        );
      }
      expect(statuses.at(-2)).to.equal(401);
      expect(statuses.at(-1)).to.equal(429);
    });

    it('refuse a colleague whose role was changed at the other, at once', async () => {
      const [visitor, admin] = [await signedIn(halls[0], els), await signedIn(halls[1], bart)];
      expect((await visitor.get('/beheer/golven')).status).to.equal(200);
      const changed = await submit(admin, '/beheer/medewerkers/els/rol', { rol: 'steward' });
      expect(changed.status).to.equal(303);
      expect((await visitor.get('/beheer/golven')).status).to.equal(303);
      expect((await submit(visitor, '/beheer/golven/2025-1/sluiten')).status).to.equal(401);
    });

    it('refuse a colleague whose account was put off at the other, at once', async () => {
      const [visitor, admin] = [await signedIn(halls[0], els), await signedIn(halls[1], bart)];
      await submit(admin, '/beheer/medewerkers/els/toestand', { toestand: 'uit' });
      expect((await visitor.get('/beheer/golven')).status).to.equal(303);
      expect((await trySignIn(stranger(halls[0]), els.email, password)).status).to.equal(401);
    });

    it('let one of two in who bring the same code to each at once', async () => {
      const visitor = await signedIn(halls[0], els);
      await submit(visitor, '/beheer/account/tweede-stap/beginnen', { wachtwoord: password });
      const page = pageOf(await visitor.get('/beheer/account/tweede-stap'));
      const secret = page('[data-test=secret]').text();
      await submit(visitor, '/beheer/account/tweede-stap', { code: codeOf(secret, clock.now()) });
      clock.pass(30_000);
      const two = halls.map((hall) => stranger(hall));
      for (const one of two) await trySignIn(one, els.email, password);
      const code = codeOf(secret, clock.now());
      const answers = await Promise.all(two.map((one) => submit(one, '/beheer/aanmelden/code', { code })));
      expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).to.deep.equal([
        303, 401,
      ]);
    });

    it('close, release and print a wave', async () => {
      const visitor = await signedIn(halls[0], els);
      expect((await submit(visitor, '/beheer/golven/2025-1/sluiten')).status).to.equal(303);
      expect((await submit(visitor, '/beheer/golven/2025-1/vrijgeven')).status).to.equal(303);
      const results = pageOf(await visitor.get('/beheer/golven/2025-1/resultaten'));
      expect(results('main').text()).to.include('37');
      const paper = await visitor.get('/beheer/golven/2025-1/rapport.pdf').buffer(true);
      expect((paper.body as Buffer).subarray(0, 5).toString()).to.equal('%PDF-');
    });

    it('are ready', async () => {
      expect((await stranger(halls[1]).get('/readyz')).body).to.deep.equal({
        ready: true,
        panel: true,
        answers: true,
        disk: true,
        mail: true,
        clock: true,
        serving: true,
      });
    });
  });
});
