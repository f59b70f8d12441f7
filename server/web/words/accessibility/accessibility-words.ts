import type { IsoDay } from '../../../actions/iso-day.ts';

/** The accessibility statement: every word of it. Says what was checked, and what was not. */
export interface AccessibilityWords {
  title: string;
  /** Too long for a telephone: it may break where the soft hyphen is. */
  heading: string;
  link: string;
  lead: (name: string) => string;
  law: string;
  scope: { title: string; text: (name: string, address: string) => string };
  standard: { title: string; text: string; status: string };
  checked: { title: string; items: string[]; when: string };
  unchecked: { title: string; items: string[] };
  limits: {
    title: string;
    items: string[];
    /** Stands under these. */
    reviewed: (day: IsoDay) => string;
  };
  help: { title: string; contact: string; otherwise: string };
  complaint: { title: string; text: string };
  made: { title: string; drawnUp: (day: IsoDay) => string };
}
