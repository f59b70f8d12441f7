/** One mailing: writing it, taking it away, and how far it is. */
import type { RequestHandler } from 'express';
import { languages, type Language } from '../../../../surveys/language.ts';
import type { MailingText } from '../../../actions/mailing-records.ts';
import { seeMailing } from '../../../actions/mailings/see-mailings.ts';
import { removeMailing, saveMailing } from '../../../actions/mailings/write-mailing.ts';
import { Problem } from '../../../actions/problem.ts';
import type { World } from '../../../actions/world.ts';
import { submitted, submittedList } from '../../middleware/form.ts';
import { personOf } from '../../middleware/signed-in.ts';
import { leaveMessage } from '../../middleware/staff-session.ts';
import { progressView } from '../../view-models/mailings/progress-view.ts';
import type { WebSettings } from '../../web-settings.ts';
import { waveIdOf } from '../staff-address.ts';
import { backToMailing, mailingOf } from './mailing-address.ts';
import { orShown, showMailing } from './shown-mailing.ts';

/** Characters of one field that are still read, so that what is too long can be given back. */
const mostTyped = 20_000;

export function mailingPage(world: World, settings: WebSettings): RequestHandler {
  return async (req, res) => showMailing(world, settings, { req, res }, null);
}

export function mailingSubmit(world: World, settings: WebSettings): RequestHandler {
  return submittedList(async (form, req, res) => {
    const texts = textsOf(form);
    const version = versionOf(form.get('versie'));
    await orShown(world, settings, { req, res, typed: { texts } }, async () => {
      await saveMailing(world, personOf(res), mailingOf(req), { version, texts });
      await leaveMessage(req, 'De teksten zijn bewaard.');
      backToMailing(req, res);
    });
  }, mostTyped);
}

export function removeMailingSubmit(world: World): RequestHandler {
  return submitted({}, async (_fields, req, res) => {
    await removeMailing(world, personOf(res), mailingOf(req));
    await leaveMessage(req, 'De zending is verwijderd.');
    res.redirect(303, `/beheer/golven/${waveIdOf(req)}/uitnodigen`);
  });
}

/** For the script that keeps the page up to date. */
export function mailingProgress(world: World): RequestHandler {
  return async (req, res) => {
    res.json(progressView(await seeMailing(world, personOf(res), mailingOf(req))));
  };
}

function textsOf(form: Map<string, string>): Partial<Record<Language, MailingText>> {
  const written = languages.flatMap((language): [Language, MailingText][] => {
    const [subject, body] = [form.get(`onderwerp.${language}`), form.get(`tekst.${language}`)];
    return subject === undefined || body === undefined
      ? []
      : [[language, { subject, body: body.replaceAll('\r\n', '\n') }]];
  });
  return Object.fromEntries(written);
}

function versionOf(typed: string | undefined): number {
  if (typed === undefined || !/^\d{1,9}$/u.test(typed))
    throw new Problem('bad-input', 'Het formulier klopt niet.');
  return Number(typed);
}
