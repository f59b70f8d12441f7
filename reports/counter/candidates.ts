/** The groups that could be addressed first, with who of them does not know the counter. Groups with too few answers are none. */
import { phrasesFor } from '../findings/language.ts';
import { isMissing } from '../tables/crosstab.ts';
import { figureLines, isPlain, wavesWith, type AskedIn, type FigureLine } from './figure-line.ts';
import { awarenessIn, type Steps } from './questions.ts';
import { estimateOf, type Estimate } from './residents.ts';
import { language, type Tracking } from './tracking.ts';

const { ofGroup } = phrasesFor(language).conclusions;

export interface Candidate {
  line: FigureLine;
  /** Share that does not know of it. */
  share: number;
  low: number | null;
  high: number | null;
  base: number;
  /** Who knows it, against the other groups together. */
  known: 'higher' | 'lower' | 'none';
  residents: Estimate | null;
}

/** @param variable of the banner; empty where the newest release that asked it has no such groups */
export function candidatesOf(tracking: Tracking, variable: string): Candidate[] {
  const [, ...groups] = figureLines(waves(tracking, 'unknown'), variable);
  const known = waves(tracking, 'known').at(-1);
  return groups.flatMap((line) => {
    const now = line.points.at(-1);
    if (!isPlain(now)) return [];
    const { share, low, high, base } = now;
    const residents = estimateOf(tracking, now, line.group);
    return [{ line, share, low, high, base, known: verdictIn(known, line), residents }];
  });
}

function verdictIn(known: AskedIn | undefined, { group }: FigureLine): Candidate['known'] {
  const place = known?.table.columns.findIndex(
    ({ variable, code }) => variable === group?.variable && code === group?.code,
  );
  const cell = known?.table.rows.find(({ code }) => code === known.asked.row)?.cells[place ?? -1];
  return cell === undefined || isMissing(cell) ? 'none' : (cell.versusRest?.verdict ?? 'none');
}

function waves(tracking: Tracking, step: keyof Steps): AskedIn[] {
  return wavesWith(tracking.waves, (composing) => awarenessIn(composing)?.[step] ?? null);
}

/** "de 75-plussers", "wie in Oostdonk woont" */
export function nameOf({ group, head }: FigureLine): string {
  if (group === null) return 'iedereen';
  return ofGroup(group.variable, group.code, head).replace(/^van /u, '');
}
