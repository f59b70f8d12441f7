import {
  ExternalHyperlink,
  InternalHyperlink,
  Paragraph,
  TextRun,
  type ParagraphChild,
  type Table,
} from 'docx';
import type { Block, Fact, Report } from '../../report.ts';
import { askedParts } from './asked-parts.ts';
import { chartParts } from './chart-parts.ts';
import { bullets } from './lists.ts';
import type { Places } from './places.ts';
import { tableParts } from './table-parts.ts';

/** @param place with the finding just above, which a chart need not say again */
export async function blockParts(
  report: Report,
  block: Block,
  { places, said }: { places: Places; said: string },
): Promise<(Paragraph | Table)[]> {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph(block.text)];
    case 'finding':
      return [new Paragraph({ text: block.text, style: 'Finding' })];
    case 'note':
      return [new Paragraph({ text: block.text, style: 'Note' })];
    case 'list':
    case 'quotes':
      return bullets(block.items);
    case 'keyFigures':
      return block.items.map(({ figure, text, section }) => {
        const words = [new TextRun({ text: figure, bold: true, size: 32 }), new TextRun(`  ${text}`)];
        return new Paragraph({ children: leading(words, section, places) });
      });
    case 'facts':
      return block.items.map((fact) => new Paragraph({ children: factRuns(fact) }));
    case 'lead':
      return [new Paragraph({ children: leading([new TextRun(block.text)], block.table, places) })];
    case 'chart':
      return chartParts(report, block.chart, said);
    case 'table':
      return tableParts(report, block.table, places);
    case 'asked':
      return block.questions.flatMap(askedParts);
    default:
      throw new Error(`unknown block ${String(block satisfies never)}`);
  }
}

function leading(children: ParagraphChild[], to: string | null, places: Places): ParagraphChild[] {
  const anchor = to === null ? undefined : places.get(to);
  return anchor === undefined ? children : [new InternalHyperlink({ anchor, children })];
}

/** A fact leads to web addresses alone. */
function factRuns({ label, text, href }: Fact): ParagraphChild[] {
  const name = new TextRun({ text: `${label}: `, bold: true });
  if (href === undefined || !/^https?:\/\//u.test(href)) return [name, new TextRun(text)];
  return [name, new ExternalHyperlink({ link: href, children: [new TextRun({ text, style: 'Hyperlink' })] })];
}
