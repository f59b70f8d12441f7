/** The dashboard as files: the whole as a PDF, a chart as a picture, a table as CSV. */
import { printTableCsv } from '../../reports/print/table-csv.ts';
import type { Report, ReportTable } from '../../reports/report.ts';
import type { ResultsFile } from './download-results.ts';
import type { StaffMember } from './panel-records.ts';
import { mustBeAllowed } from './permissions.ts';
import type { ChartFile } from './ports.ts';
import { Problem } from './problem.ts';
import { seeDashboard, type DashboardWish } from './see-dashboard.ts';
import type { World } from './world.ts';

const types = { svg: 'image/svg+xml', png: 'image/png' };

/** @throws Problem when the person may not, or there is nothing to print */
export async function dashboardAsPdf(
  world: World,
  person: StaffMember,
  wish: DashboardWish,
): Promise<ResultsFile> {
  const { report, year } = await taken(world, person, { wish, what: 'pdf' });
  const bytes = await world.printer.printReport('pdf', report);
  return { fileName: `cijfers-${year}.pdf`, type: 'application/pdf', bytes };
}

/** @throws Problem when the person may not, or there is no such chart */
export async function dashboardPicture(
  world: World,
  person: StaffMember,
  { file, ...wish }: DashboardWish & { file: ChartFile },
): Promise<ResultsFile> {
  const { report, year } = await taken(world, person, { wish, what: file.kind });
  const bytes = await world.printer.drawReport(file, report);
  if (bytes === null) throw new Problem('not-found', 'Deze grafiek bestaat niet.');
  return { fileName: `${file.chart}-${year}.${file.kind}`, type: types[file.kind], bytes };
}

/** @param table anchor of the table @throws Problem when the person may not, or there is no such table */
export async function dashboardCsv(
  world: World,
  person: StaffMember,
  { table, ...wish }: DashboardWish & { table: string },
): Promise<ResultsFile> {
  const { report, year } = await taken(world, person, { wish, what: 'csv' });
  const found = tablesIn(report).find(({ id }) => id === table);
  if (found === undefined) throw new Problem('not-found', 'Deze tabel bestaat niet.');
  return { fileName: `${table}-${year}.csv`, type: 'text/csv', bytes: printTableCsv(found) };
}

function tablesIn({ sections }: Report): ReportTable[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
  );
}

/** Who takes what home is written down before it is handed over. */
async function taken(
  world: World,
  person: StaffMember,
  { wish, what }: { wish: DashboardWish; what: string },
): Promise<{ report: Report; year: number }> {
  mustBeAllowed(person, 'download service figures');
  const { report, year } = await seeDashboard(world, person, wish);
  if (report === null) throw new Problem('not-found', 'Er zijn nog geen cijfers ingevoerd.');
  const at = world.clock.now().toISOString();
  const action = `download service figures ${what}`;
  await world.panel.audit.append({ at, actor: person.id, action, subject: String(year) });
  return { report, year };
}
