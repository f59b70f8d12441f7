/** The days of a wave: what a form may bring, what is proposed, and what is odd about them without being wrong. */
import { dutchDay } from '../dutch-day.ts';
import type { IsoDay } from '../iso-day.ts';
import { Problem } from '../problem.ts';
import { readDay } from '../read-day.ts';

export interface WaveDays {
  opensOn: IsoDay;
  closesOn: IsoDay;
}

const dayLength = 24 * 60 * 60 * 1000;
const longest = 366;

/** @throws Problem when one is no day, they stand the wrong way round, or they are a year apart */
export function readWaveDays(first: string, last: string): WaveDays {
  const [opensOn, closesOn] = [readDay(first), readDay(last)];
  if (opensOn === null) throw notDay('De eerste dag');
  if (closesOn === null) throw notDay('De laatste dag');
  if (closesOn < opensOn)
    throw new Problem('bad-input', 'De laatste dag komt voor de eerste. Kies een latere laatste dag.');
  if (lengthOf({ opensOn, closesOn }) > longest)
    throw new Problem('bad-input', 'Deze golf duurt langer dan een jaar. Kies een vroegere laatste dag.');
  return { opensOn, closesOn };
}

function notDay(which: string): Problem {
  return new Problem('bad-input', `${which} is geen datum. Schrijf hem als 31/12/2027.`);
}

/** Three weeks, from the first Monday that leaves two weeks to prepare. */
export function proposedDays(today: IsoDay): WaveDays {
  const earliest = addDays(today, 14);
  const monday = addDays(earliest, (8 - weekday(earliest)) % 7);
  return { opensOn: monday, closesOn: addDays(monday, 20) };
}

/** Sentences for who plans. Public holidays and school holidays move; these stand still. */
export function oddDays(days: WaveDays): string[] {
  const length = lengthOf(days);
  const idle = [...new Set([days.opensOn, days.closesOn])].filter(isIdle);
  return [
    ...(length < 7
      ? [`De golf duurt ${length === 1 ? 'één dag' : `${length} dagen`}. Geef mensen minstens een week.`]
      : []),
    ...(idle.length === 0
      ? []
      : [`In de vakantie (${idle.map(dutchDay).join(' en ')}) antwoorden minder mensen.`]),
    ...([6, 0].includes(weekday(days.opensOn))
      ? ['De golf start in het weekend. Dan beantwoordt misschien niemand de telefoon.']
      : []),
  ];
}

/** July, August, and from Christmas Eve to New Year's Day. */
function isIdle(day: IsoDay): boolean {
  const [, month = '', date = ''] = day.split('-');
  if (month === '07' || month === '08') return true;
  return (month === '12' && date >= '24') || (month === '01' && date === '01');
}

function lengthOf({ opensOn, closesOn }: WaveDays): number {
  return Math.round((Date.parse(closesOn) - Date.parse(opensOn)) / dayLength) + 1;
}

/** 0 is Sunday. */
function weekday(day: IsoDay): number {
  return new Date(day).getUTCDay();
}

function addDays(day: IsoDay, count: number): IsoDay {
  return new Date(Date.parse(day) + count * dayLength).toISOString().slice(0, 10);
}
