/** What the panel is made of, beside the residents. */
import type { RequestHandler } from 'express';
import { Problem } from '../../../actions/problem.ts';
import { panelComposition } from '../../../actions/sampling/panel-composition.ts';
import { useStatbel } from '../../../actions/sampling/use-statbel.ts';
import type { World } from '../../../actions/world.ts';
import { submittedList } from '../../middleware/form.ts';
import { personOf } from '../../middleware/signed-in.ts';
import { leaveMessage } from '../../middleware/staff-session.ts';
import { showStaffPage } from '../../show-page.ts';
import { districtField, panelView } from '../../view-models/sampling/panel-view.ts';

const title = 'Samenstelling van het panel';

export function compositionPage(world: World): RequestHandler {
  return async (_req, res) => {
    const person = personOf(res);
    const view = panelView(await panelComposition(world, person), person, null);
    await showStaffPage(world, res, 'sampling-panel', { title, view });
  };
}

/** Residents by district, in the order of the districts; "13.600" is 13600. */
export function statbelSubmit(world: World): RequestHandler {
  return submittedList(async (form, req, res) => {
    const person = personOf(res);
    const composition = await panelComposition(world, person);
    const residents = composition.municipality.districts.map((_, i) => numberIn(form.get(districtField(i))));
    const year = numberIn(form.get('jaar'));
    try {
      await useStatbel(world, person, year, residents);
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.kind !== 'bad-input') throw problem;
      const view = panelView(composition, person, { form, fault: problem.message });
      return showStaffPage(world, res.status(400), 'sampling-panel', { title, view });
    }
    await leaveMessage(
      req,
      `De bevolkingscijfers van ${year} gelden nu voor steekproeven en voor de weging van elke volgende vrijgave.`,
    );
    res.redirect(303, '/beheer/panel/samenstelling');
  });
}

/** 0 for what is no whole number: the action says what was expected. */
function numberIn(typed = ''): number {
  const plain = typed.trim().replaceAll(/(?<=\d)[.\s](?=\d{3}(?:\D|$))/gu, '');
  return /^\d{1,8}$/u.test(plain) ? Number(plain) : 0;
}
