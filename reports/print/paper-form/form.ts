import type { Logo } from '../../disclosure/release.ts';
import type { Questionnaire } from '../../../surveys/question.ts';

/** A questionnaire to be filled in on paper, and what its first page says. Dutch, u-form. */
export interface PaperForm {
  municipality: string;
  /** House colour, dark enough for white text. */
  colour: string;
  logo?: Logo | null;
  title: string;
  purpose: string;
  /** About how long it takes. */
  minutes: number;
  /** Last day to give it back, as a reader says it: "26 september 2021". */
  until: string;
  /** How it is given back, a paragraph each: an envelope, a box, a counter. */
  giveBack: string[];
  phone: string;
  phoneHours: string;
  /** Where a code can be typed to answer on a screen: "panel.kerkebeek.be/deelnemen". */
  webAddress: string;
  questionnaire: Questionnaire;
  /** ISO day of the file. */
  date: string;
}

/** Whose form it is: a personal code, and the full address of its QR code. Never a name. */
export interface FormCode {
  code: string;
  address: string;
}
