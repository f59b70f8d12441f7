/** What is kept and how long, and that it is taken away. */
import type { RequestHandler, Response } from 'express';
import { z } from 'zod';
import { may } from '../../../actions/permissions.ts';
import { changeRetention } from '../../../actions/retention/change-retention.ts';
import { lettersToStay, lettersWereSent } from '../../../actions/retention/letters-to-stay.ts';
import { limits, retentionFault } from '../../../actions/retention/retention-settings.ts';
import { seeRetention } from '../../../actions/retention/see-retention.ts';
import type { World } from '../../../actions/world.ts';
import { submitted } from '../../middleware/form.ts';
import { limitDownloads } from '../../middleware/limit-tries.ts';
import { personOf } from '../../middleware/signed-in.ts';
import { leaveMessage } from '../../middleware/staff-session.ts';
import { sendFile } from '../../send-file.ts';
import { showStaffPage } from '../../show-page.ts';
import { howMany } from '../../view-models/belgian.ts';
import { privacyView } from '../../view-models/privacy/privacy-view.ts';
import { periodLabels } from '../../view-models/privacy/rule-words.ts';

const address = '/beheer/privacy';

export function privacyPage(world: World): RequestHandler {
  return async (_req, res) => show(world, res, new Map(), null);
}

const number = z.string().max(10);

export function privacySubmit(world: World): RequestHandler {
  const fields = {
    codes: number,
    samples: number,
    invitations: number,
    left: number,
    inactive: number,
    answer: number,
  };
  return submitted(fields, async (form, req, res) => {
    const wanted = {
      codes: numberIn(form.codes),
      samples: numberIn(form.samples),
      invitations: numberIn(form.invitations),
      left: numberIn(form.left),
      inactive: numberIn(form.inactive),
      answer: numberIn(form.answer),
    };
    const fault = may(personOf(res), 'change privacy settings') ? retentionFault(wanted) : null;
    if (fault !== null) {
      const { least, most } = limits[fault];
      const error = `${periodLabels[fault]}: vul een getal in van ${least} tot ${most}.`;
      return show(world, res.status(400), new Map(Object.entries(form)), { error, errorAt: fault });
    }
    await changeRetention(world, personOf(res), wanted);
    await leaveMessage(req, 'De termijnen zijn bewaard. Ze gelden vanaf de volgende dag.');
    res.redirect(303, address);
  });
}

export function stayLetters(world: World): RequestHandler {
  return async (_req, res) => {
    await limitDownloads(world, personOf(res).id);
    sendFile(res, await lettersToStay(world, personOf(res)));
  };
}

export function stayLettersSent(world: World): RequestHandler {
  return submitted({}, async (_form, req, res) => {
    const people = await lettersWereSent(world, personOf(res));
    await leaveMessage(req, `Genoteerd: ${howMany(people, 'lid kreeg', 'leden kregen')} een brief.`);
    res.redirect(303, address);
  });
}

/** "1.5" and "" are no whole numbers. */
function numberIn(text: string): number {
  return /^\d+$/u.test(text.trim()) ? Number(text) : Number.NaN;
}

async function show(
  world: World,
  res: Response,
  typed: Map<string, string>,
  wrong: { error: string; errorAt: string } | null,
): Promise<void> {
  const person = personOf(res);
  const allowed = { change: may(person, 'change privacy settings'), letters: may(person, 'print letters') };
  const view = privacyView(await seeRetention(world, person), { may: allowed, typed, wrong });
  await showStaffPage(world, res, 'privacy', { title: 'Privacy', view });
}
