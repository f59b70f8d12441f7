/** A table with heads and semicolons, as a spreadsheet here reads it. @returns of each row its cells by head */
export function csvRows(text: string): Map<string, string>[] {
  const [head = '', ...lines] = text.replace(/^\ufeff/u, '').split(/\r?\n/u);
  const cellsOf = (line: string): string[] => line.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/u).map((cell) => cell.replaceAll(/^"|"$/gu, '')); // prettier-ignore
  const names = cellsOf(head);
  return lines
    .filter((line) => line !== '')
    .map((line) => new Map(cellsOf(line).map((cell, i) => [names[i] ?? '', cell])));
}
