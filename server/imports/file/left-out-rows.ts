/** Rows that are no data though they stand among them: totals, and what a program writes under its table. */

const totals =
  /^(?:(?:sub|eind)[- ]?totaal|(?:algemeen |groot)?totaal|totalen|grand total|total|sub[- ]?total)(?:\s|:|$)/i;
const onlyTotal = /^(?:sub|eind)?[- ]?totaal:?$/i;
const footers =
  /^(?:gegenereerd|aangemaakt|afgedrukt|geëxporteerd|geexporteerd|opgemaakt|gemaakt|export|rapport|bron|bron:|generated|printed|pagina \d|©|\*)/i;

export function leftOutAs(cells: string[]): 'total' | 'footer' | null {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const first = filled[0]?.trim() ?? '';
  if (footers.test(first) && filled.length <= 2 && filled.length < cells.length) return 'footer';
  // The second, third ... cell: a total of one group.
  if (totals.test(first) || filled.slice(0, 4).some((cell) => onlyTotal.test(cell.trim()))) return 'total';
  return null;
}
