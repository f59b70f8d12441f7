import { expect } from 'chai';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { hashOf } from './samples.ts';

const now = Date.UTC(2026, 10, 22);
const id = hashOf('session');
const limit = { allowed: 5, windowMs: 60_000 };

eachDatabase((name, open) => {
  describe(`sessions and limits in ${name}`, () => {
    let stores: TestStores;
    beforeEach(async () => {
      stores = await open();
    });
    afterEach(() => stores.close());

    it('a session can be read until it expires', async () => {
      await stores.panel.sessions.write(id, '{"staff":"s1"}', now + 1);
      expect(await stores.panel.sessions.read(id, now)).to.equal('{"staff":"s1"}');
      expect(await stores.panel.sessions.read(id, now + 1)).to.equal(null);
    });

    it('a session written again is prolonged and has the new data', async () => {
      await stores.panel.sessions.write(id, '1', now + 1);
      await stores.panel.sessions.write(id, '2', now + 10);
      expect(await stores.panel.sessions.read(id, now + 9)).to.equal('2');
    });

    it('a session that was used under a clock far ahead has ended once the clock is right, and is cleared away', async () => {
      const { sessions } = stores.panel;
      await sessions.write(id, '1', now + 91 * 60_000);
      await sessions.write(hashOf('an hour ahead'), '2', now + 90 * 60_000);
      expect(await sessions.read(id, now)).to.equal(null);
      expect(await sessions.read(hashOf('an hour ahead'), now)).to.equal('2');
      expect(await sessions.endExpired(now)).to.equal(1);
      expect(await sessions.read(id, now + 90 * 60_000)).to.equal(null);
    });

    it('a session that was ended is gone; expired ones are cleared away', async () => {
      await stores.panel.sessions.write(id, '1', now + 10);
      await stores.panel.sessions.write(hashOf('old'), '2', now);
      await stores.panel.sessions.endExpired(now);
      expect(await stores.databases.panel('sessions').pluck('id_hash')).to.deep.equal([id]);
      await stores.panel.sessions.end(id);
      expect(await stores.panel.sessions.read(id, now)).to.equal(null);
    });

    it('twenty tries at once get five', async () => {
      const tries = await Promise.all(
        Array.from({ length: 20 }, () => stores.panel.limits.take('sign-in', limit, now)),
      );
      expect(tries.filter(Boolean)).to.have.length(5);
    });

    it('another key and the next window count from nothing', async () => {
      const one = { allowed: 1, windowMs: 60_000 };
      expect(await stores.panel.limits.take('a', one, now)).to.equal(true);
      expect(await stores.panel.limits.take('a', one, now + 59_999)).to.equal(false);
      expect(await stores.panel.limits.take('b', one, now)).to.equal(true);
      expect(await stores.panel.limits.take('a', one, now + 60_000)).to.equal(true);
    });

    it('a process whose clock is behind does not open a spent window again', async () => {
      const one = { allowed: 1, windowMs: 60_000 };
      await stores.panel.limits.take('a', one, now);
      expect(await stores.panel.limits.take('a', one, now - 60_000)).to.equal(false);
      expect(await stores.panel.limits.take('a', one, now)).to.equal(false);
    });

    it('tries that were counted under a clock far ahead shut nobody out once the clock is right', async () => {
      const one = { allowed: 1, windowMs: 60_000 };
      await stores.panel.limits.take('a', one, now + 60 * 60_000);
      expect(await stores.panel.limits.take('a', one, now)).to.equal(true);
      expect(await stores.panel.limits.take('a', one, now)).to.equal(false);
    });

    it('a try that is given back is not counted, and the last one leaves nothing', async () => {
      const one = { allowed: 1, windowMs: 60_000 };
      for (let i = 0; i < 3; i += 1) {
        expect(await stores.panel.limits.take('a', one, now)).to.equal(true);
        await stores.panel.limits.giveBack('a', one, now);
        expect(await stores.databases.panel('limits')).to.deep.equal([]);
      }
      await stores.panel.limits.take('a', one, now);
      await stores.panel.limits.giveBack('a', one, now + 60_000);
      expect(await stores.panel.limits.take('a', one, now)).to.equal(false);
    });

    it('keys of past windows are cleared away', async () => {
      await stores.panel.limits.take('visitor', limit, now);
      await stores.panel.limits.take('other', limit, now + 60_000);
      expect(await stores.databases.panel('limits').pluck('key')).to.deep.equal(['other']);
    });
  });
});
