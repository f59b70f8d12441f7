/** A second person publishes what a colleague proposed; one person suffices to take it away again. */
import { brusselsDay } from './brussels-day.ts';
import { findWave } from './find-wave.ts';
import { nameOf, needsNotice } from './online.ts';
import { oneParagraph } from './one-paragraph.ts';
import { mustBeAllowed } from './permissions.ts';
import { Problem } from './problem.ts';
import type { StaffMember } from './panel-records.ts';
import type { Publication } from './result-records.ts';
import type { PanelStore } from './stores.ts';
import { noticeMissing, notOpen } from './propose-publication.ts';
import type { World } from './world.ts';

/** Characters of what the public reads when results are gone. */
export const fewestOfReason = 10;

/** @throws Problem when the person may not or asked it, or the proposal is not open or has expired */
export async function publishResults(
  world: World,
  person: StaffMember,
  waveId: string,
  number: number,
): Promise<void> {
  mustBeAllowed(person, 'publish');
  await findWave(world, waveId);
  const now = world.clock.now();
  const signed = { by: person.id, on: brusselsDay(now) };
  await world.panel.inOneTransaction(async (panel) => {
    const all = await panel.publications.ofWave(waveId);
    const proposal = all.find((one) => one.number === number && one.state === 'proposed');
    if (proposal === undefined) throw notOpen();
    refuseUnfit(proposal, all, signed);
    if (!(await panel.publications.publish(waveId, number, signed))) throw notOpen();
    await moveToPublished(panel, waveId);
    const action = `publish ${number}: ${nameOf(proposal)}`;
    await panel.audit.append({ at: now.toISOString(), actor: person.id, action, subject: waveId });
  });
}

/**
 * @param reason for the public
 * @throws Problem when the person may not, there is no reason, or it is not published
 */
export async function withdrawPublication(
  world: World,
  person: StaffMember,
  waveId: string,
  { number, reason }: { number: number; reason: string },
): Promise<void> {
  mustBeAllowed(person, 'withdraw publication');
  await findWave(world, waveId);
  const said = oneParagraph(reason, 'De reden');
  if (said.length < fewestOfReason)
    throw new Problem(
      'bad-input',
      `Schrijf in een zin waarom u de resultaten intrekt: minstens ${fewestOfReason} tekens.`,
    );
  const now = world.clock.now();
  await world.panel.inOneTransaction(async (panel) => {
    const signed = { by: person.id, on: brusselsDay(now) };
    if (!(await panel.publications.withdraw(waveId, number, { ...signed, reason: said }))) {
      throw new Problem('conflict', 'Dit staat niet meer online. Kijk op de pagina wat er gebeurd is.');
    }
    await panel.waves.move(waveId, 'published', 'released');
    const action = `withdraw publication ${number}`;
    await panel.audit.append({ at: now.toISOString(), actor: person.id, action, subject: waveId });
  });
}

function refuseUnfit(proposal: Publication, all: Publication[], { by, on }: Publication['asked']): void {
  if (proposal.asked.by === by) {
    throw new Problem('not-allowed', 'U vroeg dit zelf. Een andere collega moet het nakijken en publiceren.');
  }
  if (proposal.lastDay !== null && proposal.lastDay < on) {
    throw new Problem(
      'conflict',
      'De laatste dag van dit voorstel is voorbij. Trek het in en vraag het opnieuw.',
    );
  }
  if (proposal.notice === null && needsNotice(proposal, all)) throw noticeMissing();
}

/** It may be published already, with what this one replaces. */
async function moveToPublished(panel: PanelStore, waveId: string): Promise<void> {
  if (await panel.waves.move(waveId, 'released', 'published')) return;
  const wave = await panel.waves.find(waveId);
  if (wave?.status !== 'published') throw new Problem('conflict', `Golf ${waveId} is nog niet vrijgegeven.`);
}
