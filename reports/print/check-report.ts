import type { Report } from '../report.ts';

/** Refuses a report whose links lead nowhere or whose tables are not rectangular: such a page could not be read aloud. */
export function checkReport(report: Report): void {
  const ids = report.sections.map((section) => section.id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined)
    throw new Error(`Two sections of the report have the id "${twice}"; every id may be used once.`);
  for (const section of report.sections) {
    for (const block of section.blocks) {
      if (block.kind === 'keyFigures') checkLinks(ids, section.id, block.items);
      if (block.kind !== 'table') continue;
      const uneven = block.table.rows.find((row) => row.cells.length !== block.table.columns.length);
      if (uneven !== undefined) {
        const expected = `expected ${block.table.columns.length} cells, found ${uneven.cells.length}`;
        throw new Error(
          `Section "${section.id}", table "${block.table.caption}", row "${uneven.label}": ${expected}.`,
        );
      }
    }
  }
}

function checkLinks(ids: string[], place: string, items: { section: string | null }[]): void {
  for (const { section } of items) {
    if (section === null || ids.includes(section)) continue;
    throw new Error(
      `Section "${place}": a key figure refers to section "${section}", which the report does not have.`,
    );
  }
}
