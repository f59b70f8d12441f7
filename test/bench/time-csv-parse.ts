/** One fresh process of the benchmark: csv-parse alone reads the same file and counts its rows. */
import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';

let rows = -1;
const parser = createReadStream(process.argv[2] ?? '').pipe(parse({ delimiter: ';' }));
for await (const _row of parser) rows += 1;
process.stdout.write(String(rows));
