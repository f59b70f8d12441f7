import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { backupName, backupsIn, dropHalf, dropOlder } from '../../../server/backup/backup-names.ts';
import { writeLocked } from '../../../server/backup/backup-file.ts';
import { leaveNote, writeNotes } from '../../../server/backup/backup-notes.ts';
import { readLocking, refuseSame } from '../../../server/backup/backup-settings.ts';
import { readSettings } from '../../../server/config.ts';
import { memoryWorld } from '../../support/world.ts';
import { refusalOf } from '../../store/samples.ts';

async function* pieces(count: number): AsyncGenerator<Buffer> {
  for (let i = 0; i < count; i += 1) yield Buffer.from(`piece ${i}`);
}

async function* thatFail(): AsyncGenerator<Buffer> {
  yield Buffer.from('first');
  throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
}

describe('a backup file', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'panelpeil-making-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('appears whole, for its maker alone', async () => {
    const path = join(folder, 'x.age');
    const { size } = await writeLocked(path, pieces(3));
    expect(readFileSync(path, 'utf8')).to.equal('piece 0piece 1piece 2');
    expect([size, statSync(path).mode & 0o777]).to.deep.equal([21, 0o600]);
  });

  it('leaves nothing when the disk is full', async () => {
    const { message } = await refusalOf(writeLocked(join(folder, 'x.age'), thatFail()));
    expect(message).to.contain('ENOSPC');
    expect(readdirSync(folder)).to.deep.equal([]);
  });

  it('leaves nothing when it is interrupted', async () => {
    const { message } = await refusalOf(writeLocked(join(folder, 'x.age'), pieces(3), AbortSignal.abort()));
    expect(message).to.contain('interrupted');
    expect(readdirSync(folder)).to.deep.equal([]);
  });

  it('goes after its days, with nothing but older ones of the same municipality', async () => {
    const now = new Date('2026-11-27T02:00:00Z');
    const day = (ago: number): Date => new Date(now.getTime() - ago * 86_400_000);
    const [old, young] = [backupName('Kerkebeek', day(36)), backupName('Kerkebeek', day(34))];
    const younger = [2, 1].map((ago) => backupName('Kerkebeek', day(ago)));
    const stay = [
      young,
      ...younger,
      backupName('Kérkebeek-Zuid', day(90)),
      'notes.txt',
      'panelpeil-kerkebeek.age',
    ];
    for (const name of [old, ...stay]) writeFileSync(join(folder, name), '');
    const dropped = await dropOlder(folder, 'Kerkebeek', { days: 35, now });
    expect(dropped).to.equal(1);
    expect(readdirSync(folder).toSorted()).to.deep.equal(stay.toSorted());
  });

  it('stays, as do the two before it, when the clock ran a year ahead', async () => {
    const names = ['2025-11-24', '2025-11-25', '2025-11-26', '2026-11-27'].map((day) =>
      backupName('Kerkebeek', new Date(`${day}T02:00:00Z`)),
    );
    for (const name of names) writeFileSync(join(folder, name), '');
    await dropOlder(folder, 'Kerkebeek', { days: 35, now: new Date('2026-11-27T02:00:00Z') });
    expect(readdirSync(folder).toSorted()).to.deep.equal(names.slice(1));
  });

  it('takes the half of a killed one away after a day', async () => {
    const now = new Date('2026-11-27T02:00:00Z');
    const half = (hours: number): string =>
      `${backupName('Kerkebeek', new Date(now.getTime() - hours * 3_600_000))}.part`;
    const [old, busy] = [half(25), half(1)];
    for (const name of [old, busy]) writeFileSync(join(folder, name), '');
    await dropHalf(folder, now);
    expect(readdirSync(folder)).to.deep.equal([busy]);
  });

  it('is found by its name, the newest last', async () => {
    const names = ['2026-11-26', '2026-11-27'].map((day) =>
      backupName('Sint-Église', new Date(`${day}T02:00:00Z`)),
    );
    for (const name of names) writeFileSync(join(folder, name), '');
    expect(await backupsIn(folder, null)).to.deep.equal(names);
    expect(names[0]).to.match(/^panelpeil-sint-eglise-20261126T020000Z-[0-9a-f]{8}\.age$/u);
  });

  it('is in the audit log once, by the program that runs', async () => {
    const world = memoryWorld();
    const settings = readSettings({ PANELPEIL_DATA: folder, NODE_ENV: 'test' });
    const made = { at: '2026-11-27T02:00:00.000Z', action: 'backup made', subject: 'panelpeil-x.age' };
    await leaveNote(settings, made);
    await writeNotes(world.panel, folder);
    await leaveNote(settings, made);
    await writeNotes(world.panel, folder);
    expect(await world.panel.audit.all()).to.deep.equal([{ ...made, actor: 'command line' }]);
    expect(readdirSync(join(folder, 'to-note'))).to.deep.equal([]);
  });
});

describe('what locks a backup', () => {
  it('is one of two, and no short word', () => {
    const long = 'a passphrase of some length';
    expect(() => readLocking({}, 'BACKUP')).to.throw('BACKUP_RECIPIENT');
    expect(() => readLocking({ BACKUP_PASSPHRASE: 'short' }, 'BACKUP')).to.throw('too short');
    expect(() => readLocking({ BACKUP_PASSPHRASE: long, BACKUP_RECIPIENT: 'age1x' }, 'BACKUP')).to.throw(
      'both',
    );
    expect(readLocking({ BACKUP_RECIPIENT: 'age1x, age1y' }, 'BACKUP')).to.deep.equal({
      recipients: ['age1x', 'age1y'],
    });
  });

  it('is another for the keys', () => {
    expect(() => refuseSame({ BACKUP_RECIPIENT: 'age1x', BACKUP_KEYS_RECIPIENT: 'age1x' })).to.throw(
      'should not',
    );
    expect(() => refuseSame({ BACKUP_RECIPIENT: 'age1x', BACKUP_KEYS_RECIPIENT: 'age1y' })).not.to.throw();
  });
});
