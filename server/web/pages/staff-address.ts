/** What the address of a staff page names: the wave in its path, the release and its edition in its query. */
import type { Request } from 'express';
import { z } from 'zod';
import { Problem } from '../../actions/problem.ts';
import type { Wanted } from '../../actions/find-results.ts';

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
  uitgave: z
    .string()
    .regex(/^(0|[1-9]\d{0,5})$/u)
    .transform(Number)
    .optional(),
});

/** ?vrijgave=2&uitgave=1; what is absent means the newest. @throws Problem when it is no number */
export function wantedOf(req: Request): Wanted {
  const read = query.safeParse(req.query);
  if (!read.success) throw new Problem('bad-input', 'Dit nummer van een vrijgave of uitgave klopt niet.');
  return { release: read.data.vrijgave, edition: read.data.uitgave };
}

/** Back into an address: "?vrijgave=2&uitgave=1", or nothing. */
export function queryOf({ release, edition }: Wanted): string {
  const parts = [
    ...(release === undefined ? [] : [`vrijgave=${release}`]),
    ...(edition === undefined ? [] : [`uitgave=${edition}`]),
  ];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
