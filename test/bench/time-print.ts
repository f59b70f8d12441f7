/** One fresh process of the benchmark: milliseconds to print the drawn report as a tagged PDF, as JSON. */
import { printPdf } from '../../reports/print/pdf.ts';
import { contentsOf, drawnReport } from './drawn-report.ts';
import { median, timed } from './fresh-process.ts';

const report = drawnReport();
const first = await timed(() => printPdf(report));
const later: number[] = [];
for (let i = 0; i < 7; i += 1) later.push(await timed(() => printPdf(report)));
const { length: bytes } = await printPdf(report);
process.stdout.write(JSON.stringify({ first, later: median(later), bytes, ...contentsOf(report) }));
