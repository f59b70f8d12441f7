import { printPdf } from '../../reports/print/pdf.ts';
import { noteDownload } from './note-download.ts';
import { mustBeAllowed } from './permissions.ts';
import type { StaffMember } from './ports.ts';
import { findResults, numberOfResults, reportOf, type Wanted } from './results-report.ts';
import type { World } from './world.ts';

/** The report of a release as PDF; the same release and edition give the same bytes. @throws Problem as resultsReport does */
export async function printReport(
  world: World,
  person: StaffMember,
  waveId: string,
  wanted: Wanted = {},
): Promise<{ fileName: string; bytes: Buffer }> {
  mustBeAllowed(person, 'download pdf');
  const results = await findResults(world, waveId, wanted);
  const bytes = await printPdf(reportOf(results));
  await noteDownload(world, person, 'pdf', results);
  return { fileName: `rapport-${waveId}-vrijgave-${numberOfResults(results)}.pdf`, bytes };
}
