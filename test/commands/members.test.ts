import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect } from 'chai';
import type { World } from '../../server/actions/world.ts';
import { readSettings } from '../../server/config.ts';
import { withInstallation } from '../../server/installation.ts';
import { settleKerkebeek } from '../support/kerkebeek.ts';
import { manyMembers, memberFile } from '../support/member-file.ts';
import { program } from '../support/run-cli.ts';
import { runHere } from '../support/run-here.ts';
import { madeWorkbook, plainRows } from '../support/workbook-bytes.ts';

describe('members on the command line', function () {
  this.timeout(180_000);
  let folder = '';
  const own = process.env['PANELPEIL_DATA'];
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'panelpeil-members-'));
    process.env['PANELPEIL_DATA'] = join(folder, 'data');
    await inside(settleKerkebeek);
  });
  afterEach(() => {
    if (own === undefined) delete process.env['PANELPEIL_DATA'];
    else process.env['PANELPEIL_DATA'] = own;
    rmSync(folder, { recursive: true });
  });

  function inside<T>(work: (world: World) => Promise<T>): Promise<T> {
    return withInstallation(readSettings(process.env), work);
  }
  function put(name: string, bytes: Buffer): string {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  }
  /** Members beside the 120 of Kerkebeek, and entries in the audit log. */
  const stored = (): Promise<[number, number]> =>
    inside(async ({ panel }) => [(await panel.members.count()) - 120, (await panel.audit.all()).length]);

  it('are imported once; the same file again changes nothing', async () => {
    const file = put('panelleden.csv', memberFile({}, { firstName: 'Jan', gender: 'M' }));
    const looked = await runHere(['members', 'import', file, '--check']);
    expect(looked.stdout).to.include(`${file}: would change: 2 added, 0 changed`);
    expect(await stored()).to.deep.equal([0, 0]);
    const first = await runHere(['members', 'import', file]);
    expect([first.status, first.stderr]).to.deep.equal([0, '']);
    expect(first.stdout).to.include(`${file}: 2 added, 0 changed, 0 deceased, 0 moved, 0 the same`);
    const again = await runHere(['members', 'import', file]);
    expect(again.stdout).to.include(`${file}: nothing changed: 2 the same`);
    expect(await stored()).to.deep.equal([2, 1]);
  });

  it('with a fault are refused with file, line and column, without names, and nobody is stored', async () => {
    const file = put('panelleden.csv', memberFile({}, { firstName: 'Geheim', birthYear: '1821' }));
    const { status, stdout, stderr } = await runHere(['members', 'import', file]);
    expect([status, stdout]).to.deep.equal([1, '']);
    expect(stderr).to.include(`${file}, line 3, column Geboortejaar: Rij 3, kolom 'Geboortejaar': 1821`);
    expect(stderr).to.include('1 fault, nothing can be imported');
    expect(stderr).to.not.include('Geheim');
    const national = put('nummers.csv', memberFile({ box: '85.07.30-033 28' }));
    const refused = await runHere(['members', 'import', national]);
    expect([refused.status, refused.stderr.includes('rijksregisternummer')]).to.deep.equal([1, true]);
    expect(await stored()).to.deep.equal([0, 0]);
  });

  it('come from a workbook too', async () => {
    const rows = memberFile({ box: '3' }).toString().trimEnd().split('\r\n');
    const file = put(
      'panelleden.xlsx',
      madeWorkbook({ sheets: [{ name: 'Leden', rows: plainRows(rows.map((row) => row.split(';'))) }] }),
    );
    const { status, stderr } = await runHere(['members', 'import', file]);
    expect([status, stderr]).to.deep.equal([0, '']);
    expect(await stored()).to.deep.equal([1, 1]);
  });

  it('say what is wrong with the words of the command', async () => {
    const runs = [
      ['members'],
      ['members', 'export', 'a.csv'],
      ['members', 'import'],
      ['members', 'import', 'a', 'b'],
    ];
    for (const args of runs) expect((await runHere(args)).status, args.join(' ')).to.equal(2);
    const none = await runHere(['members', 'import', join(folder, 'none.csv')]);
    expect([none.status, none.stderr]).to.deep.equal([
      1,
      `panelpeil: ${join(folder, 'none.csv')}: there is no such file\n`,
    ]);
  });

  it('are there all or none when the program is killed while it writes', async () => {
    const many = 4_000;
    const file = put('panelleden.csv', manyMembers(many));
    const log = join(folder, 'data', 'panel.sqlite-wal');
    const written = (): number => statSync(log, { throwIfNoEntry: false })?.size ?? 0;
    let cut = 0;
    for (const bytes of [1, 1_000_000]) {
      const child = spawn(process.execPath, [...program, 'members', 'import', file], {
        stdio: 'ignore',
        env: process.env,
      });
      const ended = new Promise((resolve) => child.once('close', resolve));
      const isOver = ended.then(() => true);
      // Opening the database writes nothing: the log grows when members are written.
      while (written() < bytes && !(await Promise.race([isOver, setTimeout(2, false)])));
      if (child.kill('SIGKILL')) cut += 1;
      await ended;
      const [members, entries] = await stored();
      expect([
        [0, 0],
        [many, 1],
      ]).to.deep.include([members, entries]);
    }
    expect(cut, 'killed on the way').to.be.above(0);
    expect((await runHere(['members', 'import', file])).status).to.equal(0);
    expect(await stored()).to.deep.equal([many, 1]);
  });
});
