/** The kinds of files of letters, and how their names tell them apart. */
export const letterFiles = ['pdf', 'pdf-with-form', 'csv'] as const;
export type LetterFile = (typeof letterFiles)[number];

/** Stands in the name of a file of letters with forms. */
export const withForm = '-met-formulier';

export function letterFileOf(fileName: string): LetterFile {
  if (fileName.endsWith('.csv')) return 'csv';
  return fileName.includes(withForm) ? 'pdf-with-form' : 'pdf';
}
