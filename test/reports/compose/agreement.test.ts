import { expect } from 'chai';
import type { Chart } from '../../../reports/chart.ts';
import { percentText } from '../../../reports/findings/numbers.ts';
import type { Block, ReportSection, ReportTable } from '../../../reports/report.ts';
import { demoReport } from '../../support/demo-report.ts';

function tablesIn(sections: ReportSection[]): ReportTable[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap((one) => (one.kind === 'table' ? [one.table] : [])));
}

/** Every chart with the table that stands under it. */
function pairsIn({ blocks }: ReportSection): { chart: Chart; table: ReportTable }[] {
  return blocks.flatMap((block: Block, i) => {
    const under = blocks.slice(i + 1).find(({ kind }) => kind === 'table' || kind === 'chart');
    if (block.kind !== 'chart' || under?.kind !== 'table') return [];
    return [{ chart: block.chart, table: under.table }];
  });
}

/** "answer | group" -> the printed figure; groups by their short heads. */
function figuresOf(table: ReportTable): Map<string, string> {
  return new Map(
    table.rows.flatMap((row) =>
      row.cells.map((cell, i): [string, string] => [
        `${row.label} | ${head(table.columns[i] ?? '')}`,
        cell.text,
      ]),
    ),
  );
}

/** "16–34 jaar", "16–34 (A)" and "16–34" are one group; "75 jaar en ouder" is 75+. */
function head(label: string): string {
  return label
    .replace(/ \([A-Z]\)$/u, '')
    .replace(/ jaar en ouder$/u, '+')
    .replace(/ jaar$/u, '');
}

function drawn(chart: Chart): { key: string; text: string }[] {
  return chart.series.flatMap(({ label, values }) =>
    chart.rows.flatMap((row, i) => {
      const value = values[i] ?? null;
      const [answer, group] = chart.shape === 'stacked' ? [label, row.label] : [row.label, label];
      return value === null
        ? []
        : [{ key: `${answer} | ${head(group)}`, text: percentText(value, chart.language) }];
    }),
  );
}

for (const wave of ['2021-3', '2023-2', '2025-1']) {
  describe(`the figures of the demo report of ${wave}`, () => {
    let sections: ReportSection[];
    before(async () => {
      sections = (await demoReport(wave)).report.sections;
    });

    it('are the same in every chart and in the table under it', () => {
      const pairs = sections.flatMap(pairsIn).filter(({ chart }) => chart.shape !== 'lines');
      let compared = 0;
      for (const { chart, table } of pairs) {
        const figures = figuresOf(table);
        const turned = new Map(
          [...figures].map(([key, text]) => [key.split(' | ').reverse().join(' | '), text]),
        );
        for (const { key, text } of drawn(chart)) {
          const found = figures.get(key) ?? turned.get(key);
          if (found === undefined) continue;
          expect(text, `${chart.title}: ${key}`).to.equal(found);
          compared += 1;
        }
      }
      expect(compared).to.be.above(300);
    });

    it('leave no bar of a chart without its cell', () => {
      for (const section of sections.filter(({ id }) => id.startsWith('vraag-'))) {
        for (const { chart, table } of pairsIn(section)) {
          if (chart.shape === 'lines' || chart.shape === 'funnel') continue;
          const keys = [...figuresOf(table).keys()];
          const known = new Set([...keys, ...keys.map((key) => key.split(' | ').reverse().join(' | '))]);
          const lost = drawn(chart).filter(
            ({ key }) => !known.has(key) && !known.has(key.replace('Totaal', 'n')),
          );
          const overview = chart.id?.endsWith('-overzicht') === true;
          expect(overview ? [] : lost, `${section.id} ${chart.title}`).to.deep.equal([]);
        }
      }
    });

    it('are those of the table book, in the body as well', () => {
      const start = sections.findIndex(({ id }) => id === 'tabellenboek');
      const book = tablesIn(sections.slice(start)).map(figuresOf);
      for (const section of sections.slice(0, start).filter(({ id }) => id.startsWith('vraag-'))) {
        for (const table of tablesIn([section]).filter(({ corner }) => corner === 'Antwoord')) {
          const figures = [...figuresOf(table)].filter(([key]) => !key.startsWith('Aantal'));
          const same = book.some((other) => figures.every(([key, text]) => other.get(key) === text));
          expect(same, table.caption).to.equal(true);
        }
      }
    });

    it('behind the bars are cells of the table too', () => {
      for (const { chart, table } of sections.flatMap(pairsIn)) {
        for (const { head: name, texts } of chart.asides ?? []) {
          const row = table.rows.find(
            ({ label, role }) => label === name || (name === 'n' && role === 'base'),
          );
          const cells = row?.cells.map(({ text }) => text);
          if (cells === undefined) continue;
          expect(texts.filter((text) => text !== '')).to.deep.equal(cells.filter((text) => text !== '–'));
        }
      }
    });
  });
}
