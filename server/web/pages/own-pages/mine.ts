/** /mijn for a member: all that is kept, what was agreed to, and taking part. */
import type { RequestHandler } from 'express';
import { consentNow } from '../../../actions/consent-now.ts';
import { purposes, wordsOfConsent } from '../../../actions/own-pages/consents-now.ts';
import { ownFile } from '../../../actions/own-pages/download-member.ts';
import { memberDocument } from '../../../actions/own-pages/member-document.ts';
import { agree, changeStatus, withdrawConsent } from '../../../actions/own-pages/take-part.ts';
import { Problem } from '../../../actions/problem.ts';
import type { World } from '../../../actions/world.ts';
import { limitOwnDownloads } from '../../middleware/limit-tries.ts';
import { sendFile } from '../../send-file.ts';
import { minePage } from '../../view-models/own-pages/mine-view.ts';
import type { DoneThing } from '../../words/own/own-words.ts';
import type { AsMember } from './as-member.ts';
import { doorShown } from './sign-in.ts';

export function minePages(world: World, who: AsMember): RequestHandler {
  const door = doorShown(world);
  return async (req, res, next) => {
    const own = await who.find(req);
    if (own === null) {
      await door(req, res, next);
      return;
    }
    const { member, municipality, language, proof } = own;
    const text = await consentNow(world);
    const offered = {
      membership: wordsOfConsent(text, language, 'membership'),
      mail: wordsOfConsent(text, language, 'mail'),
      profile: wordsOfConsent(text, language, 'profile'),
    };
    const document = await memberDocument(world, member, language);
    const done = req.query['gedaan'];
    const page = minePage({ municipality, language, document, offered, proof, done });
    res.render('answering/own', { page });
  };
}

export function consentSubmit(world: World, who: AsMember): RequestHandler[] {
  return who.form(async ({ member, typed }, _req, res) => {
    const purpose = purposes.find((one) => one === typed['waarvoor']);
    if (purpose === undefined) throw new Problem('bad-input', 'Het formulier klopt niet.');
    const gives = typed['keuze'] === 'geven';
    await (gives ? agree : withdrawConsent)(world, member, purpose);
    res.redirect(303, back(gives ? 'gegeven' : 'ingetrokken'));
  });
}

const statuses = { active: 'verder', paused: 'pauze', left: 'gestopt' } as const;

export function partSubmit(world: World, who: AsMember): RequestHandler[] {
  return who.form(async ({ member, typed }, _req, res) => {
    const status = (['active', 'paused', 'left'] as const).find((one) => one === typed['deelname']);
    if (status === undefined) throw new Problem('bad-input', 'Het formulier klopt niet.');
    await changeStatus(world, member, status);
    res.redirect(303, back(statuses[status]));
  });
}

/** On request only: nothing of it is kept. */
export function ownDownload(world: World, who: AsMember, kind: 'json' | 'pdf'): RequestHandler {
  return who.page(async ({ member }, _req, res) => {
    await limitOwnDownloads(world, member.id);
    sendFile(res, await ownFile(world, member, kind));
  });
}

/** The page says what was done. */
export function back(done: DoneThing): string {
  return `/mijn?gedaan=${done}`;
}
