/** The service figures of a year and a service, as the dashboard shows them. */
import { composeDashboard } from '../../reports/dashboard/compose-dashboard.ts';
import { dashboardChoices, type DashboardChoices } from '../../reports/dashboard/dashboard-choices.ts';
import type { Report } from '../../reports/report.ts';
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

/** @throws Problem when the person may not */
export async function seeDashboard(
  world: World,
  person: StaffMember,
  wish: DashboardWish,
): Promise<Dashboard> {
  mustBeAllowed(person, 'see service figures');
  const figures = await readServiceFigures(world);
  const choices = dashboardChoices(figures);
  const service = choices.services.find((name) => name === wish.service) ?? null;
  const newest = choices.years[0];
  const year = choices.years.find((one) => one === wish.year) ?? newest;
  if (year === undefined) return { report: null, choices, service, year: 0 };
  const { name, colour, logo = null } = await municipalityOf(world);
  const report = composeDashboard({
    figures,
    service,
    year,
    municipality: { name, colour, logo },
    today: brusselsDay(world.clock.now()),
  });
  return { report, choices, service, year };
}
