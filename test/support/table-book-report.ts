/** A report with a table book by hand: every kind of cell once, with a text of choice wherever a report has a text. */
import type { Report, ReportCell, ReportSection, ReportTable } from '../../reports/report.ts';

const share = (value: number, more: Partial<ReportCell> = {}): ReportCell => ({
  text: `${Math.round(value * 100)}\u00a0%`,
  tone: 'plain',
  figure: { value, unit: 'share' },
  ...more,
});
const count = (value: number, text: string, tone: ReportCell['tone'] = 'plain'): ReportCell => ({
  text,
  tone,
  figure: { value, unit: 'count' },
});
const mean = (value: number): ReportCell => ({ text: '', tone: 'plain', figure: { value, unit: 'mean' } });
/** A hidden cell that was given its figure by mistake. */
const hidden: ReportCell = { text: '–', tone: 'hidden', figure: { value: 0.7777, unit: 'share' } };

/** A total, two age groups and one gender. */
export function bookTable(text: string): ReportTable {
  return {
    caption: text,
    corner: text,
    columns: [text, `${text} (A)`, `${text} (B)`, `${text} (A)`],
    over: [
      { head: '', columns: 1 },
      { head: text, columns: 2 },
      { head: text, columns: 1 },
    ],
    rows: [
      {
        label: text,
        role: 'answer',
        cells: [
          share(0.224958),
          share(0.3, { letters: 'B', mark: 'higher' }),
          share(0.1, { tone: 'grey' }),
          hidden,
        ],
      },
      {
        label: text,
        role: 'net',
        cells: [share(1), share(0, { mark: 'lower' }), share(0.5, { letters: 'AB"C' }), hidden],
      },
      { label: text, role: 'mean', cells: [mean(-5), mean(4.05), mean(3.96), hidden] },
      {
        label: text,
        role: 'base',
        cells: [count(1515, '1.515'), count(41, '41*'), count(12, '12', 'grey'), hidden],
      },
    ],
    notes: [text],
  };
}

export function bookOf(text: string, tables = [bookTable(text)]): ReportSection[] {
  return [
    { id: 'tabellenboek', level: 1, title: text, blocks: [] },
    { id: 'tabel-1', level: 2, title: text, blocks: tables.map((table) => ({ kind: 'table', table })) },
  ];
}

export function tableBookReport(text: string): Report {
  const { over: _, ...response } = bookTable(text);
  return {
    language: 'nl-BE',
    municipality: text,
    title: text,
    subtitle: text,
    coverLines: [text],
    colour: '#0B5563',
    footer: text,
    date: '2021-10-14',
    words: {
      contents: '',
      page: '',
      of: '',
      continued: '',
      chart: '',
      table: '',
      hidden: text,
      higher: text,
      lower: text,
      above: text,
    },
    sections: [
      { id: 'doel', level: 1, title: text, blocks: [{ kind: 'paragraph', text }] },
      {
        id: 'respons',
        level: 1,
        title: text,
        blocks: [
          { kind: 'finding', text },
          { kind: 'table', table: response },
          { kind: 'note', text },
        ],
      },
      {
        id: 'verantwoording',
        level: 1,
        title: text,
        blocks: [
          { kind: 'paragraph', text },
          { kind: 'facts', items: [{ label: text, text }] },
        ],
      },
    ],
  };
}
