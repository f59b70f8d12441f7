import type { RequestHandler } from 'express';
import { Problem } from '../../actions/problem.ts';

export function notFound(): RequestHandler {
  return () => {
    throw new Problem('not-found', 'Deze pagina bestaat niet.');
  };
}
