/** A form on paper, typed by staff: read, settled, and stored once; or kept for a second time, and compared then. */
import { entrySentence, type EntrySentence } from '../../surveys/paper-entry/entry-sentence.ts';
import { readEntry, type Typed } from '../../surveys/paper-entry/read-entry.ts';
import { settleEntry } from '../../surveys/paper-entry/settle-entry.ts';
import {
  type Chosen,
  type Difference,
  differencesOf,
  type FirstEntry,
  firstEntryOf,
  keepFirstEntry,
  rateOf,
} from './first-paper-entry.ts';
import { beginPaperEntry, noteNotCounted, type OpenPaper } from './open-paper-entry.ts';
import type { StaffMember } from './panel-records.ts';
import { storePaperAnswers } from './store-paper-answers.ts';
import type { World } from './world.ts';

export interface EntryRequest {
  code: string;
  typed: Typed;
  /** `look`: only say what is not right. `wait`: keep it for a second time. */
  wish: 'look' | 'store' | 'wait';
  /** "It stands so on paper": what does not fit may be left out. */
  stands: boolean;
  /** Of a closed wave: the form came in before it closed. */
  inTime: boolean;
  /** By field, where a second time differs from the first. */
  choices: Record<string, Chosen>;
  /** By field, what stands on paper where both times were wrong. */
  others: Typed;
}

export type Entered =
  | { state: 'answered' | 'waits' }
  | { state: 'stored'; leftOut: number; unreadable: number }
  | (Faulty & { state: 'refused' })
  | (Faulty & { state: 'differs'; differences: Difference[]; operator: string });

interface Faulty {
  open: OpenPaper;
  /** Must be typed otherwise. */
  faults: EntrySentence[];
  /** May stand so on paper. */
  doubts: EntrySentence[];
  /** About the form as a whole. */
  error: string | null;
}

/** @throws Problem as beginPaperEntry does */
export async function enterPaperAnswers(
  world: World,
  person: StaffMember,
  waveId: string,
  request: EntryRequest,
): Promise<Entered> {
  const open = await beginPaperEntry(world, person, waveId, request.code);
  if (open === 'answered') return { state: 'answered' };
  const judged = judge(open, request.typed);
  const faulty = {
    open,
    faults: judged.faults,
    doubts: judged.doubts,
    error: errorOf(open, request, judged),
  };
  const isDoubtful = judged.doubts.length > 0 && !request.stands;
  if (request.wish === 'look' || judged.faults.length > 0 || isDoubtful || faulty.error !== null)
    return { state: 'refused', ...faulty };
  const first = await firstEntryOf(world, open.found);
  if (first !== null) return compare(world, person, { open, request, first });
  if (request.wish === 'store') return store(world, person, open, { typed: request.typed, twice: null });
  if (await keepFirstEntry(world, open.found, person.id, request.typed)) return { state: 'waits' };
  // A colleague kept it, or the member answered, while this form was typed.
  return enterPaperAnswers(world, person, waveId, request);
}

interface Judged {
  faults: EntrySentence[];
  doubts: EntrySentence[];
  isEmpty: boolean;
}

function judge({ form: { fields, check, questionnaire } }: OpenPaper, typed: Typed): Judged {
  const read = readEntry(fields, typed);
  const { problems } = settleEntry(check, read.answers);
  return {
    faults: read.faults.map(({ field, sentence }) => ({
      field: field.name,
      sentence: `Vraag ${field.called}: ${sentence}`,
    })),
    doubts: problems.map((problem) => entrySentence(problem, fields, questionnaire)),
    isEmpty: Object.keys(read.answers).length === 0 && read.faults.length === 0,
  };
}

function errorOf({ late }: OpenPaper, { wish, inTime }: EntryRequest, { isEmpty }: Judged): string | null {
  if (isEmpty) return 'Er is nog niets ingevuld. Een leeg formulier bewaren wij niet.';
  if (wish === 'look' || !late || inTime) return null;
  return 'Deze golf is gesloten. Bewaren kan alleen als het formulier op tijd binnenkwam: duid dat aan.';
}

async function compare(
  world: World,
  person: StaffMember,
  { open, request, first }: { open: OpenPaper; request: EntryRequest; first: FirstEntry },
): Promise<Entered> {
  const { fields } = open.form;
  const differences = differencesOf(fields, first.typed, request.typed);
  const typed = { ...request.typed };
  for (const { field } of differences) {
    const chosen = request.choices[field.name];
    if (chosen === 'first') typed[field.name] = first.typed[field.name] ?? '';
    if (chosen === 'other') typed[field.name] = request.others[field.name] ?? '';
  }
  const undecided = differences.some(({ field }) => request.choices[field.name] === undefined);
  const judged = judge(open, typed);
  const faults = [...judged.faults, ...emptyOthers(differences, request)];
  const doubts = undecided || faults.length > 0 ? [] : judged.doubts;
  if (undecided || faults.length > 0 || (doubts.length > 0 && !request.stands)) {
    const { operator } = first;
    return { state: 'differs', open, differences, operator, faults, doubts, error: null };
  }
  return store(world, person, open, { typed, twice: rateOf(fields, differences) });
}

/** Who chose "something else" and typed nothing, may have forgotten to. */
function emptyOthers(differences: Difference[], { choices, others }: EntryRequest): EntrySentence[] {
  return differences.flatMap(({ field: { name, called } }) =>
    choices[name] === 'other' && (others[name] ?? '').trim() === ''
      ? [{ field: name, sentence: `Vraag ${called}: Typ wat er op het formulier staat, of x.` }]
      : [],
  );
}

async function store(
  world: World,
  person: StaffMember,
  open: OpenPaper,
  entry: { typed: Typed; twice: { fields: number; differing: number } | null },
): Promise<Entered> {
  const stored = await storePaperAnswers(world, person, open, entry);
  if (stored !== 'answered') return { state: 'stored', ...stored };
  await noteNotCounted(world, person, open.wave.id);
  return { state: 'answered' };
}
