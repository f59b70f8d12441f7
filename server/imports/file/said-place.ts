/** Where something is, as a remark begins: "Rij 214, kolom 'Aantal': ". */
export function saidPlace(row: number, column: string | null = null): string {
  return column === null ? `Rij ${row}: ` : `Rij ${row}, kolom '${shortened(column)}': `;
}

/** At most 40 characters of a cell. Only for cells of columns that a kind asks for: never personal ones. */
export function shortened(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ');
  return plain.length <= 40 ? plain : `${plain.slice(0, 39)}…`;
}

/** 200000 -> "200.000" */
export function saidCount(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, '.');
}
