import { chartPng, chartsIn, chartSvg } from '../documents/chart-files.ts';
import type { StaffMember } from './ports.ts';
import { Problem } from './problem.ts';
import { seeResults, type Wanted } from './results-report.ts';
import type { World } from './world.ts';

export interface WantedPicture {
  waveId: string;
  results: Wanted;
  chart: string;
  kind: 'svg' | 'png';
  /** With title, question and base line in the picture. */
  alone: boolean;
}

/** One chart of a release as a file; the same one gives the same bytes. @throws Problem as seeResults does */
export async function chartPicture(
  world: World,
  person: StaffMember,
  { waveId, results, chart: id, kind, alone }: WantedPicture,
): Promise<{ fileName: string; type: string; bytes: Buffer }> {
  const { report } = await seeResults(world, person, waveId, results);
  const found = chartsIn(report).find((one) => one.id === id);
  if (found === undefined) throw new Problem('not-found', 'Deze grafiek staat niet in het rapport.');
  const fileName = `${waveId}-${id}.${kind}`;
  if (kind === 'png')
    return { fileName, type: 'image/png', bytes: await chartPng(report, found.chart, alone) };
  const svg = await chartSvg(report, found.chart, alone);
  return { fileName, type: 'image/svg+xml', bytes: Buffer.from(svg, 'utf8') };
}
