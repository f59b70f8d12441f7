/** What became of a wave, newest first. */
import { brusselsDay, brusselsTime } from '../../../actions/brussels-day.ts';
import { dutchDay } from '../../../actions/dutch-day.ts';
import { channelWords, kindWords } from '../mailings/mailing-words.ts';
import type { WaveEvent } from '../../../actions/waves/wave-life.ts';

export interface EventRow {
  /** 6 september 2021, 00:01 */
  when: string;
  what: string;
  who: string;
}

/** Rows that stand on the page; older ones can be unfolded. */
export const mostEvents = 30;

export function eventRows(events: WaveEvent[]): EventRow[] {
  return events.toReversed().map(({ at, who, action, subject }) => {
    const moment = new Date(at);
    return {
      when: `${dutchDay(brusselsDay(moment))}, ${brusselsTime(moment)}`,
      what: wordsOf(action, subject),
      who: who ?? 'vanzelf',
    };
  });
}

const words: [RegExp, string][] = [
  [/^make wave$/u, 'Aangemaakt'],
  [/^plan wave$/u, 'Gepland'],
  [/^take planning back$/u, 'Planning ingetrokken'],
  [/^open wave$/u, 'Gestart'],
  [/^close wave$/u, 'Gesloten'],
  [/^release (\d+)$/u, 'Vrijgave $1 gemaakt'],
  [/^publish /u, 'Gepubliceerd'],
  [/^withdraw publication/u, 'Publicatie ingetrokken'],
  [/^ask destruction of wave key/u, 'Gevraagd om de sleutel te vernietigen'],
  [/^confirm destruction of wave key/u, 'Vernietigen van de sleutel bevestigd'],
  [/^refuse destruction of wave key/u, 'Vernietigen van de sleutel geweigerd'],
  [/^wave key destroyed$/u, 'Sleutel vernietigd: de antwoorden zijn anoniem'],
  [/^ask \d+: download of microdata$/u, 'Microdata gevraagd'],
  [/^confirm \d+: download of microdata$/u, 'Microdata goedgekeurd'],
  [/^refuse \d+: download of microdata$/u, 'Microdata geweigerd'],
  [/^download microdata/u, 'Microdata gedownload'],
  [/^take back request/u, 'Verzoek ingetrokken'],
  [/^lapse request/u, 'Verzoek vervallen'],
];

const mailingDeeds: Record<string, string> = {
  'plan mailing': 'gepland',
  'begin mailing': 'vertrokken',
  'stop mailing': 'gestopt',
  'finish mailing': 'verstuurd',
};
const letterDeeds: Record<string, string> = {
  'make letters': 'gemaakt',
  'make letters again': 'nog eens gemaakt',
  'post letters': 'op de post gedaan',
};

/** Of a part of the wave; null: of the wave itself. */
function partWords(action: string, subject: string): string | null {
  if (action === 'draw sample')
    return `Steekproef getrokken, trekking ${/, draw (\d+)/u.exec(subject)?.[1] ?? '1'}`;
  const [, kind = '', channel = ''] = subject.split(' ');
  const name = Object.entries(kindWords).find(([one]) => one === kind)?.[1] ?? 'Zending';
  const [mailing, letters] = [mailingDeeds[action], letterDeeds[action]];
  if (letters !== undefined) return `${name}: brieven ${letters}`;
  if (mailing === undefined) return null;
  return `${name} ${channel === 'letter' ? channelWords.letter : channelWords.mail} ${mailing}`;
}

function wordsOf(action: string, subject: string): string {
  const part = partWords(action, subject);
  if (part !== null) return part;
  const [, day] = /^change last day to (\S+)$/u.exec(action) ?? [];
  if (day !== undefined) return `Laatste dag verschoven naar ${dutchDay(day)}`;
  const [pattern, word] = words.find(([one]) => one.test(action)) ?? [];
  if (pattern === undefined || word === undefined) return action;
  return word.replace('$1', pattern.exec(action)?.[1] ?? '');
}
