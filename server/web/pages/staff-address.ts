/** What the address of a staff page names: the wave in its path, the release in its query. */
import type { Request } from 'express';
import { z } from 'zod';
import { Problem } from '../../actions/problem.ts';

/** /beheer/golven/2021-3 -> "2021-3". @throws Problem when it cannot be the id of a wave */
export function waveIdOf(req: Request): string {
  const id = String(req.params['wave']);
  if (!/^[\w-]{1,40}$/u.test(id)) throw new Problem('not-found', 'Deze golf bestaat niet.');
  return id;
}

const query = z.object({
  vrijgave: z
    .string()
    .regex(/^[1-9]\d{0,5}$/u)
    .transform(Number)
    .optional(),
});

/** ?vrijgave=2 -> 2; undefined means the newest. @throws Problem when it is no number */
export function releaseNumberOf(req: Request): number | undefined {
  const read = query.safeParse(req.query);
  if (!read.success) throw new Problem('bad-input', 'Dit nummer van een vrijgave klopt niet.');
  return read.data.vrijgave;
}

/** Back into an address: "?vrijgave=2", or nothing for the newest. */
export function releaseQuery(number: number | undefined): string {
  return number === undefined ? '' : `?vrijgave=${number}`;
}
