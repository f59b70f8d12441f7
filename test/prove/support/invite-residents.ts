/** Kerkebeek with a wave that is open today, and a link for each resident. */
import { hashToken, newToken } from '../../../server/actions/token.ts';
import type { World } from '../../../server/actions/world.ts';
import { kerkebeek } from '../../../server/demo/demo-settings.ts';
import { resident } from '../../support/mailed-wave.ts';
import { askedSurvey, askedWave } from './asked-survey.ts';

const day = 24 * 3_600_000;

/** @returns the tokens, in the order of the residents */
export async function inviteResidents(world: World, count: number): Promise<string[]> {
  const members = Array.from({ length: count }, (_, i) => resident(i));
  const tokens = members.map(() => newToken());
  const today = world.clock.now().getTime();
  const dayAfter = (days: number): string => new Date(today + days * day).toISOString().slice(0, 10);
  await world.keys.createWaveKey(askedWave);
  await world.panel.inOneTransaction(async (panel) => {
    if ((await panel.settings.municipality()) === null) await panel.settings.saveMunicipality(kerkebeek);
    await panel.members.add(members);
    await panel.waves.add(
      {
        id: askedWave,
        title: 'Het dorpsplein',
        purpose: 'De gemeente wil het plein vernieuwen.',
        status: 'open',
        opensOn: dayAfter(-3),
        closesOn: dayAfter(20),
        questionnaireVersion: 1,
        bands: [],
        mayEdit: true,
      },
      { waveId: askedWave, version: 1, definition: askedSurvey, reportPlan: {} },
    );
    await panel.invitations.add(
      members.map(({ id }, i) => ({
        tokenHash: hashToken(tokens[i] ?? ''),
        memberId: id,
        waveId: askedWave,
        channel: 'mail',
        sentOn: dayAfter(-3),
        delivery: 'sent',
      })),
    );
  });
  return tokens;
}
