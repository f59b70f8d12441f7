import { isPrototypeName } from './prototype-names.ts';

/** No braces, brackets or dots: conditions and SurveyJS's own data would read them as something else. */
const readableName = /^[^\s{}[\].\p{C}](?:[^{}[\].\p{C}]{0,78}[^\s{}[\].\p{C}])?$/u;

export const readableNames =
  'a name is 1 to 80 characters without braces, brackets or dots, and not a word of JavaScript';

/** May a question, or an indicator derived from questions, be called so? */
export function isReadableName(name: string): boolean {
  return readableName.test(name) && !isPrototypeName(name);
}
