/** The filled-in questionnaires of a wave as they are stored: checked, split from the person, under a ticket. */
import { type AnswerCheck, compileCheck } from '../../surveys/answers.ts';
import type { Questionnaire } from '../../surveys/question.ts';
import { bandsInWave } from '../actions/bands-in-wave.ts';
import type { OpenText, StoredResponse } from '../actions/answer-records.ts';
import type { Wave } from '../actions/panel-records.ts';
import type { Keys } from '../actions/ports.ts';
import { splitAnswers } from '../actions/split-answers.ts';
import { ticketFor } from '../actions/ticket.ts';
import type { DemoPerson } from './demo-people.ts';
import { type Fieldwork, answerDay } from './demo-fieldwork.ts';
import type { Random } from './seeded-random.ts';
import type { Sheet } from './sheet.ts';

export interface FilledWave {
  wave: Wave;
  questionnaire: Questionnaire;
  fieldwork: Fieldwork;
  sheets: Sheet[];
}

export interface DemoResponses {
  responses: StoredResponse[];
  openTexts: OpenText[];
}

/** @throws Error when a made-up answer is not one the questionnaire allows: that is a mistake in the demo. */
export async function demoResponses(filled: FilledWave, keys: Keys, random: Random): Promise<DemoResponses> {
  const { wave, questionnaire, fieldwork } = filled;
  const [waveKey, seriesKey] = [await keys.waveKey(wave.id), await keys.seriesKey()];
  const check = compileCheck(questionnaire);
  const split = filled.sheets.map((sheet) => ({
    sheet,
    ...splitAnswers(questionnaire, checked(sheet, check)),
  }));
  const responses = split.map(({ sheet: { person }, kept }): StoredResponse => ({
    ticket: ticketFor(waveKey, person.member.id),
    pseudonym: ticketFor(seriesKey, person.member.id),
    waveId: wave.id,
    questionnaireVersion: wave.questionnaireVersion,
    mode: modeOf(person, random),
    bands: bandsInWave(wave, person.member),
    answers: kept,
    day: answerDay(fieldwork, random),
  }));
  return {
    responses,
    openTexts: split.flatMap(({ openTexts }) =>
      openTexts.map(({ question, text }) => ({ waveId: wave.id, question, text })),
    ),
  };
}

function checked({ person, answers }: Sheet, check: AnswerCheck): Sheet['answers'] {
  const verdict = check.check(answers);
  if (verdict.ok) return verdict.answers;
  const [first] = verdict.problems;
  throw new Error(`Demo answers of ${person.member.reference}, ${first?.question}: ${first?.expected}`);
}

/** Who prefers a letter mostly answers on paper. */
function modeOf({ member }: DemoPerson, random: Random): StoredResponse['mode'] {
  if (member.preferredChannel === 'phone') return 'phone';
  return member.preferredChannel === 'letter' && random() < 0.8 ? 'paper' : 'web';
}
