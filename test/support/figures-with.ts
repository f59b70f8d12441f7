import { defaultFigureSettings, type ServiceFigures } from '../../reports/figures/service-figures.ts';

/** Of a municipality that imported nothing but this. */
export function figuresWith(imported: Partial<ServiceFigures>): ServiceFigures {
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
    ...imported,
  };
}
