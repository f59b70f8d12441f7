import { municipalityOf } from './municipality-of.ts';
import type { PanelSettings } from './panel-records.ts';
import type { World } from './world.ts';

const untilChanged: PanelSettings = {
  selfRegistration: false,
  minimumAge: 16,
  contactCap: 4,
  mailsPerMinute: 120,
};

/** How the municipality runs its panel; what it did not settle yet is as by default. */
export async function panelSettings(world: World): Promise<PanelSettings> {
  return { ...untilChanged, ...(await municipalityOf(world)).panel };
}
