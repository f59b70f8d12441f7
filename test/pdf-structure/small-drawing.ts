/** Pieces of drawing with PDFKit, for the small PDF of the tests. */
export type Tag = PDFKit.PDFStructureElement & { dictionary: { data: Record<string, unknown> } };

export interface Drawing {
  doc: PDFKit.PDFDocument;
  /** Where the next line stands, in points from the top of the page. */
  y: number;
}

/** A new page with a foot that is not read aloud. */
export function start(drawing: Drawing): void {
  const { doc } = drawing;
  doc.addPage();
  doc.markContent('Artifact', { type: 'Pagination' });
  doc.font('Sans').fontSize(9).fillColor('#56606B').text('Kerkebeek', 60, 800, { lineBreak: false });
  doc.endMarkedContent();
  drawing.y = 60;
}

export function hang(doc: PDFKit.PDFDocument, parent: Tag, name: string, options = {}): Tag {
  const tag = doc.struct(name, options) as Tag;
  parent.add(tag);
  return tag;
}

/** A tag with one line of text. */
export function say(drawing: Drawing, parent: Tag, [name, text]: [name: string, text: string]): Tag {
  const tag = hang(drawing.doc, parent, name);
  tag.add(() => line(drawing, text));
  return tag;
}

export function line(drawing: Drawing, text: string, x = 60): void {
  const { doc, y } = drawing;
  doc.font('Sans').fontSize(11).fillColor('#1B1F24').text(text, x, y, { lineBreak: false });
  drawing.y += 18;
}
