/** Results in one of their forms, for staff: /beheer/golven/2021-3/rapport.xlsx. */
import type { Request, RequestHandler } from 'express';
import { downloadResults } from '../../actions/download-results.ts';
import { printKindOf, type PrintKind } from '../../actions/print-kinds.ts';
import { Problem } from '../../actions/problem.ts';
import type { World } from '../../actions/world.ts';
import { limitDownloads } from '../middleware/limit-tries.ts';
import { personOf } from '../middleware/signed-in.ts';
import { sendFile } from '../send-file.ts';
import { waveIdOf, wantedOf } from './staff-address.ts';

export function resultsFile(world: World): RequestHandler {
  return async (req, res) => {
    const person = personOf(res);
    const wanted = { ...wantedOf(req), kind: printKindIn(req) };
    await limitDownloads(world, person.id);
    sendFile(res, await downloadResults(world, person, waveIdOf(req), wanted));
  };
}

/** ".../rapport.plain.csv" -> plain-csv. @throws Problem when there is no such form */
export function printKindIn(req: Request): PrintKind {
  const kind = printKindOf(`.${String(req.params['ending'])}`);
  if (kind === null) throw new Problem('not-found', 'Dit bestand bestaat niet.');
  return kind;
}
