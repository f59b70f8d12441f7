/** The service figures of a year and a service, as the dashboard shows them. */
import { composeDashboard, type DashboardInput } from '../../reports/dashboard/compose-dashboard.ts';
import { dashboardChoices, type DashboardChoices } from '../../reports/dashboard/dashboard-choices.ts';
import type { Report } from '../../reports/report.ts';
import { kept } from '../kept.ts';
import { brusselsDay } from './brussels-day.ts';
import { municipalityOf } from './municipality-of.ts';
import type { StaffMember } from './panel-records.ts';
import { mustBeAllowed } from './permissions.ts';
import { readServiceFigures } from './service-figures.ts';
import type { World } from './world.ts';

/** What a reader asks for; null: nothing in particular. */
export interface DashboardWish {
  service: string | null;
  year: number | null;
}

export interface Dashboard {
  /** Null as long as nothing was imported. */
  report: Report | null;
  choices: DashboardChoices;
  /** What is shown: as asked where that exists, else all services, else the newest year. */
  service: string | null;
  year: number;
}

/** Of each world: years of daily records take a second to count, and readers look at the same few pages. */
const composed = new WeakMap<World, ReturnType<typeof kept<{ dashboard: Dashboard | null }>>>();
const mostKept = 12;

/** Made anew only when something was imported, the settings or the house style changed, or a day went by. @throws Problem when the person may not */
export async function seeDashboard(
  world: World,
  person: StaffMember,
  wish: DashboardWish,
): Promise<Dashboard> {
  mustBeAllowed(person, 'see service figures');
  const { name, colour, logo = null } = await municipalityOf(world);
  const around = { municipality: { name, colour, logo }, today: brusselsDay(world.clock.now()) };
  const { figures } = world.panel;
  const imports = (await figures.imports()).map(({ id }) => id);
  const known = composed.get(world) ?? kept<{ dashboard: Dashboard | null }>(mostKept);
  composed.set(world, known);
  const key = JSON.stringify([wish, around, imports, await figures.settings()]);
  // A store that fails must not be remembered.
  const place = known(key, () => ({ dashboard: null }));
  place.dashboard ??= await composeFor(world, wish, around);
  return place.dashboard;
}

async function composeFor(
  world: World,
  wish: DashboardWish,
  around: Pick<DashboardInput, 'municipality' | 'today'>,
): Promise<Dashboard> {
  const figures = await readServiceFigures(world);
  const choices = dashboardChoices(figures);
  const service = choices.services.find((name) => name === wish.service) ?? null;
  const year = choices.years.find((one) => one === wish.year) ?? choices.years[0];
  if (year === undefined) return { report: null, choices, service, year: 0 };
  return { report: composeDashboard({ figures, service, year, ...around }), choices, service, year };
}
