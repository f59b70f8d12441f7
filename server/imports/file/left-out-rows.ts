/** Rows that are no data though they stand among them: totals, and what a program writes under its table. */

const totals =
  /^(?:(?:sub|eind)[- ]?totaal|(?:algemeen |groot)?totaal|totalen|grand total|total|sub[- ]?total)(?:\s|:|$)/i;
const onlyTotal = /^(?:sub|eind)?[- ]?totaal:?$/i;
const footers =
  /^(?:gegenereerd|aangemaakt|afgedrukt|geëxporteerd|geexporteerd|opgemaakt|gemaakt|export|rapport|bron|bron:|generated|printed|pagina \d|©|\*)/i;

/** @param width cells that a row of data has */
export function leftOutAs(cells: string[], width: number): 'total' | 'footer' | 'empty' | null {
  let first = '';
  let filled = 0;
  for (const cell of cells) {
    const text = cell.trim();
    if (text === '') continue;
    filled += 1;
    if (filled === 1) first = text;
    // The second, third ... cell: a total of one group.
    if (filled <= 4 && onlyTotal.test(text)) return 'total';
  }
  if (filled === 0) return 'empty';
  if (footers.test(first) && filled <= 2 && filled < width) return 'footer';
  return totals.test(first) ? 'total' : null;
}
