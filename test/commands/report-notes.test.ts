/** What `report` says beside its files, and what the report says of weighting. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Ran } from '../support/run-cli.ts';
import { runHere } from '../support/run-here.ts';

const rows = ['snel', 'duidelijk'];
const columns = ['ja', 'nee'];
const questionnaire = {
  elements: [
    { type: 'radiogroup', name: 'KENT', title: 'Kent u het loket?', choices: columns, showOtherItem: true },
    { type: 'matrix', name: 'ZIN', title: 'Bent u het eens?', rows, columns },
    { type: 'text', name: 'KEER', title: 'Hoe vaak kwam u?', inputType: 'number' },
  ],
};
/** Sixty residents, a third of them young. */
const residents = Array.from({ length: 60 }, (_, i) => ({
  answers: {
    KENT: i % 4 === 0 ? 'ja' : 'nee',
    ZIN: { snel: columns[i % 2], duidelijk: columns[i % 2] },
    KEER: i % 9,
  },
  profile: { age_group: i < 20 ? '16-34' : '35+' },
}));
const young = { '16-34': 700, '35+': 500 };

describe('a report of a study', () => {
  let folder = '';
  before(() => (folder = mkdtempSync(join(tmpdir(), 'panelpeil-notes-'))));
  after(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: unknown): string => {
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
    return join(folder, name);
  };
  async function report(
    margins: object,
    definition: object = questionnaire,
  ): Promise<Ran & { said: string[] }> {
    const answers = residents.map((one) => JSON.stringify(one)).join('\n');
    const files = ['--questionnaire', file('q.json', definition), '--answers', file('a.jsonl', answers)];
    const meta = ['--margins', file('m.json', { margins }), '--meta', file('meta.json', { language: 'nl' })];
    const ran = await runHere(['report', ...files, ...meta, '--charts', join(folder, 'charts')]);
    if (ran.status !== 0) return { ...ran, said: [] };
    const list = readFileSync(join(folder, 'charts', 'charts.json'), 'utf8');
    return { ...ran, said: (JSON.parse(list) as { base: string }[]).map(({ base }) => base) };
  }

  it('is told by name which margin fits nobody, and calls no figure weighted', async () => {
    const { stderr, said, status } = await report({ age_grop: young });
    expect(status).to.equal(0);
    expect(stderr).to.contain('the figures are unweighted: age_grop');
    expect(said.filter((base) => base.includes('gewogen'))).to.deep.equal([]);
  });

  it('says of every chart of a weighted answer that it is weighted, of a matrix and a mean too', async () => {
    const { said } = await report({ age_group: young });
    const ofAnswers = said.filter((base) => base.includes('deze vraag'));
    expect(ofAnswers.length).to.equal(3);
    for (const base of ofAnswers) expect(base).to.match(/n = 60 \((percentages )?gewogen\)\./u);
    expect(ofAnswers.some((base) => base.includes('(gewogen)'))).to.equal(true);
  });

  it('has the words of SurveyJS in the language of the report', async () => {
    const { status } = await report({ age_group: young });
    const svg = readFileSync(join(folder, 'charts', 'grafiek-kent.svg'), 'utf8');
    expect([status, svg.includes('Other')]).to.deep.equal([0, false]);
  });

  it('is refused of a questionnaire without a question, with what was expected', async () => {
    const { status, stderr } = await report({ age_group: young }, { a: 1 });
    expect(status).to.equal(1);
    expect(stderr).to.match(/q\.json: expected a question with answers that can be counted, found none/u);
  });
});
