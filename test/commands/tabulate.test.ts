import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Crosstab } from '../../reports/tables/crosstab.ts';
import { runCli, type Ran } from '../support/run-cli.ts';
import { runHere } from '../support/run-here.ts';
import { worldValuesFile, worldValuesLines, type ExpectedTable } from '../support/world-values.ts';

interface Output {
  format: string;
  responses: number;
  weighting: object | null;
  tables: Crosstab[];
  notes: string[];
}

describe('panelpeil tabulate', () => {
  let folder = '';
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const tabulate = (answers: string, more: string[] = ['--banner', 'age_group']): Promise<Ran> =>
    runHere(['tabulate', '--questionnaire', join(folder, 'q.json'), '--answers', answers, ...more]);
  const person = (answers: object, more: object = {}): string =>
    JSON.stringify({ answers, profile: { age_group: '65+' }, ...more });

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'panelpeil-tabulate-'));
    file('q.json', worldValuesFile('questionnaire.json'));
    file('all.jsonl', worldValuesLines().join('\n'));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('counts 5,381 real respondents as R does, by age group and by country', () => {
    const files = ['--questionnaire', join(folder, 'q.json'), '--answers', join(folder, 'all.jsonl')];
    const { status, stdout } = runCli(['tabulate', ...files, '--banner', 'age_group,country,gender']);
    const output = JSON.parse(stdout) as Output;
    const expected = JSON.parse(worldValuesFile('expected.json')) as Record<string, ExpectedTable>;
    expect([status, output.format, output.responses]).to.deep.equal([0, 'panelpeil-tables/1', 5381]);
    for (const variable of ['age_group', 'country', 'gender']) {
      expectAsInR(output.tables[0], variable, expected[`poverty_by_${variable}`]);
    }
  });

  function expectAsInR(
    table: Crosstab | undefined,
    variable: string,
    expected: ExpectedTable | undefined,
  ): void {
    const places =
      table?.columns.flatMap((one, i) => (i === 0 || one.variable === variable ? [i] : [])) ?? [];
    expect(places.map((place) => table?.columns[place]?.base)).to.deep.equal(expected?.base);
    table?.rows.forEach((row, r) => {
      places.forEach((place, c) => {
        const cell = row.cells[place];
        if (cell === undefined || 'missing' in cell) throw new Error(`${row.code} is hidden`);
        expect(cell.n).to.equal(expected?.n[r]?.[c]);
        expect(cell.share).to.be.closeTo(expected?.share[r]?.[c] ?? NaN, 1e-12);
      });
    });
  }

  it('keeps the promised keys in their order', async () => {
    const { stdout } = await tabulate(join(folder, 'all.jsonl'), [
      '--banner',
      'age_group',
      '--questions',
      'poverty',
    ]);
    const output = JSON.parse(stdout) as Output;
    expect(Object.keys(output)).to.deep.equal(['format', 'responses', 'weighting', 'tables', 'notes']);
    expect(Object.keys(output.tables[0] ?? {})).to.deep.equal([
      'question',
      'item',
      'title',
      'kind',
      'columns',
      'rows',
      'means',
      'tests',
    ]);
  });

  it('hides a group of fewer than ten, and says so aloud when asked not to', async () => {
    const nine = file(
      'nine.jsonl',
      Array.from({ length: 9 }, () => person({ poverty: 'too_much' })).join('\n'),
    );
    const hidden = await tabulate(nine, ['--banner', 'age_group']);
    const open = await tabulate(nine, ['--no-disclosure']);
    expect((JSON.parse(hidden.stdout) as Output).tables[0]?.columns[0]?.base).to.deep.equal({
      missing: 'suppressed',
    });
    expect((JSON.parse(open.stdout) as Output).tables[0]?.columns[0]?.base).to.equal(9);
    expect(open.stderr).to.contain('Nothing is hidden');
  });

  it('uses given weights, and reports what they cost', async () => {
    const people = Array.from({ length: 20 }, (_, i) =>
      person({ poverty: i < 5 ? 'too_much' : 'too_little' }, { weight: i < 5 ? 3 : 1 }),
    );
    const { stdout } = await tabulate(file('weighted.jsonl', people.join('\n')), ['--weights', 'given']);
    const output = JSON.parse(stdout) as Output;
    expect(output.weighting).to.deep.include({ method: 'given', min: 1 / 1.5, max: 2, effectiveBase: 15 });
    expect(output.tables[0]?.rows[2]?.cells[0]).to.deep.include({ n: 5, weighted: 15, share: 0.5 });
  });

  const refusals: [string, string, string][] = [
    [
      'an answer that is not in the list',
      person({ poverty: 'lots' }),
      'line 2, answers.poverty: expected one of too_little, about_right, too_much, found "lots"',
    ],
    [
      'a line that is no JSON',
      '{"answers": {"poverty" "too_much"}}',
      'line 2, column 24: expected JSON, here a colon',
    ],
    [
      'a comma too many',
      '{"answers": {"poverty": "too_much",}}',
      'line 2, column 36: expected JSON, here a key in double quotes',
    ],
    [
      'a word that is no value',
      '{"answers": {"poverty": yes}}',
      'line 2, column 25: expected JSON, here a value',
    ],
    ['a line that is no object', '[1, 2]', 'line 2: expected an object {...}, found a list [...]'],
    [
      'a profile that is no code',
      '{"answers": {}, "profile": {"age_group": []}}',
      'line 2, profile.age_group: expected a text or a number',
    ],
    ['a line without answers', '{"profile": {}}', 'line 2, answers: '],
    ['a weight below zero', person({}, { weight: -1 }), 'line 2, weight: '],
  ];
  for (const [what, line, sentence] of refusals) {
    it(`refuses ${what} with file, line and what was expected`, async () => {
      const answers = file('bad.jsonl', `${person({ poverty: 'too_much' })}\n${line}\n`);
      const { status, stderr, stdout } = await tabulate(answers);
      expect(stderr).to.contain(`bad.jsonl, ${sentence}`).and.not.contain('    at ');
      expect([status, stdout]).to.deep.equal([1, '']);
    });
  }

  it('reads a file from another machine: byte order mark, CRLF, blank lines', async () => {
    const lines = [
      '\uFEFF' + person({ poverty: 'too_much' }),
      '',
      '  ',
      person({ poverty: 'too_little' }),
      '',
    ];
    const { stdout } = await tabulate(file('windows.jsonl', lines.join('\r\n')), ['--no-disclosure']);
    const output = JSON.parse(stdout) as Output;
    expect([output.responses, output.tables[0]?.columns[0]?.base]).to.deep.equal([2, 2]);
  });

  it('refuses a folder, an empty file, and text that is not UTF-8', async () => {
    const latin = file('latin.jsonl', '');
    writeFileSync(latin, Buffer.from('{"answers": {"poverty": "\xe9"}}', 'latin1'));
    const wrong = [folder, file('empty.jsonl', ''), latin];
    const ran = await Promise.all(wrong.map((answers) => tabulate(answers, [])));
    expect(ran.map(({ status }) => status)).to.deep.equal([1, 1, 1]);
    expect(ran.map(({ stderr }) => /: (.*)$/m.exec(stderr.replace('panelpeil: ', ''))?.[1])).to.deep.equal([
      'cannot be read, it is a folder',
      'holds no respondent; expected one JSON object a line',
      'expected text in UTF-8',
    ]);
  });

  it('refuses a questionnaire that gives one key twice, with line and column', async () => {
    const twice = file('twice.json', '{"elements": [],\n "elements": []}');
    const { status, stderr } = await runHere([
      'tabulate',
      '--questionnaire',
      twice,
      '--answers',
      join(folder, 'all.jsonl'),
    ]);
    expect(stderr).to.contain('twice.json, line 2, column 2: expected JSON, here no second key "elements"');
    expect(status).to.equal(1);
  });

  it('lists groups in the order asked, and notes a group that the order leaves out', async () => {
    const people = ['65+', '16-34', '35-64'].map((age_group) =>
      JSON.stringify({ answers: { poverty: 'too_much' }, profile: { age_group } }),
    );
    const more = ['--banner', 'age_group', '--order', 'age_group=65+,16-34', '--no-disclosure'];
    const output = JSON.parse(
      (await tabulate(file('order.jsonl', people.join('\n')), more)).stdout,
    ) as Output;
    expect(output.tables[0]?.columns.map(({ label, base }) => [label, base])).to.deep.equal([
      ['Totaal', 3],
      ['65+', 1],
      ['16-34', 1],
    ]);
    expect(output.notes).to.deep.equal(['age_group: in the total only, not in the order given: 35-64']);
  });

  it('keeps who has no weight out of every base, and says how many', async () => {
    const weights = [{ weight: 1 }, { weight: 3 }, { weight: 0 }, { weight: null }, {}];
    const people = weights.map((weight) => person({ poverty: 'too_much' }, weight));
    const more = ['--weights', 'given', '--no-disclosure'];
    const output = JSON.parse((await tabulate(file('none.jsonl', people.join('\n')), more)).stdout) as Output;
    expect(output.tables[0]?.columns[0]).to.deep.include({ base: 2, weightedBase: 4, effectiveBase: 1.6 });
    expect(output.notes.join()).to.contain('3 of 5 respondents have no weight or weight 0');
  });

  it('takes minimums and the cell rule from a policy file, and refuses what it does not know', async () => {
    const people = Array.from({ length: 20 }, (_, i) =>
      person({ poverty: i < 2 ? 'too_much' : 'too_little' }),
    );
    const answers = file('twenty.jsonl', people.join('\n'));
    const policies = [{ baseMinimum: 21 }, { cellRule: 'all' }, { minimum: 3 }];
    const files = policies.map((policy, i) => file(`policy${i}.json`, JSON.stringify(policy)));
    const [strict, rest, strange] = await Promise.all(
      files.map((path) => tabulate(answers, ['--questions', 'poverty', '--policy', path])),
    );
    const baseOf = (ran: Ran | undefined): unknown =>
      (JSON.parse(ran?.stdout ?? '') as Output).tables[0]?.columns[0]?.base;
    expect([baseOf(strict), baseOf(rest)]).to.deep.equal([{ missing: 'suppressed' }, 20]);
    expect(rest?.stdout.match(/suppressed/g)).to.have.lengthOf(2);
    expect([strange?.status, strange?.stderr.includes('"minimum"')]).to.deep.equal([1, true]);
  });

  it('refuses an unknown option, banner or question as wrong usage', async () => {
    const all = join(folder, 'all.jsonl');
    const wrong = [
      ['--bannr', 'x'],
      ['--banner', 'shoe_size'],
      ['--questions', 'poverty,wealth'],
      ['--weights', 'heavy'],
      ['--order', 'shoe_size=1,2'],
      ['--order', 'age_group=65+,65+'],
      ['stray'],
    ];
    const ran = await Promise.all(wrong.map((more) => tabulate(all, more)));
    expect(ran.map(({ status }) => status)).to.deep.equal([2, 2, 2, 2, 2, 2, 2]);
    expect(ran[1]?.stderr).to.match(/--banner shoe_size: expected one of age_group, gender, country/);
  });

  it('notes answers to questions that the questionnaire does not have', async () => {
    const answers = file('more.jsonl', person({ poverty: 'too_much', colour: 'blue' }));
    const { stdout } = await tabulate(answers, []);
    expect((JSON.parse(stdout) as Output).notes.join()).to.contain('colour');
  });

  it('refuses a missing file, and an unsafe questionnaire with its JSON path', async () => {
    writeFileSync(
      join(folder, 'unsafe.json'),
      JSON.stringify({ elements: [{ type: 'html', name: 'a', html: '<script>1</script>' }] }),
    );
    const absent = await tabulate(join(folder, 'absent.jsonl'));
    const unsafe = await runHere([
      'tabulate',
      '--questionnaire',
      join(folder, 'unsafe.json'),
      '--answers',
      join(folder, 'all.jsonl'),
    ]);
    expect([
      absent.status,
      absent.stderr.includes('absent.jsonl: cannot be read, there is no such file'),
    ]).to.deep.equal([1, true]);
    expect([unsafe.status, /unsafe\.json: .*elements\[0\]/.test(unsafe.stderr)]).to.deep.equal([1, true]);
  });

  it('refuses a report that says more answered than were invited, or ended before it began', async () => {
    const wrong = [{ invited: 100 }, { fieldwork: ['1997-01-01', '1995-01-01'] }];
    const args = [
      'report',
      '--questionnaire',
      join(folder, 'q.json'),
      '--answers',
      join(folder, 'all.jsonl'),
    ];
    const metas = wrong.map((meta, i) => file(`meta${i}.json`, JSON.stringify(meta)));
    const ran = await Promise.all(
      metas.map((meta) => runHere([...args, '--meta', meta, '--out', join(folder, 'no.pdf')])),
    );
    expect(ran.map(({ status }) => status)).to.deep.equal([1, 1]);
    expect(ran.map(({ stderr }) => stderr).join()).to.match(
      /invited: 100 is fewer than the 5381.*ends \(1995-01-01\)/s,
    );
  });

  it('prints a report that appears whole, and refuses other kinds of file', async () => {
    const out = join(folder, 'report.pdf');
    const args = [
      'report',
      '--questionnaire',
      join(folder, 'q.json'),
      '--answers',
      join(folder, 'all.jsonl'),
    ];
    const printed = await runHere([...args, '--out', out]);
    const refused = await runHere([...args, '--out', join(folder, 'x.odt')]);
    expect([printed.status, readFileSync(out).subarray(0, 5).toString()]).to.deep.equal([0, '%PDF-']);
    expect([refused.status, refused.stderr.includes('.pdf')]).to.deep.equal([2, true]);
  });
});
