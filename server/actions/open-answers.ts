/** What residents wrote in a wave, for the moderator: after its release, by question, in an order that says nothing. */
import { defaultPolicy } from '../../reports/disclosure/policy.ts';
import type { Flag } from '../../reports/open-answers/flag.ts';
import { personalFinder } from '../../reports/open-answers/find-personal.ts';
import { withoutParts } from '../../reports/open-answers/left-out.ts';
import { questionsOf } from '../../surveys/question.ts';
import { fieldedQuestionnaire } from './fielded-questionnaire.ts';
import { findWave } from './find-wave.ts';
import { municipalityOf } from './municipality-of.ts';
import { mustBeAllowed } from './permissions.ts';
import { Problem } from './problem.ts';
import type { TextDecision } from './answer-records.ts';
import type { StaffMember, Wave } from './panel-records.ts';
import { findRelease } from './find-results.ts';
import type { World } from './world.ts';

/** Texts that a question must have before one of them is read: of fewer it might be guessed who wrote them. */
export const fewestTexts = defaultPolicy.baseMinimum;

export interface OpenQuestion {
  question: string;
  title: string;
  /** Null: fewer than are needed to read one. */
  counts: { texts: number; decided: number; released: number } | null;
}

export interface AnswerToRead {
  key: string;
  text: string;
  /** What may point to a person, in order. */
  flags: Flag[];
  /** The text with […] for every flag. */
  proposal: string;
  decision: TextDecision | null;
}

/** In the order of the questionnaire. @throws Problem when the person may not, or the wave has no release */
export async function openQuestions(
  world: World,
  person: StaffMember,
  waveId: string,
): Promise<OpenQuestion[]> {
  mustBeAllowed(person, 'read open answers');
  await findRelease(world, waveId);
  return questionsWithTexts(world, await findWave(world, waveId));
}

export async function questionsWithTexts(world: World, wave: Wave): Promise<OpenQuestion[]> {
  const { questionnaire } = await fieldedQuestionnaire(world, wave);
  const counts = new Map((await world.answers.openTexts.counts(wave.id)).map((one) => [one.question, one]));
  return questionsOf(questionnaire).flatMap(({ name, title }) => {
    const count = counts.get(name);
    if (count === undefined) return [];
    return [{ question: name, title, counts: count.texts < fewestTexts ? null : count }];
  });
}

/** Those with flags first, each part by random key. @throws Problem as openQuestions, or when there are too few texts */
export async function answersToRead(
  world: World,
  person: StaffMember,
  waveId: string,
  question: string,
): Promise<AnswerToRead[]> {
  mustBeAllowed(person, 'read open answers');
  await findRelease(world, waveId);
  const texts = (await world.answers.openTexts.ofWave(waveId)).filter((one) => one.question === question);
  if (texts.length === 0) throw new Problem('not-found', 'Bij deze vraag zijn er geen open antwoorden.');
  if (texts.length < fewestTexts) {
    throw new Problem(
      'conflict',
      `Bij deze vraag zijn er minder dan ${fewestTexts} open antwoorden. Die tonen wij niet.`,
    );
  }
  const find = await finderFor(world, waveId);
  const read = texts.map(({ key, text, decision }): AnswerToRead => {
    const whole = text.replaceAll(/\r\n?/gu, '\n');
    const flags = find(whole);
    return { key, text: whole, flags, proposal: withoutParts(whole, flags), decision };
  });
  return [...read.filter(({ flags }) => flags.length > 0), ...read.filter(({ flags }) => flags.length === 0)];
}

async function finderFor(world: World, waveId: string): Promise<(text: string) => Flag[]> {
  const { name, districts } = await municipalityOf(world);
  const members = await world.panel.members.all();
  return personalFinder({
    firstNames: members.map(({ firstName }) => firstName),
    lastNames: members.map(({ lastName }) => lastName),
    places: [name, ...districts],
    year: Number(waveId.slice(0, 4)),
  });
}
