/** Prints in this thread: for commands, and tests. */
import { printLetters } from '../../reports/print/letter/print-letters.ts';
import { printForms } from '../../reports/print/paper-form/print-forms.ts';
import { printMemberSheet } from '../../reports/print/member-sheet/print-member-sheet.ts';
import type { Printer } from '../actions/ports.ts';
import { drawChart, drawFrozen, printFrozen, printReport } from './print-frozen.ts';

export const directPrinter: Printer = {
  print: printFrozen,
  draw: drawFrozen,
  printReport,
  drawReport: drawChart,
  printForms: async (form, codes) => printForms(form, codes),
  printMember: async (sheet) => printMemberSheet(sheet),
  printLetters: async ({ sheet, letters, form }) => printLetters(sheet, letters, form),
};
