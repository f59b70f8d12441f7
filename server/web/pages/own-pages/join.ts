/** /inschrijven: where the municipality allows it, residents become a member by themselves. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Request, RequestHandler, Response } from 'express';
import type { ConsentPurpose } from '../../../actions/consent-records.ts';
import { municipalityOf } from '../../../actions/municipality-of.ts';
import { consentNow } from '../../../actions/consent-now.ts';
import { purposes, wordsOfConsent } from '../../../actions/own-pages/consents-now.ts';
import { detailRules } from '../../../actions/own-pages/detail-rules.ts';
import { askToJoin, isWaitingToJoin, joinPanel } from '../../../actions/own-pages/join-panel.ts';
import { type DetailField, readDetails, type Typed } from '../../../actions/own-pages/read-details.ts';
import { spokenLanguages } from '../../../actions/offered-languages.ts';
import { panelSettings } from '../../../actions/panel-settings.ts';
import type { World } from '../../../actions/world.ts';
import { mayAskMail } from '../../middleware/limit-tries.ts';
import { addressIn } from '../../view-models/address-in.ts';
import { languageChoices } from '../../view-models/language-choices.ts';
import { consentFields, type ConsentField, detailsPage } from '../../view-models/own-pages/details-view.ts';
import { buttonPage } from '../../view-models/own-pages/door-view.ts';
import { showMessage } from '../answering-door.ts';
import { chosenLanguage, sittingLanguage } from '../member-language.ts';
import { readOwnForm, typedIn } from './own-form.ts';

const pause = 300;

export function joinPage(world: World): RequestHandler {
  return async (req, res) => {
    if (!(await isOpen(world))) return showClosed(world, res);
    const municipality = await municipalityOf(world);
    const language = chosenLanguage(req, municipality);
    await showForm(world, { req, res }, { typed: { taal: language, kanaal: 'mail' }, faults: [] });
  };
}

export function joinSubmit(world: World): RequestHandler[] {
  return [
    readOwnForm,
    async (req, res) => {
      if (!(await isOpen(world))) return showClosed(world, res);
      const typed = typedIn(req);
      const read = readDetails(typed, await detailRules(world, null));
      const agreed = purposes.filter((purpose) => typed[consentFields[purpose]] === 'ja');
      const faults = [...('faults' in read ? read.faults : []), ...missing(typed, agreed)];
      if ('faults' in read || faults.length > 0) {
        res.status(422);
        return showForm(world, { req, res }, { typed, faults });
      }
      const municipality = await municipalityOf(world);
      if (!(await mayAskMail(world, req, read.details.email))) {
        res.set('Retry-After', '3600');
        return showMessage(res, 429, { municipality, say: ({ own }, desk) => own.tooMany(desk) });
      }
      const { version: textVersion } = await consentNow(world);
      const application = { details: read.details, purposes: agreed, textVersion };
      await Promise.all([askToJoin(world, application), wait(pause)]);
      showMessage(res, 200, { municipality, say: ({ own }) => own.join.asked });
    },
  ];
}

export function joinLinkPage(world: World): RequestHandler {
  return async (req, res) => {
    const municipality = await municipalityOf(world);
    if (!(await isWaitingToJoin(world, String(req.params['token']))))
      return showMessage(res, 410, { municipality, say: ({ own }) => own.join.gone });
    const page = buttonPage(municipality, sittingLanguage(req, municipality), ({ own: { join } }) => ({
      title: join.confirmTitle,
      lead: join.confirmLead,
      button: join.confirmButton,
    }));
    res.render('answering/own-button', { page });
  };
}

export function joinLinkSubmit(world: World): RequestHandler {
  return async (req, res) => {
    const isMember = await joinPanel(world, String(req.params['token']));
    showMessage(res, isMember ? 200 : 410, {
      municipality: await municipalityOf(world),
      say: ({ own }) => (isMember ? own.join.joined : own.join.gone),
    });
  };
}

/** Being a member is agreed to always; mails and the education where they are asked for. */
function missing(typed: Typed, agreed: ConsentPurpose[]): ConsentField[] {
  const needed: [ConsentPurpose, boolean][] = [
    ['membership', true],
    ['mail', typed['kanaal'] === 'mail'],
    ['profile', (typed['opleiding'] ?? '') !== ''],
  ];
  return needed
    .filter(([purpose, isNeeded]) => isNeeded && !agreed.includes(purpose))
    .map(([purpose]) => consentFields[purpose]);
}

async function isOpen(world: World): Promise<boolean> {
  return (await panelSettings(world)).selfRegistration;
}

async function showClosed(world: World, res: Response): Promise<void> {
  const municipality = await municipalityOf(world);
  showMessage(res, 200, { municipality, say: ({ own }, desk) => own.join.closed(desk) });
}

async function showForm(
  world: World,
  { req, res }: { req: Request; res: Response },
  { typed, faults }: { typed: Typed; faults: (DetailField | ConsentField)[] },
): Promise<void> {
  const municipality = await municipalityOf(world);
  const language = chosenLanguage(req, municipality);
  const text = await consentNow(world);
  const rules = await detailRules(world, null);
  const words = (purpose: ConsentPurpose): string => wordsOfConsent(text, language, purpose);
  const page = detailsPage({
    municipality,
    language,
    rules,
    typed,
    faults,
    consents: { membership: words('membership'), mail: words('mail'), profile: words('profile') },
    title: ({ own: { join } }) => ({
      title: join.title,
      lead: [join.lead, join.minimum(rules.minimumAge)],
      button: join.button,
    }),
    hasMail: false,
    hasEducation: false,
    address: addressIn('/inschrijven', municipality, language),
    back: null,
    proof: null,
    choices: languageChoices(municipality, spokenLanguages(municipality), [language]),
  });
  res.render('answering/own-details', { page });
}
