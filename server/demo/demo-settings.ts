import type { Municipality } from '../actions/panel-records.ts';
import { demoDistricts, demoPopulation } from './corners.ts';

/** They sign in to the demo, with passwords that are new at each start. Several, so that one can publish or confirm what another asks. */
export const demoStaff = [
  { email: 'demo@kerkebeek.test', name: 'Demo Kerkebeek', role: 'admin' },
  { email: 'beleid@kerkebeek.test', name: 'Lien Claes', role: 'policy' },
  { email: 'privacy@kerkebeek.test', name: 'Noor Verlinden', role: 'steward' },
] as const;

/** Kerkebeek does not exist: its NIS code lies outside the real range and its number reaches nobody. */
export const kerkebeek: Municipality = {
  name: 'Kerkebeek',
  nisCode: '99901',
  phone: '014 55 55 55',
  phoneHours: 'elke werkdag van 9 tot 12 uur',
  email: 'panel@kerkebeek.test',
  counterName: 'digitaal thuisloket',
  colour: '#0B5563',
  districts: demoDistricts,
  population: demoPopulation(),
  panel: { selfRegistration: true, minimumAge: 16, contactCap: 4, mailsPerMinute: 120 },
};
