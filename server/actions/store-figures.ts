/** Stores what a file tells, all or nothing: its records by period, what is counted from them, and who brought it when. */
import { randomUUID } from 'node:crypto';
import type { Appointment, FigureKind, RecordOf } from '../../reports/figures/records.ts';
import { tallyAppointments } from '../../reports/figures/tally-appointments.ts';
import { brusselsDay } from './brussels-day.ts';
import type { PeriodOfFile, ReadFile } from './figure-file.ts';
import { FigureRefusal } from './figure-refusal.ts';
import type { FigureImport, FigurePeriod } from './figure-records.ts';
import { textOfRecords } from './figure-text.ts';
import { mergePeriod, type PeriodChange } from './merge-period.ts';
import { Problem } from './problem.ts';
import type { PanelStore } from './stores.ts';
import type { World } from './world.ts';

export interface FigureDelivery {
  kind: FigureKind;
  fileName: string;
  checksum: string;
  /** Id of a staff member who may, or "command line" for who runs the program itself. */
  by: string;
  /** Periods of which what is stored gives way to this file. */
  replaces: (period: string) => boolean;
}

/** Calls `take` for every period, as FigureFiles.read does. */
export type Feed = (take: (part: PeriodOfFile) => Promise<void>) => Promise<ReadFile>;

/** @throws FigureRefusal or Problem, and then nothing changed: the file has faults, contradicts what is stored, or is empty */
export async function storeFigures(
  world: World,
  delivery: FigureDelivery,
  feed: Feed,
): Promise<FigureImport> {
  const { kind, replaces, by } = delivery;
  const merging = { kind, replaces, visitKey: await world.keys.visitKey() };
  return world.panel.inOneTransaction(async (panel) => {
    const changes: PeriodChange[] = [];
    const begun = new Set<string>();
    // One period is written while the next is read.
    let saving = Promise.resolve();
    const read = await feed(async (part) => {
      await saving;
      // What comes of a period in a second go is laid beside the first, and replaces nothing.
      const isBegun = begun.has(part.period);
      begun.add(part.period);
      const how = isBegun ? { ...merging, replaces: () => false } : merging;
      const { change, records } = await mergePeriod(panel, how, part);
      changes.push(change);
      if (change.conflicts.length > 0 || !isNew(change)) return;
      saving = panel.figures.save(periodOf(kind, part.period, records));
      // Who waits for it next hears of a failure; until then nobody does, and that is no fault of the program.
      saving.catch(() => undefined);
    });
    await saving;
    refuseFaults(world, kind, { read, changes });
    const entry = entryOf(world, delivery, { read, changes });
    await panel.figures.addImport(entry);
    await note(world, panel, by, `${kind} ${entry.id}`);
    return entry;
  });
}

function isNew({ added, changed, removed }: PeriodChange): boolean {
  return added + changed + removed > 0;
}

function periodOf(kind: FigureKind, period: string, records: RecordOf[FigureKind][]): FigurePeriod {
  const tally =
    kind === 'appointments' ? JSON.stringify(tallyAppointments(period, records as Appointment[])) : '';
  return { kind, period, records: textOfRecords(records), tally };
}

interface Outcome {
  read: ReadFile;
  changes: PeriodChange[];
}

function refuseFaults(world: World, kind: FigureKind, { read, changes }: Outcome): void {
  if (read.faults > 0) throw new FigureRefusal('faults', read.remarks, read.faults);
  const conflicts = changes.flatMap((change) => change.conflicts);
  if (conflicts.length === 0) return;
  throw FigureRefusal.ofConflicts(conflicts, world.figureFiles.fields(kind), read.mapping);
}

function entryOf(
  world: World,
  { kind, fileName, checksum, by }: FigureDelivery,
  outcome: Outcome,
): FigureImport {
  const { covers } = outcome.read;
  if (covers === null) throw new Problem('bad-input', 'Dit bestand heeft geen enkele rij met cijfers.');
  const sum = (count: 'added' | 'changed' | 'same' | 'removed'): number =>
    outcome.changes.reduce((all, change) => all + change[count], 0);
  return {
    id: randomUUID(),
    kind,
    fileName,
    checksum,
    added: sum('added'),
    changed: sum('changed') + sum('removed'),
    same: sum('same'),
    ...covers,
    importedOn: brusselsDay(world.clock.now()),
    importedBy: by,
  };
}

async function note(world: World, panel: PanelStore, actor: string, subject: string): Promise<void> {
  const at = world.clock.now().toISOString();
  await panel.audit.append({ at, actor, action: 'import service figures', subject });
}
