/** Renders a view to text outside a page: for files. The same views and escaping as on the pages. */
import { join } from 'node:path';
import ejs from 'ejs';
import { programFolder } from '../program-folder.ts';

const folder = join(programFolder, 'views', 'documents');

/** @param name of a view in views/documents */
export async function renderView(name: string, data: object): Promise<string> {
  return ejs.renderFile(join(folder, `${name}.ejs`), data, { cache: true });
}
