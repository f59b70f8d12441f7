import { graphemesOf } from '../../chart-layout/graphemes.ts';
import type { FaceName, FontName } from '../fonts.ts';
import { cleanText } from './clean-text.ts';
import { emojiFaces, hasAll, hasLetter, textFaces } from './faces.ts';
import type { Has } from './faces.ts';
import type { Setting } from './spelling-font.ts';
import { orderOf } from './text-order.ts';

/** Letters that are drawn together: of one face, in one direction. */
export interface LetterRun {
  text: string;
  face: FaceName;
  /** Absent: as any Latin text. */
  setting?: Setting;
  /** Embedding level: odd runs go from right to left. */
  level: number;
}

const invisible = /\p{Default_Ignorable_Code_Point}/gu;
/** All of those but joiners, which Arabic letters heed. */
const unheeded = /(?![\u200c\u200d])\p{Default_Ignorable_Code_Point}/gu;
/** A keycap, a sign that asks to be a picture, or pictures joined into one. */
const picture = /\u20e3|^[^0-9#*]\ufe0f|\u200d\p{Extended_Pictographic}/u;

/** The runs of a line in the order of reading. What is never seen is left out. */
export function runsOf(line: string, font: FontName, has: Has = hasLetter): LetterRun[] {
  const text = cleanText(line);
  const { levels } = orderOf(text);
  const runs: LetterRun[] = [];
  let at = 0;
  for (const letter of graphemesOf(text)) {
    const last = runs.at(-1);
    const run = runFor(letter, { font, level: levels[at] ?? 0, last }, has);
    at += letter.length;
    if (run === null) continue;
    if (last !== undefined && goesOn(last, run)) last.text += run.text;
    else runs.push(run);
  }
  return runs;
}

interface Surroundings {
  font: FontName;
  level: number;
  last: LetterRun | undefined;
}

/** Null for what is never seen. */
function runFor(letter: string, { font, level, last }: Surroundings, has: Has): LetterRun | null {
  const seen = letter.replace(invisible, '');
  if (seen === '') return null;
  const [first = ''] = seen;
  const pictured = has(emojiFaces[font], first.codePointAt(0) ?? 0);
  const asText = pictured && picture.test(letter) ? null : textRun(letter, { font, level }, has);
  if (asText !== null) {
    const face = /^[ \u00a0]$/.test(letter) ? (spaceFace(last, level) ?? asText.face) : asText.face;
    return { ...settled(face, level), text: asText.text, level };
  }
  // A picture, or the sign for a letter that no face has: one for all of it together.
  const face = pictured ? emojiFaces[font] : font === 'Serif' ? 'SansSemibold' : font;
  return { text: letter, face, setting: 'whole', level };
}

/** A letter as the first face that has it draws it. */
function textRun(
  letter: string,
  { font, level }: Pick<Surroundings, 'font' | 'level'>,
  has: Has,
): { text: string; face: FaceName } | null {
  const left = level % 2 === 1 ? unheeded : invisible;
  for (const face of textFaces[font]) {
    const kept = letter.replace(face.startsWith('Arabic') ? left : invisible, '');
    const text = [kept, kept.normalize('NFC')].find((one) => hasAll(one, face, has));
    if (text !== undefined) return { text, face };
  }
  return null;
}

/** A space among Arabic letters is theirs. */
function spaceFace(last: LetterRun | undefined, level: number): FaceName | null {
  return last?.setting === 'rtl' && last.level === level ? last.face : null;
}

function settled(face: FaceName, level: number): { face: FaceName; setting?: Setting } {
  if (level % 2 === 1) return { face, setting: 'rtl' };
  return /^(Arabic|Hebrew)/.test(face) ? { face, setting: 'ltr' } : { face };
}

/** Words that run from right to left are set one by one, as they are measured. */
function goesOn(last: LetterRun, next: LetterRun): boolean {
  if (last.setting === 'whole' || (last.setting === 'rtl' && last.text.endsWith(' '))) return false;
  return last.face === next.face && last.setting === next.setting && last.level === next.level;
}
