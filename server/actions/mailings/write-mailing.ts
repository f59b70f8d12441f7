/** Making a mailing, writing its texts, throwing it away: as long as it is a draft. */
import { randomBytes } from 'node:crypto';
import { type Language, voiceOf } from '../../../surveys/language.ts';
import { findWave } from '../find-wave.ts';
import type { Mailing, MailingText } from '../mailing-records.ts';
import { municipalityOf } from '../municipality-of.ts';
import { languageSettings } from '../offered-languages.ts';
import type { StaffMember } from '../panel-records.ts';
import { mustBeAllowed } from '../permissions.ts';
import { Problem } from '../problem.ts';
import type { PanelStore } from '../stores.ts';
import type { World } from '../world.ts';
import { checkMailingTexts } from './check-mailing-texts.ts';
import { findMailing } from './find-mailing.ts';
import { mailingFrame } from './mailing-frame.ts';
import { defaultTexts } from './texts/default-texts.ts';

export type NewMailing = Pick<Mailing, 'kind' | 'channel'>;
export interface TypedMailing {
  /** Of the mailing that was open while typing. */
  version: number;
  texts: Partial<Record<Language, MailingText>>;
}

/** With our texts in each language the wave is offered in. @throws Problem when the person may not, or the wave is over */
export async function makeMailing(
  world: World,
  person: StaffMember,
  waveId: string,
  { kind, channel }: NewMailing,
): Promise<Mailing> {
  mustBeAllowed(person, 'write mailings');
  const wave = await findWave(world, waveId);
  if (!['draft', 'planned', 'open'].includes(wave.status))
    throw new Problem('gone', 'Deze golf is gesloten. U kunt niemand meer uitnodigen.');
  const empty: Mailing = {
    id: randomBytes(8).toString('hex'),
    waveId,
    kind,
    channel,
    state: 'draft',
    texts: {},
    sendAt: null,
    staffId: person.id,
    people: null,
    version: 1,
  };
  const { offered } = await mailingFrame(world, empty);
  const { address } = languageSettings(await municipalityOf(world));
  const texts = Object.fromEntries(
    offered.map((language) => [language, defaultTexts[voiceOf(language, address)][kind][channel]]),
  );
  const mailing = { ...empty, texts };
  await world.panel.inOneTransaction(async (panel) => {
    await panel.mailings.add(mailing);
    await note(world, panel, person, { action: 'make mailing', mailing });
  });
  return mailing;
}

/** @throws Problem when the person may not, a text is no good, it is planned already, or a colleague saved it meanwhile */
export async function saveMailing(
  world: World,
  person: StaffMember,
  [waveId, id]: [string, string],
  typed: TypedMailing,
): Promise<void> {
  mustBeAllowed(person, 'write mailings');
  const { mailing } = await findMailing(world, waveId, id);
  refuseUnlessDraft(mailing);
  const texts = { ...mailing.texts, ...checkMailingTexts(typed.texts) };
  await world.panel.inOneTransaction(async (panel) => {
    if (!(await panel.mailings.save({ ...mailing, texts, version: typed.version })))
      throw new Problem(
        'conflict',
        'Een collega bewaarde intussen andere teksten. Hieronder staat wat u typte. Bewaart u nu nog eens, dan vervangt uw tekst die van uw collega.',
      );
    await note(world, panel, person, { action: 'write mailing', mailing });
  });
}

/** @throws Problem when the person may not, or it is planned already */
export async function removeMailing(
  world: World,
  person: StaffMember,
  [waveId, id]: [string, string],
): Promise<void> {
  mustBeAllowed(person, 'write mailings');
  const { mailing } = await findMailing(world, waveId, id);
  refuseUnlessDraft(mailing);
  await world.panel.inOneTransaction(async (panel) => {
    await panel.mailings.remove(id);
    await note(world, panel, person, { action: 'remove mailing', mailing });
  });
}

/** @throws Problem */
export function refuseUnlessDraft({ state }: Mailing): void {
  if (state !== 'draft')
    throw new Problem(
      'conflict',
      'Deze zending is al gepland of vertrokken. U kunt ze niet meer veranderen.',
    );
}

/** Which mailing of which wave, never for whom. */
export async function note(
  { clock }: Pick<World, 'clock'>,
  panel: Pick<PanelStore, 'audit'>,
  person: Pick<StaffMember, 'id'>,
  { action, mailing }: { action: string; mailing: Mailing },
): Promise<void> {
  const subject = `${mailing.waveId} ${mailing.kind} ${mailing.channel} ${mailing.id}`;
  await panel.audit.append({ at: clock.now().toISOString(), actor: person.id, action, subject });
}
