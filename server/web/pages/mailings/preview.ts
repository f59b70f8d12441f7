/** A mailing as a member sees it, on our own page and in one's own mailbox. */
import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import { z } from 'zod';
import { previewMailing, sendTestMail } from '../../../actions/mailings/preview-mailing.ts';
import { Problem } from '../../../actions/problem.ts';
import type { World } from '../../../actions/world.ts';
import { submitted } from '../../middleware/form.ts';
import { limitTestMails } from '../../middleware/limit-tries.ts';
import { personOf } from '../../middleware/signed-in.ts';
import { leaveMessage } from '../../middleware/staff-session.ts';
import { showStaffPage } from '../../show-page.ts';
import { languageWords, mailingName } from '../../view-models/mailings/mailing-words.ts';
import { mailingAddress, mailingOf } from './mailing-address.ts';

export function mailingPreviewPage(world: World): RequestHandler {
  return async (req, res) => {
    const at = mailingOf(req);
    const { frame, previews } = await previewMailing(world, personOf(res), at);
    const address = mailingAddress(at);
    const view = {
      address,
      name: mailingName(frame.mailing),
      previews: previews.map(({ language, letter }) => ({
        name: languageWords[language],
        language,
        subject: letter.subject,
        text: letter.text,
        page: `${address}/voorbeeld/${language}`,
      })),
    };
    const policy = String(res.get('Content-Security-Policy'));
    res.set('Content-Security-Policy', `${policy};frame-src 'self'`);
    await showStaffPage(world, res, 'mailing-preview', { title: `Voorbeeld: ${view.name}`, view });
  };
}

/** The mail itself, in a frame of the preview: it may use its own style sheet, and nothing else. */
export function mailPreview(world: World): RequestHandler {
  return async (req, res) => {
    const { previews } = await previewMailing(world, personOf(res), mailingOf(req));
    const letter = previews.find(({ language }) => language === req.params['language'])?.letter;
    if (letter === undefined) throw new Problem('not-found', 'In deze taal is er geen tekst.');
    const sheet = /<style>([^<]*)<\/style>/u.exec(letter.html)?.[1] ?? '';
    const mark = createHash('sha256').update(sheet).digest('base64');
    const policy = `default-src 'none';style-src 'sha256-${mark}';base-uri 'none';form-action 'none';frame-ancestors 'self';sandbox`;
    res.set({ 'Content-Security-Policy': policy, 'X-Frame-Options': 'SAMEORIGIN' });
    res.type('html').send(letter.html);
  };
}

export function testMailSubmit(world: World): RequestHandler {
  return submitted({ taal: z.enum(['nl', 'fr', 'en']) }, async ({ taal }, req, res) => {
    const [person, at] = [personOf(res), mailingOf(req)];
    await limitTestMails(world, person.id);
    await sendTestMail(world, person, at, taal);
    await leaveMessage(req, `De proefmail is onderweg naar ${person.email}.`);
    res.redirect(303, mailingAddress(at));
  });
}
