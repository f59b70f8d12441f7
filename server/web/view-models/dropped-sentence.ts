/** Says which columns of a file were left out. */
export function droppedSentence(dropped: string[]): string | null {
  if (dropped.length === 0) return null;
  const names = dropped.map((name) => `“${name}”`).join(', ');
  const which = dropped.length === 1 ? 'De kolom' : 'De kolommen';
  const gone =
    dropped.length === 1 ? 'gaat over personen. Wij hebben ze' : 'gaan over personen. Wij hebben ze';
  return `${which} ${names} ${gone} niet ingelezen en bewaren er niets van.`;
}
