import type { RequestHandler } from 'express';
import { seeResponse } from '../../../actions/monitor/see-response.ts';
import { municipalityOf } from '../../../actions/municipality-of.ts';
import type { World } from '../../../actions/world.ts';
import { personOf } from '../../middleware/signed-in.ts';
import { showStaffPage } from '../../show-page.ts';
import { responseView } from '../../view-models/monitor/response-view.ts';
import { waveIdOf } from '../staff-address.ts';

export function responsePage(world: World): RequestHandler {
  return async (req, res) => {
    const seen = await seeResponse(world, personOf(res), waveIdOf(req));
    const view = responseView(seen, await municipalityOf(world));
    await showStaffPage(world, res, 'monitor-response', { title: `Respons van golf ${view.id}`, view });
  };
}
