/** Takes one person's answers: checked, split from the person, stored exactly once, acknowledged after the commit. */
import type { AnswerProblem } from '../../surveys/answers.ts';
import { leftOpen } from '../../surveys/checks/left-open.ts';
import type { ProfileBands } from '../../surveys/bands.ts';
import { languageOf, type Voice } from '../../surveys/language.ts';
import type { Json } from '../../surveys/question.ts';
import { isPlainObject } from '../../surveys/reading/json.ts';
import { sentenceFor } from '../../surveys/wording.ts';
import type { OpenText, StoredResponse } from './answer-records.ts';
import { bandsInWave } from './bands-in-wave.ts';
import { brusselsDay } from './brussels-day.ts';
import { fieldedQuestionnaire } from './fielded-questionnaire.ts';
import { findParticipation, whyShut, type Participation } from './find-participation.ts';
import { notedIfStored } from './noted-if-stored.ts';
import type { StaffMember, Wave } from './panel-records.ts';
import { openReceipt, textKeysOf, type OpenedReceipt } from './receipt.ts';
import { splitAnswers, type SplitAnswers } from './split-answers.ts';
import { ticketFor } from './ticket.ts';
import type { World } from './world.ts';

export type Submission =
  | { state: 'stored' | 'same' | 'different' | 'closed' | 'not-yet' | 'unknown' }
  | { state: 'refused'; problems: AnswerProblem[]; sentences: string[] };

export interface Sending {
  mode?: StoredResponse['mode'];
  /** Who typed the answers of somebody else: noted in the audit log with the wave. Questions may be open then. */
  by?: StaffMember | null;
  /**
   * As makeReceipt makes it, chosen by who sends and the same at each retry. Without one, or with one that is none, the
   * answers are stored all the same, and nobody can find them again.
   */
  receipt?: string | null;
  /** Of the sentences that say what is wrong. */
  voice?: Voice;
}

/**
 * Nothing is stored unless the state is "stored"; "same" means these answers were already there, with the same texts and profile.
 * @param secret token or code
 */
export async function submitAnswers(
  world: World,
  secret: string,
  sent: Json | undefined,
  { mode = 'web', by = null, receipt = null, voice = 'nl-u' }: Sending = {},
): Promise<Submission> {
  const found = await findParticipation(world, secret);
  if (found === null) return { state: 'unknown' };
  const shut = whyShut(found.wave);
  // A retry of an answer that is already in must hear so, even when the wave has closed meanwhile.
  if (shut !== null && !found.answered) return { state: shut };
  const asked = by === null ? found : { ...found, interviewed: true as const };
  const checked = await checkedAnswers(world, asked, sent, voice);
  if ('state' in checked) return checked;
  const opened = receipt === null ? null : await openReceipt(world, receipt);
  const response: StoredResponse = {
    ...(await responseOf(world, found, checked)),
    mode,
    bands: profileBands(found, checked),
    ...(opened === null ? {} : { receiptHash: opened.hash }),
  };
  const textKeys = opened === null ? [] : await allTextKeys(world, found.wave, opened);
  const add = (): Promise<'stored' | 'same' | 'different'> =>
    world.answers.responses.add(response, openTextsOf(found, checked, opened), textKeys);
  if (by === null) return { state: await add() };
  const entry = { actor: by.id, action: 'telephone answers entered', subject: found.wave.id };
  return { state: await notedIfStored(world, entry, add) };
}

async function allTextKeys(world: World, wave: Wave, receipt: OpenedReceipt): Promise<string[]> {
  const { questionnaire } = await fieldedQuestionnaire(world, wave);
  return [...textKeysOf(receipt, questionnaire).keys()];
}

/** What a questionnaire allows, taken apart; or what is wrong with it. */
export async function checkedAnswers(
  world: World,
  { wave, interviewed }: Participation,
  sent: Json | undefined,
  voice: Voice,
): Promise<SplitAnswers | Extract<Submission, { state: 'refused' }>> {
  const { questionnaire, check } = await fieldedQuestionnaire(world, wave, languageOf(voice));
  const mayStayOpen = interviewed === true && isPlainObject(sent) ? leftOpen(sent) : undefined;
  const checked = check.check(sent, mayStayOpen);
  if (checked.ok) return splitAnswers(questionnaire, checked.answers);
  const sentences = checked.problems.map((problem) => sentenceFor(problem, questionnaire, voice));
  return { state: 'refused', problems: checked.problems, sentences };
}

/** All but how they came in, and of whom. */
export async function responseOf(
  world: World,
  { wave, member, ticket }: Participation,
  { kept }: SplitAnswers,
): Promise<Omit<StoredResponse, 'mode' | 'bands'>> {
  return {
    ticket,
    pseudonym: ticketFor(await world.keys.seriesKey(), member.id),
    waveId: wave.id,
    questionnaireVersion: wave.questionnaireVersion,
    answers: kept,
    day: brusselsDay(world.clock.now()),
  };
}

/** Under keys that the receipt leads to; under keys by chance without one. */
export function openTextsOf(
  { wave }: Participation,
  { openTexts }: SplitAnswers,
  receipt: OpenedReceipt | null,
): OpenText[] {
  return openTexts.map(({ question, field, text }) => {
    const openText: OpenText = { waveId: wave.id, question, text };
    return receipt === null ? openText : { ...openText, key: receipt.textKey(field) };
  });
}

/** What the resident says of the profile counts; the register fills in what was not answered. */
export function profileBands({ wave, member }: Participation, { profile }: SplitAnswers): ProfileBands {
  return bandsInWave(wave, {
    id: member.id,
    birthYear: profile.birthYear ?? member.birthYear,
    gender: profile.gender ?? member.gender,
    district: profile.district ?? member.district,
  });
}
