/** One fresh process of the benchmark: csv-parse alone reads the same file and counts its rows. Prints JSON. */
import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { timed } from './fresh-process.ts';

let rows = -1;
const imported = await timed(async () => {
  const parser = createReadStream(process.argv[2] ?? '').pipe(parse({ delimiter: ';' }));
  for await (const _row of parser) rows += 1;
});
process.stdout.write(JSON.stringify({ imported, rows }));
