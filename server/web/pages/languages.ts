/** The languages in which residents are addressed. */
import type { RequestHandler } from 'express';
import { z } from 'zod';
import { otherLanguages } from '../../../surveys/language.ts';
import { languageFault } from '../../actions/check-languages.ts';
import { changeLanguages, languages } from '../../actions/languages.ts';
import type { LanguageSettings } from '../../actions/panel-records.ts';
import { Problem } from '../../actions/problem.ts';
import type { World } from '../../actions/world.ts';
import { submitted } from '../middleware/form.ts';
import { personOf } from '../middleware/signed-in.ts';
import { leaveMessage } from '../middleware/staff-session.ts';
import { showStaffPage } from '../show-page.ts';
import { languagesView } from '../view-models/languages-view.ts';

const title = 'Taal';

export function languagesPage(world: World): RequestHandler {
  return async (_req, res) => {
    const view = languagesView(await languages(world, personOf(res)), null);
    await showStaffPage(world, res, 'languages', { title, view });
  };
}

const hours = z.string().max(100);
const fields = {
  profiel: z.enum(['dutch', 'periphery', 'own']),
  fr: z.literal('ja').optional(),
  en: z.literal('ja').optional(),
  reden: z.string().max(1_000),
  aanspreking: z.enum(['u', 'je']),
  'uren-fr': hours,
  'uren-en': hours,
};

export function languagesSubmit(world: World): RequestHandler {
  return submitted(fields, async (form, req, res) => {
    const wanted: LanguageSettings = {
      profile: form.profiel,
      offered: otherLanguages.filter((language) => form[language] === 'ja'),
      motivation: form.reden,
      address: form.aanspreking,
      phoneHours: { fr: form['uren-fr'], en: form['uren-en'] },
    };
    try {
      await changeLanguages(world, personOf(res), wanted);
    } catch (problem) {
      // What somebody typed is not lost.
      const fault = languageFault(wanted);
      if (!(problem instanceof Problem) || fault === null) throw problem;
      const { waves } = await languages(world, personOf(res));
      const view = languagesView({ settings: wanted, waves }, fault);
      return showStaffPage(world, res.status(400), 'languages', { title, view });
    }
    await leaveMessage(req, 'De talen zijn bewaard. Ze gelden meteen voor wie een link opent.');
    res.redirect(303, '/beheer/taal');
  });
}
