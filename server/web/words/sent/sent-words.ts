import type { IsoDay } from '../../../actions/iso-day.ts';

/** What people read after sending: the thank-you, and what stands at a link whose answers are in. */
export interface SentWords {
  title: string;
  lead: string;
  /** The lead after answers that were in were changed, and sent again. */
  changed: string;
  /** In a tab where somebody was still typing when another one sent the answers. */
  elsewhere: string;
  keep: string;
  keepMore: string;
  /** How long the receipt stays in sight. */
  shown: string;
  nextTitle: string;
  runs: (lastDay: IsoDay) => string;
  counted: string;
  published: string;
  /** The results are in Dutch; other languages say so. */
  results: string;
  changeTitle: string;
  editUntil: (lastDay: IsoDay) => string;
  edit: string;
  withdraw: string;
  close: string;
  answered: {
    title: string;
    lead: string;
    /** Changes came after closing, and are not kept. */
    tooLate: string;
    changeTitle: string;
    editUntil: (lastDay: IsoDay) => string;
    showReceipt: string;
  };
}
