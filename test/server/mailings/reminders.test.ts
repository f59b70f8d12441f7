/** A reminder reaches who has not answered, and nobody can tell from what is left of it who that was. */
import { expect } from 'chai';
import { closeWave } from '../../../server/actions/close-wave.ts';
import { orderId } from '../../../server/actions/mailings/mailing-order.ts';
import { mailingsOfWave } from '../../../server/actions/mailings/see-mailings.ts';
import type { Mailing } from '../../../server/actions/mailing-records.ts';
import type { StoredResponse } from '../../../server/actions/answer-records.ts';
import { ticketFor } from '../../../server/actions/ticket.ts';
import { hashToken } from '../../../server/actions/token.ts';
import { openOnSqlite, type TestStores } from '../../support/databases.ts';
import { bart, settleKerkebeek } from '../../support/kerkebeek.ts';
import {
  drawSample,
  mailRound,
  plannedMailing,
  resident,
  setPace,
  waveId,
} from '../../support/mailed-wave.ts';
import { openPostOffice, type PostOffice } from '../../support/post-office.ts';
import { fixedClock, type TestWorld } from '../../support/world.ts';

const residents = Array.from({ length: 12 }, (_, i) => resident(i));
const modes: StoredResponse['mode'][] = ['web', 'paper', 'phone'];

describe('a reminder', () => {
  let stores: TestStores;
  let world: TestWorld;
  let office: PostOffice;
  beforeEach(async () => {
    stores = await openOnSqlite();
    world = {
      ...stores,
      clock: fixedClock('2025-03-10T09:00:00Z'),
      publicUrl: 'http://panel.kerkebeek.example',
    };
    office = await openPostOffice();
    await settleKerkebeek(world);
    await stores.databases.panel('invitations').delete();
    await setPace(world, 1_000);
    await drawSample(world, residents);
    await plannedMailing(world, 'invitation');
    await mailRound(world, office.url);
    office.received.splice(0);
  });
  afterEach(async () => {
    await office.close();
    await stores.close();
  });

  async function answer(i: number, mode: StoredResponse['mode']): Promise<void> {
    const ticket = ticketFor(await world.keys.waveKey(waveId), resident(i).id);
    const response: StoredResponse = {
      ticket,
      pseudonym: hashToken(`pseudonym ${i}`),
      waveId,
      questionnaireVersion: 1,
      mode,
      bands: { age_group: '35-54', gender: 'v', district: 'Kerkebeek' },
      answers: { LOK1: '1' },
      day: '2025-03-10',
    };
    await world.answers.addMany([response], []);
  }

  const reached = (): string[] =>
    office.received.map(({ to }) => to?.[0]?.address?.split('@')[0] ?? '').toSorted();
  const rowOf = async (mailing: Mailing, i: number): Promise<object> => {
    const id = orderId(await world.keys.linkKey(), mailing.id, resident(i).id);
    const { id: _id, ...row } = await stores.databases.panel('outbox').where({ id }).first();
    return row;
  };

  it('does not reach who answered by web, on paper or by telephone since it was planned', async () => {
    await plannedMailing(world, 'reminder');
    for (const [i, mode] of modes.entries()) await answer(i, mode);
    await mailRound(world, office.url);
    expect(reached()).to.deep.equal(residents.slice(3).map(({ id }) => id));
    expect(office.received[0]?.subject).to.equal('Herinnering: Dienstverlening in Kerkebeek');
  });

  it('stops for who answers when its order lies ready already', async () => {
    await setPace(world, 4);
    world.clock.pass(60_000);
    await plannedMailing(world, 'reminder');
    await mailRound(world, office.url);
    const first = new Set(reached());
    expect(first.size).to.equal(4);
    const left = residents.findIndex(({ id }) => !first.has(id));
    await answer(left, 'web');
    for (let minutes = 0; minutes < 4; minutes += 1) {
      world.clock.pass(60_000);
      await mailRound(world, office.url);
    }
    expect(reached()).to.deep.equal(residents.map(({ id }) => id).filter((_, i) => i !== left));
  });

  it('leaves the same rows, entries and lines for who answered and who did not', async () => {
    const mailing = await plannedMailing(world, 'reminder');
    const before = await everythingBut(stores, 'outbox');
    for (const [i, mode] of modes.entries()) await answer(i, mode);
    const lines = await mailRound(world, office.url);
    const rows = await Promise.all(residents.map((_, i) => rowOf(mailing, i)));
    for (const row of rows) expect(row).to.deep.equal(rows[0]);
    const told = lines.map((line) => {
      const { time: _time, ...rest } = JSON.parse(line) as Record<string, unknown>;
      return rest;
    });
    expect(told).to.have.length(residents.length);
    for (const line of told) expect(line).to.deep.equal(told[0]);
    const changed = await everythingBut(stores, 'outbox');
    const fresh = changed.filter((row) => !before.includes(row));
    // Of the mailing as a whole: that it ended.
    const noted = fresh.filter((row) => row.startsWith('audit '));
    expect(noted.map((row) => /"action":"([^"]*)"/u.exec(row)?.[1])).to.deep.equal(['finish mailing']);
    expect(fresh.filter((row) => !noted.includes(row))).to.deep.equal(
      fresh.filter((row) => row.startsWith('mailings ') || row.startsWith('limits ')),
    );
    const [, seen] = (await mailingsOfWave(world, bart, waveId)).mailings;
    expect([seen?.people, seen?.ended, seen?.mailing.state]).to.deep.equal([12, 12, 'done']);
  });

  it('says nothing of an address that has died since the invitation: that would tell who had not answered', async () => {
    const mailing = await plannedMailing(world, 'reminder');
    await answer(0, 'web');
    office.refuse.set(resident(5).email ?? '', 550);
    const lines = await mailRound(world, office.url);
    expect(await rowOf(mailing, 5)).to.deep.equal(await rowOf(mailing, 0));
    expect(await world.panel.members.find(resident(5).id)).to.include({ mailState: 'ok' });
    expect((await mailingsOfWave(world, bart, waveId)).undelivered).to.deep.equal({
      'no-address': 0,
      refused: 0,
      unwanted: 0,
    });
    expect(lines.join('')).to.not.include('550');
  });

  it('does not even begin while no mail server answers: how far it came would tell who answered', async () => {
    const mailing = await plannedMailing(world, 'reminder');
    for (const i of residents.keys()) if (i !== 7) await answer(i, 'web');
    const { url } = office;
    await office.close();
    await mailRound(world, url);
    expect(await world.panel.outbox.countsOf(mailing.id)).to.deep.equal({ waiting: 12, sent: 0, failed: 0 });
    office = await openPostOffice(Number(new URL(url).port));
    await mailRound(world, url);
    expect(reached()).to.deep.equal([resident(7).id]);
  });

  it('lies in the outbox without saying for whom', async () => {
    await plannedMailing(world, 'reminder');
    const { url } = office;
    await office.close();
    await mailRound(world, url);
    const rows = await stores.databases.panel('outbox').where({ state: 'waiting' });
    expect(rows).to.have.length(12);
    for (const { id } of residents) expect(JSON.stringify(rows)).to.not.include(id);
    const inOrder = rows.map((row: { id: string }) => row.id);
    expect(inOrder).to.deep.equal(inOrder.toSorted());
    office = await openPostOffice();
  });
});

