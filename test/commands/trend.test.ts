import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { trendCommand } from '../../server/commands/trend.ts';
import type { Ran } from '../support/run-cli.ts';
import { runHere } from '../support/run-here.ts';
import { members, smallWave, waveFiles, type Member } from '../support/wave-files.ts';

interface Output {
  format: string;
  indicator: string;
  comparable: boolean;
  why: string | null;
  points: Record<string, unknown>[];
  changes: Record<string, unknown>[];
  linear: Record<string, number>[];
  waves: { wave: string; responses: number; weighting: object | null }[];
  notes: string[];
}

describe('panelpeil trend', () => {
  let folder = '';
  before(() => (folder = mkdtempSync(join(tmpdir(), 'panelpeil-trend-'))));
  after(() => rmSync(folder, { recursive: true }));

  const trend = (waves: string[], more: string[]): Promise<Ran> =>
    runHere(['trend', ...waves.flatMap((wave) => ['--wave', wave]), ...more]);
  /** The same without a process of its own. */
  const refusalOf = async (waves: string[], more: string[]): Promise<Error> => {
    try {
      await trendCommand.run([...waves.flatMap((wave) => ['--wave', wave]), ...more]);
    } catch (error) {
      if (error instanceof Error) return error;
    }
    throw new Error(`not refused: ${more.join(' ')}`);
  };
  const known = ['--indicator', 'KENT=ja'];
  const outputOf = ({ status, stdout, stderr }: Ran): Output => {
    expect([status, stderr]).to.deep.equal([0, '']);
    return JSON.parse(stdout) as Output;
  };
  /** Of the small survey, in the order given; waves are called w0, w1, ... */
  const wavesOf = (...people: Member[][]): string[] =>
    people.map((own, t) => waveFiles(folder, `w${t}`, own));

  it('keeps the promised keys in their order, and its figures are those of the tables', async () => {
    const waves = wavesOf(members(40, 60, { first: 0 }), members(60, 40, { first: 50 }));
    const output = outputOf(await trend(waves, [...known, '--banner', 'age_group']));
    expect(Object.keys(output)).to.deep.equal([
      'format', 'indicator', 'comparable', 'why', 'points', 'changes', 'linear', 'waves', 'notes',
    ]); // prettier-ignore
    expect(output).to.include({
      format: 'panelpeil-trend/1',
      indicator: 'KENT=ja',
      comparable: true,
      why: null,
    });
    const [point] = output.points;
    expect(Object.keys(point!)).to.deep.equal(['wave', 'column', 'base', 'share', 'low', 'high', 'se']);
    expect(point).to.deep.include({
      wave: 'w0',
      column: { variable: null, code: null, label: 'Totaal' },
      base: 100,
    });
    expect(point!['share']).to.be.closeTo(0.4, 1e-15);
    // Wilson: 40 % of people worth p(1-p)/V = 99.
    expect(point!['low']).to.be.closeTo(0.308979, 1e-6);
    expect(point!['high']).to.be.closeTo(0.498491, 1e-6);
    expect(output.points.map(({ wave, column }) => [wave, (column as { code: string | null }).code])).to.deep.equal([
      ['w0', null], ['w0', '65+'], ['w1', null], ['w1', '65+'],
    ]); // prettier-ignore
    const [change] = output.changes;
    expect(Object.keys(change!).slice(0, 8)).to.deep.equal([
      'from', 'to', 'column', 'difference', 'se', 'p', 'overlap', 'verdict',
    ]); // prettier-ignore
    expect(change).to.include({ from: 'w0', to: 'w1', overlap: 50, verdict: 'risen', unweighted: null });
    expect(change!['difference']).to.be.closeTo(0.2, 1e-15);
  });

  it('knows that respondents with one id are one person, and says who has none', async () => {
    const [before, after] = [members(40, 60, { first: 0 }), members(55, 45, { first: 0 })];
    const same = outputOf(await trend(wavesOf(before, after), known)).changes[0]!;
    const apart = outputOf(await trend(wavesOf(before, members(55, 45)), known));
    expect(same['overlap']).to.equal(100);
    expect(apart.changes[0]).to.deep.include({ overlap: 0 });
    // 15 of 100 moved, all one way: n/(n-1) (.15 - .15²) / n against .24/100 + .2475/100.
    expect(same['se']).to.be.closeTo(Math.sqrt((0.15 - 0.15 ** 2) / 99), 1e-12);
    expect(apart.changes[0]!['se']).to.be.closeTo(Math.sqrt(((0.24 + 0.2475) / 100) * (200 / 199)), 1e-12);
    expect(apart.notes).to.include(
      'w1: 100 of 100 respondents have no id and count as people of this wave alone',
    );
  });

  it('draws no line between questions in other words, and says why', async () => {
    const first = waveFiles(folder, '2021-3', members(40, 60));
    const second = waveFiles(folder, '2023-2', members(10, 90), smallWave('Hoorde u van het thuisloket?'));
    const output = outputOf(await trend([first, second], known));
    expect(output).to.deep.include({ comparable: false, changes: [] });
    expect(output.why).to.equal(
      'between 2021-3 and 2023-2: the question was "Kent u het thuisloket?", now "Hoorde u van het thuisloket?"',
    );
    expect(output.points.map(({ wave, share }) => [wave, share])).to.deep.equal([
      ['2021-3', 0.4],
      ['2023-2', 0.1],
    ]);
  });

  it('draws no line from the web to paper, or to an answer that was not there before', async () => {
    const waves = wavesOf(members(40, 60), members(10, 90));
    const modes = ['--mode', 'w0=web', '--mode', 'w1=web,paper'];
    expect(outputOf(await trend(waves, [...known, ...modes])).why).to.equal(
      'between w0 and w1: people answered by web, now by paper, web',
    );
    const more = smallWave();
    more.elements[0]!['choices'] = ['ja', 'nee', 'misschien'];
    const later = waveFiles(folder, 'w2', members(10, 90), more);
    const output = outputOf(await trend([waves[0]!, later], ['--indicator', 'KENT=misschien']));
    expect(output.why).to.equal('between w0 and w2: with a new choice "misschien"');
    expect(output.points.map(({ wave }) => wave)).to.deep.equal(['w2']);
  });

  it('judges the steps of three waves after Holm, first to last by itself, and draws a dated line', async () => {
    const waves = wavesOf(members(80, 120), members(60, 140), members(44, 156));
    const dates = ['--date', 'w0=2021-01-01', '--date', 'w1=2022-01-01', '--date', 'w2=2023-01-01'];
    const output = outputOf(await trend(waves, [...known, ...dates]));
    expect(output.changes.map(({ from, to, verdict }) => [from, to, verdict])).to.deep.equal([
      ['w0', 'w1', 'no demonstrable change'],
      ['w1', 'w2', 'no demonstrable change'],
      ['w0', 'w2', 'fallen'],
    ]);
    expect(output.changes[0]!['p']).to.be.below(0.05);
    expect(output.linear[0]!['perYear']).to.be.closeTo(-0.09, 1e-4);
    expect(output.notes.join()).to.include('pHolm');
  });

  it('hides a group of fewer than 10, tests none of fewer than 30, and does with --no-disclosure what it is told', async () => {
    const people = (yes: number): Member[] => [
      ...members(yes, 100 - yes, { first: 0, age: '65+' }),
      ...members(yes / 2, 50 - yes / 2, { first: 500, age: '55-64' }),
      ...members(5, 15, { first: 1000, age: '35-54' }),
      ...members(3, 4, { first: 2000, age: '16-34' }),
    ];
    const waves = wavesOf(people(40), people(70));
    const banner = [...known, '--banner', 'age_group'];
    const inGroup = (output: Output, code: string): Record<string, unknown> =>
      output.changes.find(({ column }) => (column as { code: string }).code === code)!;
    const closed = outputOf(await trend(waves, banner));
    expect(inGroup(closed, '16-34')).to.include({ p: null, verdict: null, low: null });
    for (const key of ['difference', 'se', 'overlap']) {
      expect(inGroup(closed, '16-34')).to.have.nested.property(`${key}.missing`);
    }
    const hidden = closed.points.filter(({ column }) => (column as { code: string }).code === '16-34');
    for (const point of hidden) {
      expect(point).to.have.nested.property('base.missing');
      expect(point).to.have.nested.property('share.missing');
      expect(point).to.include({ low: null, high: null, se: null });
    }
    expect(inGroup(closed, '65+')).to.include({ verdict: 'risen', unweighted: null });
    const open = await trend(waves, [...banner, '--no-disclosure']);
    expect(open.stderr.split('\n')).to.have.lengthOf(2);
    const shown = JSON.parse(open.stdout) as Output;
    expect(inGroup(shown, '16-34')).to.include({ difference: 0, overlap: 7, p: null, verdict: null });
    expect(inGroup(shown, '35-54')).to.include({ p: null, verdict: null, overlap: 20 });
    expect(inGroup(shown, '65+')['unweighted']).to.have.nested.property('matched.noToYes', 30);
  });

  it('follows a net of a row of a matrix, and a mean', async () => {
    const waves = wavesOf(members(40, 60, { first: 0 }), members(60, 40, { first: 200 }));
    const row = outputOf(await trend(waves, ['--indicator', 'ZIN/snel=top2']));
    expect(row.points.map(({ share }) => share)).to.deep.equal([0.4, 0.6]);
    const mean = outputOf(await trend(waves, ['--indicator', 'ZIN/snel=mean']));
    expect(mean.points.map((point) => point['mean'])).to.deep.equal([1.8, 2.2]);
    expect(mean.changes[0]!['difference']).to.be.closeTo(0.4, 1e-12);
    const number = outputOf(await trend(waves, ['--indicator', 'CIJFER=mean']));
    expect(number.changes[0]).to.include({ verdict: 'no demonstrable change', difference: 0 });
  });

  it('rakes each wave to its own margins', async () => {
    const waves = wavesOf(
      [...members(10, 40, { age: '65+' }), ...members(40, 10, { age: '16-64' })],
      [...members(10, 40, { age: '65+' }), ...members(40, 10, { age: '16-64' })],
    );
    const margins = join(folder, 'margins.json');
    writeFileSync(margins, JSON.stringify({ margins: { age_group: { '16-64': 900, '65+': 100 } } }));
    const output = outputOf(await trend([waves[0]!, `${waves[1]},${margins}`], known));
    expect(output.points[0]!['share']).to.be.closeTo(0.5, 1e-12);
    expect(output.points[1]!['share']).to.be.closeTo(0.74, 1e-12);
    expect(output.waves.map(({ weighting }) => weighting === null)).to.deep.equal([true, false]);
  });

  it('finds files whose names hold a comma or an equals sign', async () => {
    const inside = join(folder, 'a=b, c');
    mkdirSync(inside);
    const [first, second] = [members(40, 60), members(40, 60)].map((own, t) =>
      waveFiles(inside, `w${t}`, own),
    );
    expect(outputOf(await trend([first!, second!], known)).points).to.have.lengthOf(2);
    renameSync(join(inside, 'w1-a.jsonl'), join(inside, 'elsewhere.jsonl'));
    const { status, stdout, stderr } = await trend([first!, second!], known);
    expect([status, stdout, stderr.split('\n').length]).to.deep.equal([2, '', 2]);
    expect(stderr).to.include('expected LABEL=Q.json,A.jsonl[,M.json]');
    const gone = await trend([first!, 'w1=q.json,a.jsonl'], known);
    expect([gone.status, gone.stderr]).to.deep.equal([
      1,
      'panelpeil: q.json: cannot be read, there is no such file\n',
    ]);
  });

  it('refuses, in one sentence, what is not in the questionnaires and a person who answers twice', async () => {
    const [first = '', second = ''] = wavesOf(members(40, 60, { first: 0 }), members(40, 60));
    const other = smallWave();
    other.elements = other.elements.slice(1);
    const without = waveFiles(folder, 'w2', [], other).replace(/,.*/, `,${second.split(',')[1]}`);
    const refusals: [string[], string[], string][] = [
      [[first, without], known, 'w2-q.json: has no question KENT; expected one of ZIN/snel, CIJFER'],
      [[first, second], ['--indicator', 'KENT=soms'], '--indicator KENT=soms: expected one of ja, nee, iets'],
      [[first, second], ['--indicator', 'KENT=mean'], '--indicator KENT=mean: expected one of ja, nee, iets'],
      [[first, waveFiles(folder, 'w3', [...members(1, 1, { first: 7 }), ...members(1, 0, { first: 8 })])], known, 'line 3, id: expected each person once in a wave, "p8" is on line 2 too'],
    ]; // prettier-ignore
    for (const [waves, more, sentence] of refusals) {
      const { name, message } = await refusalOf(waves, more);
      expect([name, message.includes('\n')], message).to.deep.equal(['Refused', false]);
      expect(message).to.include(sentence);
    }
  });

  it('says in one sentence how it should have been called', async () => {
    const [first = '', second = ''] = wavesOf(members(4, 6), members(4, 6));
    const wrong: [string[], string[], string][] = [
      [[first], known, 'expected at least two waves'],
      [[first, first], known, '--wave w0: expected each label once'],
      [[first, 'w9'], known, '--wave w9: expected LABEL=Q.json,A.jsonl[,M.json]'],
      [[first, second], [], '--indicator is missing'],
      [[first, second], ['--indicator', 'KENT'], '--indicator KENT: expected QUESTION=CODE'],
      [[first, second], [...known, '--date', 'w0=2021-09-13'], 'expected a date of every wave, w1 has none'],
      [[first, second], [...known, '--date', 'w0=2022-01-01', '--date', 'w1=2021-01-01'], 'in order of time'],
      [[first, second], [...known, '--mode', 'w7=web'], 'one of the waves w0, w1'],
    ];
    for (const [waves, more, sentence] of wrong) {
      const { name, message } = await refusalOf(waves, more);
      expect([name, message.includes('\n')], message).to.deep.equal(['WrongUsage', false]);
      expect(message).to.include(sentence);
    }
  });
});
