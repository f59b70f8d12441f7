/** Workbooks that hold more than they seem, or ask for what is elsewhere. */
import { strToU8, zipSync } from 'fflate';
import { type Check, gate, longGate, must, nothingOf } from '../check.ts';
import { listenForVisits } from '../listener.ts';
import { meanwhile } from '../under-load.ts';
import { sendFile } from './send-file.ts';
import { workbook } from './workbook.ts';

const tooLong = 5_000;

export const bombs: Check[] = [
  longGate(41, 'Workbooks that are far larger than they look are turned away', async (house) => {
    const faults: string[] = [];
    // Made before: while we press one together, nobody here can ask for another page.
    const all = Object.entries(made()).map(([what, make]) => ({ what, bytes: make() }));
    const { p95, grown, failed } = await meanwhile(house, async () => {
      for (const { what, bytes } of all) {
        const { status, ms, text } = await sendFile(house, { name: 'cijfers.xlsx', bytes });
        if (status < 400 && status !== 303) faults.push(`${what} gives ${status}`);
        if (status >= 500) faults.push(`${what} gives ${status}`);
        if (status === 303) faults.push(`${what} is taken`);
        if (ms > tooLong) faults.push(`${what} takes ${(ms / 1_000).toFixed(1)} s`);
        must(text.length < 1_000_000, `${what} is shown`);
      }
    });
    nothingOf(faults, 'workbooks');
    must(grown === null || grown < 100, `the program grew by ${grown?.toFixed(0)} MB`);
    must(p95 < 500, `another page took ${p95.toFixed(0)} ms (p95) meanwhile`);
    must(failed === 0, `${failed} requests of others failed`);
    return `${all.length} workbooks refused; grown by ${grown?.toFixed(0) ?? '?'} MB, others ${p95.toFixed(0)} ms (p95)`;
  }),
  gate(42, 'A workbook with entities, links or macros fetches nothing', async (house) => {
    const listener = await listenForVisits();
    const statuses: string[] = [];
    for (const [what, { name, bytes }] of Object.entries(reaching(listener.url)))
      statuses.push(`${what} ${(await sendFile(house, { name, bytes })).status}`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    listener.close();
    nothingOf(listener.hits, 'visits of the reader');
    nothingOf(
      statuses.filter((one) => /5\d\d$/u.test(one)),
      'broken',
    );
    must(
      statuses.slice(0, 2).every((one) => one.endsWith('400')),
      `an entity is taken: ${statuses.join(', ')}`,
    );
    return `${statuses.join(', ')}; 0 visits`;
  }),
];

function made(): Record<string, () => Uint8Array> {
  const big = (): Uint8Array => new Uint8Array(300e6).fill(32);
  const cells = (count: number): string => Array.from({ length: count }, (_, i) => `<row><c><v>${i % 9_973}</v></c></row>`).join(''); // prettier-ignore
  return {
    'a sheet of 300 MB': () => workbook(big()),
    'a million rows': () => workbook(cells(1_000_000)),
    'a zip in a zip': () =>
      workbook(cells(3), { 'xl/media/a.zip': zipSync({ a: zipSync({ b: new Uint8Array(50e6) }) }) }),
    'a sheet of 300 MB that says it has one': () => {
      const bytes = Buffer.from(workbook(big()));
      bytes.writeUInt32LE(1_000_000, bytes.lastIndexOf('xl/worksheets/sheet1.xml') - 46 + 24);
      return bytes;
    },
  };
}

function reaching(url: string): Record<string, { name: string; bytes: Uint8Array }> {
  const sheet = (before: string, row: string): Uint8Array => strToU8(`<?xml version="1.0"?>${before}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row><c t="inlineStr"><is><t>${row}</t></is></c></row></sheetData></worksheet>`); // prettier-ignore
  const link = strToU8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath" Target="${url}/l.xlsx" TargetMode="External"/></Relationships>`); // prettier-ignore
  return {
    'an entity of a file': {
      name: 'a.xlsx',
      bytes: workbook(sheet('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', '&e;')),
    },
    'an entity of a site': {
      name: 'a.xlsx',
      bytes: workbook(sheet(`<!DOCTYPE x SYSTEM "${url}/d.dtd">`, 'x')),
    },
    'a link': {
      name: 'a.xlsx',
      bytes: workbook('', { 'xl/externalLinks/_rels/externalLink1.xml.rels': link }),
    },
    macros: { name: 'a.xlsm', bytes: workbook('', { 'xl/vbaProject.bin': new Uint8Array(64) }) },
  };
}
