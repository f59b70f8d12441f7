import type { Request } from 'express';
import { Problem } from '../../../actions/problem.ts';

/** @throws Problem when it cannot be the id of a member */
export function memberIdOf(req: Request): string {
  const id = String(req.params['member']);
  if (!/^[\w-]{1,64}$/u.test(id)) throw new Problem('not-found', 'Dit panellid bestaat niet (meer).');
  return id;
}
