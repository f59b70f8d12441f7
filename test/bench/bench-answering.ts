/**
 * npm run bench:answering [-- RUNS [RESIDENTS]]: how soon the questionnaire can be answered on a phone, and how many whole
 * questionnaires a second are taken and stored for good. Fresh browser contexts, servers and clients; compare the ratios.
 */
import { printFlows } from './flows-table.ts';
import { print } from './fresh-process.ts';
import { printViews } from './views-table.ts';

const [given = '3', residents = '1000'] = process.argv.slice(2);
const runs = Number(given);
if (!(runs >= 1)) throw new Error(`${given} runs: expected at least 1`);
await printViews(runs);
print('');
await printFlows(runs, Number(residents));
