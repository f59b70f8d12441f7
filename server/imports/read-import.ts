/** What the child reads of a file, part by part. */
export { readFigures as readImport, type FigureRequest as ImportRequest } from './read-figures.ts';
