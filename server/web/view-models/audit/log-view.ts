/** The audit log as staff read it: newest first, each entry as a sentence. */
import { actionKinds } from '../../../actions/audit/action-kinds.ts';
import { sentenceOf, whoDid } from '../../../actions/audit/action-words.ts';
import { subjectWords } from '../../../actions/audit/subject-words.ts';
import { sealOf } from '../../../actions/audit/seal.ts';
import type { SeenLog } from '../../../actions/audit/see-log.ts';
import { countText, dayText, howMany } from '../belgian.ts';
import { addressOfLog } from './log-address.ts';
import { checkView, momentText, type CheckView } from './check-view.ts';

interface Option {
  value: string;
  word: string;
  chosen: boolean;
}

export interface LogView {
  filters: { name: string; label: string; options: Option[] }[];
  day: string;
  isNarrowed: boolean;
  line: string;
  rows: { number: string; when: string; who: string; what: string; subject: string }[];
  counts: { day: string; who: string; what: string; subject: string; times: string }[];
  pages: { line: string; before: string | null; after: string | null } | null;
  file: string;
  check: CheckView;
  mail: { mayChange: boolean; value: string; isSet: boolean; error: string | null };
  error: string | null;
  /** Id of the field that the error is about. */
  errorAt: string | null;
}

interface Around {
  mayChangeMail: boolean;
  wrong: { typed: string; error: string } | null;
}

export function logView(log: SeenLog, { mayChangeMail, wrong }: Around): LogView {
  const { wish, entries, counts, count, page, pages, names, actors, watch } = log;
  const who = (actor: string): string => whoDid(actor, names);
  const isNarrowed = wish.actor !== null || wish.kind !== null || wish.day !== null;
  const people = actors.map((actor): [string, string] => [actor, who(actor)]);
  people.sort(([, one], [, other]) => one.localeCompare(other, 'nl'));
  return {
    filters: [
      { name: 'wie', label: 'Wie', options: options(people, wish.actor, 'iedereen') },
      {
        name: 'soort',
        label: 'Soort',
        options: options(Object.entries(actionKinds), wish.kind, 'elke soort'),
      },
    ],
    day: wish.day ?? '',
    isNarrowed,
    line: howMany(count, 'vermelding', 'vermeldingen') + (isNarrowed ? ' gevonden' : ''),
    rows: entries.map(({ number, at, actor, action, subject }) => ({
      number: countText(number),
      when: momentText(at),
      who: who(actor),
      what: sentenceOf(action),
      subject: subjectText(action, subject, names),
    })),
    counts: counts.map(({ day, actor, action, subject, times }) => ({
      day: dayText(day),
      who: who(actor),
      what: sentenceOf(action),
      subject: subjectWords(subject, names),
      times: countText(times),
    })),
    pages:
      pages === 1
        ? null
        : {
            line: `Bladzijde ${countText(page)} van ${countText(pages)}`,
            before: page > 1 ? addressOfLog(wish, page - 1) : null,
            after: page < pages ? addressOfLog(wish, page + 1) : null,
          },
    file: addressOfLog(wish, null),
    check: checkView(watch.lastCheck),
    mail: {
      mayChange: mayChangeMail,
      value: mayChangeMail ? (wrong?.typed ?? watch.email ?? '') : '',
      isSet: watch.email !== null,
      error: wrong?.error ?? null,
    },
    error: wrong?.error ?? null,
    errorAt: wrong === null ? null : 'mail',
  };
}

/** The digest of a seal says nothing to a reader. */
function subjectText(action: string, subject: string, names: SeenLog['names']): string {
  const seal = sealOf({ action, subject });
  return seal === null ? subjectWords(subject, names) : `tot en met ${dayText(seal.day)}`;
}

function options(known: [string, string][], chosen: string | null, all: string): Option[] {
  return [['', all], ...known].map(([value = '', word = '']) => ({
    value,
    word,
    chosen: value === (chosen ?? ''),
  }));
}
