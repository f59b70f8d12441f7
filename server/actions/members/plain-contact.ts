/** What can be an address for e-mail, a postcode, and a text of a person's record. */
export const longestText = 100;
/** Of an address for e-mail, as mail servers take it. */
export const longestEmail = 254;

export function isEmailAddress(text: string): boolean {
  return text.length <= longestEmail && /^[^\s@,;<>"]+@[^\s@,;<>".]+(?:\.[^\s@,;<>".]+)+$/u.test(text);
}

export function isPostcode(text: string): boolean {
  return /^[1-9]\d{3}$/u.test(text);
}
