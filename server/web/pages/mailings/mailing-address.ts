import type { Request, Response } from 'express';
import { Problem } from '../../../actions/problem.ts';
import { waveIdOf } from '../staff-address.ts';

/** @throws Problem when it cannot be the id of a mailing */
export function mailingOf(req: Request): [waveId: string, mailingId: string] {
  const id = String(req.params['mailing']);
  if (!/^[\w-]{1,64}$/u.test(id)) throw new Problem('not-found', 'Deze zending bestaat niet.');
  return [waveIdOf(req), id];
}

export function mailingAddress([waveId, id]: [string, string]): string {
  return `/beheer/golven/${waveId}/uitnodigen/${id}`;
}

export function backToMailing(req: Request, res: Response): void {
  res.redirect(303, mailingAddress(mailingOf(req)));
}
