/** One fresh process of the benchmark: milliseconds in which Chromium prints the HTML file of the drawn report, as JSON. */
import { chromium } from 'playwright-core';
import { htmlDocument } from '../../server/documents/html-document.ts';
import { chromiumPath } from '../support/chromium.ts';
import { drawnReport } from './drawn-report.ts';
import { median, timed } from './fresh-process.ts';

const html = await htmlDocument(drawnReport());
const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
let bytes = 0;
/** A new page of a browser that is open already: the best a program that prints through a browser can do. */
async function printPage(): Promise<void> {
  const page = await browser.newPage();
  await page.setContent(html);
  bytes = (await page.pdf({ format: 'A4', printBackground: true, tagged: true, preferCSSPageSize: true }))
    .length;
  await page.close();
}
const first = await timed(printPage);
const later: number[] = [];
for (let i = 0; i < 5; i += 1) later.push(await timed(printPage));
await browser.close();
process.stdout.write(JSON.stringify({ first, later: median(later), bytes }));
