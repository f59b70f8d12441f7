/** How the panel is run, and the words that members agree to. */
import type { RequestHandler, Response } from 'express';
import { z } from 'zod';
import {
  changeConsentTexts,
  changePanelSettings,
  consentPurposes,
  longestConsent,
  panelFault,
  panelLimits,
  panelRules,
} from '../../../actions/members/change-panel.ts';
import type { ConsentText } from '../../../actions/consent-records.ts';
import { Problem } from '../../../actions/problem.ts';
import type { World } from '../../../actions/world.ts';
import type { Language } from '../../../../surveys/language.ts';
import { submitted, submittedList } from '../../middleware/form.ts';
import { personOf } from '../../middleware/signed-in.ts';
import { leaveMessage } from '../../middleware/staff-session.ts';
import { showStaffPage } from '../../show-page.ts';
import { numberFields, panelRulesView, textField } from '../../view-models/members/panel-rules-view.ts';
import { problemView } from '../../view-models/problem-view.ts';

const address = '/beheer/panel/instellingen';

export function panelRulesPage(world: World): RequestHandler {
  return async (_req, res) => show(world, res, new Map(), null);
}

const number = z.string().max(10);

export function panelRulesSubmit(world: World): RequestHandler {
  const fields = { zelf: z.literal('ja').optional(), leeftijd: number, contacten: number, mails: number };
  return submitted(fields, async (form, req, res) => {
    const wanted = {
      selfRegistration: form.zelf === 'ja',
      minimumAge: numberIn(form.leeftijd),
      contactCap: numberIn(form.contacten),
      mailsPerMinute: numberIn(form.mails),
    };
    const fault = panelFault(wanted);
    if (fault !== null) {
      const typed = new Map(Object.entries({ ...form, zelf: form.zelf ?? '' }));
      const wrong = { error: panelLimits[fault].fault, errorAt: numberFields[fault] };
      return show(world, res.status(400), typed, wrong);
    }
    await changePanelSettings(world, personOf(res), wanted);
    await leaveMessage(req, 'De instellingen zijn bewaard.');
    res.redirect(303, address);
  });
}

export function consentTextsSubmit(world: World): RequestHandler {
  return submittedList(async (form, req, res) => {
    const person = personOf(res);
    const { languages } = await panelRules(world, person);
    const seen = Number(form.get('versie'));
    try {
      const isNew = await changeConsentTexts(world, person, { texts: textsOf(form, languages), seen });
      await leaveMessage(
        req,
        isNew
          ? 'De nieuwe woorden gelden vanaf vandaag. Wie eerder toestemde, stemde toe met de woorden van toen.'
          : 'Er is niets gewijzigd.',
      );
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      res.status(problemView(problem).status);
      return show(world, res, form, { error: problem.message, errorAt: null });
    }
    res.redirect(303, address);
  }, longestConsent);
}

/** "1.5" and "" are no whole numbers. */
function numberIn(text: string): number {
  return /^\d+$/u.test(text.trim()) ? Number(text) : Number.NaN;
}

function textsOf(form: Map<string, string>, languages: Language[]): ConsentText['texts'] {
  const texts = languages.map((language) => [
    language,
    Object.fromEntries(
      consentPurposes.map((purpose) => [purpose, form.get(textField(language, purpose)) ?? '']),
    ),
  ]);
  return Object.fromEntries(texts) as ConsentText['texts'];
}

async function show(
  world: World,
  res: Response,
  typed: Map<string, string>,
  wrong: { error: string; errorAt: string | null } | null,
): Promise<void> {
  const view = { ...panelRulesView(await panelRules(world, personOf(res)), typed, wrong), longestConsent };
  await showStaffPage(world, res, 'panel-rules', { title: 'Instellingen van het panel', view });
}
