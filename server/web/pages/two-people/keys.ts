/** The keys of the waves: what they are for, and destroying one together. */
import type { RequestHandler } from 'express';
import { z } from 'zod';
import { seeKeys } from '../../../actions/keys/see-keys.ts';
import { Problem } from '../../../actions/problem.ts';
import { askRequest } from '../../../actions/two-people/ask-request.ts';
import {
  confirmRequest,
  dropRequest,
  openRequest,
  refuseRequest,
} from '../../../actions/two-people/decide-request.ts';
import type { World } from '../../../actions/world.ts';
import { submitted } from '../../middleware/form.ts';
import { personOf } from '../../middleware/signed-in.ts';
import { leaveMessage } from '../../middleware/staff-session.ts';
import { showStaffPage } from '../../show-page.ts';
import { decisionView, keysView } from '../../view-models/two-people/keys-view.ts';
import { isReadable, requestNumber } from './request-number.ts';

const title = 'Sleutels';
const address = '/beheer/sleutels';

export function keysPage(world: World): RequestHandler {
  return async (_req, res) => {
    const view = keysView(await seeKeys(world, personOf(res)), null);
    await showStaffPage(world, res, 'keys', { title, view });
  };
}

export function askKeySubmit(world: World): RequestHandler {
  const shape = { sleutel: z.string().max(40), reden: z.string().max(2_000) };
  return submitted(shape, async ({ sleutel, reden }, req, res) => {
    const person = personOf(res);
    const isSeries = sleutel === 'reeks';
    try {
      await askRequest(world, person, {
        kind: isSeries ? 'destroy series key' : 'destroy wave key',
        subject: isSeries ? 'series' : sleutel,
        reason: reden,
      });
    } catch (problem) {
      if (!isReadable(problem)) throw problem;
      const refused = { id: sleutel, reason: reden, error: problem.message };
      const view = keysView(await seeKeys(world, person), refused);
      return showStaffPage(world, res.status(400), 'keys', { title, view });
    }
    await leaveMessage(req, 'Uw verzoek staat klaar. Een tweede collega beslist, binnen 14 dagen.');
    res.redirect(303, address);
  });
}

export function decideKeyPage(world: World): RequestHandler {
  return async (req, res) => {
    const [person, number] = [personOf(res), requestNumber(req)];
    await openRequest(world, person, number);
    const request = (await seeKeys(world, person)).requests.find((one) => one.number === number);
    if (request === undefined) throw new Problem('not-found', 'Dit verzoek bestaat niet.');
    const view = decisionView(request);
    await showStaffPage(world, res, 'keys-decide', { title: `${view.name} vernietigen?`, view });
  };
}

export function decideKeySubmit(world: World): RequestHandler {
  return submitted({ besluit: z.enum(['vernietigen', 'weigeren']) }, async ({ besluit }, req, res) => {
    const [person, number] = [personOf(res), requestNumber(req)];
    if (besluit === 'vernietigen') {
      await confirmRequest(world, person, number);
      await leaveMessage(req, 'De sleutel is vernietigd.');
    } else {
      await refuseRequest(world, person, number);
      await leaveMessage(req, 'U weigerde het verzoek. De sleutel blijft.');
    }
    res.redirect(303, address);
  });
}

export function dropKeySubmit(world: World): RequestHandler {
  return submitted({}, async (_fields, req, res) => {
    await dropRequest(world, personOf(res), requestNumber(req));
    await leaveMessage(req, 'Uw verzoek is ingetrokken.');
    res.redirect(303, address);
  });
}
