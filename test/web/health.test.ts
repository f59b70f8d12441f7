import { expect } from 'chai';
import { connect } from 'node:net';
import { listen } from '../../server/web/listen.ts';
import { openTownHall, stranger } from './town-hall.ts';

const here = { port: 0, host: '127.0.0.1' };

describe('the health addresses', () => {
  it('say that the process lives and is ready', async () => {
    const hall = await openTownHall();
    expect((await stranger(hall).get('/healthz')).text).to.equal('ok\n');
    const answer = await stranger(hall).get('/readyz');
    expect(answer.status).to.equal(200);
    expect(answer.body).to.deep.equal({
      ready: true,
      panel: true,
      answers: true,
      serving: true,
      disk: true,
      mail: true,
      clock: true,
    });
  });

  for (const [name, canWrite] of [
    ['says no', async () => false],
    ['fails', async () => Promise.reject(new Error('disk full'))],
  ] as const) {
    it(`say "not ready", and still alive, when a database ${name}`, async () => {
      const hall = await openTownHall();
      hall.world.answers.canWrite = canWrite;
      const answer = await stranger(hall).get('/readyz');
      expect(answer.status).to.equal(503);
      expect(answer.headers['retry-after']).to.equal('5');
      expect(answer.body).to.include({ ready: false, panel: true, answers: false });
      expect((await stranger(hall).get('/healthz')).status).to.equal(200);
    });
  }

  it('say "not ready" when the disk is nearly full', async () => {
    const hall = await openTownHall();
    hall.world.answers.roomLeft = async () => 0.05;
    const answer = await stranger(hall).get('/readyz');
    expect(answer.status).to.equal(503);
    expect(answer.body).to.include({ ready: false, disk: false, mail: true, clock: true });
  });

  it('say "not ready" when the clock is over an hour before what was noted last', async () => {
    const hall = await openTownHall();
    const later = new Date(hall.world.clock.now().getTime() + 61 * 60_000).toISOString();
    await hall.world.panel.audit.append({ at: later, actor: 'panelpeil', action: 'test', subject: 'clock' });
    expect((await stranger(hall).get('/readyz')).body).to.include({ ready: false, clock: false });
  });

  it('say "not ready" when a database does not answer within three seconds', async () => {
    const hall = await openTownHall();
    hall.world.panel.canWrite = () => new Promise<boolean>(() => undefined);
    expect((await stranger(hall).get('/readyz')).status).to.equal(503);
  });
});

describe('stopping', () => {
  it('finishes what was asked, says "not ready" first, and takes nothing new after', async () => {
    const { app, world } = await openTownHall();
    const municipality = await world.panel.settings.municipality();
    const arrived = new Promise<void>((hasArrived) => {
      world.panel.settings.municipality = () => {
        hasArrived();
        return new Promise((resolve) => setTimeout(() => resolve(municipality), 1_500));
      };
    });
    const { url, stop } = await listen(app, here);
    const asked = fetch(`${url}/`);
    await arrived;
    const stopped = stop();
    const readiness = await fetch(`${url}/readyz`);
    expect(readiness.status).to.equal(503);
    expect(readiness.headers.get('connection')).to.equal('close');
    expect((await asked).status).to.equal(200);
    await stopped;
    expect(await fetch(url).catch(() => 'refused')).to.equal('refused');
  });

  it('is one stop, however often it is asked', async () => {
    const { app } = await openTownHall();
    const { stop } = await listen(app, here);
    const first = stop();
    expect(stop()).to.equal(first);
    await first;
  });
});

describe('a client that dawdles over its headers', () => {
  it('is put out after seconds, while others are served', async () => {
    const { app } = await openTownHall();
    const { url, stop } = await listen(app, here);
    const started = Date.now();
    const slow = connect(Number(new URL(url).port), '127.0.0.1');
    slow.write('GET / HTTP/1.1\r\nHost: x\r\n');
    const closed = new Promise((resolve) => slow.on('close', resolve));
    slow.resume();
    expect((await fetch(`${url}/healthz`)).status).to.equal(200);
    await closed;
    expect(Date.now() - started).to.be.below(8_000);
    await stop();
  });
});
