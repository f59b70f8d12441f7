/** What is to go next by each rule, and when. */
import type { IsoDay } from '../iso-day.ts';
import { reachOf } from '../reach-of.ts';
import type { World } from '../world.ts';
import { unseenSince } from './ask-to-stay.ts';
import { isClosed } from './closed-waves.ts';
import { daysBefore, monthsBefore } from './days-before.ts';
import type { RuleId } from './retention-rule.ts';
import type { RetentionSettings } from '../panel-records.ts';

export type Next =
  /** Of this wave, on this day. */
  | { kind: 'wave'; waveId: string; day: IsoDay }
  /** So many members; `day`: the first of them. */
  | { kind: 'members'; people: number; day: IsoDay | null }
  /** So many members whom the colleagues are to write a letter. */
  | { kind: 'letters'; people: number };

export async function nextOf(
  world: World,
  settings: RetentionSettings,
  today: IsoDay,
): Promise<Map<RuleId, Next>> {
  const found: [RuleId, Next | null][] = [
    ['codes', await nextWave(world, today, (day) => daysBefore(day, -settings.codes - 1))],
    ['mails', await nextWave(world, today, (day) => daysBefore(day, -91))],
    ['samples', await nextWave(world, today, (day) => daysBefore(day, -settings.samples - 1))],
    [
      'invitations',
      await nextWave(world, today, (day) => daysBefore(monthsBefore(day, -settings.invitations), -1)),
    ],
    ['left', await nextLeft(world, settings)],
    ['questions', await lettersDue(world, settings, today)],
    ['inactive', await nextInactive(world, settings)],
  ];
  return new Map(found.flatMap(([id, next]) => (next === null ? [] : [[id, next]])));
}

/** The first wave, closed or open, whose day is still to come. @param goesOn from its last day */
async function nextWave(
  world: World,
  today: IsoDay,
  goesOn: (lastDay: IsoDay) => IsoDay,
): Promise<Next | null> {
  const coming = (await world.panel.waves.all())
    .filter((wave) => isClosed(wave) || wave.status === 'open')
    .map(({ id: waveId, closesOn }) => ({ kind: 'wave' as const, waveId, day: goesOn(closesOn) }))
    .filter(({ day }) => day > today)
    .toSorted((one, other) => (one.day < other.day ? -1 : 1));
  return coming[0] ?? null;
}

async function nextLeft(world: World, { left }: RetentionSettings): Promise<Next | null> {
  const gone = (await world.panel.members.all()).filter(({ status }) => status === 'left');
  return members(gone.map(({ statusSince }) => daysBefore(statusSince, -left - 1)));
}

async function nextInactive(world: World, { answer }: RetentionSettings): Promise<Next | null> {
  const asked = (await world.panel.memberActivity.all()).flatMap(({ askedOn }) => askedOn ?? []);
  return members(asked.map((day) => daysBefore(day, -answer - 1)));
}

function members(days: IsoDay[]): Next | null {
  return days.length === 0 ? null : { kind: 'members', people: days.length, day: days.toSorted()[0] ?? null };
}

async function lettersDue(
  world: World,
  { inactive }: RetentionSettings,
  today: IsoDay,
): Promise<Next | null> {
  const unseen = await unseenSince(world, monthsBefore(today, inactive));
  const byLetter = unseen.filter((member) => reachOf(member) !== 'mail');
  return byLetter.length === 0 ? null : { kind: 'letters', people: byLetter.length };
}
