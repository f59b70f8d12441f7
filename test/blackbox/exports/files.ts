/** Every file in which results leave the house, and what is in it. */
import type { House } from '../house.ts';
import type { Answer } from '../visitor.ts';

const kinds = ['csv', 'xlsx', 'html', 'docx', 'pdf', 'json', 'sav', 'zip'];

export interface File {
  path: string;
  answer: Answer;
}

const taken = new WeakMap<House, Promise<File[]>>();

/** Every form of the results there is, for staff and for everybody; taken once, for who takes too many waits. */
export function files(house: House): Promise<File[]> {
  const known = taken.get(house) ?? takeFiles(house);
  taken.set(house, known);
  return known;
}

async function takeFiles(house: House): Promise<File[]> {
  const staff = await house.staff('communications');
  const found: File[] = [];
  for (const kind of kinds)
    for (const path of [house.at('EXP', { KIND: kind }), `${house.at('PUB')}/rapport.${kind}`]) {
      const answer = await staff.get(path);
      if (answer.status === 200) found.push({ path, answer });
    }
  return found;
}

export function type({ headers }: Answer): string {
  return String(headers['content-type'] ?? '');
}

export function csvCells(text: string): string[] {
  return text.split(/\r?\n/u).flatMap((line) => line.split(/[;,](?=(?:[^"]*"[^"]*")*[^"]*$)/u)).map((cell) => cell.replace(/^"|"$/gu, '')); // prettier-ignore
}

/** A number is none. */
export function isFormula(cell: string): boolean {
  return /^[=+\-@\t\r\0＝＋－＠]/u.test(cell) && !/^[+-]?[\d.,]+ ?%?$/u.test(cell) && cell !== '-';
}
