/** When a demo wave was in the field. The last one is open on the day the demo is made. */
import { brusselsDay } from '../actions/brussels-day.ts';
import type { IsoDay } from '../actions/iso-day.ts';
import type { WaveStatus } from '../actions/panel-records.ts';
import type { DemoWaveId } from './demo-waves.ts';
import { type Random, pickOne } from './seeded-random.ts';

export interface Fieldwork {
  status: WaveStatus;
  opensOn: IsoDay;
  closesOn: IsoDay;
  /** Days on which somebody can have answered. */
  days: IsoDay[];
}

const dayLength = 24 * 60 * 60 * 1000;

export function fieldworkOf(wave: DemoWaveId, now: Date): Fieldwork {
  if (wave === '2021-3') return closedFieldwork('2021-09-06');
  if (wave === '2023-2') return closedFieldwork('2023-05-08');
  const opensOn = brusselsDay(new Date(now.getTime() - 13 * dayLength));
  const closesOn = brusselsDay(new Date(now.getTime() + 14 * dayLength));
  return { status: 'open', opensOn, closesOn, days: daysFrom(opensOn, 14) };
}

function closedFieldwork(opensOn: IsoDay): Fieldwork {
  const days = daysFrom(opensOn, 21);
  return { status: 'closed', opensOn, closesOn: days.at(-1) ?? opensOn, days };
}

function daysFrom(first: IsoDay, count: number): IsoDay[] {
  const start = Date.parse(`${first}T12:00:00Z`);
  return Array.from({ length: count }, (_, nth) => brusselsDay(new Date(start + nth * dayLength)));
}

/** Most people answer in the first days. */
export function answerDay({ days }: Fieldwork, random: Random): IsoDay {
  return pickOne(days.slice(0, Math.max(1, Math.ceil(days.length * random()))), random);
}
