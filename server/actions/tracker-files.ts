/** The tracker as files: the whole as a PDF, and each chart as a picture. */
import type { Report } from '../../reports/report.ts';
import type { ResultsFile } from './download-results.ts';
import type { StaffMember } from './panel-records.ts';
import { mustBeAllowed } from './permissions.ts';
import type { ChartFile } from './ports.ts';
import { Problem } from './problem.ts';
import { publicTracker, seeTracker } from './tracker.ts';
import type { World } from './world.ts';

const types = { svg: 'image/svg+xml', png: 'image/png' };

/** @throws Problem when the person may not, or there is nothing to print */
export async function trackerPdf(world: World, person: StaffMember): Promise<ResultsFile> {
  mustBeAllowed(person, 'download tracker');
  const { report } = await seeTracker(world, person);
  const bytes = await world.printer.printReport('pdf', thereIs(report));
  await noteTaken(world, person, 'pdf');
  return { fileName: 'loket.pdf', type: 'application/pdf', bytes };
}

/** @throws Problem when the person may not, or there is no such chart */
export async function trackerPicture(
  world: World,
  person: StaffMember,
  file: ChartFile,
): Promise<ResultsFile> {
  mustBeAllowed(person, 'download tracker');
  const { report } = await seeTracker(world, person);
  const picture = await pictureOf(world, thereIs(report), file);
  await noteTaken(world, person, 'chart');
  return picture;
}

/** For everybody. @throws Problem when there is no such chart in what is public */
export async function publicTrackerPicture(world: World, file: ChartFile): Promise<ResultsFile> {
  return pictureOf(world, thereIs(await publicTracker(world)), file);
}

async function pictureOf(world: World, report: Report, file: ChartFile): Promise<ResultsFile> {
  const bytes = await world.printer.drawReport(file, report);
  if (bytes === null) throw new Problem('not-found', 'Deze grafiek bestaat niet.');
  return { fileName: `loket-${file.chart}.${file.kind}`, type: types[file.kind], bytes };
}

function thereIs(report: Report | null): Report {
  if (report === null) throw new Problem('not-found', 'Er zijn nog geen resultaten over het loket.');
  return report;
}

async function noteTaken(world: World, person: StaffMember, what: string): Promise<void> {
  const at = world.clock.now().toISOString();
  await world.panel.audit.append({
    at,
    actor: person.id,
    action: `download tracker ${what}`,
    subject: 'tracker',
  });
}
