import { expect } from 'chai';
import { publishedCells } from '../../../../reports/compose/published-cells.ts';
import { startComposing } from '../../../../reports/compose/composing.ts';
import { cellsFile } from '../../../../reports/print/sav/cells-file.ts';
import type { SavFile } from '../../../../reports/print/sav/sav-file.ts';
import { checksum, savedStudy } from '../../../support/saved-study.ts';
import { inPspp, inR, requireSpss } from '../../../support/spss.ts';

/** Twenty residents of 65 and older, as many of 35 to 64, and four younger ones, of whom nothing may be shown. */
const { release } = savedStudy(
  {
    locale: 'nl',
    elements: [{ type: 'radiogroup', name: 'KENT', title: 'Kent u het thuisloket?', choices: ['ja', 'nee'] }],
  },
  Array.from({ length: 44 }, (_, i) => ({
    answers: { KENT: i % 4 === 0 ? 'nee' : 'ja' },
    profile: { age_group: i < 4 ? '16-34' : i < 24 ? '35-64' : '65+' },
  })),
  { banner: ['age_group'] },
);

function valuesOf(file: SavFile, name: string): unknown[] {
  return file.variables.find((one) => one.name === name)?.values ?? [];
}

describe('the published figures of a release as a data file', function () {
  const file = cellsFile(release, checksum);
  const cells = publishedCells(startComposing(release, null));
  const at = (group: string | null): number =>
    cells.findIndex((cell) => cell.answer?.code === 'ja' && cell.group.code === group);

  it('have a line a cell: which question, answer and group, and its figures', () => {
    const inOlder = (name: string): unknown => valuesOf(file, name)[at('65+')];
    expect(valuesOf(file, 'table')).to.have.length(cells.length);
    expect(['question', 'answer', 'group_variable', 'group'].map(inOlder)).to.deep.equal([
      'KENT',
      'ja',
      'age_group',
      '65+',
    ]);
    expect(['base', 'n', 'value', 'net', 'measure'].map(inOlder)).to.deep.equal([20, 15, 0.75, 0, 1]);
  });

  it('have a code for what is suppressed, declared missing, and never its number', () => {
    const hidden = ['base', 'n', 'value', 'low', 'high'].map((name) => valuesOf(file, name)[at('16-34')]);
    expect(hidden).to.deep.equal([-2, -2, -2, -2, -2]);
    expect(file.variables.find(({ name }) => name === 'base')).to.deep.include({
      missing: { from: -4, to: -1 },
    });
  });

  it('have no verdict on everybody: there is nobody to compare with', () => {
    expect(valuesOf(file, 'versus_rest')[at(null)]).to.equal(null);
  });

  it('carry the release, and say that there is nobody in it', () => {
    expect(file.documents).to.include.members([
      `SHA-256: ${checksum}`,
      'Elke regel is één gepubliceerd cijfer: een antwoord in een groep. Er staan geen deelnemers in.',
    ]);
  });

  it('are read by PSPP and R with their labels, what is suppressed as missing', function () {
    requireSpss(this);
    const printed = inPspp(file, ['FREQUENCIES base /STATISTICS=NONE.']);
    const counts = printed.get('Basis (n)') ?? [];
    const suppressed = counts.find((row) => row.includes('afgeschermd'));
    const hidden = cells.filter(({ figure }) => 'missing' in figure && figure.missing === 'suppressed');
    expect(suppressed?.[2]).to.equal(String(hidden.length));
    const shown = cells.filter(({ figure }) => 'value' in figure).length;
    const count = 'cat(sum(!is.na(d$value)))';
    expect(inR(file, count, 'use.value.labels = FALSE, use.missings = TRUE')).to.deep.equal([String(shown)]);
  });
});
