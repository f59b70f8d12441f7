/** Security.md 5.7. */
import { unzipSync } from 'fflate';
import { begin, send } from '../answering.ts';
import { type Check, gate, longGate, must, nothingOf } from '../check.ts';
import { scriptedWave } from '../cross-site-scripting/scripted-wave.ts';
import { lastWave } from '../last-wave.ts';
import { closeAndRelease } from '../own-wave.ts';
import { formulas } from '../payloads.ts';
import { rowsOfSheets } from '../privacy/shown-figures.ts';
import { meanwhile } from '../under-load.ts';
import { csvCells, files, isFormula, type } from './files.ts';
import { formulaProducts } from './formula-products.ts';

export const exports: Check[] = [
  {
    ...longGate(46, 'No file makes a formula of what somebody typed', async (house) => {
      const { place } = await lastWave(house);
      const policy = await house.staff('policy');
      const faults: string[] = [];
      let cells = 0;
      for (const file of (await files(house)).filter(
        ({ path }) => path.startsWith(place) || path.includes('rapport'),
      )) {
        if (/csv/u.test(type(file.answer))) {
          const found = csvCells(file.answer.text);
          cells += found.length;
          faults.push(...found.filter(isFormula).map((cell) => `${file.path}: ${cell.slice(0, 20)}`));
        }
        if (/spreadsheet/u.test(type(file.answer)))
          for (const [name, bytes] of Object.entries(unzipSync(file.answer.bytes)))
            if (/<f[ >]/u.test(Buffer.from(bytes).toString('utf8')) && name.includes('sheet'))
              faults.push(`${file.path}: <f> in ${name}`);
      }
      const shown = await policy.get(`${place}/open-antwoorden`);
      must(shown.status === 200, 'the answers are not shown');
      must(cells > 100, `only ${cells} cells were read`);
      const products = await formulaProducts(house);
      faults.push(...products.filter(isFormula).map((name) => `a product: ${name}`));
      // Spaces before a sign are gone: four of the formulas are one.
      const harmless = products.filter((name) => name.startsWith("'")).length;
      must(harmless >= 14, `only ${harmless} formulas came back as names of products`);
      nothingOf(faults, 'cells that are a formula');
      return `${formulas.length} formulas among the answers, ${harmless} of them again as names of products in a file; ${cells} cells of CSV and every sheet: none is a formula`;
    }),
    isLast: true,
  },
  longGate(47, 'A number below nought is a number in a workbook', async (house) => {
    const { place, tokens } = await scriptedWave(house);
    const people = tokens.slice(-40);
    for (const token of people) {
      const sitting = await begin(house, token);
      must((await send(house, sitting, { N: -11 })).status === 422, 'a number below the least is taken');
      const { status } = await send(house, sitting, { N: -5 });
      must(status === 200, `answering -5 gives ${status}`);
    }
    await closeAndRelease(house, place);
    const book = await (await house.staff('policy')).get(`${place}/rapport.xlsx`);
    must(book.status === 200, `the workbook gives ${book.status}`);
    const cells = rowsOfSheets(book.bytes).flat();
    const strings = cells.filter((cell) => typeof cell === 'string' && /^'?[-−]\d+([.,]\d+)?$/u.test(cell));
    const fives = cells.filter((cell) => cell === -5).length;
    nothingOf(strings.map(String), 'numbers below nought are words');
    must(fives > 0, 'no -5 is in the workbook');
    return `${people.length} people answered -5: ${fives} cells with the number -5, none of them words`;
  }),
  gate(48, 'A file comes as a file, and is kept nowhere', async (house) => {
    const faults: string[] = [];
    const all = await files(house);
    for (const { path, answer } of all) {
      const header = (name: string): string => String(answer.headers[name] ?? '');
      if (!header('content-disposition').startsWith('attachment; filename='))
        faults.push(`${path} is no attachment`);
      if (/[\r\n/\\<>]/u.test(header('content-disposition').replace(/^attachment; /u, '')))
        faults.push(`${path} has a strange name`);
      if (header('x-content-type-options') !== 'nosniff') faults.push(`${path} lacks nosniff`);
      if (!header('cache-control').includes('no-store')) faults.push(`${path} may be kept`);
      if (type(answer) === '' || (type(answer).startsWith('text/html') && !path.includes('html')))
        faults.push(`${path} is ${type(answer)}`);
    }
    must(all.length >= 3, `only ${all.length} files were found`);
    nothingOf(faults, 'files');
    return `${all.length} files: attachment, nosniff, no-store, a plain name`;
  }),
  longGate(49, 'Large files do not hold up who answers', async (house) => {
    const policy = await house.staff('admin');
    const { p95, failed } = await meanwhile(house, async () => {
      for (let i = 0; i < 2; i += 1)
        await Promise.all(['xlsx', 'csv', 'pdf'].map((kind) => policy.get(house.at('EXP', { KIND: kind }))));
    });
    const whole = await policy.get(house.at('EXP', { KIND: 'xlsx' }));
    must(whole.status === 200 || whole.status === 429, `the workbook gives ${whole.status}`);
    must(failed === 0, `${failed} requests of others failed`);
    must(p95 < 300, `another page took ${p95.toFixed(0)} ms (p95) meanwhile`);
    return `6 reports at once, others ${p95.toFixed(0)} ms (p95); no file holds rows of answers, so none grows with them`;
  }),
];