describe('invitations that go out while their wave closes', () => {
  it('end with it: who did not get one was not invited, and nothing is left to send', async () => {
    const stores = await openOnSqlite();
    const clock = fixedClock('2025-03-10T09:00:00Z');
    const world = { ...stores, clock, publicUrl: 'http://panel.kerkebeek.example' };
    const office = await openPostOffice();
    await settleKerkebeek(world);
    await stores.databases.panel('invitations').delete();
    await setPace(world, 5);
    await drawSample(world, residents);
    await plannedMailing(world, 'invitation');
    await mailRound(world, office.url);
    await closeWave(world, bart, waveId);
    const invited = await world.panel.invitations.ofWave(waveId);
    expect(invited.map(({ delivery }) => delivery)).to.deep.equal(Array.from({ length: 5 }, () => 'sent'));
    expect((await world.panel.outbox.counts()).waiting).to.equal(0);
    await office.close();
    await stores.close();
  });
});

/** Every row of the panel database as "table json". */
async function everythingBut(stores: TestStores, left: string): Promise<string[]> {
  const db = stores.databases.panel;
  const tables: string[] = await db('sqlite_master').where({ type: 'table' }).pluck('name');
  const rows: string[] = [];
  for (const table of tables.filter((name) => name !== left && !/^(sqlite|knex)_/u.test(name)))
    for (const row of await db(table)) rows.push(`${table} ${JSON.stringify(row)}`);
  return rows.toSorted();
}
