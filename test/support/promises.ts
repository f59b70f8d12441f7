/** What is promised of a publication, and where the attacker finds it broken. The promise in words: docs/methods.md. */
import { keyOf } from '../../reports/dataset.ts';
import { isMissing, type Crosstab } from '../../reports/tables/crosstab.ts';
import { defaultPolicy } from '../../reports/disclosure/policy.ts';
import { Attacker, baseName, cellName, type Bounds } from './attacker.ts';
import type { Publication } from './random-waves.ts';

const { baseMinimum, cellMinimum } = defaultPolicy;
const rounding = 1e-2;

/**
 * One line for each count that can be worked out too well; none when every promise is kept. Of a follow-up question the
 * base may be as well known as the answers that lead to it, which have their own table.
 * @param before the first release, to be looked at instead by a reader who has both
 */
export function brokenPromises(publication: Publication, before: Publication | null = null): string[] {
  const { wave } = publication;
  const all = new Attacker(wave);
  const besideRouting = new Attacker(wave, false);
  const { wave: seenWave, truth, sensitive } = before ?? publication;
  return seenWave.tables.flatMap((full, t) => {
    const [table, whole] = [besideItself(full), besideItself(truth[t] ?? full)];
    const seen: Seen = {
      table,
      whole,
      isNet: keyOf(table) in wave.knowledge.indicators,
      isSensitive: sensitive.has(keyOf(table)),
      asked: new Set(seenWave.tables.map(keyOf)),
      overlapping: new Set(wave.knowledge.overlapping),
      release: before === null ? 'now' : 'then',
      attacker: all,
    };
    const isFollowUp = keyOf(table) in wave.knowledge.followUps;
    return [
      ...brokenBases({ ...seen, attacker: isFollowUp ? besideRouting : all }),
      ...brokenCells(seen),
      ...brokenMinds(seen),
      ...brokenRests(seen),
    ];
  });
}

/** Without the groups of a question by itself: of those all is told by its total. */
function besideItself(table: Crosstab): Crosstab {
  const isOther = (_: unknown, place: number): boolean => table.columns[place]?.variable !== keyOf(table);
  return {
    ...table,
    columns: table.columns.filter(isOther),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter(isOther) })),
  };
}

interface Seen {
  table: Crosstab;
  whole: Crosstab;
  /** An indicator, which joins answers as a net does. */
  isNet: boolean;
  /** Small cells are hidden too. */
  isSensitive: boolean;
  /** Banner variables that are questions: their own tables tell how many gave an answer. */
  asked: ReadonlySet<string>;
  overlapping: ReadonlySet<string>;
  release: 'now' | 'then';
  attacker: Attacker;
}

/** A base under the minimum is hidden, and open to at least so many values; of who gave an answer it is only hidden. */
function brokenBases({ table, whole, asked, release, attacker }: Seen): string[] {
  return whole.columns.flatMap(({ base, variable }, place) => {
    if (isMissing(base) || base === 0 || base >= baseMinimum) return [];
    if (asked.has(variable ?? ''))
      return isMissing(table.columns[place]?.base) ? [] : [`${keyOf(table)}: ${base}`];
    const name = baseName(release, keyOf(table), columnName(whole, place));
    return report(name, base, attacker.bounds(name), baseMinimum);
  });
}

/** In a shown column a small cell of a sensitive question, and whatever is hidden with it, is open to as many values as a
 * cell must have people. Not a complement that an earlier release showed. */
function brokenCells({ table, whole, isSensitive, release, attacker }: Seen): string[] {
  return table.rows.flatMap((row, r) =>
    row.cells.flatMap((cell, place) => {
      const base = table.columns[place]?.base;
      if (typeof base !== 'number' || base === 0) return [];
      const [n, column] = [countAt(whole, r, place), columnName(table, place)];
      const small = isSensitive && isSmallCell(table, n, base);
      const name = cellName(release, keyOf(table), row.code, column);
      const seenBefore = attacker.isKnown(cellName('then', keyOf(table), row.code, column));
      if (!small && (!isMissing(cell) || seenBefore)) return [];
      return report(name, n, attacker.bounds(name), cellMinimum);
    }),
  );
}

/** Where residents give several answers, those who did not give one are a cell too. */
function isSmallCell({ kind }: Crosstab, n: number, base: number): boolean {
  const isSmall = (count: number): boolean => count > 0 && count < cellMinimum;
  return isSmall(n) || (kind === 'multiple' && isSmall(base - n));
}

