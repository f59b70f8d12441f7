import { Problem } from '../problem.ts';

/** The id after the last of this year: 2027-1, 2027-2 ... */
export function nextWaveId(ids: string[], year: string): string {
  const numbers = ids.filter((id) => id.startsWith(`${year}-`)).map((id) => Number(id.slice(5)));
  return `${year}-${Math.max(0, ...numbers) + 1}`;
}

/** Ages are counted in the year that an id starts with. @throws Problem when it is no year and number */
export function readWaveId(typed: string): string {
  const id = typed.trim();
  if (/^20\d\d-[1-9]\d?$/u.test(id)) return id;
  throw new Problem('bad-input', 'Het nummer van een golf is een jaar en een volgnummer, zoals 2027-1.');
}
