import { printFlows } from './flows-table.ts';

const [given = '3', residents = '1500'] = process.argv.slice(2);
await printFlows(Number(given), Number(residents));
