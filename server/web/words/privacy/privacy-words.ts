/** The privacy notice for residents: every word of it, around what the municipality filled in. */
import type { NoticeFacts } from '../../../actions/privacy-documents/notice-facts.ts';
import type { IsoDay } from '../../../actions/iso-day.ts';
import type { CookieName } from '../../cookie-names.ts';

export interface NoticePart {
  title: string;
  texts: string[];
  items?: string[];
  /** What each is for, and how long it lives. */
  cookies?: Record<CookieName, string>;
}

export interface PrivacyWords {
  title: string;
  /** Too long for a telephone: it may break where the soft hyphen is. */
  heading: string;
  link: string;
  lead: (name: string) => string;
  /** Chapters, in the order of the page. */
  parts: (facts: NoticeFacts) => NoticePart[];
  drawnUp: (day: IsoDay) => string;
}
