/** When a mailing goes, and stopping it. */
import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { beforeSending } from '../../../actions/mailings/before-sending.ts';
import { planMailing, stopMailing } from '../../../actions/mailings/plan-mailing.ts';
import { seeMailing } from '../../../actions/mailings/see-mailings.ts';
import { Problem } from '../../../actions/problem.ts';
import type { World } from '../../../actions/world.ts';
import { submitted } from '../../middleware/form.ts';
import { personOf } from '../../middleware/signed-in.ts';
import { leaveMessage } from '../../middleware/staff-session.ts';
import { showStaffPage } from '../../show-page.ts';
import { confirmView } from '../../view-models/mailings/confirm-view.ts';
import { mailingName } from '../../view-models/mailings/mailing-words.ts';
import type { WebSettings } from '../../web-settings.ts';
import { backToMailing, mailingAddress, mailingOf } from './mailing-address.ts';
import { orShown } from './shown-mailing.ts';

export function planMailingSubmit(world: World, settings: WebSettings): RequestHandler {
  const fields = {
    versie: z.string().regex(/^\d{1,9}$/u),
    dag: z.string().max(20),
    uur: z.string().max(20),
    iedereen: z.literal('ja').optional(),
    wanneer: z.enum(['dan', 'nu']),
    zeker: z.literal('ja').optional(),
  };
  return submitted(fields, async ({ versie, dag, uur, iedereen, wanneer, zeker }, req, res) => {
    const everybody = iedereen === 'ja';
    const typed = { day: dag, time: uur, everybody };
    await orShown(world, settings, { req, res, typed }, async () => {
      const plan = { version: Number(versie), everybody };
      if (wanneer === 'nu' && zeker === undefined) return askFirst(world, { req, res }, plan);
      const sendAt = wanneer === 'nu' ? null : momentOf(dag, uur);
      await planMailing(world, personOf(res), mailingOf(req), { ...plan, sendAt });
      await leaveMessage(req, wanneer === 'nu' ? 'De mails vertrekken nu.' : 'De zending is gepland.');
      backToMailing(req, res);
    });
  });
}

export function stopMailingSubmit(world: World, settings: WebSettings): RequestHandler {
  return submitted({}, async (_fields, req, res) =>
    orShown(world, settings, { req, res, typed: {} }, async () => {
      const now = await stopMailing(world, personOf(res), mailingOf(req));
      await leaveMessage(
        req,
        now === 'draft'
          ? 'De zending is niet meer gepland.'
          : 'De zending is gestopt. Er vertrekt niets meer.',
      );
      backToMailing(req, res);
    }),
  );
}

/** Changes nothing: the page asks it once more, with how many. */
async function askFirst(
  world: World,
  { req, res }: { req: Request; res: Response },
  plan: { version: number; everybody: boolean },
): Promise<void> {
  const [person, where] = [personOf(res), mailingOf(req)];
  const before = await beforeSending(world, person, where, plan);
  const { mailing } = await seeMailing(world, person, where);
  const [name, address] = [mailingName(mailing), mailingAddress(where)];
  const isReminder = mailing.kind !== 'invitation';
  const view = confirmView(before, { ...plan, name, address, wave: mailing.waveId, isReminder });
  await showStaffPage(world, res, 'mailing-confirm', { title: view.question, view });
}

function momentOf(day: string, time: string): { day: string; time: string } {
  const isDay = /^20\d\d-\d\d-\d\d$/u.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00Z`));
  if (!isDay || new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) !== day)
    throw new Problem('bad-input', 'Kies een dag.');
  if (!/^([01]\d|2[0-3]):[0-5]\d$/u.test(time)) throw new Problem('bad-input', 'Kies een uur, zoals 09:00.');
  return { day, time };
}
