/** The colour and the logo of the municipality's reports. They count from the next release: what is frozen keeps its own. */
import { readableColour } from '../../reports/chart-layout/readable-colour.ts';
import type { Logo } from '../../reports/disclosure/release.ts';
import { municipalityOf } from './municipality-of.ts';
import { mustBeAllowed } from './permissions.ts';
import { readLogo } from './png-logo.ts';
import { Problem } from './problem.ts';
import type { Municipality, StaffMember } from './panel-records.ts';
import type { World } from './world.ts';

export interface HouseStyle {
  /** #RRGGBB, as it was chosen and as reports use it. */
  colour: string;
  readable: string;
  logo: Logo | null;
}

/** @throws Problem when the person may not */
export async function houseStyle(world: World, person: StaffMember): Promise<HouseStyle> {
  mustBeAllowed(person, 'change house style');
  const { colour, logo } = await municipalityOf(world);
  return { colour, readable: readableColour(colour), logo: logo ?? null };
}

/** @throws Problem when the person may not, or it is no colour */
export async function changeColour(world: World, person: StaffMember, typed: string): Promise<void> {
  mustBeAllowed(person, 'change house style');
  const colour = typed.trim().toUpperCase();
  if (!/^#[0-9A-F]{6}$/u.test(colour))
    throw new Problem('bad-input', 'Dit is geen kleur. Schrijf een hekje en zes tekens, zoals #0B5563.');
  await change(world, person, `colour ${colour}`, (municipality) => ({ ...municipality, colour }));
}

/** @throws Problem when the person may not, or the file is not a PNG that fits */
export async function changeLogo(world: World, person: StaffMember, file: Buffer | null): Promise<void> {
  mustBeAllowed(person, 'change house style');
  if (file === null) throw new Problem('bad-input', 'Kies eerst een bestand.');
  const logo = readLogo(file);
  await change(world, person, 'logo', (municipality) => ({ ...municipality, logo }));
}

/** @throws Problem when the person may not */
export async function removeLogo(world: World, person: StaffMember): Promise<void> {
  mustBeAllowed(person, 'change house style');
  await change(world, person, 'no logo', ({ logo: _gone, ...municipality }) => municipality);
}

async function change(
  world: World,
  person: StaffMember,
  subject: string,
  changed: (municipality: Municipality) => Municipality,
): Promise<void> {
  await world.panel.inOneTransaction(async (panel) => {
    const municipality = await municipalityOf({ ...world, panel });
    await panel.settings.saveMunicipality(changed(municipality));
    const at = world.clock.now().toISOString();
    await panel.audit.append({ at, actor: person.id, action: 'change house style', subject });
  });
}
