/** What can be taken home of a wave; each is a right of its own. */
export type DownloadKind = 'pdf' | 'html' | 'word' | 'charts' | 'workbook' | 'csv' | 'spss' | 'bundle';

interface Kind {
  /** Media type. */
  type: string;
  /** Of its file, and of its address. */
  ending: string;
  /** Which right lets staff take it home. */
  download: DownloadKind;
}

const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const html = 'text/html; charset=utf-8';
const csv = 'text/csv; charset=utf-8';

/** Every form in which a release leaves the house. */
export const printKinds = {
  pdf: { type: 'application/pdf', ending: '.pdf', download: 'pdf' },
  html: { type: html, ending: '.html', download: 'html' },
  fragment: { type: html, ending: '.fragment.html', download: 'html' },
  docx: { type: word, ending: '.docx', download: 'word' },
  xlsx: { type: sheet, ending: '.xlsx', download: 'workbook' },
  csv: { type: csv, ending: '.csv', download: 'csv' },
  'plain-csv': { type: csv, ending: '.plain.csv', download: 'csv' },
  sav: { type: 'application/x-spss-sav', ending: '.sav', download: 'spss' },
  bundle: { type: 'application/json; charset=utf-8', ending: '.json', download: 'bundle' },
} as const satisfies Record<string, Kind>;

export type PrintKind = keyof typeof printKinds;

/** ".plain.csv" -> "plain-csv"; null for what is no form of a release. */
export function printKindOf(ending: string): PrintKind | null {
  const [found] = Object.entries(printKinds).filter(([, kind]) => kind.ending === ending);
  return found === undefined ? null : (found[0] as PrintKind);
}
