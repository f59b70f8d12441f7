import type { IsoDay } from '../../../actions/iso-day.ts';

/** A page that only says something: a heading and a few sentences. */
export interface Message {
  title: string;
  sentences: string[];
  /** Where to go on; most messages lead nowhere. */
  link?: { text: string; address: string };
}

/** What a member reads when there is no questionnaire to fill in. */
export interface MessageWords {
  /** One sentence; without a day when the wave was closed before its last one. */
  closed: (lastDay: IsoDay | null) => string;
  tooLate: string;
  /** Something was filled in after the answers were in. */
  answeredBefore: Message;
  /** The wave closed while somebody was filling in. */
  closedBeforeSending: (phone: string) => string[];
  unreadable: (phone: string) => Message;
  notYet: (firstDay: IsoDay) => string;
  comeBack: string;
  invalidLink: (phone: string) => Message;
  noLink: Message;
  /** The page is too old, or of another link. */
  stale: Message;
  tooManyTries: (phone: string) => Message;
}
