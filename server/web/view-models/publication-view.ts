/** The page from which results go to the public: what is online, what is asked, and everything that happened before. */
import { isOnline, nameOf, needsNotice, wasPublished } from '../../actions/online.ts';
import { may } from '../../actions/permissions.ts';
import type { IsoDay } from '../../actions/iso-day.ts';
import type { StaffMember } from '../../actions/panel-records.ts';
import type { Publication } from '../../actions/result-records.ts';
import type {
  Publishable,
  PublicationOverview,
  PublicationStory,
} from '../../actions/publication-overview.ts';
import { dayText } from './belgian.ts';
import { lastDayText, shownText, whatText } from './publication-words.ts';

export interface PublicationView {
  id: string;
  address: string;
  /** What the public sees now. */
  now: { sentence: string; notice: string | null; reason: string | null; page: string | null };
  /** The number of what may be withdrawn by this person; null: nothing. */
  withdraw: number | null;
  proposal: ProposalView | null;
  /** The form to ask; null: this person may not, or a proposal is open. */
  ask: AskView | null;
  /** Why there is no form, when that is not plain. */
  noAsk: string | null;
  history: { number: number; what: string; asked: string; decided: string; ended: string }[];
}

export interface ProposalView {
  number: number;
  sentence: string;
  lastDay: string;
  notice: string | null;
  preview: string;
  mayPublish: boolean;
  mayDrop: boolean;
  /** Who asked cannot publish. */
  isMine: boolean;
}

export interface AskView {
  choices: { value: string; words: string; chosen: boolean }[];
  lastDay: string;
  notice: string;
  needsNotice: boolean;
  /** The newest is what the public sees already. */
  isNewestOnline: boolean;
  error: string | null;
}

export interface TypedProposal {
  wat: string;
  laatste: string;
  correctie: string;
  error: string;
}

/** Where staff see what outsiders would see. */
export function previewOf(waveId: string): string {
  return `/beheer/golven/${waveId}/voorbeeld`;
}

export function publicationView(
  overview: PublicationOverview,
  person: StaffMember,
  today: IsoDay,
  typed: TypedProposal | null,
): PublicationView {
  const { wave, stories, choices } = overview;
  const open = stories.find(({ state }) => state === 'proposed');
  const shown = stories.find(wasPublished);
  const mayAsk = may(person, 'ask publication');
  const canAsk = choices.length > 0 && open === undefined;
  const published = stories.find(({ state }) => state === 'published');
  const isNewestOnline =
    published !== undefined && isOnline(published, today) && nameOf(published) === newestName(choices);
  return {
    id: wave.id,
    address: `/beheer/golven/${wave.id}`,
    now: {
      sentence: shown === undefined ? 'Het publiek ziet niets van deze golf.' : `${shownText(shown, today)}.`,
      notice: shown !== undefined && isOnline(shown, today) ? shown.notice : null,
      reason: shown?.reason ?? null,
      page: shown !== undefined && isOnline(shown, today) ? `/resultaten/${wave.id}` : null,
    },
    withdraw: may(person, 'withdraw publication') ? (published?.number ?? null) : null,
    proposal: open === undefined ? null : proposalView(open, person),
    ask: canAsk && mayAsk ? { ...askView(choices, stories, typed), isNewestOnline } : null,
    noAsk: choices.length === 0 ? 'Er is nog geen vrijgave. U publiceert pas na een vrijgave.' : null,
    history: stories.map(historyRow),
  };
}

function proposalView(open: PublicationStory, person: StaffMember): ProposalView {
  const isMine = open.asked.by === person.id;
  return {
    number: open.number,
    sentence: `${isMine ? 'U' : open.names.asked} vroeg op ${dayText(open.asked.on)} om ${whatText(open)} te publiceren, ${lastDayText(open)}.`,
    lastDay: lastDayText(open),
    notice: open.notice,
    preview: previewOf(open.waveId),
    mayPublish: may(person, 'publish') && !isMine,
    mayDrop: may(person, 'ask publication'),
    isMine,
  };
}

function askView(
  choices: Publishable[],
  stories: Publication[],
  typed: TypedProposal | null,
): Omit<AskView, 'isNewestOnline'> {
  const wanted = typed?.wat ?? newestName(choices);
  return {
    choices: choices.map((choice) => ({
      value: nameOf(choice),
      words:
        choice.edition === 0
          ? `Vrijgave ${choice.release}: alleen de cijfers (${dayText(choice.createdOn)})`
          : `Uitgave ${nameOf(choice)} (${dayText(choice.createdOn)})`,
      chosen: nameOf(choice) === wanted,
    })),
    lastDay: typed?.laatste ?? '',
    notice: typed?.correctie ?? '',
    needsNotice: choices.some((choice) => nameOf(choice) === wanted && needsNotice(choice, stories)),
    error: typed?.error ?? null,
  };
}

function newestName([newest]: Publishable[]): string {
  return newest === undefined ? '' : nameOf(newest);
}

function historyRow(story: PublicationStory): PublicationView['history'][number] {
  const { number, state, asked, decided, ended, names, notice, reason } = story;
  const signed = (name: string, on: IsoDay): string => `${name === '' ? 'onbekend' : name}, ${dayText(on)}`;
  const endWord = state === 'withdrawn' ? 'Ingetrokken' : 'Vervangen';
  const extra = notice === null ? '' : ` Correctie: ${notice}`;
  return {
    number,
    what: `${capital(whatText(story))}, ${lastDayText(story)}.${extra}`,
    asked: signed(names.asked, asked.on),
    decided:
      decided === null
        ? 'Staat open'
        : `${state === 'dropped' ? 'Voorstel ingetrokken' : 'Gepubliceerd'}: ${signed(names.decided, decided.on)}`,
    ended:
      ended === null
        ? ''
        : `${endWord}: ${signed(names.ended, ended.on)}${reason === null ? '' : `. ${reason}`}`,
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
