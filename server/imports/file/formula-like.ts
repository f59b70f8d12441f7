/** Whether a spreadsheet could take the text for a formula. A number with a sign is none, nor is a lone dash. */
export function isFormulaLike(text: string): boolean {
  if (!/^[=+\-@\t\r＝＋－＠]/.test(text)) return false;
  return !/^[+-]?[\d.,'\s]*\d[\d.,'\s]*(?:%|€|EUR)?$/.test(text) && !/^-+$/.test(text);
}
