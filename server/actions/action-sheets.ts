/** The sheets of the actions of the multi-year plan: a list, and one of them as a report. */
import { aboutAction, actionsIn, importedExplanation } from '../../reports/action-sheet/action-about.ts';
import type { ActionTexts } from '../../reports/action-sheet/action-texts.ts';
import {
  composeActionSheet,
  type ActionSheetInput,
} from '../../reports/action-sheet/compose-action-sheet.ts';
import type { ActionAbout } from '../../reports/action-sheet/action-about.ts';
import { budgetOf, type BudgetFigure } from '../../reports/figures/budget.ts';
import type { BudgetLine } from '../../reports/figures/records.ts';
import type { Report } from '../../reports/report.ts';
import { kept } from '../kept.ts';
import { brusselsDay } from './brussels-day.ts';
import { municipalityOf } from './municipality-of.ts';
import type { StaffMember } from './panel-records.ts';
import { mustBeAllowed } from './permissions.ts';
import { Problem } from './problem.ts';
import { readServiceFigures } from './service-figures.ts';
import type { World } from './world.ts';

export interface ListedAction {
  about: ActionAbout;
  /** Newest year first. */
  years: { year: number; money: BudgetFigure[] }[];
}

/** @throws Problem when the person may not */
export async function listActions(world: World, person: StaffMember): Promise<ListedAction[]> {
  mustBeAllowed(person, 'see action sheets');
  const { actions } = await readServiceFigures(world);
  return actionsIn(actions).map((about) => ({
    about,
    years: about.years.map((year) => ({ year, money: budgetOf(actions, about.code, year) })),
  }));
}

/** Which action, and of which year; null: the newest. */
export interface WantedAction {
  code: string;
  year: number | null;
}

export interface ActionSheet {
  about: ActionAbout;
  year: number;
  texts: ActionTexts;
  report: Report;
}

/** @throws Problem when the person may not, or there is no such action or year */
export async function seeActionSheet(
  world: World,
  person: StaffMember,
  wanted: WantedAction,
): Promise<ActionSheet> {
  mustBeAllowed(person, 'see action sheets');
  const { about, input } = await openAction(world, wanted);
  return { about, year: input.year, texts: input.texts, report: await composedSheet(world, input) };
}

/** Of each world: years of daily records take a second to count. */
const composed = new WeakMap<World, ReturnType<typeof kept<Report>>>();
const mostKept = 24;

/** Made anew only when something was imported, the settings, texts or house style changed, or a day went by. */
export async function composedSheet(world: World, input: ActionSheetInput): Promise<Report> {
  const { code, year, texts, municipality, today, figures } = input;
  const imports = (await world.panel.figures.imports()).map(({ id }) => id);
  const known = composed.get(world) ?? kept<Report>(mostKept);
  composed.set(world, known);
  const key = JSON.stringify([code, year, texts, municipality, today, figures.settings, imports]);
  return known(key, () => composeActionSheet(input));
}

/** All that the sheet is made from. @throws Problem when there is no such action or year */
export async function openAction(
  world: World,
  { code, year: wanted }: WantedAction,
): Promise<{ about: ActionAbout; input: ActionSheetInput }> {
  const figures = await readServiceFigures(world);
  const about = aboutAction(figures.actions, code, wanted);
  if (about === null) throw new Problem('not-found', 'Deze actie bestaat niet.');
  const year = wanted ?? about.years[0];
  if (year === undefined || !about.years.includes(year))
    throw new Problem('not-found', `Actie ${code} heeft geen rekening of budget in ${wanted}.`);
  const { name, colour, logo = null } = await municipalityOf(world);
  const there = new Set(figures.actions.map((line) => line.code));
  const input: ActionSheetInput = {
    figures,
    municipality: { name, colour, logo },
    code,
    year,
    texts: (await world.panel.actionTexts.find(code, year)) ?? firstTexts(figures.actions, code, year),
    addressOf: (other) =>
      there.has(other) ? `${world.publicUrl}/beheer/acties/${encodeURIComponent(other)}` : null,
    today: brusselsDay(world.clock.now()),
  };
  return { about, input };
}

function firstTexts(lines: BudgetLine[], code: string, year: number): ActionTexts {
  const explanation = importedExplanation(lines, code, year);
  return { code, year, version: 0, explanation, interpretation: [], blocks: [], service: null };
}
