/** A table of the report with its heads in as many rows as they need, and signs that can be read aloud. */
import { smallMark } from '../../reports/chart-layout/layout.ts';
import type { ReportCell, ReportTable } from '../../reports/report.ts';
import { inPlace, type Place } from './place.ts';

export interface HeadView {
  text: string;
  /** Columns under it; rows it stands through. */
  columns: number;
  rows: number;
  group: boolean;
}

export interface CellView {
  text: string;
  tone: ReportCell['tone'];
  /** In the place of a figure that is not shown. */
  instead: string;
  sign: { mark: string; words: string } | null;
  letters: string;
  /** 1-4, or '' for a cell that is not shaded. */
  heat: string;
  /** "n < 30", where grey alone would say it. */
  small: string;
}

export interface TableView {
  id: string | null;
  /** "Tabel 3", or "Tabel" without a number. */
  name: string;
  caption: string;
  /** Widths of the groups of columns after the first one; empty when columns are not grouped. */
  groups: number[];
  heads: HeadView[][];
  rows: { label: string; role: ReportTable['rows'][number]['role']; cells: CellView[] }[];
  notes: string[];
  /** It stands behind a chart that shows the same: closed until somebody wants it. */
  folded: boolean;
  /** More columns than an upright page holds. */
  across: boolean;
}

const mostUpright = 12;

export function tableView(table: ReportTable, place: Place, folded: boolean): TableView {
  const { words, look } = place;
  return {
    id: table.id === undefined ? null : inPlace(place, table.id),
    name: table.number === undefined ? words.table : `${words.table} ${table.number}`,
    caption: table.caption,
    groups: table.over?.map(({ columns }) => columns) ?? [],
    heads: headsOf(table),
    rows: table.rows.map(({ label, role, cells }) => ({
      label,
      role,
      cells: cells.map((cell) => cellView(cell, place)),
    })),
    notes: table.notes ?? [],
    folded: folded && look !== 'fragment',
    across: table.columns.length > mostUpright,
  };
}

/** Under an empty head over the heads, a column's own head takes both rows. */
function headsOf({ corner, columns, over }: ReportTable): HeadView[][] {
  const head = (text: string, rows: number): HeadView => ({ text, columns: 1, rows, group: false });
  if (over === undefined) return [[head(corner, 1), ...columns.map((text) => head(text, 1))]];
  const above: HeadView[] = [head(corner, 2)];
  const below: HeadView[] = [];
  let at = 0;
  for (const group of over) {
    const own = columns.slice(at, at + group.columns);
    at += group.columns;
    if (group.head === '') above.push(...own.map((text) => head(text, 2)));
    else {
      above.push({ text: group.head, columns: group.columns, rows: 1, group: true });
      below.push(...own.map((text) => head(text, 1)));
    }
  }
  return [above, below];
}

function cellView({ text, tone, mark, letters, heat }: ReportCell, { words }: Place): CellView {
  const signs = {
    higher: { mark: '▲', words: words.higher },
    lower: { mark: '▼', words: words.lower },
  };
  return {
    text,
    tone,
    instead: tone === 'hidden' ? words.notShown : '',
    sign: mark === undefined ? null : signs[mark],
    letters: letters ?? '',
    heat: heat === undefined ? '' : String(heat),
    small: tone === 'grey' ? smallMark : '',
  };
}
