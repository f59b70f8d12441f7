/** A second person confirms or refuses what a colleague asked; who asked can only take it back. */
import { brusselsDay } from '../brussels-day.ts';
import { finishDestructions } from '../keys/finish-destructions.ts';
import { noteEntry } from '../note-entry.ts';
import type { StaffMember } from '../panel-records.ts';
import { mustBeAllowed } from '../permissions.ts';
import { Problem } from '../problem.ts';
import type { World } from '../world.ts';
import { openSince } from './days-of-requests.ts';
import { waysOfRequests } from './request-kinds.ts';
import type { TwoPeopleRequest } from './request-records.ts';

/**
 * A key is gone when this resolves; after a stop in between it is destroyed at the next start.
 * @throws Problem when the person may not or asked it, or it is not open or cannot be any more
 */
export async function confirmRequest(world: World, person: StaffMember, number: number): Promise<void> {
  const request = await openRequest(world, person, number);
  const why = await waysOfRequests[request.kind].whyNot(world, request.subject);
  if (why !== null) throw new Problem('conflict', why);
  if (request.kind === 'destroy series key') await world.keys.forgetSeriesEnd(number);
  await decide(world, person, request, 'confirmed');
  await finishDestructions(world);
}

/** @throws Problem as confirmRequest does */
export async function refuseRequest(world: World, person: StaffMember, number: number): Promise<void> {
  await decide(world, person, await openRequest(world, person, number), 'refused');
}

/** @throws Problem when somebody else asked it, or it is not open */
export async function dropRequest(world: World, person: StaffMember, number: number): Promise<void> {
  const request = await findRequest(world, number);
  mustBeAllowed(person, waysOfRequests[request.kind].ask);
  await world.panel.inOneTransaction(async (panel) => {
    if (!(await panel.twoPeople.drop(number, person.id))) throw notOpen();
    const { subject } = request;
    await noteEntry(world, panel, { actor: person.id, action: `take back request ${number}`, subject });
  });
}

/** What a decision would be about. @throws Problem as confirmRequest does */
export async function openRequest(
  world: World,
  person: StaffMember,
  number: number,
): Promise<TwoPeopleRequest> {
  const request = await findRequest(world, number);
  mustBeAllowed(person, waysOfRequests[request.kind].decide);
  if (request.state !== 'open' || request.asked.on < openSince(world)) throw notOpen();
  if (request.asked.by === person.id)
    throw new Problem('not-allowed', 'U vroeg dit zelf. Een andere collega moet het nakijken en beslissen.');
  return request;
}

async function findRequest(world: World, number: number): Promise<TwoPeopleRequest> {
  const request = await world.panel.twoPeople.find(number);
  if (request === null) throw new Problem('not-found', 'Dit verzoek bestaat niet.');
  return request;
}

async function decide(
  world: World,
  person: StaffMember,
  { number, kind, subject }: TwoPeopleRequest,
  to: 'confirmed' | 'refused',
): Promise<void> {
  const sign = { by: person.id, on: brusselsDay(world.clock.now()) };
  await world.panel.inOneTransaction(async (panel) => {
    if (!(await panel.twoPeople.decide(number, { to, sign, since: openSince(world) }))) throw notOpen();
    const verb = to === 'confirmed' ? 'confirm' : 'refuse';
    const action = `${verb} ${waysOfRequests[kind].name} ${number}`;
    await noteEntry(world, panel, { actor: person.id, action, subject });
  });
}

function notOpen(): Problem {
  return new Problem('conflict', 'Dit verzoek staat niet meer open. Kijk op de pagina wat er gebeurd is.');
}
