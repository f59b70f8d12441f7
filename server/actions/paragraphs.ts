/** Text of staff as paragraphs: a blank line starts a new one. */
import { countText } from '../../reports/findings/numbers.ts';
import { Problem } from './problem.ts';

/** Paragraphs in a text, and characters in a paragraph. */
export const most = { paragraphs: 12, characters: 1_200 };

/**
 * @param name how the form calls the text: "De conclusies"
 * @throws Problem with one sentence a fault
 */
export function paragraphsOf(text: string, name: string): string[] {
  const paragraphs = text
    .split(/\n[^\S\n]*\n/u)
    .map((paragraph) => paragraph.replaceAll(/\s+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '');
  const faults = [
    ...(paragraphs.length > most.paragraphs
      ? [`${name}: ${paragraphs.length} alinea's. Schrijf er hoogstens ${most.paragraphs}.`]
      : []),
    ...paragraphs.flatMap((paragraph, i) => whyTooLong(paragraph, `${name}, alinea ${i + 1}`)),
  ];
  if (faults.length > 0) throw new Problem('bad-input', faults.join(' '));
  return paragraphs;
}

function whyTooLong(paragraph: string, name: string): string[] {
  const { length } = paragraph;
  return length > most.characters
    ? [
        `${name}: ${countText(length, 'nl')} tekens. Schrijf er hoogstens ${countText(most.characters, 'nl')}.`,
      ]
    : [];
}
