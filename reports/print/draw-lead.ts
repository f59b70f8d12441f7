import { widthOf } from './measure.ts';
import { drawRule, linkOut, openTag, writeLines } from './paper.ts';
import type { Paper, Tag } from './paper.ts';
import type { TypeStyle } from './theme.ts';

export interface Lead {
  /** The web address it leads to. */
  href: string;
  /** What a reader that reads aloud says of it. */
  read: string;
  lines: string[];
  style: TypeStyle;
}

/** A text that leads to a web address: in the house colour and underlined, each line of it a place to press. */
export function drawLead(paper: Paper, parent: Tag, lead: Lead, { x, y }: { x: number; y: number }): void {
  const { href, read, lines, style } = lead;
  const colour = paper.report.colour;
  const link = openTag(paper, parent, 'Link');
  link.add(() => writeLines(paper, lines, { ...style, colour }, { x, y }));
  const boxes = lines.map((line, i) => ({
    x,
    y: y + i * style.leading,
    width: widthOf(line, style),
    height: style.leading,
  }));
  for (const box of boxes) linkOut(paper, href, box, { link, text: read });
  link.end();
  for (const box of boxes) {
    drawRule(paper, box.y + 0.85 * box.height, { left: x, width: box.width }, { colour, weight: 0.5 });
  }
}
