import type { Logo } from '../../disclosure/release.ts';
import type { Voice } from '../../../surveys/language.ts';
import type { FormCode } from '../paper-form/form.ts';

/** What is the same in all letters of one mailing. */
export interface LetterSheet {
  municipality: string;
  /** House colour, dark enough for white text. */
  colour: string;
  logo?: Logo | null;
  phone: string;
  email: string;
  /** Where a code can be typed: "panel.kerkebeek.be/deelnemen". */
  webAddress: string;
  /** Of the file. */
  title: string;
  /** ISO day of the file. */
  date: string;
}

/** A letter to one member, in the language of that member and the address of the municipality. */
export interface Letter {
  voice: Voice;
  /** Name, street, town: what stands in the window of the envelope. */
  recipient: string[];
  /** As a reader says it: "1 maart 2025". */
  day: string;
  /** The line above the letter that says what it is about. */
  subject: string;
  /** The lines of each paragraph, from the salutation to the greeting. */
  paragraphs: string[][];
  phoneHours: string;
  code: FormCode;
}
