/** The forms of results that a reader can take home, in plain words. */
import { printKinds, type PrintKind } from '../../actions/print-kinds.ts';

export interface FileView {
  name: string;
  /** What kind of file, as people call it. */
  kind: string;
  href: string;
}

const words: Record<PrintKind, { name: string; kind: string }> = {
  pdf: { name: 'Rapport', kind: 'pdf' },
  docx: { name: 'Rapport om te bewerken', kind: 'Word' },
  html: { name: 'Rapport als webpagina', kind: 'html' },
  fragment: { name: 'Rapport om in uw website te plakken', kind: 'html, zonder opmaak' },
  xlsx: { name: 'Tabellen', kind: 'Excel' },
  csv: { name: 'Cijfers voor Excel', kind: 'csv' },
  'plain-csv': { name: 'Cijfers voor andere programma’s', kind: 'csv' },
  sav: { name: 'Cijfers voor SPSS', kind: 'sav' },
  bundle: { name: 'Alles om na te rekenen', kind: 'json' },
};

/** @param address of the page the files belong to: "/resultaten/2021-3" */
export function filesView(kinds: PrintKind[], address: string, query = ''): FileView[] {
  return kinds.map((kind) => ({
    ...words[kind],
    href: `${address}/rapport${printKinds[kind].ending}${query}`,
  }));
}
