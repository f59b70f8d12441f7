/** /mijn/gegevens: a member corrects what is kept; and the link to a new mail address. */
import type { RequestHandler } from 'express';
import { municipalityOf } from '../../../actions/municipality-of.ts';
import { consentNow } from '../../../actions/consent-now.ts';
import { wordsOfConsent } from '../../../actions/own-pages/consents-now.ts';
import { confirmNewMail, correctDetails, isNewMailLink } from '../../../actions/own-pages/correct-details.ts';
import { detailRules } from '../../../actions/own-pages/detail-rules.ts';
import { type DetailField, readDetails, type Typed } from '../../../actions/own-pages/read-details.ts';
import type { World } from '../../../actions/world.ts';
import { mayAskMail } from '../../middleware/limit-tries.ts';
import { buttonPage } from '../../view-models/own-pages/door-view.ts';
import {
  type ConsentField,
  type DetailsPage,
  detailsPage,
  typedOf,
} from '../../view-models/own-pages/details-view.ts';
import { showMessage } from '../answering-door.ts';
import { sittingLanguage } from '../member-language.ts';
import type { AsMember, Own } from './as-member.ts';
import { back } from './mine.ts';

export function editPage(world: World, who: AsMember): RequestHandler {
  return who.page(async (own, _req, res) => {
    const page = await formOf(world, own, { typed: typedOf(own.member), faults: [] });
    res.render('answering/own-details', { page });
  });
}

export function editSubmit(world: World, who: AsMember): RequestHandler[] {
  return who.form(async (own, req, res) => {
    const { member, typed } = own;
    const read = readDetails(typed, await detailRules(world, member.district));
    const faults: (DetailField | ConsentField)[] = 'faults' in read ? read.faults : [];
    const agrees = typed['profiel'] === 'ja';
    // A colleague may have brought it along: what is there does not stand in the way of another correction.
    const isOther = !['', member.education ?? ''].includes(typed['opleiding'] ?? '');
    if (isOther && !agrees && !(await keepsProfile(world, member.id))) faults.push('profiel');
    if ('faults' in read || faults.length > 0) {
      const page = await formOf(world, own, { typed, faults });
      return res.status(422).render('answering/own-details', { page });
    }
    const { email } = read.details;
    if (email.toLowerCase() !== member.email?.toLowerCase() && !(await mayAskMail(world, req, email))) {
      res.set('Retry-After', '3600');
      return showMessage(res, 429, {
        municipality: own.municipality,
        say: (words, desk) => words.own.tooMany(desk),
      });
    }
    const { asksNewMail } = await correctDetails(world, member, read.details, agrees);
    res.redirect(303, back(asksNewMail ? 'mail' : 'bewaard'));
  });
}

async function formOf(
  world: World,
  { member, municipality, language, proof }: Own,
  { typed, faults }: { typed: Typed; faults: (DetailField | ConsentField)[] },
): Promise<DetailsPage> {
  const keeps = await keepsProfile(world, member.id);
  return detailsPage({
    municipality,
    language,
    rules: await detailRules(world, member.district),
    typed,
    faults,
    consents: keeps ? {} : { profile: wordsOfConsent(await consentNow(world), language, 'profile') },
    title: ({ own: { edit } }) => ({ title: edit.title, lead: [edit.lead], button: edit.button }),
    hasMail: true,
    hasEducation: !keeps && member.education !== null,
    address: '/mijn/gegevens',
    back: '/mijn',
    proof,
    choices: [],
  });
}

async function keepsProfile(world: World, memberId: string): Promise<boolean> {
  const given = await world.panel.consents.ofMember(memberId);
  return given.some(({ purpose, withdrawnOn }) => purpose === 'profile' && withdrawnOn === null);
}

/** Opened from a mail, perhaps on another device: the link alone is the proof that the address works. */
export function newMailPage(world: World): RequestHandler {
  return async (req, res) => {
    const municipality = await municipalityOf(world);
    if (!(await isNewMailLink(world, String(req.params['token']))))
      return showMessage(res, 410, { municipality, say: ({ own }) => own.newMail.gone });
    const page = buttonPage(municipality, sittingLanguage(req, municipality), ({ own }) => own.newMail);
    res.render('answering/own-button', { page });
  };
}

export function newMailSubmit(world: World): RequestHandler {
  return async (req, res) => {
    const isDone = await confirmNewMail(world, String(req.params['token']));
    const municipality = await municipalityOf(world);
    showMessage(res, isDone ? 200 : 410, {
      municipality,
      say: ({ own }) => (isDone ? own.newMail.confirmed : own.newMail.gone),
    });
  };
}
