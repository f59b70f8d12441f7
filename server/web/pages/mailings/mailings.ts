/** The mailings of a wave: the list, a new one, and the mails that came back. */
import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { uploadBounces, type NotedBounces } from '../../../actions/mailings/note-bounces.ts';
import { mailingsOfWave } from '../../../actions/mailings/see-mailings.ts';
import { makeMailing } from '../../../actions/mailings/write-mailing.ts';
import { mustBeAllowed } from '../../../actions/permissions.ts';
import { Problem } from '../../../actions/problem.ts';
import type { World } from '../../../actions/world.ts';
import { submitted } from '../../middleware/form.ts';
import { limitUploads } from '../../middleware/limit-tries.ts';
import { personOf } from '../../middleware/signed-in.ts';
import { leaveMessage } from '../../middleware/staff-session.ts';
import { showStaffPage } from '../../show-page.ts';
import { mailingsView } from '../../view-models/mailings/mailings-view.ts';
import { countText } from '../../view-models/belgian.ts';
import type { WebSettings } from '../../web-settings.ts';
import { waveIdOf } from '../staff-address.ts';

/** Bytes. */
export const mostOfBounces = 10_000_000;

export function mailingsPage(world: World, settings: WebSettings): RequestHandler {
  return async (req, res) => showList(world, settings, { req, res }, null);
}

export function newMailingSubmit(world: World): RequestHandler {
  const fields = {
    soort: z.enum(['invitation', 'reminder', 'last-reminder']),
    kanaal: z.enum(['mail', 'letter']),
  };
  return submitted(fields, async ({ soort: kind, kanaal: channel }, req, res) => {
    const waveId = waveIdOf(req);
    const { id } = await makeMailing(world, personOf(res), waveId, { kind, channel });
    res.redirect(303, `/beheer/golven/${waveId}/uitnodigen/${id}`);
  });
}

/** Before a file is read at all. */
export function limitReturnedMail(world: World): RequestHandler {
  return async (_req, res, next) => {
    const person = personOf(res);
    mustBeAllowed(person, 'send mailings');
    await limitUploads(world, person.id);
    next();
  };
}

export function bouncesSubmit(world: World, settings: WebSettings): RequestHandler {
  return submitted({}, async (_fields, req, res) => {
    try {
      const noted = await uploadBounces(world, personOf(res), req.file?.buffer ?? null);
      await leaveMessage(req, notedText(noted));
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.kind !== 'bad-input') throw problem;
      return showList(world, settings, { req, res: res.status(400) }, problem.message);
    }
    res.redirect(303, `/beheer/golven/${waveIdOf(req)}/uitnodigen`);
  });
}

function notedText({ messages, addresses, refused, delayed, others }: NotedBounces): string {
  return [
    `Berichten gelezen: ${countText(messages)}.`,
    `Adressen die niet bestaan: ${countText(addresses)}.`,
    `Mails die niet aankwamen: ${countText(refused)}.`,
    `Nog onderweg: ${countText(delayed)}.`,
    `Niet over onze mails: ${countText(others)}.`,
  ].join(' ');
}

async function showList(
  world: World,
  { sendsMail }: WebSettings,
  { req, res }: { req: Request; res: Response },
  error: string | null,
): Promise<void> {
  const person = personOf(res);
  const shown = await mailingsOfWave(world, person, waveIdOf(req));
  const view = mailingsView(shown, person, { sendsMail, error });
  await showStaffPage(world, res, 'mailings', { title: `Uitnodigen, golf ${view.id}`, view });
}
