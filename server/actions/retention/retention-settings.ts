/** How long a municipality keeps what it may choose about, between a floor and a ceiling. */
import type { Municipality, RetentionSettings } from '../panel-records.ts';
import type { World } from '../world.ts';

export type Period = keyof RetentionSettings;

interface Limit {
  unit: 'days' | 'months';
  least: number;
  most: number;
  /** Until the municipality changes it. */
  standard: number;
}

export const limits: Record<Period, Limit> = {
  codes: { unit: 'days', least: 0, most: 30, standard: 14 },
  samples: { unit: 'days', least: 30, most: 180, standard: 90 },
  // A year at least: so long is counted how often somebody was asked.
  invitations: { unit: 'months', least: 13, most: 36, standard: 36 },
  left: { unit: 'days', least: 0, most: 90, standard: 30 },
  inactive: { unit: 'months', least: 12, most: 36, standard: 24 },
  answer: { unit: 'days', least: 30, most: 90, standard: 60 },
};

export const periods = Object.keys(limits) as Period[];

/** Also before the installation is settled. */
export async function retentionSettings(world: World): Promise<RetentionSettings> {
  return retentionOf(await world.panel.settings.municipality());
}

/** @param municipality null before there is one */
export function retentionOf(municipality: Municipality | null): RetentionSettings {
  const standard = Object.fromEntries(periods.map((period) => [period, limits[period].standard]));
  return { ...(standard as unknown as RetentionSettings), ...municipality?.retention };
}

/** The first period that cannot be; null: all may be so. */
export function retentionFault(settings: RetentionSettings): Period | null {
  const isWrong = (period: Period): boolean => {
    const { least, most } = limits[period];
    return !Number.isInteger(settings[period]) || settings[period] < least || settings[period] > most;
  };
  return periods.find(isWrong) ?? null;
}
