import type { Request } from 'express';
import { Problem } from '../../../actions/problem.ts';

/** @throws Problem when it cannot be the number of a request */
export function requestNumber(req: Request): number {
  const number = String(req.params['nummer']);
  if (!/^[1-9]\d{0,8}$/u.test(number)) throw new Problem('not-found', 'Dit verzoek bestaat niet.');
  return Number(number);
}

/** What somebody typed is shown again with what is wrong, rather than lost on another page. */
export function isReadable(problem: unknown): problem is Problem {
  return problem instanceof Problem && (problem.kind === 'bad-input' || problem.kind === 'conflict');
}
