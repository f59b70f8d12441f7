/** The page on which members see all that is kept of them. */
import type { ConsentPurpose } from '../../../actions/consent-records.ts';
import { purposes } from '../../../actions/own-pages/consents-now.ts';
import { consentLine, keptRows, type KeptRows } from '../../../actions/own-pages/kept-rows.ts';
import type { MemberDocument } from '../../../actions/own-pages/member-document.ts';
import type { Member, Municipality } from '../../../actions/panel-records.ts';
import type { Language } from '../../../../surveys/language.ts';
import { frameOf, type MemberPage, memberWords } from '../member-page.ts';
import { doneThings, type OwnWords } from '../../words/own/own-words.ts';
import type { RecordWords } from '../../../actions/own-pages/words/record-words.ts';

export interface MinePage extends MemberPage {
  words: OwnWords;
  record: RecordWords;
  hello: string;
  /** What was just done; null when nothing. */
  done: string | null;
  rows: KeptRows;
  consents: OwnConsent[];
  /** What can be done about taking part, each with its button. */
  part: { text: string; button: string; value: Member['status'] }[];
  proof: string;
}

interface OwnConsent {
  purpose: ConsentPurpose;
  name: string;
  /** The words that were agreed to, or that would be now. */
  words: string;
  /** Of each time it was given; empty when never. */
  lines: string[];
  isGiven: boolean;
}

export interface Mine {
  municipality: Municipality;
  language: Language;
  document: MemberDocument;
  /** The words of today. */
  offered: Record<ConsentPurpose, string>;
  proof: string;
  done: unknown;
}

export function minePage({ municipality, language, document, offered, proof, done }: Mine): MinePage {
  const { own, written } = memberWords(municipality, language);
  const { record } = written;
  const isDone = doneThings.find((one) => one === done);
  return {
    ...frameOf(municipality, [language]),
    title: own.mine.title,
    words: own,
    record,
    hello: own.mine.hello(document.member.firstName),
    done: isDone === undefined ? null : own.done[isDone],
    rows: keptRows(document, record),
    consents: purposes.map((purpose) => {
      const times = document.consents.filter((one) => one.purpose === purpose);
      const open = times.find(({ withdrawnOn }) => withdrawnOn === null);
      return {
        purpose,
        name: record.purposes[purpose],
        words: open?.words ?? offered[purpose],
        lines: times.map((one) => consentLine(one, record)),
        isGiven: open !== undefined,
      };
    }),
    part: partOf(document.member.status, own),
    proof,
  };
}

function partOf(status: Member['status'], { mine: words, erase }: OwnWords): MinePage['part'] {
  const leave = { text: `${words.leave} ${erase.paper}`, button: words.leaveButton, value: 'left' } as const;
  switch (status) {
    case 'active':
      return [{ text: words.pause, button: words.pauseButton, value: 'paused' }, leave];
    case 'paused':
      return [{ text: words.resume, button: words.resumeButton, value: 'active' }, leave];
    case 'left':
      return [{ text: words.rejoin, button: words.rejoinButton, value: 'active' }];
  }
}
