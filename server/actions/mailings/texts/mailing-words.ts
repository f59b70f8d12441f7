import type { Mailing, MailingText } from '../../mailing-records.ts';

/** The words of mailings in one voice. */
export type MailingWords = Record<Mailing['kind'], Record<Mailing['channel'], MailingText>>;
