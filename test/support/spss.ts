/** What PSPP and R make of a data file for SPSS. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Context } from 'mocha';
import type { SavFile } from '../../reports/print/sav/sav-file.ts';
import { writeSav } from '../../reports/print/sav/write-sav.ts';
import { requireTools, runTool } from './tools.ts';

export function requireSpss(suite: Context): void {
  requireTools(suite, 'spss', ['pspp', 'Rscript', 'foreign of R']);
}

/** Title of a table -> its rows, headings first. */
export type Printed = Map<string, string[][]>;

/**
 * Runs commands of SPSS on a file and gives the tables they print.
 * @throws Error when PSPP has anything to complain of
 */
export function inPspp(file: SavFile, commands: string[]): Printed {
  return withFile(file, (folder) => tablesIn(runPspp(folder, commands)));
}

/**
 * Names of the variables, then the values of each case as they are stored; "" for nothing at all.
 * @param commands that come before, and may make other cases of them
 */
export function casesInPspp(file: SavFile, commands: string[] = []): string[][] {
  return withFile(file, (folder) => {
    const translate = 'SAVE TRANSLATE /OUTFILE="cases.csv" /TYPE=CSV /FIELDNAMES /CELLS=VALUES /TEXTOPTIONS FORMAT=PLAIN.'; // prettier-ignore
    runPspp(folder, [...commands, translate]);
    return csvRows(readFileSync(join(folder, 'cases.csv'), 'utf8')).map((row) =>
      row.map((value) => (value === ' ' ? '' : value)),
    );
  });
}

/** Runs a script that finds the file as `d`, read with package foreign, and gives what it prints, a line each. */
export function inR(file: SavFile, script: string, how = 'use.value.labels = FALSE'): string[] {
  return withFile(file, (folder) => {
    const read = `library(foreign); d <- suppressMessages(read.spss("${join(folder, 'x.sav')}", reencode = "UTF-8", ${how}))`;
    return runTool('Rscript', ['-e', read, '-e', script]).trimEnd().split('\n');
  });
}

function withFile<T>(file: SavFile, work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'panelpeil-sav-'));
  try {
    writeFileSync(join(folder, 'x.sav'), writeSav(file));
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function runPspp(folder: string, commands: string[]): string {
  const script = join(folder, 'x.sps');
  writeFileSync(script, [`CD "${folder}".`, 'GET FILE="x.sav".', ...commands].join('\n'));
  const printed = runTool('pspp', ['-O', 'format=csv', script]);
  const complaint = /^.*(?:warning|error):.*$/m.exec(printed);
  if (complaint !== null) throw new Error(complaint[0]);
  return printed;
}

function tablesIn(printed: string): Printed {
  const tables = printed.split(/(?:^|\n)Table: /).slice(1);
  return new Map(
    tables.map((table) => {
      const [title = '', ...rest] = table.split('\n');
      return [title, csvRows(rest.join('\n').split('\n\n')[0] ?? '')];
    }),
  );
}

function csvRows(text: string): string[][] {
  return parse(text, { relax_column_count: true, skip_empty_lines: false });
}
