import type { IsoDay } from '../../../actions/iso-day.ts';

/** Taking answers back with the receipt. */
export interface WithdrawWords {
  title: string;
  lead: string;
  nothingYet: string;
  button: string;
  lost: string;
  confirm: {
    title: string;
    survey: (title: string) => string;
    answers: string;
    texts: (count: number) => string;
    published: string;
    final: string;
    yes: string;
    no: string;
  };
  doneTitle: string;
  done: string;
  againUntil: (lastDay: IsoDay) => string;
  /** Leads to the field for the code of the letter. */
  again: string;
}
