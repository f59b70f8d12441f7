/** What the municipality says of itself in its privacy notice, register, assessment and accessibility statement. */
import { brusselsDay } from '../brussels-day.ts';
import { municipalityOf } from '../municipality-of.ts';
import { noteEntry } from '../note-entry.ts';
import { mustBeAllowed } from '../permissions.ts';
import type { Municipality, StaffMember } from '../panel-records.ts';
import { Problem } from '../problem.ts';
import type { World } from '../world.ts';
import { unfilled, type PrivacySettings } from './privacy-settings.ts';
import { readPrivacy, type TypedPrivacy } from './read-settings.ts';

export interface PrivacyDocuments {
  privacy: PrivacySettings;
  accessibility: NonNullable<Municipality['accessibility']>;
}

/** @throws Problem when the person may not */
export async function privacyDocuments(world: World, person: StaffMember): Promise<PrivacyDocuments> {
  mustBeAllowed(person, 'see privacy documents');
  const { privacy = unfilled, accessibility = {} } = await municipalityOf(world);
  return { privacy, accessibility };
}

/** @throws Problem when the person may not, or something typed cannot be */
export async function settlePrivacy(world: World, person: StaffMember, typed: TypedPrivacy): Promise<void> {
  mustBeAllowed(person, 'change privacy settings');
  const read = readPrivacy(typed, brusselsDay(world.clock.now()));
  if ('sentence' in read) throw new Problem('bad-input', read.sentence);
  await world.panel.inOneTransaction(async (panel) => {
    const municipality = await municipalityOf({ ...world, panel });
    await panel.settings.saveMunicipality({ ...municipality, ...read });
    await noteEntry(world, panel, { actor: person.id, action: 'change privacy texts', subject: 'privacy' });
  });
}
