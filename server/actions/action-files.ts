/** The sheet of an action as a file; who takes it home is written down before it is handed over. */
import { sheetData } from '../../reports/action-sheet/sheet-data.ts';
import { composedSheet, openAction, type WantedAction } from './action-sheets.ts';
import type { ResultsFile } from './download-results.ts';
import type { StaffMember } from './panel-records.ts';
import { mustBeAllowed } from './permissions.ts';
import { printKinds } from './print-kinds.ts';
import type { World } from './world.ts';

export const sheetKinds = ['pdf', 'docx', 'html', 'json'] as const;
export type SheetKind = (typeof sheetKinds)[number];

/** @throws Problem when the person may not, or there is no such action or year */
export async function actionFile(
  world: World,
  person: StaffMember,
  { kind, ...wanted }: WantedAction & { kind: SheetKind },
): Promise<ResultsFile> {
  mustBeAllowed(person, 'download action sheets');
  const { input } = await openAction(world, wanted);
  const bytes =
    kind === 'json'
      ? Buffer.from(`${JSON.stringify(sheetData(input), null, 2)}\n`, 'utf8')
      : await world.printer.printReport(kind, await composedSheet(world, input));
  const at = world.clock.now().toISOString();
  const action = `download action sheet ${kind}`;
  const { code, year } = input;
  await world.panel.audit.append({ at, actor: person.id, action, subject: `${code} ${year}` });
  const { type } = printKinds[kind === 'json' ? 'bundle' : kind];
  return { fileName: `actie-${code}-${year}.${kind}`, type, bytes };
}
