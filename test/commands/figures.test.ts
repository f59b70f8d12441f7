import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect } from 'chai';
import { readSettings } from '../../server/config.ts';
import { withInstallation } from '../../server/installation.ts';
import { loginsFile, visitRow, visitsFile } from '../support/figure-csv.ts';
import { program } from '../support/run-cli.ts';
import { runHere } from '../support/run-here.ts';

describe('figures on the command line', () => {
  let folder = '';
  const own = process.env['PANELPEIL_DATA'];
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'panelpeil-figures-'));
    process.env['PANELPEIL_DATA'] = join(folder, 'data');
    await install();
  });
  afterEach(() => {
    if (own === undefined) delete process.env['PANELPEIL_DATA'];
    else process.env['PANELPEIL_DATA'] = own;
    rmSync(folder, { recursive: true });
  });

  function put(name: string, bytes: Buffer | string): string {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  }
  const install = (): Promise<void> => withInstallation(readSettings(process.env), () => Promise.resolve());
  const stored = (): Promise<number[]> =>
    withInstallation(readSettings(process.env), async ({ panel }) => [
      (await panel.figures.ofKind('appointments')).reduce(
        (sum, { records }) => sum + ((JSON.parse(records) as { key?: string[] }).key?.length ?? 0),
        0,
      ),
      (await panel.figures.imports()).length,
    ]);

  it('are imported once, and say what changed', async () => {
    const file = put('mei.csv', visitsFile([visitRow('1', 10), visitRow('2', 11)]));
    const first = await runHere(['figures', 'import', 'appointments', file]);
    expect([first.status, first.stderr]).to.deep.equal([0, '']);
    expect(first.stdout).to.equal(`${file}: 2 added, 0 changed, 0 the same, from 2021-05-10 to 2021-05-11\n`);
    const again = await runHere(['figures', 'import', 'appointments', file]);
    expect(again.stdout).to.include('imported before');
    expect(await stored()).to.deep.equal([2, 1]);
  });

  it('with a fault are refused with file, line and column, and nothing is stored', async () => {
    const file = put('mei.csv', visitsFile([visitRow('1', 10), visitRow('2', 11, 'Misschien')]));
    for (const verb of ['check', 'import']) {
      const { status, stdout, stderr } = await runHere(['figures', verb, 'appointments', file]);
      expect(status, verb).to.equal(1);
      expect(stdout + stderr).to.include(`${file}, line 3, column Status: Rij 3, kolom 'Status'`);
      expect(stderr).to.include('1 fault');
    }
    expect(await stored()).to.deep.equal([0, 0]);
  });

  it('that contradict what is stored are refused, until --replace', async () => {
    await runHere(['figures', 'import', 'logins', put('a.csv', loginsFile(['01/05/2021;itsme;12']))]);
    const file = put('b.csv', loginsFile(['01/05/2021;itsme;14']));
    const refused = await runHere(['figures', 'import', 'logins', file]);
    expect([refused.status, refused.stderr.includes('“14”')]).to.deep.equal([1, true]);
    const { stdout } = await runHere(['figures', 'import', 'logins', file, '--replace']);
    expect(stdout).to.include('0 added, 1 changed');
  });

  it('that are no table hear that alone, not of columns that are missing', async () => {
    const { status, stdout } = await runHere(['figures', 'check', 'logins', put('leeg.csv', '')]);
    expect(status).to.equal(1);
    expect(stdout.trim().split('\n')).to.have.length(1);
    expect(stdout).to.include('Dit bestand is leeg.');
  });

  it('without a column that is needed hear of that column, not of rows that look alike without it', async () => {
    const rows = ['2021-05-01;itsme;12', '2021-05-02;itsme;14', '2021-05-03;itsme;veel'];
    const file = put('a.csv', `Toen;Aanmeldmiddel;Aantal aanmeldingen\r\n${rows.join('\r\n')}\r\n`);
    const { stdout, stderr } = await runHere(['figures', 'check', 'logins', file]);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => line.slice(file.length)),
    ).to.deep.equal([
      ", column Datum: Kolom 'Datum' ontbreekt. Duid aan welke kolom dit is. (--mapping)",
      ", line 4, column Aantal aanmeldingen: Rij 4, kolom 'Aantal aanmeldingen': “veel” is geen aantal, zoals 1.200.",
    ]);
    expect(stderr).to.include('2 faults');
  });

  it('are read as a mapping says', async () => {
    const file = put('a.csv', 'Dag;Aanmeldmiddel;Aantal aanmeldingen\r\n2021-05-31;App;12\r\n');
    const mapping = put(
      'm.json',
      '{"columns":{"day":"Dag"},"dates":"year first","words":{"means":{"App":"itsme"}}}',
    );
    const { status, stdout } = await runHere(['figures', 'check', 'logins', file, '--mapping', mapping]);
    expect([status, stdout]).to.deep.equal([
      0,
      `${file}: 1 records from 2021-05-31 to 2021-05-31, no faults\n`,
    ]);
    const wrong = put('w.json', '{"date":"day first"}');
    const refused = await runHere(['figures', 'check', 'logins', file, '--mapping', wrong]);
    expect([refused.status, refused.stderr.includes('expected one of columns')]).to.deep.equal([1, true]);
  });

  it('are refused with a mapping that names a column or a meaning nobody knows', async () => {
    const file = put('a.csv', 'Dag;Aanmeldmiddel;Aantal aanmeldingen\r\n2021-05-31;App;12\r\n');
    const refusal = async (mapping: string): Promise<unknown[]> => {
      const path = put('m.json', mapping);
      const { status, stderr } = await runHere(['figures', 'check', 'logins', file, '--mapping', path]);
      return [status, stderr.replace(/^.*m\.json, /u, '').trim()];
    };
    expect([
      await refusal('{"columns":{"dag":"Dag"}}'),
      await refusal('{"words":{"logins":{"App":"itsme"}}}'),
      await refusal('{"words":{"means":{"App":"its me"}}}'),
    ]).to.deep.equal([
      [1, 'columns: expected one of day, means, logins, uniqueUsers, found "dag"'],
      [1, 'words: expected one of means, found "logins"'],
      [1, 'words.means.App: expected one of itsme, eid, code, other, found "its me"'],
    ]);
  });

  it('are wrong usage without a kind that exists, and a refusal without a file', async () => {
    const statuses = [
      await runHere(['figures', 'import', 'visits', 'a.csv']),
      await runHere(['figures', 'import', 'logins']),
      await runHere(['figures', 'check', 'logins', 'a.csv', '--replace']),
      await runHere(['figures', 'check', 'logins', join(folder, 'none.csv')]),
    ];
    expect(statuses.map(({ status }) => status)).to.deep.equal([2, 2, 2, 1]);
  });

  it('are there whole or not at all when the program is killed on the way', async () => {
    const rows = Array.from({ length: 8_000 }, (_, i) =>
      visitRow(String(i), 1 + (i % 28)).replaceAll(
        '/05/2021',
        `/${String(1 + (i % 12)).padStart(2, '0')}/2021`,
      ),
    );
    const file = put('jaar.csv', visitsFile(rows));
    const ranFor = async (wait: number): Promise<number> => {
      process.env['PANELPEIL_DATA'] = join(folder, `data-${wait}`);
      await install();
      const since = performance.now();
      const args = [...program, 'figures', 'import', 'appointments', file];
      const child = spawn(process.execPath, args, { stdio: 'ignore', env: process.env });
      const ended = new Promise((resolve) => child.once('close', resolve));
      await Promise.race([ended, setTimeout(wait, undefined, { ref: false })]);
      child.kill('SIGKILL');
      await ended;
      return performance.now() - since;
    };
    const whole = await ranFor(60_000);
    expect(await stored()).to.deep.equal([8_000, 1]);
    for (const part of [0.6, 0.8, 0.95]) {
      await ranFor(whole * part);
      expect([
        [0, 0],
        [8_000, 1],
      ]).to.deep.include(await stored());
    }
  });
});
