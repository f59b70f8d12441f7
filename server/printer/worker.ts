/** Runs as a process of its own: printing takes a second, and a resident who answers must not wait for it. */
import { constants, setPriority } from 'node:os';
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

/** What it is given: a form of the whole report, one chart of it, forms to fill in on paper, what is kept of a member, or letters. */
export type Printing =
  | { what: PrintKind | ChartFile; frozen: FrozenResults }
  | { what: ReportKind | ChartFile; report: Report }
  | { form: PaperForm; codes: FormCode[] | null }
  | { member: MemberSheet }
  | LetterPrinting;

/** What it gives back. Null: there is nothing of that name. */
export type Printed = { bytes: Uint8Array | null } | { error: unknown };

// The last of all: it prints with what those who answer leave of a processor.
setPriority(constants.priority.PRIORITY_LOW);
// Whoever stops the program, or the terminal, signals this process too; it ends with the program, once that has what it asked for.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
process.on('disconnect', () => process.exit());
process.on('message', (printing: Printing) => {
  void printed(printing)
    .then((bytes): Printed => ({ bytes }))
    .catch((error: unknown): Printed => ({ error }))
    .then((given) => process.send?.(given));
});

async function printed(printing: Printing): Promise<Uint8Array | null> {
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
