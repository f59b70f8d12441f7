/** Every form in which a release leaves the house, and what a browser is told of it. */
export const printKinds = {
  pdf: { type: 'application/pdf', ending: '.pdf' },
  html: { type: 'text/html; charset=utf-8', ending: '.html' },
  fragment: { type: 'text/html; charset=utf-8', ending: '.fragment.html' },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ending: '.xlsx' },
  csv: { type: 'text/csv; charset=utf-8', ending: '.csv' },
  'plain-csv': { type: 'text/csv; charset=utf-8', ending: '.plain.csv' },
  sav: { type: 'application/x-spss-sav', ending: '.sav' },
  bundle: { type: 'application/json; charset=utf-8', ending: '.json' },
} as const;

export type PrintKind = keyof typeof printKinds;

export function isPrintKind(name: string): name is PrintKind {
  return Object.hasOwn(printKinds, name);
}
