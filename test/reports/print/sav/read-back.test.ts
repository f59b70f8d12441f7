import { expect } from 'chai';
import fc from 'fast-check';
import type { SavFile, SavVariable } from '../../../../reports/print/sav/sav-file.ts';
import { variableNames } from '../../../../reports/print/sav/variable-names.ts';
import { numbers, savFile, texts } from '../../../support/sav-samples.ts';
import { casesInPspp, inPspp, inR, requireSpss, type Printed } from '../../../support/spss.ts';

/** A table of PSPP, its headings left out. */
function rows(printed: Printed, title: string): string[][] {
  return printed.get(title)?.slice(1) ?? [];
}

/** One column of the list of variables. */
function described(file: SavFile, heading: string): (string | undefined)[] {
  const [headings = [], ...variables] = inPspp(file, ['DISPLAY DICTIONARY.']).get('Variables') ?? [];
  return variables.map((row) => row[headings.indexOf(heading)]);
}

describe('a data file read by PSPP and R', function () {
  before(function () {
    requireSpss(this);
  });

  it('shows labels with accents, other scripts and emoji as they were written', () => {
    const labels = ['Êtes-vous satisfait ?', 'هل أنت راض؟', 'Tevreden 😀 of 👩🏽‍🚒'];
    const file = savFile(labels.map((label, i) => numbers(`V_${i}`, [1], { label, valueLabels: [{ value: 1, label }] }))); // prettier-ignore
    expect(described(file, 'Label')).to.deep.equal(labels);
    const printed = inPspp(file, ['DISPLAY DICTIONARY.']);
    expect(rows(printed, 'Value Labels')).to.deep.equal(labels.map((label) => [label, '1', label]));
    expect(inR(file, 'cat(attr(d, "variable.labels"), sep = "\\n")')).to.deep.equal(labels);
  });

  it('cuts a label of 300 characters between characters: a question at 255 bytes, an answer at 120', () => {
    const long = `${'é'.repeat(100)}${'😀'.repeat(200)}`;
    const file = savFile([numbers('LOK1', [1], { label: long, valueLabels: [{ value: 1, label: long }] })]);
    const [[question, , answer] = []] = rows(inPspp(file, ['DISPLAY DICTIONARY.']), 'Value Labels');
    expect(question).to.equal(`${'é'.repeat(100)}${'😀'.repeat(13)}…`);
    expect(answer).to.equal(`${'é'.repeat(58)}…`);
  });

  it('keeps a text of 10,000 characters whole', () => {
    const long = Array.from({ length: 5000 }, (_, i) => `é${i}`)
      .join('')
      .slice(0, 10_000);
    const file = savFile([texts('tekst', [long, 'kort', '']), numbers('LOK1', [1, 2, 3])]);
    expect(long).to.have.length(10_000);
    expect(casesInPspp(file)).to.deep.equal([['tekst', 'LOK1'], [long, '1'], ['kort', '2'], ['', '3']]); // prettier-ignore
  });

  it('cuts a text where SPSS ends: at 32,767 bytes, between characters', () => {
    const [, [text = '', behind] = []] = casesInPspp(savFile([texts('tekst', ['é'.repeat(20_000)]), numbers('LOK1', [7])])); // prettier-ignore
    expect([text.length, behind]).to.deep.equal([16_383, '7']);
  });

  it('knows why somebody has no answer: three codes, a range, an open range and one more', () => {
    const missing = [{ codes: [97, 98, 99] }, { from: -4, to: -1 }, { from: -Infinity, to: -1, code: 9 }, { from: 90, to: Infinity }, null]; // prettier-ignore
    const values = [1, -2, 9, 98, null];
    const file = savFile(missing.map((one, i) => numbers(`V_${i}`, values, { missing: one })));
    expect(described(file, 'Missing Values')).to.deep.equal(['97; 98; 99', '-4 THRU -1', 'LOWEST THRU -1; 9', '90 THRU HIGHEST', '']); // prettier-ignore
    const counted = rows(inPspp(file, ['DESCRIPTIVES ALL.']), 'Descriptive Statistics').map((row) => row[1]);
    expect(counted.slice(0, 5)).to.deep.equal(['3', '3', '2', '3', '4']);
    expect(inR(file, 'cat(sapply(d, function(x) sum(!is.na(x))))', 'use.missings = TRUE')).to.deep.equal(['3 3 2 3 4']); // prettier-ignore
  });

  it('says how each variable is measured, set out and printed', () => {
    const file = savFile([
      numbers('aard', [1]),
      numbers('orde', [123456789], { measure: 'ordinal' }),
      numbers('maat', [-1234.5678], { measure: 'scale', decimals: 4 }),
      texts('tekst', ['x'.repeat(300)]),
    ]);
    expect(described(file, 'Measurement Level')).to.deep.equal(['Nominal', 'Ordinal', 'Scale', 'Nominal']);
    expect(described(file, 'Alignment')).to.deep.equal(['Right', 'Right', 'Right', 'Left']);
    expect(described(file, 'Print Format')).to.deep.equal(['F8.0', 'F9.0', 'F10.4', 'A300']);
    expect(described(file, 'Width')).to.deep.equal(['8', '8', '8', '40']);
  });

  it('counts with the weights, and knows which answers belong to one question', () => {
    const [web, phone] = [numbers('web', [1, 1, 0]), numbers('tel', [0, 1, -1])];
    const weight = numbers('gewicht', [0.5, 1.5, 2.25], { decimals: 4, measure: 'scale' });
    const set = { name: 'KANAAL 1', label: 'Hoe had u contact? 📞', variables: [web, phone] };
    const file = savFile([weight, web, phone], { weight, sets: [set, { ...set, name: 'kanaal_1' }] });
    const printed = inPspp(file, ['MRSETS /DISPLAY NAME=ALL.', 'FREQUENCIES web.']);
    const members = ['Hoe had u contact? 📞', 'Dichotomies', '1', 'web\ntel'];
    expect(rows(printed, 'Multiple Response Sets')).to.deep.equal([['$KANAAL_1', ...members], ['$kanaal_1_2', ...members]]); // prettier-ignore
    expect(rows(printed, 'web').map(([, code, count]) => [code, Number(count)])).to.deep.equal([['0', 2.25], ['1', 2], ['', 4.25]]); // prettier-ignore
  });

  it('labels the values of texts, short and long', () => {
    const labelled = [
      { value: 'v', label: 'vrouw' },
      { value: 'kerkebeek-noord', label: 'Kerkebeek, het noorden' },
    ];
    const file = savFile([
      texts('sekse', ['v', 'm'], { valueLabels: labelled.slice(0, 1) }),
      texts('wijk', ['kerkebeek-noord', 'x'], { valueLabels: labelled.slice(1) }),
    ]);
    const printed = inPspp(file, ['DISPLAY DICTIONARY.']);
    expect(rows(printed, 'Value Labels')).to.deep.equal([['sekse', 'v', 'vrouw'], ['wijk', 'kerkebeek-noord', 'Kerkebeek, het noorden']]); // prettier-ignore
  });

  it('carries remarks, broken into lines between words, and its own label', () => {
    const words = 'é'.repeat(30);
    const file = savFile([numbers('LOK1', [1])], { label: 'é'.repeat(40), documents: [`${words} ${words} einde`, 'x'.repeat(90)] }); // prettier-ignore
    const printed = inPspp(file, ['DISPLAY DOCUMENTS.', 'SYSFILE INFO FILE="x.sav".']);
    expect(printed.get('Documents')?.flat().join().split('\n')).to.deep.equal([words, `${words} einde`, 'x'.repeat(80), 'x'.repeat(10)]); // prettier-ignore
    const about = new Map(printed.get('File Information')?.map(([name = '', text = '']) => [name, text]));
    expect(about.get('Label')).to.equal(`${'é'.repeat(28)}…`);
    expect(about.get('Created')).to.equal('14 Oct 21 09:30:00 by Panelpeil');
    expect(about.get('Encoding')).to.equal('UTF-8');
  });

  it('tells apart variables whose names would clash, one of them called as the format calls another', () => {
    const wanted = ['a b', 'a_b', 'V1', '1e', 'AND', `${'x'.repeat(64)}1`, `${'x'.repeat(64)}2`];
    const file = savFile(wanted.map((name, i) => numbers(name, [i])));
    const names = ['a_b', 'a_b_2', 'V1', 'v_1e', 'v_AND', 'x'.repeat(64), `${'x'.repeat(62)}_2`];
    expect(casesInPspp(file)).to.deep.equal([names, names.map((_, i) => String(i))]);
    expect(inR(file, 'cat(names(d))')).to.deep.equal([names.join(' ')]);
  });

  it('may hold nobody, or one', () => {
    const of = (values: number[]): SavFile => savFile([numbers('LOK1', values), texts('naam', values.map(String))]); // prettier-ignore
    expect(casesInPspp(of([]))).to.deep.equal([['LOK1', 'naam']]);
    expect(inR(of([]), 'cat(length(d$LOK1))')).to.deep.equal(['0']);
    expect(casesInPspp(of([7]))).to.deep.equal([['LOK1', 'naam'], ['7', '7']]); // prettier-ignore
  });

  it('may hold 3,000 variables', () => {
    const file = savFile(
      Array.from({ length: 3000 }, (_, i) => numbers(`V${i}`, [i, i + 1], { label: `Vraag ${i}` })),
    );
    const [names = [], ...cases] = casesInPspp(file);
    expect([names.length, names[2999], cases.map((one) => one[2999])]).to.deep.equal([3000, 'V2999', ['2999', '3000']]); // prettier-ignore
    expect(inR(file, 'cat(length(d), d$V2999)')).to.deep.equal(['3000 2999 3000']);
  });

  it('gives back to PSPP whatever was put in', () => {
    // The lowest of all numbers is SPSS's own for nothing at all.
    const number = fc.option(
      fc.oneof(
        fc.integer({ min: -300, max: 300 }),
        fc.double({ min: -Number.MAX_VALUE, minExcluded: true, max: Number.MAX_VALUE, noNaN: true }),
      ),
    );
    // What SPSS keeps of a text: not the spaces behind it. A control character is not a text.
    const text = fc
      .oneof(
        { arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }), weight: 4 },
        fc.string({ unit: 'grapheme', minLength: 200, maxLength: 900 }),
      ) // prettier-ignore
      .map((one) => one.replaceAll(/\p{Cc}/gu, '').trimEnd());
    const variable = (cases: number): fc.Arbitrary<SavVariable> =>
      fc.oneof(
        fc.array(number, { minLength: cases, maxLength: cases }).map((values) => numbers('getal', values)),
        fc.array(text, { minLength: cases, maxLength: cases }).map((values) => texts('tekst', values)),
      );
    const variables = fc
      .integer({ min: 0, max: 6 })
      .chain((cases) => fc.array(variable(cases), { minLength: 2, maxLength: 8 }));
    fc.assert(
      fc.property(variables, (given) => {
        const read = casesInPspp(savFile(given)).slice(1);
        const put = given.map(({ values }) => values.map((one) => (one === 0 ? 0 : one)));
        const back = given.map(({ kind }, v) => read.map((row) => valueOf(kind, row[v] ?? '')));
        expect(back).to.deep.equal(put);
      }),
      { numRuns: 30 },
    );
  });

  it('has names and labels that PSPP takes as they are, whatever questions are called', () => {
    const letters = ['TO', ...Array.from('aZ0.$@#_- éÉßıøŁæΩжمק字가ก²ªµ\u0301\u200d😀𱍐/(')];
    const name = fc.string({ unit: fc.constantFrom(...letters), maxLength: 80 });
    const label = fc
      .string({ unit: 'grapheme', maxLength: 20 })
      .map((one) => one.replaceAll(/[\s\p{Cc}]/gu, ''));
    const asked = fc.array(fc.tuple(name, label), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(asked, (questions) => {
        const file = savFile(questions.map(([one, said]) => numbers(one, [], { label: said || '–' })));
        const [headings = [], ...variables] = inPspp(file, ['DISPLAY DICTIONARY.']).get('Variables') ?? [];
        const [named = -1, labelled = -1] = ['Name', 'Label'].map((one) => headings.indexOf(one));
        const names = variableNames(questions.map(([one]) => one));
        expect(variables.map((row) => row[named])).to.deep.equal(names);
        expect(variables.map((row) => row[labelled])).to.deep.equal(questions.map(([, said]) => said || '–'));
      }),
      { numRuns: 30 },
    );
  });

  /** PSPP prints a number so that it can be read back to the last digit. */
  function valueOf(kind: SavVariable['kind'], printed: string): string | number | null {
    if (kind === 'texts') return printed.trimEnd();
    return printed === '' ? null : Number(printed);
  }
});
