/** Runs in a thread of its own: printing takes a second, and a resident who answers must not wait for it. */
import { setPriority } from 'node:os';
import { printLetters } from '../../reports/print/letter/print-letters.ts';
import type { FormCode, PaperForm } from '../../reports/print/paper-form/form.ts';
import { printForms } from '../../reports/print/paper-form/print-forms.ts';
import type { MemberSheet } from '../../reports/print/member-sheet/member-sheet.ts';
import { printMemberSheet } from '../../reports/print/member-sheet/print-member-sheet.ts';
import type { Report } from '../../reports/report.ts';
import type { ChartFile, LetterPrinting, ReportKind } from '../actions/ports.ts';
import type { FrozenResults } from '../actions/result-records.ts';
import type { PrintKind } from '../actions/print-kinds.ts';
import { drawChart, drawFrozen, printFrozen, printReport } from './print-frozen.ts';

/** As of `nice`, the last of all: it prints with what those who answer leave of a processor. */
const whenOthersRest = 19;

// On Linux this is the thread's own; elsewhere it would be that of the whole program.
if (process.platform === 'linux') setPriority(whenOthersRest);

/** What a thread is given: a form of the whole report, one chart of it, forms to fill in on paper, what is kept of a member, or letters. */
export type Printing =
  | { what: PrintKind | ChartFile; frozen: FrozenResults }
  | { what: ReportKind | ChartFile; report: Report }
  | { form: PaperForm; codes: FormCode[] | null }
  | { member: MemberSheet }
  | LetterPrinting;

export async function printInThread(printing: Printing): Promise<Uint8Array | null> {
  if ('letters' in printing) return printLetters(printing.sheet, printing.letters, printing.form);
  if ('form' in printing) return printForms(printing.form, printing.codes);
  if ('member' in printing) return printMemberSheet(printing.member);
  if ('report' in printing) {
    const { what, report } = printing;
    return typeof what === 'string' ? printReport(what, report) : drawChart(what, report);
  }
  const { what, frozen } = printing;
  return typeof what === 'string' ? printFrozen(what, frozen) : drawFrozen(what, frozen);
}
