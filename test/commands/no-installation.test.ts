import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { copyFile, cp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { expect } from 'chai';
import { readSettings } from '../../server/config.ts';
import { withInstallation } from '../../server/installation.ts';
import { newLocks, type Locks } from '../support/backed-up.ts';
import { damageFile } from '../support/damage-file.ts';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import type { Place } from '../support/places.ts';
import type { Ran } from '../support/run-cli.ts';
import { runHereWith } from '../support/run-here.ts';

/** Of an operator: what works on an installation that is there. */
function commandsIn(folder: string): string[][] {
  const file = join(folder, 'file.csv');
  return [
    ['audit', 'verify'],
    ['backup', folder],
    ['backup', 'keys', join(folder, 'keys.age')],
    ['bounces', file],
    ['figures', 'import', 'appointments', file],
    ['members', 'import', file],
    ['report', '2021-3', '--out', join(folder, 'report.pdf')],
    ['staff', 'link', '--email', 'els@kerkebeek.example'],
  ];
}

describe('commands without a whole installation', () => {
  let folder = '';
  let data = '';
  let model = '';
  let locks: Locks;
  before(async () => {
    locks = await newLocks();
    model = mkdtempSync(join(tmpdir(), 'panelpeil-model-'));
    await withInstallation(readSettings({ PANELPEIL_DATA: model }), async ({ panel }) => {
      await panel.audit.append({ at: '2026-11-27T09:00:00.000Z', actor: 'els', action: 'x', subject: 'y' });
    });
  });
  after(async () => {
    rmSync(model, { recursive: true });
    await locks.remove();
  });
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'panelpeil-nowhere-'));
    data = join(folder, 'data');
    await writeFile(join(folder, 'file.csv'), 'a;b\n');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const run = (args: string[], more: NodeJS.ProcessEnv = {}): Promise<Ran> =>
    runHereWith(
      {
        NODE_ENV: 'test',
        PANELPEIL_DATA: data,
        PANELPEIL_KEYS: '',
        DATABASE_URL: '',
        ...locks.making,
        ...locks.opening,
        ...more,
      },
      args,
    );
  const install = (): Promise<void> => cp(model, data, { recursive: true });

  it('refuse a folder in which there is none, by its setting, and make nothing there', async () => {
    for (const args of commandsIn(folder)) {
      const { status, stdout, stderr } = await run(args);
      expect([status, stdout], args.join(' ')).to.deep.equal([1, '']);
      expect(stderr).to.equal(
        `panelpeil: PANELPEIL_DATA is ${data}: there is no installation in that folder (panelpeil serve makes one).\n`,
      );
    }
    expect(readdirSync(folder)).to.deep.equal(['file.csv']);
  });

  for (const [gone, left] of [
    ['answers.sqlite', 'panel.sqlite'],
    ['panel.sqlite', 'answers.sqlite'],
  ] as const)
    it(`refuse ${left} alone, and make no other beside it`, async () => {
      await install();
      await rm(join(data, gone));
      for (const args of [['serve'], ['migrate'], ['audit', 'verify'], ['backup', folder]]) {
        const { status, stderr } = await run(args);
        expect([status, stderr], args.join(' ')).to.deep.equal([
          1,
          `panelpeil: ${join(data, gone)} is missing beside ${left}: put it back, or restore a backup with panelpeil restore --replace.\n`,
        ]);
      }
      expect(existsSync(join(data, gone))).to.equal(false);
    });

  it('refuse an empty database beside a full one, but not what a first start that was killed left', async () => {
    await install();
    await truncate(join(data, 'answers.sqlite'));
    for (const args of [['migrate'], ['audit', 'verify'], ['backup', folder]])
      expect((await run(args)).stderr, args.join(' ')).to.include(
        'The answers database is empty and the panel',
      );
    data = join(folder, 'killed');
    expect((await run(['migrate'])).status).to.equal(0);
    await rm(join(data, 'answers.sqlite'));
    await writeFile(join(data, 'answers.sqlite'), '', { mode: 0o600 });
    expect((await run(['migrate'])).status).to.equal(0);
  });

  it('refuse a database that is damaged or none, and take a backup in its place', async () => {
    await install();
    expect((await run(['backup', folder])).status).to.equal(0);
    await copyFile(join(data, 'panel.sqlite'), join(folder, 'whole.sqlite'));
    const damages: [string, (path: string) => Promise<void>][] = [
      ['panel.sqlite', damageFile],
      ['answers.sqlite', (path) => writeFile(path, 'no database at all'.repeat(1000))],
    ];
    for (const [name, damage] of damages) {
      await damage(join(data, name));
      for (const args of [['serve'], ['audit', 'verify'], ['backup', folder]])
        expect([(await run(args)).stderr, args.join(' ')]).to.deep.equal([
          `panelpeil: ${join(data, name)} is damaged: restore a backup with panelpeil restore --replace, which puts this file aside.\n`,
          args.join(' '),
        ]);
      await copyFile(join(folder, 'whole.sqlite'), join(data, 'panel.sqlite'));
    }
    expect(readdirSync(folder).filter((name) => name.endsWith('.age'))).to.have.length(1);
    expect((await run(['restore', folder, '--replace'])).status).to.equal(0);
    expect((await run(['audit', 'verify'])).stdout).to.match(/^2 entries/u);
  });

  it('refuse folders that are files or cannot be made, at once', async () => {
    const file = join(folder, 'file.csv');
    for (const args of [['migrate'], ['audit', 'verify'], ['backup', folder]])
      for (const setting of ['PANELPEIL_DATA', 'PANELPEIL_KEYS'])
        for (const path of [file, join(file, 'inside')]) {
          const { status, stderr } = await run(args, { [setting]: path });
          expect([status, stderr]).to.deep.equal([
            1,
            `panelpeil: ${setting} is ${path}: a folder was expected there, not a file.\n`,
          ]);
        }
    for (const setting of ['PANELPEIL_DATA', 'PANELPEIL_KEYS'])
      expect((await run(['migrate'], { [setting]: '/proc/nope' })).stderr).to.equal(
        `panelpeil: The folder /proc/nope cannot be made (ENOENT): name another in ${setting}.\n`,
      );
  });
});

