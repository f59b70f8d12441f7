import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { load } from 'cheerio';
import { readRelease } from '../../reports/disclosure/read-release.ts';
import type { Bundle } from '../../reports/bundle/bundle.ts';
import { printKinds } from '../../server/actions/print-kinds.ts';
import { fileNamesOf } from '../../server/commands/report-charts.ts';
import { wordDocument } from '../support/opened-word.ts';
import { openWorkbook, valuesIn } from '../support/opened-workbook.ts';
import { png } from '../support/png.ts';
import type { Ran } from '../support/run-cli.ts';
import { runHere } from '../support/run-here.ts';

const questionnaire = {
  title: 'Het loket',
  locale: 'nl',
  elements: [{ type: 'radiogroup', name: 'KENT', title: 'Kent u het loket?', choices: ['ja', 'nee'] }],
};
/** Sixty residents: three in four of the young know the counter, one in four of the others. */
const residents = Array.from({ length: 60 }, (_, i) => {
  const [age_group, known] = i < 20 ? ['16-34', 15] : ['35+', 30];
  return { answers: { KENT: i < Number(known) ? 'ja' : 'nee' }, profile: { age_group }, id: `p${i}` };
});

interface Listed {
  svg: string;
  png: string;
  title: string;
  question: string;
  base: string;
  alternativeText: string;
}

