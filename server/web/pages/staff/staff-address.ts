import type { Request } from 'express';
import { Problem } from '../../../actions/problem.ts';

/** @throws Problem when it cannot be the id of a colleague */
export function colleagueIdOf(req: Request): string {
  const id = String(req.params['colleague']);
  if (!/^[\w-]{1,64}$/u.test(id)) throw new Problem('not-found', 'Deze medewerker bestaat niet.');
  return id;
}
