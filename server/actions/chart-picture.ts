import type { ResultsFile } from './download-results.ts';
import { findResults, type Wanted } from './find-results.ts';
import { noteDownload } from './note-download.ts';
import { frozenOf } from './open-results.ts';
import { mustBeAllowed } from './permissions.ts';
import type { StaffMember } from './panel-records.ts';
import type { ChartFile } from './ports.ts';
import { Problem } from './problem.ts';
import type { World } from './world.ts';

const types = { svg: 'image/svg+xml', png: 'image/png' };

/** One chart of a release as a file; the same one gives the same bytes. @throws Problem as downloadResults does, or when there is no such chart */
export async function chartPicture(
  world: World,
  person: StaffMember,
  waveId: string,
  { chart, kind, alone, ...wanted }: Wanted & ChartFile,
): Promise<ResultsFile> {
  mustBeAllowed(person, 'download charts');
  const found = await findResults(world, waveId, wanted);
  const bytes = await world.printer.draw({ chart, kind, alone }, frozenOf(found));
  if (bytes === null) throw new Problem('not-found', 'Deze grafiek staat niet in het rapport.');
  await noteDownload(world, person, 'charts', found);
  return { fileName: `${waveId}-${chart}.${kind}`, type: types[kind], bytes };
}
