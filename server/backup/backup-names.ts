/** Backups in a folder, known by their names; which old ones go. */
import { randomBytes } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** "panelpeil-kerkebeek-20261127T224500Z-1a2b3c4d.age": by name is by moment. */
export function backupName(municipality: string, moment: Date): string {
  const stamp = moment.toISOString().replaceAll(/[-:]|\.\d+/gu, '');
  return `panelpeil-${slugOf(municipality)}-${stamp}-${randomBytes(4).toString('hex')}.age`;
}

/** Names of the backups in a folder, oldest first. @param municipality null: of all of them */
export async function backupsIn(folder: string, municipality: string | null): Promise<string[]> {
  const slug = municipality === null ? '[a-z0-9-]+' : slugOf(municipality);
  const pattern = new RegExp(`^panelpeil-${slug}-\\d{8}T\\d{6}Z-[0-9a-f]{8}\\.age$`, 'u');
  const found = (await readdir(folder)).filter((name) => pattern.test(name));
  return found.toSorted((a, b) => (stampOf(a) < stampOf(b) ? -1 : 1));
}

/** These stay whatever their day: with a clock that runs a year ahead all the others would be old at once. */
const alwaysKept = 3;

/** Removes backups of this municipality from before so many days, going by their names, but for the last three. @returns how many */
export async function dropOlder(
  folder: string,
  municipality: string,
  { days, now }: { days: number; now: Date },
): Promise<number> {
  const oldest = stampOf(backupName(municipality, new Date(now.getTime() - days * 86_400_000)));
  const others = (await backupsIn(folder, municipality)).slice(0, -alwaysKept);
  const old = others.filter((name) => stampOf(name) < oldest);
  for (const name of old) await rm(join(folder, name));
  return old.length;
}

/** "20261127T224500Z": in the order of the moments. */
function stampOf(name: string): string {
  return /\d{8}T\d{6}Z/u.exec(name)?.[0] ?? '';
}

/** What a backup that was killed left half-written, more than a day ago: nobody is writing it any more. */
export async function dropHalf(folder: string, now: Date): Promise<void> {
  const yesterday = stampOf(backupName('', new Date(now.getTime() - 86_400_000)));
  const halves = (await readdir(folder)).filter((name) =>
    /^panelpeil-[a-z0-9-]+-\d{8}T\d{6}Z-[0-9a-f]{8}\.age\.part$/u.test(name),
  );
  for (const name of halves) if (stampOf(name) < yesterday) await rm(join(folder, name), { force: true });
}

function slugOf(municipality: string): string {
  const letters = municipality.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const plain = letters.replaceAll(/[^a-z0-9]+/gu, '-');
  return plain.replaceAll(/^-+|-+$/gu, '').slice(0, 40) || 'panel';
}
