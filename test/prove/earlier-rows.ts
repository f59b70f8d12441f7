/** A run of a part of the checks leaves the rows of the others on docs/security-results.md as they were, each with its own commit. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Part } from './results-page.ts';

const resultsPage = 'docs/security-results.md';

/** @param rows new ones @param key the first cells by which a row is known @returns all rows, in their earlier order, new ones last */
export function withEarlier(part: Part, rows: string[][], key: number[]): string[][] {
  const name = (row: string[]): string => key.map((place) => row[place] ?? '').join('|');
  const all = new Map(earlierRows(part).map((row) => [name(row), row]));
  for (const row of rows) all.set(name(row), row);
  return [...all.values()];
}

/** As "2026-11-28 53566f83", with a plus when files differ from that commit. */
export function commitNow(): string {
  const git = (...words: string[]): string => execFileSync('git', words, { encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--', '.', `:!${resultsPage}`) !== '';
  const commit = git('rev-parse', '--short=8', 'HEAD') + (changed ? '+' : '');
  return `${new Date().toISOString().slice(0, 10)} ${commit}`;
}

function earlierRows(part: Part): string[][] {
  const page = readFileSync(resultsPage, 'utf8');
  const text = page.slice(page.indexOf(`<!-- begin ${part} -->`), page.indexOf(`<!-- end ${part} -->`));
  const lines = text.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split(/(?<!\\)\|/u)
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('\\|', '|')),
  );
}
