/** Who were drawn, as a file without names. */
import type { ResultsFile } from '../download-results.ts';
import { csvFile } from '../csv-file.ts';
import type { StaffMember } from '../panel-records.ts';
import { mustBeAllowed } from '../permissions.ts';
import type { World } from '../world.ts';
import { findDraw, inSample } from './kept-draw.ts';

/** Sorted: with these somebody else can check a draw. @throws Problem when the person may not, or there is no sample */
export async function sampleReferences(
  world: World,
  person: StaffMember,
  waveId: string,
): Promise<ResultsFile> {
  mustBeAllowed(person, 'download member data');
  await findDraw(world.panel, waveId);
  const sample = await inSample(world.panel, waveId, await world.panel.members.all());
  const references = sample.map(({ reference }) => reference).toSorted();
  const at = world.clock.now().toISOString();
  await world.panel.audit.append({ at, actor: person.id, action: 'download sample', subject: waveId });
  const bytes = csvFile([['Referentie'], ...references.map((one) => [one])]);
  return { fileName: `steekproef-${waveId}.csv`, type: 'text/csv; charset=utf-8', bytes };
}
