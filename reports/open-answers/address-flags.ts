/** A street with a house number, and a postal code with a place. */
import { allOf, type Flag } from './flag.ts';
import { isCommonWord } from './words.ts';

/** Ends of street names; the second row says that only of a word with a capital: "het fietspad 2". */
const sure = 'straat|str\\.|laan|plein|dreef|kaai|singel|dijk';
const perhaps = 'weg|pad|hof|park|berg|veld|markt|ring|wijk|baan|heide|dries|kouter|lei';
const alone = 'Straat|Laan|Plein|Dreef|Kaai|Markt|Steenweg|steenweg|Baan|Weg|Dries|Hof|Park|Lei';

/** Not a time, a price or a count after it. */
const number =
  ' {1,3}(?:nr\\.? ?|nummer )?\\d{1,4}(?!\\d|[,.:]\\d| ?(?:uur|u\\b|h\\b|minu|euro|€|%|jaar|keer|maal|maand|we[ek]|dagen|auto|mensen|personen|kinderen|km|meter))(?: ?[a-zA-Z](?!\\p{L}))?(?: ?(?:bus|b)\\.? ?\\d{1,4})?';
const streets = [
  new RegExp(`(?<!\\p{L})\\p{L}[\\p{L}'’-]{1,30}?(?:${sure})${number}`, 'giu'),
  new RegExp(`(?<!\\p{L})\\p{Lu}[\\p{L}'’-]{1,30}?(?:${perhaps})${number}`, 'gu'),
  new RegExp(`(?<!\\p{L})\\p{Lu}[\\p{L}'’-]{1,30} (?:${alone})${number}`, 'gu'),
  new RegExp(
    `(?<!\\p{L})(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]hauss[ée]e) [\\p{L}'’ -]{2,40}?${number}`,
    'gu',
  ),
];

const place = /(?<![\p{L}\p{N}])(?:B-?)?([1-9]\d{3}) {1,2}(\p{Lu}[\p{L}'’]+(?:-\p{L}+){0,3})/gu;
const beforeYear =
  /(?:in|sinds|vanaf|tot|van|jaar|voorjaar|najaar|zomer|winter|begin|eind|tegen|over|dan) $/iu;

export function addressFlags(text: string): Flag[] {
  const places = [...text.matchAll(place)].filter(({ index, 1: code = '', 2: name = '' }) => {
    if (isCommonWord(name)) return false;
    // 1930 is Zaventem, and a year.
    return !(/^(?:19|20)/u.test(code) && beforeYear.test(text.slice(Math.max(0, index - 12), index)));
  });
  return [
    ...streets.flatMap((pattern) => allOf('address', pattern, text)),
    ...places.map(({ 0: found, index }): Flag => ({
      kind: 'address',
      start: index,
      end: index + found.length,
    })),
  ];
}
