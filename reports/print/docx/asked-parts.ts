import { Paragraph, TextRun } from 'docx';
import type { AskedQuestion } from '../../report.ts';
import { bullets } from './lists.ts';

/** A question as it was asked: its text, what was said with it, and what could be answered. */
export function askedParts({ name, text, instruction, routing, rows, choices }: AskedQuestion): Paragraph[] {
  const small = [instruction, routing ?? ''].filter((line) => line !== '');
  return [
    new Paragraph({
      keepNext: true,
      children: [new TextRun({ text: `${name}  ` }), new TextRun({ text, bold: true })],
    }),
    ...small.map((line) => new Paragraph({ text: line, style: 'Small' })),
    ...bullets(rows),
    ...bullets(choices),
  ];
}
