import type { StaffMember } from '../panel-records.ts';
import { may } from '../permissions.ts';
import type { World } from '../world.ts';
import { openSince } from './days-of-requests.ts';
import { waysOfRequests } from './request-kinds.ts';
import type { RequestKind, TwoPeopleRequest } from './request-records.ts';

/** A request with the names of who asked and decided, and what this person may do with it now. */
export interface ToldRequest extends TwoPeopleRequest {
  names: { asked: string; decided: string | null };
  mayDecide: boolean;
  mayDrop: boolean;
  /** This person asked it. */
  isMine: boolean;
}

/** Newest first. */
export async function toldRequests(
  world: World,
  person: StaffMember,
  kinds: RequestKind[],
): Promise<ToldRequest[]> {
  const since = openSince(world);
  const requests = (await world.panel.twoPeople.all())
    .filter(({ kind }) => kinds.includes(kind))
    // Lapsed by the calendar, though nobody wrote it down yet.
    .map((one): TwoPeopleRequest =>
      one.state === 'open' && one.asked.on < since ? { ...one, state: 'lapsed' } : one,
    );
  return Promise.all(
    requests.map(async (request) => {
      const { kind, state, asked, decided } = request;
      const isMine = asked.by === person.id;
      const isOpen = state === 'open';
      return {
        ...request,
        names: {
          asked: await nameOf(world, asked.by),
          decided: decided === null ? null : await nameOf(world, decided.by),
        },
        mayDecide: isOpen && !isMine && may(person, waysOfRequests[kind].decide),
        mayDrop: isOpen && isMine && may(person, waysOfRequests[kind].ask),
        isMine,
      };
    }),
  );
}

async function nameOf(world: World, id: string): Promise<string> {
  return (await world.panel.staff.find(id))?.name ?? 'een vroegere collega';
}
