/**
 * What a spreadsheet takes for the start of a formula: a sign in either width, a tab, a line end or a null, also behind
 * spaces, quotes and marks that are not seen.
 */
const formula = /^[\p{Z}\p{C}\p{Pi}\p{Pf}"'`´]*[=+\-@＝＋－＠\t\r\n\0]/u;

/**
 * Text that no spreadsheet will calculate: a quote mark before it makes it text, and is seen. For texts alone; a number
 * is written as a number, so that -5 stays one. OWASP, "CSV Injection".
 */
export function neutralise(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}