/** Of a small group that all gave one answer, when not everybody did, it is not known that they did. */
function brokenMinds({ table, whole, isNet, release, attacker }: Seen): string[] {
  if (isNet) return [];
  return whole.columns.flatMap(({ base }, place) =>
    whole.rows.flatMap((row, r) => {
      const [n, others] = [countAt(whole, r, place), countOf(whole, 0) - countAt(whole, r, 0)];
      if (isMissing(base) || row.net || base === 0 || n < base || base >= 2 * baseMinimum || others === 0)
        return [];
      const name = cellName(release, keyOf(table), row.code, columnName(whole, place));
      const { least } = attacker.bounds(name);
      const doubt = Math.min(cellMinimum, others, base);
      return least > base - doubt + rounding ? [`${name}: all ${base}, at least ${least}`] : [];
    }),
  );
}

/** What is left of the total beside the shown groups is nobody, or a group that might have been shown itself. */
function brokenRests({ table, whole, isNet, isSensitive, overlapping, release, attacker }: Seen): string[] {
  if (isMissing(table.columns[0]?.base)) return [];
  const variables = new Set(table.columns.slice(1).map(({ variable }) => variable ?? ''));
  return [...variables].flatMap((variable) => {
    if (overlapping.has(variable)) return [];
    const shown = [...table.columns.keys()].filter(
      (place) => table.columns[place]?.variable === variable && !isMissing(table.columns[place]?.base),
    );
    const left = (count: (place: number) => number): number =>
      shown.reduce((sum, place) => sum - count(place), count(0));
    const base = left((place) => countOf(whole, place));
    const name = `${keyOf(table)} rest of ${variable}`;
    if (base === 0) return [];
    if (base < baseMinimum) return [`${name}: ${base} people`];
    return whole.rows.flatMap((row, r) => {
      const n = left((place) => countAt(whole, r, place));
      const [all, others] = [n === base && base < 2 * baseMinimum, countOf(whole, 0) - countAt(whole, r, 0)];
      if (all && !isNet && !row.net && others > 0) return [`${name}: all ${base} answered ${row.code}`];
      if (!isSensitive || !isSmallCell(table, n, base)) return [];
      const cell = cellName(release, keyOf(table), row.code, `rest of ${variable}`);
      return report(cell, n, attacker.bounds(cell), cellMinimum);
    });
  });
}

function report(name: string, truth: number, { least, most }: Bounds, width: number): string[] {
  if (truth < least - rounding || truth > most + rounding)
    throw new Error(`${name} is ${truth}, not ${least}-${most}`);
  return most - least < width - rounding ? [`${name} is ${truth}: ${least}-${most}`] : [];
}

function countOf(table: Crosstab, place: number): number {
  const base = table.columns[place]?.base;
  return base === undefined || isMissing(base) ? 0 : base;
}

function countAt(table: Crosstab, row: number, place: number): number {
  const cell = table.rows[row]?.cells[place];
  return cell === undefined || isMissing(cell) ? 0 : cell.n;
}

function columnName(table: Crosstab, place: number): string {
  const { variable, code } = table.columns[place] ?? { variable: null, code: null };
  return variable === null ? 'total' : `${variable}=${code ?? ''}`;
}

/** What a second release adds to the first, in each group shown in both and beside them: unchanged, or people enough. */
export function brokenSteps(first: Publication, second: Publication): string[] {
  return second.wave.tables.flatMap((table, t) => {
    const [before, was, is] = [first.wave.tables[t], first.truth[t], second.truth[t]];
    if (before === undefined || was === undefined || is === undefined) return [];
    if ([table, before].some(({ columns }) => isMissing(columns[0]?.base))) return [];
    const variables = new Set(table.columns.slice(1).map(({ variable }) => variable ?? ''));
    const shown = [...table.columns.keys()].filter((place) =>
      [table, before].every(({ columns }) => typeof columns[place]?.base === 'number'),
    );
    const groups = shown.map((place) => ({
      name: columnName(table, place),
      add: [place],
      take: [] as number[],
    }));
    const rests = [...variables].flatMap((variable) => {
      const own = shown.filter((place) => table.columns[place]?.variable === variable);
      // Groups that overlap do not add up: there it is those outside each of them.
      const isOverlapping = second.wave.knowledge.overlapping?.includes(variable) === true;
      const sets = isOverlapping ? own.map((place) => [place]) : [own];
      return sets.map((take) => ({ name: `rest of ${variable}`, add: [0], take }));
    });
    return [...groups, ...rests].flatMap(({ name, add, take }) => {
      const step = (count: (of: Crosstab, place: number) => number): number =>
        [...add.map((place) => [1, place] as const), ...take.map((place) => [-1, place] as const)].reduce(
          (sum, [sign, place]) => sum + sign * (count(is, place) - count(was, place)),
          0,
        );
      const people = step(countOf);
      const answers = table.rows.map((_, row) => step((of, place) => countAt(of, row, place)));
      if (people === 0 && answers.every((n) => n === 0)) return [];
      return people < baseMinimum ? [`${keyOf(table)} ${name}: ${people} added`] : [];
    });
  });
}
