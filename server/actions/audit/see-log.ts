/** The log as staff read it, a page at a time. */
import { brusselsMoment } from '../mailings/brussels-moment.ts';
import { mustBeAllowed } from '../permissions.ts';
import type { AuditCount, ChainedEntry, StaffMember } from '../panel-records.ts';
import type { World } from '../world.ts';
import { keysOfKind } from './action-words.ts';
import type { ActionKind } from './action-kinds.ts';
import type { AuditSearch, AuditWatch } from './audit-records.ts';
import type { IsoDay } from '../iso-day.ts';

const entriesOnPage = 50;

export interface LogWish {
  actor: string | null;
  kind: ActionKind | null;
  day: IsoDay | null;
}

export interface SeenLog {
  wish: LogWish;
  entries: ChainedEntry[];
  counts: AuditCount[];
  count: number;
  page: number;
  pages: number;
  /** Who an entry names -> the name of that person; what is no person of the staff is not in it. */
  names: Map<string, string>;
  actors: string[];
  watch: AuditWatch;
}

/** @param page from 1; one that is not there is the last. @throws Problem when the person may not */
export async function seeLog(
  world: World,
  person: StaffMember,
  { wish, page: asked }: { wish: LogWish; page: number },
): Promise<SeenLog> {
  mustBeAllowed(person, 'see audit');
  const { audit, auditWatch } = world.panel;
  const search = searchOf(wish);
  const find = (number: number) => audit.search(search, { number, size: entriesOnPage });
  let found = await find(asked);
  const pages = Math.max(1, Math.ceil(found.count / entriesOnPage));
  const page = Math.min(asked, pages);
  if (page < asked) found = await find(page);
  const actors = await audit.actors();
  const counts = page === 1 ? await audit.searchCounts(search) : [];
  const names = await namesOf(world, [
    ...actors,
    ...counts.map(({ actor }) => actor),
    ...found.entries.map(({ subject }) => subject).filter(mayBePerson),
  ]);
  return { wish, ...found, counts, page, pages, names, actors, watch: await auditWatch.find() };
}

export function searchOf({ actor, kind, day }: LogWish): AuditSearch {
  return {
    actor,
    actions: kind === null ? null : keysOfKind(kind),
    day: day === null ? null : { day, from: midnight(day), until: midnight(dayAfter(day)) },
  };
}

export async function namesOf(world: World, actors: string[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const actor of new Set(actors)) {
    const person = await world.panel.staff.find(actor);
    if (person !== null) names.set(actor, person.name);
  }
  return names;
}

function midnight(day: IsoDay): string {
  return new Date(brusselsMoment({ day, time: '00:00' })).toISOString();
}

function dayAfter(day: IsoDay): IsoDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function mayBePerson(subject: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f-]{27}$/u.test(subject);
}
