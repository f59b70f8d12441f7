import { join } from 'node:path';
import { programFolder } from '../program-folder.ts';

export const viewsFolder = join(programFolder, 'views');
export const docsFolder = join(programFolder, 'docs');
export const publicFolder = join(programFolder, 'public');
