/** One person's checked answers as they are stored: under the ticket, in bands, with the texts apart. */
import type { ProfileBands } from '../../surveys/bands.ts';
import type { OpenText, StoredResponse } from './answer-records.ts';
import { bandsInWave } from './bands-in-wave.ts';
import { brusselsDay } from './brussels-day.ts';
import type { Participation } from './find-participation.ts';
import type { SplitAnswers } from './split-answers.ts';
import { ticketFor } from './ticket.ts';
import type { World } from './world.ts';

export async function responseOf(
  world: World,
  found: Pick<Participation, 'wave' | 'member' | 'ticket'>,
  split: SplitAnswers,
  mode: StoredResponse['mode'],
): Promise<{ response: StoredResponse; openTexts: OpenText[] }> {
  const { wave, member, ticket } = found;
  const today = brusselsDay(world.clock.now());
  return {
    response: {
      ticket,
      pseudonym: ticketFor(await world.keys.seriesKey(), member.id),
      waveId: wave.id,
      questionnaireVersion: wave.questionnaireVersion,
      mode,
      bands: profileBands(found, split),
      answers: split.kept,
      // What is typed after the wave closed came in before it did.
      day: wave.status === 'open' || today < wave.closesOn ? today : wave.closesOn,
    },
    openTexts: split.openTexts.map(({ question, text }) => ({ waveId: wave.id, question, text })),
  };
}

/** What the resident says of the profile counts; the register fills in what was not answered. */
function profileBands(
  { wave, member }: Pick<Participation, 'wave' | 'member'>,
  { profile }: SplitAnswers,
): ProfileBands {
  return bandsInWave(wave, {
    id: member.id,
    birthYear: profile.birthYear ?? member.birthYear,
    gender: profile.gender ?? member.gender,
    district: profile.district ?? member.district,
  });
}
