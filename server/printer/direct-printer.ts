/** Prints in this thread: for commands, and tests. */
import type { Printer } from '../actions/ports.ts';
import { drawChart, drawFrozen, printFrozen, printReport } from './print-frozen.ts';

export const directPrinter: Printer = {
  print: printFrozen,
  draw: drawFrozen,
  printReport,
  drawReport: drawChart,
};
