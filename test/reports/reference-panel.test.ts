import { expect } from 'chai';
import { buildBanner } from '../../reports/tables/banner.ts';
import { isMissing, type Crosstab } from '../../reports/tables/crosstab.ts';
import { plainTable } from '../support/plain-table.ts';
import {
  referenceFigures,
  referenceQuestionnaire,
  referenceRespondents,
  type ExpectedColumn,
} from '../support/reference-panel.ts';
import { datasetOf } from '../support/small-survey.ts';

describe('the tables of the reference panel', () => {
  const dataset = datasetOf(referenceQuestionnaire(), referenceRespondents());
  const banner = buildBanner(dataset, ['age_group'], {});
  const weights = referenceRespondents().map(({ weight }) => weight ?? 0);

  function tableOf(question: string): Crosstab {
    const variable = dataset.variables.find((one) => one.question === question);
    if (variable === undefined) throw new Error(`${question} is not in the questionnaire`);
    return plainTable(dataset, variable, banner, weights);
  }

  for (const { question, columns } of referenceFigures()) {
    it(`count ${question} as another program does, weighted, in total and by age`, () => {
      const table = tableOf(question);
      expect(table.columns.map(({ base }) => base)).to.deep.equal(columns.map(({ base }) => base));
      columns.forEach((expected, place) => expectColumn(table, place, expected));
    });
  }

  function expectColumn(table: Crosstab, place: number, expected: ExpectedColumn): void {
    const column = table.columns[place];
    const mean = table.means?.[place];
    if (column === undefined) throw new Error(`column ${place} is not there`);
    expectClose(column.weightedBase, expected.weightedBase);
    expectClose(column.effectiveBase, expected.effectiveBase);
    expect(table.rows.map(({ code }) => code)).to.deep.equal(Object.keys(expected.rows ?? {}));
    for (const { code, cells } of table.rows) {
      const cell = cells[place];
      if (cell === undefined || isMissing(cell)) throw new Error(`${code} is hidden`);
      const [n, share] = expected.rows?.[code] ?? [NaN, NaN];
      expect(cell.n).to.equal(n);
      expectClose(cell.share, share);
    }
    if (expected.mean === undefined) return;
    expectClose(mean !== undefined && 'value' in mean ? mean.value : mean, expected.mean);
    expect(mean).to.have.property('median', expected.median);
  }

  /** The figures of the fixture have twelve digits; null stands for a column without answers. */
  function expectClose(found: unknown, expected: number | null): void {
    if (expected === null) expect(found).to.deep.equal({ missing: 'no base' });
    else expect(found).to.be.closeTo(expected, Math.abs(expected) * 1e-11);
  }
});
