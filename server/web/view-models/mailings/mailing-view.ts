/** One mailing: its texts, when it goes, and how far it is. */
import type { Language } from '../../../../surveys/language.ts';
import { mostOfMailing } from '../../../actions/mailings/check-mailing-texts.ts';
import { writtenLanguages } from '../../../actions/mailings/mailing-frame.ts';
import type { seeMailing } from '../../../actions/mailings/see-mailings.ts';
import type { Mailing, MailingText } from '../../../actions/mailing-records.ts';
import type { StaffMember } from '../../../actions/panel-records.ts';
import { may } from '../../../actions/permissions.ts';
import { countText, dayText, howMany } from '../belgian.ts';
import type { StatusBadge } from '../wave-status.ts';
import { languageWords, mailingName, momentText, stateBadge } from './mailing-words.ts';
import { placeRows } from './place-words.ts';
import { progressView, type ProgressView } from './progress-view.ts';

/** What somebody typed that was refused, and why. */
export interface TypedBefore {
  texts?: Partial<Record<Language, MailingText>>;
  day?: string;
  time?: string;
  everybody?: boolean;
  error: string;
}

export interface MailingView {
  wave: string;
  address: string;
  list: string;
  name: string;
  state: StatusBadge;
  moment: string;
  /** Of letters. */
  isPosted: boolean;
  /** "412 leden"; "nog niet bekend". */
  people: string;
  version: number;
  isMail: boolean;
  isInvitation: boolean;
  texts: { language: Language; name: string; subject: string; body: string }[];
  places: { written: string; gives: string }[];
  limits: string;
  progress: ProgressView | null;
  /** Languages a test mail can be in. */
  tests: { language: Language; name: string }[];
  own: string;
  plan: { day: string; time: string; first: string; last: string; between: string; everybody: boolean };
  mayWrite: boolean;
  maySend: boolean;
  maySendNow: boolean;
  /** Of inviting all active members; null when that is not asked. */
  everybody: string | null;
  stopWords: string;
  mayStop: boolean;
  sendsMail: boolean;
  error: string | null;
}

export function mailingView(
  seen: Awaited<ReturnType<typeof seeMailing>>,
  person: StaffMember,
  { sendsMail, typed }: { sendsMail: boolean; typed: TypedBefore | null },
): MailingView {
  const { mailing, frame, people, everybody } = seen;
  const { wave } = frame;
  const list = `/beheer/golven/${wave.id}/uitnodigen`;
  const isDraft = mailing.state === 'draft';
  const isMail = mailing.channel === 'mail';
  const send = may(person, 'send mailings') && isMail;
  const written = writtenLanguages(frame).map((language) => ({ language, name: languageWords[language] }));
  const empty: MailingText = { subject: '', body: '' };
  return {
    wave: wave.id,
    address: `${list}/${mailing.id}`,
    list,
    name: mailingName(mailing),
    state: stateBadge(mailing),
    moment: momentText(mailing),
    isPosted: !isMail && mailing.state === 'done',
    people: people === null ? 'nog niet bekend: er is nog geen steekproef' : howMany(people, 'lid', 'leden'),
    version: mailing.version,
    isMail,
    isInvitation: mailing.kind === 'invitation',
    texts: frame.offered.map((language) => ({
      language,
      name: languageWords[language],
      ...(typed?.texts?.[language] ?? mailing.texts[language] ?? empty),
    })),
    places: placeRows,
    limits: `Het onderwerp is hoogstens ${mostOfMailing.subject} tekens, de tekst hoogstens ${countText(mostOfMailing.body)}. Een lege regel begint een nieuwe alinea.`,
    progress: progressView(seen),
    tests: written,
    own: person.email,
    plan: {
      day: typed?.day ?? '',
      time: typed?.time ?? '09:00',
      first: wave.opensOn,
      last: wave.closesOn,
      between: `Van ${dayText(wave.opensOn)} tot en met ${dayText(wave.closesOn)}: zolang de golf loopt.`,
      everybody: typed?.everybody ?? false,
    },
    mayWrite: isDraft && may(person, 'write mailings'),
    maySend: isDraft && send,
    maySendNow: isDraft && send && wave.status === 'open',
    everybody: everybody === null ? null : allWords(everybody),
    stopWords: stopWordsOf(mailing),
    mayStop: may(person, 'send mailings') && (mailing.state === 'planned' || mailing.state === 'going'),
    sendsMail,
    error: typed?.error ?? null,
  };
}

function allWords(everybody: number): string {
  return everybody === 1
    ? 'Nodig het enige actieve lid uit dat wij nog per mail kunnen uitnodigen'
    : `Nodig alle ${countText(everybody)} actieve leden uit die wij nog per mail kunnen uitnodigen`;
}

function stopWordsOf({ state, channel }: Mailing): string {
  if (state === 'planned') return 'Niet meer plannen';
  return channel === 'mail'
    ? 'Stoppen: wie nog geen mail kreeg, krijgt er geen'
    : 'Stoppen: de brieven worden gewist en niet gepost';
}
