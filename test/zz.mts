import { writeVisits } from './bench/drawn-visits.ts';
import { readFileSync } from 'node:fs';
import { readFigures } from '../server/imports/read-figures.ts';
import { commandLimits } from '../server/imports/file/file-limits.ts';
if (process.argv[2] === 'write') { writeVisits('/tmp/st-visits.csv', 300000); process.exit(); }
const b = readFileSync('/tmp/st-visits.csv');
const t = performance.now(); let n=0;
for (const p of readFigures(b, {kind:'appointments', form:'file', as:'records', mapping:null, context:{today:'x',nisCode:null}, limits: commandLimits})) { n++; if ('read' in p) console.log(p.read.faults, p.read.remarks.slice(0,2)); }
console.log(n, performance.now()-t, process.memoryUsage());
