import { expect } from 'chai';
import { cellsFile, type PublishedCell } from '../../../../reports/print/sav/cells-file.ts';
import type { SavFile } from '../../../../reports/print/sav/sav-file.ts';
import { checksum, savedStudy } from '../../../support/saved-study.ts';
import { inPspp, inR, requireSpss } from '../../../support/spss.ts';

const { release } = savedStudy(
  {
    locale: 'nl',
    elements: [{ type: 'radiogroup', name: 'KENT', title: 'Kent u het thuisloket?', choices: ['ja', 'nee'] }],
  },
  Array.from({ length: 40 }, () => ({ answers: { KENT: 'ja' }, profile: { age_group: '65+' } })),
);

const total: PublishedCell = {
  question: 'KENT',
  item: null,
  title: 'Kent u het thuisloket?',
  answer: { code: 'ja', label: 'ja, ik ken het' },
  net: false,
  variable: null,
  group: null,
  base: 214,
  n: 80,
  share: 0.3738,
  low: 0.31,
  high: 0.44,
  letters: '',
  verdict: null,
  missing: null,
};
const older: PublishedCell = {
  ...total,
  net: true,
  variable: 'age_group',
  group: { code: '65+', label: '65+' },
  n: 0,
  share: 0,
  letters: 'AB',
  verdict: 'higher',
};
const hidden: PublishedCell = {
  ...older,
  base: { missing: 'suppressed' },
  letters: 'A',
  missing: 'suppressed',
};

function valuesOf(file: SavFile, name: string): unknown[] {
  return file.variables.find((one) => one.name === name)?.values ?? [];
}

describe('the published figures of a release as a data file', function () {
  const file = cellsFile([total, older, hidden], release, checksum);

  it('have a line a cell: which question, answer and group, and its figures', () => {
    const answer = ['question', 'item', 'answer', 'answer_label', 'net'];
    const group = ['variable', 'group', 'group_label'];
    const inSecond = (names: string[]): unknown[] => names.map((name) => valuesOf(file, name)[1]);
    expect(inSecond(answer)).to.deep.equal(['KENT', '', 'ja', 'ja, ik ken het', 1]);
    expect(inSecond(group)).to.deep.equal(['age_group', '65+', '65 jaar en ouder']);
    expect([valuesOf(file, 'group_label')[0], valuesOf(file, 'group')[0]]).to.deep.equal(['Totaal', '']);
    const figures = ['base', 'n', 'share', 'low', 'high', 'letters', 'verdict'];
    expect(inSecond(figures)).to.deep.equal([214, 0, 0, 0.31, 0.44, 'AB', 3]);
  });

  it('have a code for what is suppressed, even where a number came along, and no letters', () => {
    const figures = ['base', 'n', 'share', 'low', 'high', 'verdict'];
    expect(figures.map((name) => valuesOf(file, name)[2])).to.deep.equal([-2, -2, -2, -2, -2, -2]);
    expect(valuesOf(file, 'letters')).to.deep.equal(['', 'AB', '']);
  });

  it('have no verdict on everybody: there is nobody to compare with', () => {
    expect(valuesOf(file, 'verdict')[0]).to.equal(-4);
  });

  it('carry the release, and say that there is nobody in it', () => {
    expect(file.documents).to.include.members([
      `SHA-256: ${checksum}`,
      'Elke regel is één gepubliceerd cijfer: een antwoord in een groep. Er staan geen deelnemers in.',
    ]);
  });

  it('may be none', () => {
    expect(cellsFile([], release, checksum).variables.every(({ values }) => values.length === 0)).to.equal(
      true,
    );
  });

  it('are read by PSPP and R with their labels, what is suppressed as missing', function () {
    this.timeout(60_000);
    requireSpss(this);
    const printed = inPspp(file, ['FREQUENCIES base verdict question /STATISTICS=NONE.']);
    expect(printed.get('Tegenover alle anderen')?.slice(1, 4)).to.deep.equal([
      ['Valid', 'hoger', '1', '33.3%', '100.0%', '100.0%'],
      ['Missing', 'niet van toepassing', '1', '33.3%', '', ''],
      ['', 'afgeschermd', '1', '33.3%', '', ''],
    ]);
    expect(printed.get('Vraag')?.[1]?.slice(0, 3)).to.deep.equal(['Valid', 'Kent u het thuisloket?', '3']);
    expect(inR(file, 'cat(d$share)', 'use.value.labels = FALSE, use.missings = TRUE')).to.deep.equal([
      '0.3738 0 NA',
    ]);
  });
});
