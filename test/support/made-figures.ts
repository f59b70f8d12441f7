/** Service figures with nothing in them, and what a test puts in. */
import { defaultFigureSettings, type ServiceFigures } from '../../reports/figures/service-figures.ts';

export function madeFigures(wishes: Partial<ServiceFigures> = {}): ServiceFigures {
  return {
    settings: defaultFigureSettings,
    appointments: [],
    appointmentTotals: [],
    logins: [],
    requests: [],
    calls: [],
    web: [],
    population: [],
    actions: [],
    campaigns: [],
    covered: {},
    ...wishes,
  };
}
