/** How a layout is probably read, from its heads and its first rows. What the rows leave open stays open: it is asked. */
import type { FigureMapping } from '../../actions/figure-file.ts';
import { unitInHead } from '../cells/durations.ts';
import { plainHead } from '../file/plain-head.ts';
import type { TextRow } from '../text-table.ts';
import type { KindColumn } from './kind.ts';

export function guessMapping(known: KindColumn[], columns: string[], rows: TextRow[]): FigureMapping {
  const found = columnsOf(known, columns);
  const cellsOf = (types: KindColumn['type'][]): { head: string; cells: string[] }[] =>
    known.flatMap(({ name, type }) => {
      const head = found[name];
      if (head === undefined || !types.includes(type)) return [];
      const at = columns.indexOf(head);
      return [{ head, cells: rows.map(({ cells }) => cells[at] ?? '').filter((cell) => cell !== '') }];
    });
  const cells = (types: KindColumn['type'][]): string[] => cellsOf(types).flatMap((one) => one.cells);
  const isFraction = looksLikeFraction(cells(['share']));
  return {
    columns: found,
    dates: dateOrder(cells(['day', 'dayOfMoment', 'dayOrMonth', 'moment', 'month'])),
    decimals: decimalMark(cells(['decimal', 'cents', 'share'])),
    durations: durationUnit(cellsOf(['seconds'])),
    ...(isFraction ? { shares: 'fraction' as const } : {}),
    words: {},
    service: null,
  };
}

/** By our own heads first, then by the synonyms, both also with a year in them ("MJP 2021 nieuw"); no column of the file twice. */
function columnsOf(known: KindColumn[], columns: string[]): Record<string, string> {
  const byHead = new Map(
    columns.toReversed().flatMap((head) => [
      [plainHead(head).replace(/ \d{4}\b/u, ''), head],
      [plainHead(head), head],
    ]),
  );
  const found: Record<string, string> = {};
  const taken = new Set<string>();
  const tryHeads = (headsOf: (column: KindColumn) => string[]): void => {
    for (const column of known) {
      if (found[column.name] !== undefined) continue;
      const head = headsOf(column)
        .map((one) => byHead.get(plainHead(one)))
        .find((one) => one !== undefined && !taken.has(one));
      if (head === undefined) continue;
      found[column.name] = head;
      taken.add(head);
    }
  };
  tryHeads(({ head }) => [head]);
  tryHeads(({ synonyms }) => synonyms);
  return found;
}

/** Null when every day is 12 or lower: then nobody can tell. */
function dateOrder(cells: string[]): FigureMapping['dates'] {
  let order: FigureMapping['dates'] = null;
  for (const cell of cells) {
    if (/^\d{4}[-/.]\d/u.test(cell) || /^\d{8}$/u.test(cell)) {
      order ??= 'year first';
      continue;
    }
    const [, first, second] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ]\d/u.exec(cell) ?? [];
    if (first === undefined) continue;
    if (Number(first) > 12) return 'day first';
    if (Number(second) > 12) order = 'month first';
  }
  const isNumeric = cells.some((cell) => /^\d{1,2}[-/. ]\d{1,2}[-/. ]\d/u.test(cell));
  return order ?? (isNumeric ? null : 'day first');
}

function decimalMark(cells: string[]): FigureMapping['decimals'] {
  const bare = cells.map((cell) => cell.replace(/[^\d.,]/gu, ''));
  for (const cell of bare) {
    const [comma, point] = [cell.lastIndexOf(','), cell.lastIndexOf('.')];
    if (comma >= 0 && point >= 0) return comma > point ? ',' : '.';
    const at = Math.max(comma, point);
    if (at >= 0 && cell.length - at - 1 !== 3) return comma >= 0 ? ',' : '.';
  }
  return bare.some((cell) => /[.,]/u.test(cell)) ? null : ',';
}

/** Null when bare numbers stand under a head that does not say what they are. */
function durationUnit(columns: { head: string; cells: string[] }[]): FigureMapping['durations'] {
  const open = columns.some(
    ({ head, cells }) => unitInHead(head) === null && cells.some((cell) => /^[\d.,]+$/u.test(cell)),
  );
  return open ? null : 'seconds';
}

/** 0,3 and 0,45 and never more than 1: shares, not percents below one. */
function looksLikeFraction(cells: string[]): boolean {
  const numbers = cells.map((cell) => (cell.includes('%') ? 100 : Number(cell.replace(',', '.'))));
  return (
    numbers.length > 0 && numbers.every((number) => number <= 1) && numbers.some((number) => number > 0.02)
  );
}