describe('panelpeil serve on an address that is not ours', () => {
  it('blames HOST, and not the port', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'panelpeil-host-'));
    const { status, stderr } = await runHereWith(
      {
        NODE_ENV: 'production',
        PANELPEIL_DATA: join(folder, 'data'),
        PANELPEIL_KEYS: join(folder, 'keys'),
        DATABASE_URL: '',
        HOST: '192.0.2.7',
        PUBLIC_URL: 'https://panel.kerkebeek.example',
        SESSION_SECRET: '0123456789abcdefghijklmnopqrstuvwxyz',
      },
      ['serve'],
    );
    rmSync(folder, { recursive: true });
    expect([status, stderr]).to.deep.equal([
      1,
      'panelpeil: HOST is "192.0.2.7", which is no address of this machine (EADDRNOTAVAIL): set HOST to another\n',
    ]);
  });
});

describe('commands on a database without an installation', () => {
  eachDatabase((name, open: () => Promise<TestStores>, make: () => Promise<Place>) => {
    if (name === 'SQLite') return;
    let recipient = '';
    before(async () => {
      recipient = await identityToRecipient(await generateIdentity());
    });
    const envOf = ({ settings }: Pick<Place, 'settings'>): NodeJS.ProcessEnv => ({
      NODE_ENV: 'test',
      PANELPEIL_DATA: settings.dataFolder,
      PANELPEIL_KEYS: '',
      DATABASE_URL: settings.databaseUrl ?? '',
      PANELPEIL_TEST_UNSAFE_POSTGRES: '1',
      BACKUP_RECIPIENT: recipient,
      BACKUP_PASSPHRASE: '',
    });

    it('are refused, and make no tables', async () => {
      const place = await make();
      for (const args of [
        ['audit', 'verify'],
        ['backup', tmpdir()],
      ])
        for (let time = 0; time < 2; time += 1)
          expect((await runHereWith(envOf(place), args)).stderr).to.equal(
            'panelpeil: DATABASE_URL: there is no installation in that database (panelpeil serve makes one).\n',
          );
      await place.remove();
    });

    it('are refused when the answers are gone and the panel is full', async () => {
      const stores = await open();
      await stores.panel.audit.append({
        at: '2026-11-27T09:00:00.000Z',
        actor: 'a',
        action: 'x',
        subject: 'y',
      });
      await stores.databases.answers.raw('drop schema answers cascade');
      for (const args of [['migrate'], ['audit', 'verify'], ['backup', tmpdir()]])
        expect((await runHereWith(envOf(stores), args)).stderr).to.match(
          /^panelpeil: The answers database is empty and the panel database beside it is not: .*\n$/u,
        );
      await stores.close();
    });
  });
});
