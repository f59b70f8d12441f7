/** What a steward may take home after a colleague approved it: within a week, three times. */
import { brusselsDay } from '../brussels-day.ts';
import type { ResultsFile } from '../download-results.ts';
import { findWave } from '../find-wave.ts';
import { noteEntry } from '../note-entry.ts';
import type { StaffMember } from '../panel-records.ts';
import { mustBeAllowed } from '../permissions.ts';
import { Problem } from '../problem.ts';
import { fetchableSince } from '../two-people/days-of-requests.ts';
import type { World } from '../world.ts';
import { microdataFiles } from './microdata-files.ts';
import { whyNotMicrodata } from './why-not-microdata.ts';

export const mostDownloads = 3;

/**
 * Counted and noted before the file is handed over.
 * @throws Problem when the person may not, it is another person's, was not approved, or the week or the number is over
 */
export async function downloadMicrodata(
  world: World,
  person: StaffMember,
  number: number,
): Promise<ResultsFile> {
  mustBeAllowed(person, 'download microdata');
  const request = await world.panel.twoPeople.find(number);
  if (request === null || request.kind !== 'download microdata')
    throw new Problem('not-found', 'Dit verzoek bestaat niet.');
  const wave = await findWave(world, request.subject);
  const why = await whyNotMicrodata(world, wave.id);
  if (why !== null) throw new Problem('conflict', why);
  const limit = { by: person.id, since: fetchableSince(world), most: mostDownloads };
  const day = brusselsDay(world.clock.now());
  await world.panel.inOneTransaction(async (panel) => {
    if (!(await panel.twoPeople.countDownload(number, limit)))
      throw new Problem(
        'not-allowed',
        'U kunt dit niet (meer) downloaden. Het mag drie keer, binnen zeven dagen na de goedkeuring, en alleen door wie het vroeg.',
      );
    const action = `download microdata ${number}`;
    await noteEntry(world, panel, { actor: person.id, action, subject: wave.id });
  });
  const bytes = await microdataFiles(world, wave, day);
  return { fileName: `microdata-${wave.id}.zip`, type: 'application/zip', bytes };
}
