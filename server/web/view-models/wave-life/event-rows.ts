/** What became of a wave, newest first. */
import { brusselsDay, brusselsTime } from '../../../actions/brussels-day.ts';
import { dutchDay } from '../../../actions/dutch-day.ts';
import type { WaveEvent } from '../../../actions/waves/wave-life.ts';

export interface EventRow {
  /** 6 september 2021, 00:01 */
  when: string;
  what: string;
  who: string;
}

export function eventRows(events: WaveEvent[]): EventRow[] {
  return events.toReversed().map(({ at, who, action }) => {
    const moment = new Date(at);
    return {
      when: `${dutchDay(brusselsDay(moment))}, ${brusselsTime(moment)}`,
      what: wordsOf(action),
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
];

function wordsOf(action: string): string {
  const [, day] = /^change last day to (\S+)$/u.exec(action) ?? [];
  if (day !== undefined) return `Laatste dag verschoven naar ${dutchDay(day)}`;
  const [pattern, word] = words.find(([one]) => one.test(action)) ?? [];
  if (pattern === undefined || word === undefined) return action;
  return word.replace('$1', pattern.exec(action)?.[1] ?? '');
}
