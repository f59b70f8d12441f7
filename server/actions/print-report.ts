import { printPdf } from '../../reports/print/pdf.ts';
import { mustBeAllowed } from './permissions.ts';
import type { StaffMember } from './ports.ts';
import { findRelease, reportOf } from './results-report.ts';
import type { World } from './world.ts';

/** The report of a release as PDF; the same release gives the same bytes. @throws Problem as resultsReport does */
export async function printReport(
  world: World,
  person: StaffMember,
  waveId: string,
  number?: number,
): Promise<{ fileName: string; bytes: Buffer }> {
  mustBeAllowed(person, 'download report');
  const stored = await findRelease(world, waveId, number);
  const bytes = await printPdf(reportOf(stored));
  return { fileName: `rapport-${stored.waveId}-vrijgave-${stored.number}.pdf`, bytes };
}
