/** Takes one person's answers: checked, split from the person, stored exactly once, acknowledged after the commit. */
import type { AnswerProblem } from '../../surveys/answers.ts';
import type { ProfileBands } from '../../surveys/bands.ts';
import { languageOf, type Voice } from '../../surveys/language.ts';
import type { Json } from '../../surveys/question.ts';
import { sentenceFor } from '../../surveys/wording.ts';
import { bandsInWave } from './bands-in-wave.ts';
import { brusselsDay } from './brussels-day.ts';
import { fieldedQuestionnaire } from './fielded-questionnaire.ts';
import { findParticipation, whyShut, type Participation } from './find-participation.ts';
import { splitAnswers, type SplitAnswers } from './split-answers.ts';
import { ticketFor } from './ticket.ts';
import type { World } from './world.ts';

export type Submission =
  | { state: 'stored' | 'same' | 'different' | 'closed' | 'not-yet' | 'unknown' }
  | { state: 'refused'; problems: AnswerProblem[]; sentences: string[] };

/**
 * Nothing is stored unless the state is "stored"; "same" means these answers were already there.
 * @param voice of the sentences that say what is wrong
 */
export async function submitAnswers(
  world: World,
  token: string,
  sent: Json | undefined,
  voice: Voice = 'nl-u',
): Promise<Submission> {
  const found = await findParticipation(world, token);
  if (found === null) return { state: 'unknown' };
  const shut = whyShut(found.wave);
  // A retry of an answer that is already in must hear so, even when the wave has closed meanwhile.
  if (shut !== null && !found.answered) return { state: shut };
  const { questionnaire, check } = await fieldedQuestionnaire(world, found.wave, languageOf(voice));
  const checked = check.check(sent);
  if (!checked.ok) {
    const sentences = checked.problems.map((problem) => sentenceFor(problem, questionnaire, voice));
    return { state: 'refused', problems: checked.problems, sentences };
  }
  const split = splitAnswers(questionnaire, checked.answers);
  return { state: await store(world, found, split) };
}

async function store(
  world: World,
  found: Participation,
  split: SplitAnswers,
): Promise<'stored' | 'same' | 'different'> {
  const { wave, member, ticket } = found;
  return world.answers.responses.add(
    {
      ticket,
      pseudonym: ticketFor(await world.keys.seriesKey(), member.id),
      waveId: wave.id,
      questionnaireVersion: wave.questionnaireVersion,
      mode: 'web',
      bands: profileBands(found, split),
      answers: split.kept,
      day: brusselsDay(world.clock.now()),
    },
    split.openTexts.map(({ question, text }) => ({ waveId: wave.id, question, text })),
  );
}

/** What the resident says of the profile counts; the register fills in what was not answered. */
function profileBands({ wave, member }: Participation, { profile }: SplitAnswers): ProfileBands {
  return bandsInWave(wave, {
    id: member.id,
    birthYear: profile.birthYear ?? member.birthYear,
    gender: profile.gender ?? member.gender,
    district: profile.district ?? member.district,
  });
}
