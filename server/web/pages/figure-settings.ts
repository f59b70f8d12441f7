/** What the municipality decides about its figures. */
import type { RequestHandler } from 'express';
import { figureSettings, saveFigureSettings } from '../../actions/figure-settings.ts';
import { Problem } from '../../actions/problem.ts';
import type { World } from '../../actions/world.ts';
import { submittedList } from '../middleware/form.ts';
import { personOf } from '../middleware/signed-in.ts';
import { leaveMessage } from '../middleware/staff-session.ts';
import { showStaffPage } from '../show-page.ts';
import { figureSettingsView } from '../view-models/figure-settings-view.ts';
import { formOfSettings, settingsOfForm } from './settings-form.ts';

const title = 'Instellingen van de cijfers';

export function figureSettingsPage(world: World): RequestHandler {
  return async (_req, res) => {
    const { settings, names } = await figureSettings(world, personOf(res));
    const view = figureSettingsView(formOfSettings(settings), names, null);
    await showStaffPage(world, res, 'figure-settings', { title, view });
  };
}

export function figureSettingsSubmit(world: World): RequestHandler {
  return submittedList(async (form, req, res) => {
    const person = personOf(res);
    const { settings, names } = await figureSettings(world, person);
    try {
      await saveFigureSettings(world, person, settingsOfForm(form, names, settings));
    } catch (problem) {
      // What somebody typed is not lost.
      if (!(problem instanceof Problem) || problem.kind !== 'bad-input') throw problem;
      const view = figureSettingsView(form, names, problem.message);
      return showStaffPage(world, res.status(400), 'figure-settings', { title, view });
    }
    await leaveMessage(req, 'De instellingen zijn bewaard. Ze gelden meteen voor alle cijfers.');
    res.redirect(303, '/beheer/cijfers/instellingen');
  });
}
