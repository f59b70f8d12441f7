/** The report of a release on paper. */
import type { RequestHandler } from 'express';
import { printReport } from '../../actions/print-report.ts';
import type { World } from '../../actions/world.ts';
import { atOnce } from '../middleware/at-once.ts';
import { limitDownloads } from '../middleware/limit-tries.ts';
import { personOf } from '../middleware/signed-in.ts';
import { waveIdOf, wantedOf } from './staff-address.ts';

export function reportFile(world: World): RequestHandler {
  const twoAtOnce = atOnce(2);
  return async (req, res) => {
    const person = personOf(res);
    const wave = waveIdOf(req);
    const wanted = wantedOf(req);
    await limitDownloads(world, person.id);
    const { fileName, bytes } = await twoAtOnce(() => printReport(world, person, wave, wanted));
    res.attachment(fileName).type('application/pdf').set('Content-Security-Policy', 'sandbox');
    res.send(bytes);
  };
}
