import type { IsoDay } from '../../../actions/iso-day.ts';

/** What stands around every page for members, and on the page that the personal link opens. */
export interface PageWords {
  /** For the attribute lang. */
  tag: 'nl-BE' | 'fr-BE' | 'en-GB';
  /** The language's name in itself. */
  name: string;
  skipToContent: string;
  panel: string;
  /** Ends where the telephone number follows. */
  help: string;
  welcome: {
    takes: (minutes: number) => string;
    until: (lastDay: IsoDay) => string;
    confidential: string;
    whoSees: string;
    free: string;
    skipping: string;
    start: string;
    /** For who was here before and did not send: what is kept, and the button. */
    begun: string;
    goOn: string;
    /** Names the choice of a language for who cannot see it. */
    chooseLanguage: string;
  };
}
