/** Single rows for a steward, once a colleague agrees. */
import type { RequestHandler } from 'express';
import { z } from 'zod';
import { downloadMicrodata } from '../../../actions/microdata/download-microdata.ts';
import { seeMicrodata } from '../../../actions/microdata/see-microdata.ts';
import { askRequest } from '../../../actions/two-people/ask-request.ts';
import { confirmRequest, dropRequest, refuseRequest } from '../../../actions/two-people/decide-request.ts';
import type { World } from '../../../actions/world.ts';
import { submitted } from '../../middleware/form.ts';
import { personOf } from '../../middleware/signed-in.ts';
import { leaveMessage } from '../../middleware/staff-session.ts';
import { sendFile } from '../../send-file.ts';
import { showStaffPage } from '../../show-page.ts';
import { microdataView } from '../../view-models/two-people/microdata-view.ts';
import { isReadable, requestNumber } from './request-number.ts';

const title = 'Microdata';
const address = '/beheer/microdata';

export function microdataPage(world: World): RequestHandler {
  return async (_req, res) => {
    const view = microdataView(await seeMicrodata(world, personOf(res)), null);
    await showStaffPage(world, res, 'microdata', { title, view });
  };
}

export function askMicrodataSubmit(world: World): RequestHandler {
  const shape = { golf: z.string().max(40), reden: z.string().max(2_000) };
  return submitted(shape, async ({ golf, reden }, req, res) => {
    const person = personOf(res);
    try {
      await askRequest(world, person, { kind: 'download microdata', subject: golf, reason: reden });
    } catch (problem) {
      if (!isReadable(problem)) throw problem;
      const refused = { wave: golf, reason: reden, error: problem.message };
      const view = microdataView(await seeMicrodata(world, person), refused);
      return showStaffPage(world, res.status(400), 'microdata', { title, view });
    }
    await leaveMessage(req, 'Uw verzoek staat klaar. Een collega van beleid of de beheerder beslist.');
    res.redirect(303, address);
  });
}

export function decideMicrodataSubmit(world: World): RequestHandler {
  return submitted({ besluit: z.enum(['goedkeuren', 'weigeren']) }, async ({ besluit }, req, res) => {
    const isYes = besluit === 'goedkeuren';
    await (isYes ? confirmRequest : refuseRequest)(world, personOf(res), requestNumber(req));
    await leaveMessage(req, isYes ? 'U keurde het verzoek goed.' : 'U weigerde het verzoek.');
    res.redirect(303, address);
  });
}

export function dropMicrodataSubmit(world: World): RequestHandler {
  return submitted({}, async (_fields, req, res) => {
    await dropRequest(world, personOf(res), requestNumber(req));
    await leaveMessage(req, 'Uw verzoek is ingetrokken.');
    res.redirect(303, address);
  });
}

/** By a form: a browser that fetches ahead must not use up a download. */
export function downloadMicrodataSubmit(world: World): RequestHandler {
  return submitted({}, async (_fields, req, res) => {
    sendFile(res, await downloadMicrodata(world, personOf(res), requestNumber(req)));
  });
}
