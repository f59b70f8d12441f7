import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { printKinds, type PrintKind } from '../../server/actions/print-kinds.ts';
import { conclusion, installedKerkebeek, pictured, type Installed } from '../support/kerkebeek-installed.ts';
import type { Ran } from '../support/run-cli.ts';
import { runHere } from '../support/run-here.ts';

const kinds = Object.keys(printKinds) as PrintKind[];

describe('a report of a wave of the installation', () => {
  let installed: Installed;
  let folder = '';
  const own: Installed['env'] = {};

  before(async () => {
    installed = await installedKerkebeek();
    folder = mkdtempSync(join(tmpdir(), 'panelpeil-report-'));
    for (const name of Object.keys(installed.env)) own[name] = process.env[name];
    set(installed.env);
  });
  after(async () => {
    set(own);
    rmSync(folder, { recursive: true });
    await installed.remove();
  });

  const fileOf = (name: string, kind: PrintKind): string => join(folder, name + printKinds[kind].ending);
  const outs = (name: string, some = kinds): string[] =>
    some.flatMap((kind) => ['--out', fileOf(name, kind)]);
  const report = (...args: string[]): Promise<Ran> => runHere(['report', ...args]);

  it('has the bytes that staff download from the website, in every form', async () => {
    const charts = join(folder, 'own-charts');
    expect(await report('2021-3', ...outs('own'), '--charts', charts)).to.deep.equal({
      status: 0,
      stdout: '',
      stderr: '',
    });
    for (const kind of kinds)
      expect(
        readFileSync(fileOf('own', kind)).equals(installed.downloads.get(kind) ?? Buffer.of()),
        kind,
      ).to.equal(true);
    expect(readFileSync(join(charts, `${pictured.chart}.png`)).equals(installed.picture)).to.equal(true);
  });

  it('has the bytes that its bundle gives on another machine', async () => {
    const charts = join(folder, 'bundled-charts');
    const printed = kinds.filter((kind) => kind !== 'bundle');
    await report('--bundle', fileOf('own', 'bundle'), ...outs('bundled', printed), '--charts', charts);
    for (const kind of printed)
      expect(readFileSync(fileOf('bundled', kind)).equals(readFileSync(fileOf('own', kind))), kind).to.equal(
        true,
      );
    const names = readdirSync(charts);
    expect(names).to.include.members(['charts.json', `${pictured.chart}.png`]);
    for (const name of names)
      expect(
        readFileSync(join(charts, name)).equals(readFileSync(join(folder, 'own-charts', name))),
      ).to.equal(true);
  });

  it('holds what staff added to it, or the figures alone when asked', async () => {
    const named = await report('2021-3', '--release', '1', '--edition', '1', ...outs('named', ['html']));
    const bare = await report('2021-3', '--edition', '0', ...outs('bare', ['html']));
    expect([named.status, bare.status]).to.deep.equal([0, 0]);
    expect(readFileSync(fileOf('named', 'html')).equals(readFileSync(fileOf('own', 'html')))).to.equal(true);
    expect(readFileSync(fileOf('named', 'html'), 'utf8')).to.contain(conclusion);
    expect(readFileSync(fileOf('bare', 'html'), 'utf8')).not.to.contain(conclusion);
  });

  it('is in the audit log, file by file, the charts as one', async () => {
    const before = (await installed.taken()).length;
    await report('2021-3', ...outs('noted', ['pdf', 'csv']), '--charts', join(folder, 'noted-charts'));
    expect((await installed.taken()).slice(before)).to.deep.equal([
      'command line: download pdf 1.1 of 2021-3',
      'command line: download csv 1.1 of 2021-3',
      'command line: download charts 1.1 of 2021-3',
    ]);
  });

  const refusals: [what: string, args: string[], status: 1 | 2, sentence: string][] = [
    ['of an unknown wave', ['2099-1'], 1, '2099-1: there is no such wave, expected one of 2021-3, 2025-1, 2025-2'],
    ['of a wave without a release', ['2025-1'], 1, '2025-1: this wave has no release yet'],
    ['of an unknown release', ['2021-3', '--release', '2'], 1, '--release 2: wave 2021-3 has no such release, the newest is 1'],
    ['of an unknown edition', ['2021-3', '--edition', '7'], 1, '--edition 7: release 1 of wave 2021-3 has no such edition, the newest is 1'],
    ['of release 0', ['2021-3', '--release', '0'], 2, '--release 0: expected a number from 1'],
    ['of release 1.0', ['2021-3', '--release', '1.0'], 2, '--release 1.0: expected a number from 1'],
    ['of an edition in words', ['2021-3', '--edition', 'new'], 2, '--edition new: expected a number from 1, or 0 for the figures alone'],
    ['of a release without a wave', ['--release', '1'], 2, '--release: expected a wave before it, as in report 2021-3'],
    ['of two waves', ['2021-3', '2025-1'], 2, '2025-1: expected one wave, found 2021-3 before it'],
    ['with everybody’s answers', ['2021-3', '--with-answers'], 2, '--with-answers: answers never leave the installation; leave it out'],
    ...['questionnaire', 'answers', 'meta', 'margins', 'weights', 'order', 'banner', 'bundle'].map(
      (name): [string, string[], 2, string] => [
        `with --${name}`,
        ['2021-3', `--${name}`, 'x'],
        2,
        `2021-3 is a wave of the installation, which has its own data: leave out --${name}`,
      ],
    ),
    ['with --fpc', ['2021-3', '--fpc'], 2, '2021-3 is a wave of the installation, which has its own data: leave out --fpc'],
  ]; // prettier-ignore
  describe('is refused, in one sentence, and nothing is written,', () => {
    let logged: string[] = [];
    before(async () => {
      logged = await installed.taken();
    });
    for (const [what, args, status, sentence] of refusals) {
      it(what, async () => {
        const out = join(folder, 'refused.pdf');
        expect(await report(...args, '--out', out)).to.deep.equal({
          status,
          stdout: '',
          stderr: `panelpeil: ${sentence}\n`,
        });
        expect(existsSync(out)).to.equal(false);
      });
    }
    it('and no refusal is noted as taken', async () => {
      expect(await installed.taken()).to.deep.equal(logged);
    });
  });

  it('is refused with a file as the folder of its charts before anything is taken', async () => {
    const [before, file] = [await installed.taken(), join(folder, 'a-file')];
    writeFileSync(file, 'mine');
    for (const place of [file, join(file, 'deeper')]) {
      const { status, stderr } = await report('2021-3', '--charts', place);
      expect([status, stderr]).to.deep.equal([
        1,
        `panelpeil: --charts ${place}: it is a file, or in one; expected a folder, new or there already\n`,
      ]);
    }
    expect(readFileSync(file, 'utf8')).to.equal('mine');
    expect(await installed.taken()).to.deep.equal(before);
  });
});

function set(env: Installed['env']): void {
  for (const [name, value] of Object.entries(env))
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
}