describe('a report from the command line', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'panelpeil-report-'));
    writeFileSync(at('q.json'), JSON.stringify(questionnaire));
    writeFileSync(at('a.jsonl'), residents.map((one) => JSON.stringify(one)).join('\n'));
    writeFileSync(at('logo.png'), png());
  });
  after(() => rmSync(folder, { recursive: true }));

  function study(meta: object, ...args: string[]): Promise<Ran> {
    writeFileSync(at('meta.json'), JSON.stringify({ date: '2021-10-14', ...meta }));
    const files = ['--questionnaire', at('q.json'), '--answers', at('a.jsonl'), '--meta', at('meta.json')];
    return runHere(['report', ...files, ...args]);
  }
  function releaseIn(name: string): ReturnType<typeof readRelease> {
    return readRelease((JSON.parse(readFileSync(at(name), 'utf8')) as Bundle).release.document);
  }
  const listIn = (name: string): Listed[] =>
    JSON.parse(readFileSync(join(at(name), 'charts.json'), 'utf8')) as Listed[];

  it('is written in every form at once', async () => {
    const begins: Record<string, string> = {
      '.pdf': '%PDF-',
      '.html': '<!doctype html>',
      '.fragment.html': '<',
      '.docx': 'PK',
      '.xlsx': 'PK',
      '.csv': '\uFEFF',
      '.plain.csv': '"table","question"',
      '.sav': '$FL2',
      '.json': '{',
    };
    const endings = Object.values(printKinds).map(({ ending }) => ending);
    const ran = await study({}, ...endings.flatMap((ending) => ['--out', at(`all${ending}`)]));
    expect(ran.status).to.equal(0);
    expect(Object.keys(begins)).to.have.members(endings);
    for (const [ending, start] of Object.entries(begins))
      expect(readFileSync(at(`all${ending}`), 'utf8').slice(0, start.length), ending).to.equal(start);
  });

  describe('of answers that came in several ways', () => {
    const lines = (mode: (i: number) => string): string =>
      residents.map((one, i) => JSON.stringify({ ...one, mode: mode(i) })).join('\n');
    const way = (i: number): string => (i < 45 ? 'web' : i < 54 ? 'paper' : 'phone');
    const reportOf = (text: string, ...out: string[]): Promise<Ran> => {
      writeFileSync(at('modes.jsonl'), text);
      const files = ['--questionnaire', at('q.json'), '--answers', at('modes.jsonl')];
      return runHere(['report', ...files, ...out.flatMap((name) => ['--out', at(name)])]);
    };

    it('says how many, and counts ways of few together, in every form for people', async () => {
      const ran = await reportOf(lines(way), 'm.html', 'm.fragment.html', 'm.docx', 'm.xlsx', 'm.json');
      expect([ran.status, ran.stderr]).to.deep.equal([0, '']);
      const said = 'op het internet 45, op papier of aan de telefoon 15';
      for (const name of ['m.html', 'm.fragment.html'])
        expect(readFileSync(at(name), 'utf8').split(said), name).to.have.length(3);
      expect(wordDocument(readFileSync(at('m.docx')))('*').text()).to.include(said);
      expect(valuesIn(await openWorkbook(readFileSync(at('m.xlsx')))).join()).to.include(said);
      const [modes] = releaseIn('m.json').composition.filter(({ variable }) => variable === 'mode');
      expect(modes?.groups.map(({ code, answered }) => [code, answered])).to.deep.equal([
        ['web', 45],
        ['paper+phone', 15],
      ]);
    });

    it('is refused where the way is another, or contradicts the profile', async () => {
      const other = await reportOf(
        lines((i) => (i === 2 ? 'fax' : 'web')),
        'x.html',
      );
      expect([other.status, other.stderr]).to.deep.equal([
        1,
        `panelpeil: ${at('modes.jsonl')}, line 3, mode: expected web, paper or phone\n`,
      ]);
      const twice = JSON.stringify({ answers: {}, mode: 'web', profile: { mode: 'paper' } });
      const against = await reportOf(twice, 'x.html');
      expect(against.stderr).to.equal(
        `panelpeil: ${at('modes.jsonl')}, line 1, profile.mode: expected web, as the key mode of this line\n`,
      );
      expect(existsSync(at('x.html'))).to.equal(false);
    });
  });

  describe('with its charts in a folder', () => {
    before(async () => {
      const ran = await study(
        { municipality: 'Kerkebeek' },
        '--charts',
        at('new/charts'),
        '--out',
        at('c.json'),
      );
      expect([ran.status, ran.stderr]).to.deep.equal([0, '']);
    });

    it('lists each with its words, and nothing else lies there', () => {
      const list = listIn('new/charts');
      expect(list).to.have.length(1);
      expect(list[0]).to.include({
        svg: 'grafiek-kent.svg',
        png: 'grafiek-kent.png',
        question: 'Kent u het loket?',
      });
      expect(list[0]?.base).to.contain('n = 60');
      expect(readdirSync(at('new/charts'))).to.have.members([
        'charts.json',
        ...list.flatMap((one) => [one.svg, one.png]),
      ]);
    });

    it('is refused at once where the system makes no folders', async () => {
      const ran = await study({ municipality: 'Kerkebeek' }, '--charts', '/proc/nope/charts');
      expect([ran.status, ran.stderr]).to.deep.equal([
        1,
        'panelpeil: The folder /proc/nope/charts cannot be made (ENOENT): name another in --charts.\n',
      ]);
    });

    it('says in words and in the picture what the release says', () => {
      const [table] = releaseIn('c.json').tables;
      const share = (column: number): string => {
        const cell = table?.rows[0]?.cells[column];
        return cell !== undefined && 'share' in cell ? `${Math.round(cell.share * 100)}\u00a0%` : 'no figure';
      };
      const [listed] = listIn('new/charts');
      const svg = load(readFileSync(join(at('new/charts'), listed?.svg ?? ''), 'utf8'), { xml: true });
      expect([0, 1, 2].map(share)).to.deep.equal(['42\u00a0%', '75\u00a0%', '25\u00a0%']);
      for (const figure of [0, 1, 2].map(share)) {
        expect(listed?.alternativeText).to.contain(figure);
        expect(svg('text').text()).to.contain(figure);
      }
      expect(svg('svg > desc').text()).to.equal(listed?.alternativeText);
      expect(svg('svg > title').text()).to.equal(listed?.title);
      expect(
        readFileSync(join(at('new/charts'), listed?.png ?? ''))
          .subarray(1, 4)
          .toString(),
      ).to.equal('PNG');
    });

    it('tells in words who answered beside who lives there', async () => {
      const margins = { age_group: { '16-34': 500, '35+': 500 } };
      writeFileSync(at('m.json'), JSON.stringify({ margins }));
      await study({}, '--margins', at('m.json'), '--charts', at('composed'));
      const composition = listIn('composed').find(({ svg }) => svg === 'grafiek-respons-samenstelling.svg');
      expect(composition?.base).to.equal('Basis: alle panelleden die antwoordden, n = 60.');
      expect(composition?.alternativeText).to.match(/antwoorden: 16–34 jaar 33\u00a0%, .* 67\u00a0%\./u);
      expect(composition?.alternativeText).to.match(/inwoners: 16–34 jaar 50\u00a0%, .* 50\u00a0%\.$/u);
    });

    it('replaces those of before and leaves other files alone', async () => {
      mkdirSync(at('again'));
      writeFileSync(join(at('again'), 'charts.json'), 'old');
      writeFileSync(join(at('again'), 'notes.txt'), 'mine');
      await study({ municipality: 'Kerkebeek' }, '--charts', at('again'));
      expect(readFileSync(join(at('again'), 'notes.txt'), 'utf8')).to.equal('mine');
      for (const name of readdirSync(at('new/charts')))
        expect(
          readFileSync(join(at('again'), name)).equals(readFileSync(join(at('new/charts'), name))),
          name,
        ).to.equal(true);
    });
  });

  it('names charts so that every disk takes them', () => {
    const long = `grafiek-${'x'.repeat(300)}`;
    const names = fileNamesOf(['grafiek-a', 'Grafiek-A', 'é/../b', long, long]);
    expect(new Set(names).size).to.equal(names.length);
    for (const name of names) expect(name).to.match(/^[a-z0-9-]{1,103}$/u);
  });

  it('has the house colour, dark enough for white letters, and the logo beside its --meta', async () => {
    const ran = await study({ colour: '#ffcc00', logo: 'logo.png' }, '--out', at('house.json'));
    expect([ran.status, ran.stderr]).to.deep.equal([0, '']);
    const { colour, logo } = releaseIn('house.json').about;
    expect(colour).to.equal('#8F7200');
    expect(logo).to.include({ type: 'image/png', width: 4, height: 3 });
    await study({ colour: '#6b2c91' }, '--out', at('purple.json'));
    expect(releaseIn('purple.json').about).to.include({ colour: '#6B2C91', logo: null });
  });

  const aPng =
    'expected a whole PNG of at most 200 kB and 2000 by 2000 pixels, at most 8 bits deep, not interlaced or moving';
  const badMeta: [what: string, meta: object, sentence: string][] = [
    ['a colour by name', { colour: 'red' }, 'colour: expected a colour as #RRGGBB, such as "#0B5563"'],
    ['a short colour', { colour: '#fc0' }, 'colour: expected a colour as #RRGGBB, such as "#0B5563"'],
    ['a colour that is a number', { colour: 255 }, 'colour: expected a text, found a number'],
    ['a logo that is not there', { logo: 'none.png' }, 'logo: none.png: cannot be read, there is no such file'],
    ['a logo that is no picture', { logo: 'q.json' }, `logo: q.json: ${aPng}`],
    ['a folder as logo', { logo: '.' }, `logo: .: ${aPng}`],
    ['a logo that is too wide', { logo: 'wide.png' }, `logo: wide.png: ${aPng}`],
    ['a logo that is too heavy', { logo: 'heavy.png' }, `logo: heavy.png: ${aPng}`],
    ['a broken logo', { logo: 'broken.png' }, `logo: broken.png: ${aPng}`],
  ]; // prettier-ignore
  for (const [what, meta, sentence] of badMeta) {
    it(`is refused with ${what}, and nothing is written`, async () => {
      writeFileSync(at('wide.png'), png({ width: 2001, height: 1 }));
      writeFileSync(at('heavy.png'), Buffer.concat([png(), Buffer.alloc(200_000)]));
      writeFileSync(at('broken.png'), png().subarray(0, 50));
      const ran = await study(meta, '--out', at('bad.pdf'), '--charts', at('bad'));
      expect(ran).to.deep.equal({
        status: 1,
        stdout: '',
        stderr: `panelpeil: ${at('meta.json')}, ${sentence}\n`,
      });
      expect([existsSync(at('bad.pdf')), existsSync(at('bad'))]).to.deep.equal([false, false]);
    });
  }

  const wrongUse: [what: string, args: string[], sentence: string][] = [
    ['nothing to write', [], '--out and --charts are missing: give one'],
    ['a folder without a name', ['--charts', ''], '--charts: expected the name of a folder'],
    ['its bundle in the place of the list', ['--charts', 'x', '--out', 'x/charts.json'], 'x/charts.json: expected each file once'],
  ]; // prettier-ignore
  for (const [what, args, sentence] of wrongUse) {
    it(`is wrong usage with ${what}`, async () => {
      const ran = await study({}, ...args);
      expect([ran.status, ran.stderr]).to.deep.equal([2, `panelpeil: ${sentence}\n`]);
    });
  }

  it('keeps answers out of its charts, also when the bundle beside them may have them', async () => {
    const ran = await study({}, '--with-answers', '--out', at('answers.json'), '--charts', at('beside'));
    expect(ran.stderr).to.equal(
      `${at('answers.json')} holds the answers of every respondent: keep it on this machine\n`,
    );
    expect(readFileSync(join(at('beside'), 'charts.json'), 'utf8')).not.to.match(/"p\d+"/u);
  });
});
