import { expect } from 'chai';
import { load } from 'cheerio';
import type { Report } from '../../reports/report.ts';
import { houseSheet } from '../../server/documents/house-colours.ts';
import { chartsIn } from '../../server/documents/chart-files.ts';
import { drawPicture } from '../../server/documents/chart-view.ts';
import { htmlDocument } from '../../server/documents/html-document.ts';
import { htmlFragment } from '../../server/documents/html-fragment.ts';
import { darkClasses } from '../../server/documents/picture.ts';
import { demoReport } from '../support/demo-report.ts';
import { expectedCells, tablesIn } from '../support/tables-in-html.ts';

describe('the reports of the demo outside the program', () => {
  let report: Report;
  let later: Report;
  before(async () => {
    report = (await demoReport('2021-3')).report;
    later = (await demoReport('2023-2')).report;
  });

  for (const [kind, make] of Object.entries({ file: htmlDocument, fragment: htmlFragment })) {
    it(`have every figure of every table in the ${kind}, in its row and under its head`, async () => {
      const tables = report.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
      );
      const shown = tablesIn(load(await make(report)));
      expect(tables.length).to.be.above(30);
      expect(shown.map(({ cells }) => cells)).to.deep.equal(tables.map(expectedCells));
    });
  }

  it('are a file to send by mail, and a fragment to paste', async () => {
    expect((await htmlDocument(report)).length).to.be.below(1.5 * 2 ** 20);
    expect((await htmlFragment(report)).length).to.be.below(2 ** 20);
  });

  it('have no chart without its colours on a dark page', () => {
    const charts = [report, later].flatMap(chartsIn);
    const needed = new Set(
      charts.flatMap(({ chart }) =>
        [680, 340].flatMap((width) => darkClasses(drawPicture(chart, width, true))),
      ),
    );
    const { css } = houseSheet(report.colour);
    expect(charts.length).to.be.above(20);
    expect([...needed].filter((name) => !css.includes(`.${name}{`))).to.deep.equal([]);
  });
});
