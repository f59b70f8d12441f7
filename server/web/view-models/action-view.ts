/** The sheet of an action as a page: the report, a year to choose, and what can be taken home. */
import type { ActionSheet } from '../../actions/action-sheets.ts';
import type { SheetKind } from '../../actions/action-files.ts';
import { reportView, type ReportView } from '../../documents/report-view.ts';
import { actionAddress } from './action-address.ts';
import type { FileView } from './files-view.ts';

export interface ActionView {
  address: string;
  report: ReportView;
  years: { value: string; chosen: boolean }[];
  files: FileView[];
  /** Where the texts are written; null for who may not. */
  texts: string | null;
}

const words: Record<SheetKind, Pick<FileView, 'name' | 'kind'>> = {
  pdf: { name: 'Fiche', kind: 'pdf' },
  docx: { name: 'Fiche om te bewerken', kind: 'Word' },
  html: { name: 'Fiche als webpagina', kind: 'html' },
  json: { name: 'Fiche voor andere programma’s', kind: 'json' },
};

export function actionView({ about, year, report }: ActionSheet, mayEdit: boolean): ActionView {
  const address = actionAddress(about.code);
  const query = `?jaar=${year}`;
  return {
    address,
    report: reportView(report, 'page'),
    years: about.years.map((one) => ({ value: String(one), chosen: one === year })),
    files: (Object.keys(words) as SheetKind[]).map((kind) => ({
      ...words[kind],
      href: `${address}/fiche.${kind}${query}`,
    })),
    texts: mayEdit ? `${address}/teksten${query}` : null,
  };
}
