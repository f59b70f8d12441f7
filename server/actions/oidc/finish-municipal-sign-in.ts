/** Somebody comes back from the sign-in of the municipality: who is it here? */
import { brusselsDay } from '../brussels-day.ts';
import { noteEntry } from '../note-entry.ts';
import type { StaffMember } from '../panel-records.ts';
import { Problem } from '../problem.ts';
import { hashToken, looksLikeToken } from '../token.ts';
import type { World } from '../world.ts';
import type { FlowContent } from './begin-municipal-sign-in.ts';
import { connectIdentity } from './connect-identity.ts';
import type { IdentityProvider } from './identity-provider.ts';
import type { Identity } from './identity-records.ts';

/**
 * @param kept what beginMunicipalSignIn gave this browser; empty when it has nothing
 * @param query of the address that the browser came back to, with the question mark
 * @throws Problem when this browser did not leave from here, came back before, is nobody here or is not active any more
 */
export async function finishMunicipalSignIn(
  world: World,
  provider: IdentityProvider,
  { kept, query }: { kept: string; query: string },
): Promise<StaffMember> {
  const flow = await takeFlow(world, kept);
  const identity = await provider.finish(flow.secrets, query);
  if (flow.setupLink !== null) return connectIdentity(world, flow.setupLink, identity);
  return signInWith(world, identity);
}

/** Used up before anything is asked of the provider: a second try has nothing to come back with. */
async function takeFlow(world: World, kept: string): Promise<FlowContent> {
  const now = world.clock.now().getTime();
  const content = looksLikeToken(kept) ? await world.panel.signInFlows.take(hashToken(kept), now) : null;
  if (content !== null) return JSON.parse(content) as FlowContent;
  throw new Problem('gone', 'Deze aanmelding is verlopen of al gebruikt. Begin opnieuw op de aanmeldpagina.');
}

async function signInWith(world: World, identity: Identity): Promise<StaffMember> {
  const id = await world.panel.staffIdentities.find(identity);
  const person = id === null ? null : await world.panel.staff.find(id);
  if (person === null) {
    // By the day: a stranger who tries all day would otherwise fill the log.
    const day = brusselsDay(world.clock.now());
    await world.panel.audit.count({
      day,
      actor: 'nobody',
      action: 'municipal sign in refused',
      subject: 'staff',
    });
    throw new Problem(
      'not-allowed',
      'Uw gemeentelijk account is hier nog niet gekoppeld. Vraag uw beheerder om een link en koppel het daarmee.',
    );
  }
  if (!person.active) {
    await note(world, person.id, 'municipal sign in refused');
    throw new Problem('not-allowed', 'U hebt hier geen toegang meer. Vraag het aan uw beheerder.');
  }
  await world.panel.inOneTransaction(async (panel) => {
    await panel.staff.noteSignIn(person.id, brusselsDay(world.clock.now()));
    await noteEntry(world, panel, { actor: person.id, action: 'municipal sign in', subject: 'staff' });
  });
  return person;
}

async function note(world: World, actor: string, action: string): Promise<void> {
  await noteEntry(world, world.panel, { actor, action, subject: 'staff' });
}
