/** Whether a text is a language tag as BCP 47 has it: "nl", "nl-BE", "fr-BE". */
export function isLanguage(text: string): boolean {
  return /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?(-([\da-z]{5,8}|\d[\da-z]{3}))*$/i.test(text);
}
