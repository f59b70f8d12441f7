/** What is published of a wave, for programs: counts of groups and of answers, and what is hidden. */
import { Failed } from '../check.ts';
import type { House } from '../house.ts';

export type Count = number | { missing: string };

export interface Column {
  variable: string | null;
  code: string | null;
  base: Count;
}

export interface Table {
  question: string;
  item: string | null;
  kind: string;
  columns: Column[];
  rows: { code: string; net: boolean; cells: ({ n: Count } | { missing: string })[] }[];
}

export interface PublishedRelease {
  tables: Table[];
  responses: number;
  /** Of the release, as every form of it names it. */
  sha256: string;
}

export async function publishedTables(house: House): Promise<PublishedRelease> {
  const answer = await house.visitor().get(house.at('API'));
  if (answer.status !== 200) throw new Failed(`${house.at('API')} gives ${answer.status}`);
  return JSON.parse(answer.text) as PublishedRelease;
}

export function countOf(cell: { n: Count } | { missing: string } | undefined): number | null {
  if (cell === undefined || !('n' in cell)) return null;
  return typeof cell.n === 'number' ? cell.n : null;
}

export function baseOf({ base }: Column): number | null {
  return typeof base === 'number' ? base : null;
}
