import { brusselsDay } from '../brussels-day.ts';
import { noteEntry } from '../note-entry.ts';
import { oneParagraph } from '../one-paragraph.ts';
import type { StaffMember } from '../panel-records.ts';
import { mustBeAllowed } from '../permissions.ts';
import { Problem } from '../problem.ts';
import type { World } from '../world.ts';
import { lapseRequests } from './lapse-requests.ts';
import { waysOfRequests } from './request-kinds.ts';
import type { TwoPeopleRequest } from './request-records.ts';

/** Of a reason: less says nothing to who has to decide. */
export const fewestCharacters = 20;

/**
 * @returns its number
 * @throws Problem when the person may not, gives no reason, or it cannot be or is asked already
 */
export async function askRequest(
  world: World,
  person: StaffMember,
  { kind, subject, reason }: Pick<TwoPeopleRequest, 'kind' | 'subject' | 'reason'>,
): Promise<number> {
  const { ask, name, whyNot } = waysOfRequests[kind];
  mustBeAllowed(person, ask);
  const said = oneParagraph(reason, 'De reden');
  if (said.length < fewestCharacters)
    throw new Problem('bad-input', `Schrijf waarom u dit vraagt: minstens ${fewestCharacters} tekens.`);
  await lapseRequests(world);
  const why = await whyNot(world, subject);
  if (why !== null) throw new Problem('conflict', why);
  const asked = { by: person.id, on: brusselsDay(world.clock.now()) };
  return world.panel.inOneTransaction(async (panel) => {
    const number = ((await panel.twoPeople.all())[0]?.number ?? 0) + 1;
    await panel.twoPeople.ask({ number, kind, subject, reason: said, asked });
    await noteEntry(world, panel, { actor: person.id, action: `ask ${name} ${number}`, subject });
    return number;
  });
}
