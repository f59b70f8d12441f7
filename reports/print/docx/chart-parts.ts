import { ImageRun, Paragraph } from 'docx';
import type { Chart } from '../../chart.ts';
import type { Report } from '../../report.ts';
import { chartPng } from '../chart-image.ts';

/** CSS pixels between the margins of the page. */
const width = 627;
/** As wide as it is drawn, so that its letters are as large as those of tables. */
const drawn = { width, fontSize: 13, around: null };

/** Its sentence and question, the picture with what it shows in words, and the base. */
export async function chartParts(report: Report, chart: Chart, said: string): Promise<Paragraph[]> {
  const data = await chartPng(chart, drawn);
  const number = chart.number === undefined ? '' : `${report.words.chart} ${chart.number}`;
  const question = [number, chart.question].filter((part) => part !== '').join('. ');
  return [
    ...(chart.title === said || chart.title === ''
      ? []
      : [new Paragraph({ text: chart.title, style: 'Finding' })]),
    ...(question === '' ? [] : [new Paragraph({ text: question, style: 'Question' })]),
    new Paragraph({
      keepNext: chart.baseLine !== '',
      children: [
        new ImageRun({
          type: 'png',
          data,
          transformation: {
            width,
            height: Math.round((width * data.readUInt32BE(20)) / data.readUInt32BE(16)),
          },
          altText: { name: chart.id ?? number, title: chart.title, description: chart.alt },
        }),
      ],
    }),
    ...(chart.baseLine === '' ? [] : [new Paragraph({ text: chart.baseLine, style: 'BaseLine' })]),
  ];
}
