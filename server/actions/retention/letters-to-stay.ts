/** The question whether to stay, for members who get no mail: a list for letters, and that these were sent. */
import { brusselsDay } from '../brussels-day.ts';
import { csvFile } from '../csv-file.ts';
import type { ResultsFile } from '../download-results.ts';
import { noteEntry } from '../note-entry.ts';
import { mustBeAllowed } from '../permissions.ts';
import type { Member, StaffMember } from '../panel-records.ts';
import { reachOf } from '../reach-of.ts';
import type { World } from '../world.ts';
import { unseenSince } from './ask-to-stay.ts';
import { monthsBefore } from './days-before.ts';
import { retentionSettings } from './retention-settings.ts';

/** @throws Problem when the person may not see names and addresses */
export async function lettersToStay(world: World, person: StaffMember): Promise<ResultsFile> {
  mustBeAllowed(person, 'print letters');
  const members = await membersByLetter(world);
  await noteEntry(world, world.panel, {
    actor: person.id,
    action: 'download letters',
    subject: 'stay or leave',
  });
  const bytes = csvFile([
    [
      'referentie',
      'aanspreking',
      'voornaam',
      'naam',
      'straat',
      'nummer',
      'bus',
      'postcode',
      'gemeente',
      'telefoon',
      'taal',
    ],
    ...members.map(rowOf),
  ]);
  return { fileName: 'brieven-lid-blijven.csv', type: 'text/csv; charset=utf-8', bytes };
}

/** From today these members have time to answer. @returns how many. @throws Problem when the person may not */
export async function lettersWereSent(world: World, person: StaffMember): Promise<number> {
  mustBeAllowed(person, 'print letters');
  const ids = (await membersByLetter(world)).map(({ id }) => id);
  await world.panel.inOneTransaction(async (panel) => {
    await panel.memberActivity.asked(ids, brusselsDay(world.clock.now()));
    await noteEntry(world, panel, {
      actor: person.id,
      action: 'post letters',
      subject: `stay or leave, ${ids.length}`,
    });
  });
  return ids.length;
}

async function membersByLetter(world: World): Promise<Member[]> {
  const { inactive } = await retentionSettings(world);
  const unseen = await unseenSince(world, monthsBefore(brusselsDay(world.clock.now()), inactive));
  return unseen.filter((member) => reachOf(member) !== 'mail');
}

function rowOf({ reference, salutation, firstName, lastName, address, phone, language }: Member): string[] {
  const { street = '', houseNumber = '', box = '', postcode = '', town = '' } = address ?? {};
  return [
    reference,
    salutation ?? '',
    firstName,
    lastName,
    street,
    houseNumber,
    box,
    postcode,
    town,
    phone ?? '',
    language,
  ];
}
