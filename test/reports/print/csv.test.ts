import { expect } from 'chai';
import { parse } from 'csv-parse/sync';
import { releaseFigures } from '../../../reports/compose/release-figures.ts';
import { printCsv, type CsvDialect } from '../../../reports/print/csv.ts';
import { figuresOf } from '../../support/figures-of.ts';
import { formulas, startsAFormula } from '../../support/formulas.ts';
import { madeRelease } from '../../support/made-release.ts';
import { smallRespondents, smallSurvey } from '../../support/small-survey.ts';

type Line = Record<string, string>;

function linesOf(bytes: Buffer, dialect: CsvDialect): Line[] {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const signs = dialect === 'belgian' ? { bom: true, delimiter: ';' } : {};
  return parse<Line>(text, { ...signs, columns: true, record_delimiter: '\r\n' });
}

const dialects: CsvDialect[] = ['belgian', 'plain'];

describe('figures as CSV for Belgian Excel', () => {
  const bytes = printCsv(figuresOf('ja; "nee"', -5.123456), 'belgian');
  const [line = {}, hidden = {}] = linesOf(bytes, 'belgian');

  it('begin with a byte order mark and end every line as Windows does', () => {
    expect(bytes.subarray(0, 3)).to.deep.equal(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(
      bytes
        .toString()
        .split('\n')
        .slice(0, -1)
        .every((one) => one.endsWith('\r')),
    ).to.equal(true);
  });

  it('have heads and words in the language of the report, commas before decimals and days as people write them', () => {
    expect(line).to.include({
      Antwoord: 'ja; "nee"',
      Maat: 'gemiddelde',
      Status: 'indicatief',
      Samengeteld: 'ja',
      Waarde: '-5,1235',
      'Ondergrens 95\u00a0%': '-6,1235',
      'Antwoorden tot en met': '26/09/2021',
      Vrijgave: '2.1',
    });
  });

  it('leave every figure of a hidden cell empty and say why', () => {
    expect(hidden).to.include({
      Status: 'niet getoond',
      Reden: 'afgeschermd',
      'Basis (n)': '',
      Aantal: '',
      Waarde: '',
    });
    expect(hidden).to.include({ Letters: '', 'Tegenover de rest': '' });
  });

  it('keep a range and the name of a wave from becoming a day', () => {
    const [own = {}] = linesOf(printCsv({ ...figuresOf('1-2'), wave: '2021-3' }, 'belgian'), 'belgian');
    expect(own).to.include({ Antwoord: '1–2', Bevraging: '2021–3' });
  });

  it('are there in French and in English too', () => {
    const heads = ['fr', 'en', 'de'].map((language) => {
      const printed = printCsv({ ...figuresOf('x'), language }, 'belgian');
      return Object.keys(linesOf(printed, 'belgian')[0] ?? {})[0];
    });
    expect(heads).to.deep.equal(['Tableau', 'Table', 'Table']);
  });
});

describe('figures as plain CSV', () => {
  const bytes = printCsv(figuresOf('a, "b"\nc', -5), 'plain');

  it('follow RFC 4180: no mark at the start, commas, CRLF, quotes doubled', () => {
    const text = bytes.toString();
    expect(text.startsWith('"table","question"')).to.equal(true);
    expect(text).to.contain('"a, ""b""\nc"').and.to.match(/\r\n$/);
  });

  it('have the names programs rely on, decimal points and ISO days', () => {
    const [line = {}] = linesOf(bytes, 'plain');
    expect(line).to.include({
      answer_label: 'a, "b"\nc',
      measure: 'mean',
      standing: 'indicative',
      net: 'yes',
    });
    expect(line).to.include({ base: '41', n: '12', low: '-6', high: '', versus_rest: 'higher' });
    expect(line).to.include({ cut_off: '2021-09-26', release: '2.1', checksum: 'a1'.repeat(32) });
  });

  it('keep -5 a number: outside quotes, with nothing before it', () => {
    expect(bytes.toString()).to.contain(',41,12,-5,-6,,"BC","higher",');
  });

  it('have every published cell of a release, its shares to four decimals', () => {
    const { release, checksum } = madeRelease(smallSurvey, smallRespondents());
    const figures = releaseFigures(release, checksum);
    const lines = linesOf(printCsv(figures, 'plain'), 'plain');
    const shown = figures.cells.map(({ figure }) => ('value' in figure ? figure.value.toFixed(4) : ''));
    expect(lines.map(({ value = '' }) => (value === '' ? '' : Number(value).toFixed(4)))).to.deep.equal(
      shown,
    );
  });
});

describe('a formula in a CSV file', () => {
  for (const dialect of dialects) {
    it(`is text wherever a text can stand, and otherwise as it was (${dialect})`, () => {
      for (const formula of formulas) {
        const text = dialect === 'plain' ? formula.replace('; =', "; '=") : formula;
        const expected = startsAFormula(formula) || formula.startsWith("'") ? `'${text}` : text;
        const [line = {}] = linesOf(printCsv(figuresOf(formula), dialect), dialect);
        const said = Object.values(line).filter((one) => one.includes(formula.trim().slice(-3)));
        expect(said, JSON.stringify(formula)).to.have.length(13);
        for (const text of said) expect(text).to.equal(expected);
      }
    });
  }
});

describe('a label with a semicolon in plain CSV', () => {
  it('gives a spreadsheet that parts lines at semicolons no formula', () => {
    const [line = {}] = linesOf(printCsv(figuresOf('Ja;=1+1; +2'), 'plain'), 'plain');
    const cells = Object.values(line).flatMap((text) => text.split(';'));
    expect(cells).to.include.members(["'=1+1", " '+2"]);
    expect(cells.filter((text) => /^\s*[=+]/u.test(text))).to.deep.equal([]);
  });
});

describe('figures of an unusual survey as CSV', () => {
  const long = 'een heel lang antwoord '.repeat(14).slice(0, 300);

  for (const dialect of dialects) {
    it(`keep emoji, writing from right to left and long labels as they are (${dialect})`, () => {
      for (const text of ['👍🏽 goed', 'שלום עולם', 'é\u0301', long]) {
        const [line = {}] = linesOf(printCsv(figuresOf(text), dialect), dialect);
        expect(Object.values(line).filter((one) => one === text)).to.have.length(13);
      }
    });

    it(`have no figure when nobody answered, or one person (${dialect})`, () => {
      for (const people of [[], smallRespondents().slice(0, 1)]) {
        const { release, checksum } = madeRelease(smallSurvey, people, { banner: [] });
        const lines = linesOf(printCsv(releaseFigures(release, checksum), dialect), dialect);
        expect(lines).to.have.length(release.tables.flatMap(({ rows }) => rows).length + 4);
        expect(lines.map((line) => line['value'] ?? line['Waarde'])).to.deep.equal(lines.map(() => ''));
      }
    });
  }
});
