import type { Municipality } from '../actions/ports.ts';
import { demoDistricts, demoPopulation } from './corners.ts';

/** Signs in to the demo, with a password that is new at each start. */
export const demoEmail = 'demo@kerkebeek.test';

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
};
