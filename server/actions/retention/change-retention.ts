import { municipalityOf } from '../municipality-of.ts';
import { noteEntry } from '../note-entry.ts';
import { mustBeAllowed } from '../permissions.ts';
import type { RetentionSettings, StaffMember } from '../panel-records.ts';
import { Problem } from '../problem.ts';
import type { World } from '../world.ts';
import { periods, retentionFault, retentionSettings } from './retention-settings.ts';

/** @throws Problem when the person may not, or a period cannot be. What changes nothing is not noted. */
export async function changeRetention(
  world: World,
  person: StaffMember,
  wanted: RetentionSettings,
): Promise<void> {
  mustBeAllowed(person, 'change privacy settings');
  if (retentionFault(wanted) !== null)
    throw new Problem('bad-input', 'Een termijn ligt buiten zijn grenzen. Er is niets bewaard.');
  await world.panel.inOneTransaction(async (panel) => {
    const here = { ...world, panel };
    const before = await retentionSettings(here);
    const changed = periods.filter((period) => wanted[period] !== before[period]);
    if (changed.length === 0) return;
    await panel.settings.saveMunicipality({ ...(await municipalityOf(here)), retention: wanted });
    const subject = changed.map((period) => `${period} ${before[period]} to ${wanted[period]}`).join(', ');
    await noteEntry(world, panel, { actor: person.id, action: 'change retention', subject });
  });
}
