/** Who the municipality is: once from the command line, since without it no page can be shown; changed by the administrator. */
import { municipalityOf } from '../municipality-of.ts';
import { noteEntry } from '../note-entry.ts';
import { mustBeAllowed } from '../permissions.ts';
import type { StaffMember } from '../panel-records.ts';
import { Problem } from '../problem.ts';
import type { World } from '../world.ts';
import { readDetails, type DetailFault, type Details, type TypedDetails } from './read-details.ts';

/** Until the administrator chooses another. */
const firstColour = '#0B5563';

/** @throws Problem when the person may not */
export async function municipalityDetails(world: World, person: StaffMember): Promise<Details> {
  mustBeAllowed(person, 'change municipality');
  return municipalityOf(world);
}

/**
 * What makes the municipality this one, its name and NIS code, stays.
 * @throws Problem when the person may not, or something typed cannot be
 */
export async function changeDetails(
  world: World,
  person: StaffMember,
  typed: Omit<TypedDetails, 'name' | 'nisCode'>,
): Promise<void> {
  mustBeAllowed(person, 'change municipality');
  await world.panel.inOneTransaction(async (panel) => {
    const municipality = await municipalityOf({ ...world, panel });
    const read = readDetails({ ...typed, name: municipality.name, nisCode: municipality.nisCode });
    if ('sentence' in read) throw new Problem('bad-input', read.sentence);
    await panel.settings.saveMunicipality({ ...municipality, ...read });
    await noteEntry(world, panel, {
      actor: person.id,
      action: 'change municipality',
      subject: 'municipality',
    });
  });
}

/**
 * From the command line. What is not given stays as it is, where there is a municipality already.
 * @returns what it is now, or what is wrong; then nothing is changed
 */
export async function setUpMunicipality(
  world: World,
  given: Partial<TypedDetails>,
): Promise<Details | DetailFault> {
  return world.panel.inOneTransaction(async (panel) => {
    const before = await panel.settings.municipality();
    const known = before === null ? nothing : { ...before, districts: before.districts.join('\n') };
    const read = readDetails({ ...nothing, ...typedOf(known), ...given });
    if ('sentence' in read) return read;
    await panel.settings.saveMunicipality({ colour: firstColour, ...before, ...read });
    const action = before === null ? 'set up municipality' : 'change municipality';
    await noteEntry(world, panel, { actor: 'command line', action, subject: 'municipality' });
    return read;
  });
}

const nothing: TypedDetails = {
  name: '',
  nisCode: '',
  phone: '',
  phoneHours: '',
  email: '',
  counterName: 'digitaal loket',
  districts: '',
};

function typedOf({
  name,
  nisCode,
  phone,
  phoneHours,
  email,
  counterName,
  districts,
}: TypedDetails): TypedDetails {
  return { name, nisCode, phone, phoneHours, email, counterName, districts };
}
