/** The standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4), by what they are for. */
const groupTypes = new Set(['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'Caption', 'TOC', 'TOCI', 'Index', 'NonStruct', 'Private']); // prettier-ignore
/** Hold other tags alone, never text. */
export const holderTypes = new Set(['Document', 'Part', 'Art', 'Sect', 'Div', 'TOC', 'L', 'LI', 'Table', 'THead', 'TBody', 'TFoot', 'TR']); // prettier-ignore
export const headingTypes = new Set(['H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
const listTypes = new Set(['L', 'LI', 'Lbl', 'LBody']);
const tableTypes = new Set(['Table', 'TR', 'TH', 'TD', 'THead', 'TBody', 'TFoot']);
/** Stand in the flow of a line. */
export const inlineTypes = new Set(['Span', 'Quote', 'Note', 'Reference', 'BibEntry', 'Code', 'Link', 'Annot', 'Ruby', 'RB', 'RT', 'RP', 'Warichu', 'WT', 'WP']); // prettier-ignore
export const pictureTypes = new Set(['Figure', 'Formula', 'Form']);

export const standardTypes = new Set([...groupTypes, 'P', ...headingTypes, ...listTypes, ...tableTypes, ...inlineTypes, ...pictureTypes]); // prettier-ignore

/** Whether a tag stands in the line of the one above it, as a link in a paragraph does, or the mark of a note. */
export function standsInLine(type: string | null, above: string | null): boolean {
  if (type === null || above === null) return false;
  if (type === 'Lbl') return inlineTypes.has(above);
  return inlineTypes.has(type) && !holderTypes.has(above);
}
