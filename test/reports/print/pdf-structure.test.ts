import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { printPdf } from '../../../reports/print/pdf.ts';
import type { Block } from '../../../reports/report.ts';
import type { JsonObject } from '../../../surveys/question.ts';
import { reportSample } from '../../fixtures/report-sample.ts';
import { drawnReport } from '../../support/drawn-respondents.ts';
import { expectSound } from '../../support/expect-sound.ts';
import { readingOrder } from '../../support/pdf-structure/reading-order.ts';

function everyType(): JsonObject {
  return JSON.parse(readFileSync('test/fixtures/every-type.json', 'utf8')) as JsonObject;
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

describe('the structure of a printed report', () => {
  const blocks: Block[] = reportSample.sections.flatMap((section) => section.blocks);
  let printed: Buffer;
  let read: string[];
  before(async () => {
    printed = await printPdf(reportSample);
    read = await readingOrder(printed);
  });

  it('is sound for a report with one of everything', () => expectSound(printed));

  it('is sound for a questionnaire with every type of question, answered by 120 residents', async () => {
    await expectSound(await printPdf(drawnReport(everyType(), 120)));
  });

  it('has the titles of the sections as headings, in their order', () => {
    const headings = reportSample.sections.map(({ level, title }) => `H${level} ${title}`);
    expect(read.filter((line) => /^H\d/.test(line))).to.deep.equal(['H1 Inhoud', ...headings]);
  });

  it('tells each chart in words', () => {
    const charts = blocks.flatMap((block) => (block.kind === 'chart' ? [`Figure ${block.chart.alt}`] : []));
    expect(read.filter((line) => line.startsWith('Figure'))).to.deep.equal(charts);
  });

  it('tells each table row by row, each figure after the name of its row', () => {
    const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.table.rows : []));
    const told = rows.map(({ label, cells }) => [
      'TR',
      `TH Row ${label}`,
      ...cells.map(({ text, tone }) => (tone === 'hidden' ? 'TD niet getoond' : `TD ${plain(text)}`)),
    ]);
    const body = read.join('\n').split(/\n(?!TR|TH|TD)/).filter((part) => part.startsWith('TBody')); // prettier-ignore
    expect(body.flatMap((part) => part.split('\n').slice(1))).to.deep.equal(told.flat());
  });
});
