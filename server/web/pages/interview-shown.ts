/** What an interviewer sees next: the start, the questions, or the end of a conversation on the telephone. */
import type { Request, Response } from 'express';
import type { AnswerProblem } from '../../../surveys/answers.ts';
import { leftOpen } from '../../../surveys/checks/left-open.ts';
import { fieldedQuestionnaire } from '../../actions/fielded-questionnaire.ts';
import type { OpenForm } from '../../actions/fill-in-form.ts';
import { type Interview, interviewWave } from '../../actions/interview.ts';
import { municipalityOf } from '../../actions/municipality-of.ts';
import { Problem } from '../../actions/problem.ts';
import type { World } from '../../actions/world.ts';
import { personOf } from '../middleware/signed-in.ts';
import { showStaffPage } from '../show-page.ts';
import {
  interviewClosedView,
  type InterviewEndView,
  interviewFormView,
  interviewStartView,
} from '../view-models/interview-view.ts';
import { interviewWords } from '../view-models/interview-words.ts';
import { problemView } from '../view-models/problem-view.ts';
import { wordsFor } from '../words/member-words.ts';
import { waveIdOf } from './staff-address.ts';

/** One request of an interviewer. */
export interface Turn {
  world: World;
  req: Request;
  res: Response;
}

type StartAsked = Parameters<typeof interviewStartView>[3];

export const nothingAsked: StartAsked = {
  code: '',
  agreed: false,
  begun: false,
  error: null,
  errorAt: 'code',
};

export async function showStart({ world, req, res }: Turn, asked: StartAsked): Promise<void> {
  const wave = await interviewWave(world, personOf(res), waveIdOf(req));
  const { questionnaire } = await fieldedQuestionnaire(world, wave);
  const view = interviewStartView(wave, questionnaire, await municipalityOf(world), asked);
  await showStaffPage(world, res, 'interview', { title: view.title, view });
}

interface More {
  problems?: AnswerProblem[];
  notice?: string | null;
  /** FormPage.seen of the page as it was, where an answer brought something new. */
  seenBefore?: string[] | null;
}

export async function showQuestions(
  { world, res }: Turn,
  { wave, code, mark }: Interview,
  form: OpenForm,
  { problems = [], notice = null, seenBefore = null }: More = {},
): Promise<void> {
  const { page, questionnaire, draft } = form;
  const mayLeaveOpen = problems.length > 0 && problems.every(leftOpen(draft.answers));
  const words = wordsFor('nl', 'u');
  const toShow = { page, questionnaire, problems, notice, words, revision: draft.revision, editing: false };
  const view = interviewFormView(wave, { code, mark, seenBefore }, toShow, mayLeaveOpen);
  await showStaffPage(world, res, 'interview-questions', { title: interviewWords.title, view });
}

export async function showEnd({ world, res }: Turn, status: number, view: InterviewEndView): Promise<void> {
  res.status(status);
  await showStaffPage(world, res, 'interview-end', { title: view.title, view });
}

/** A code that is no good is asked again; a wave that closed meanwhile is told to the person; anything else is a page of its own. */
export async function endingWell(turn: Turn, asked: StartAsked, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    if (problem.kind === 'conflict') return showEnd(turn, 409, interviewClosedView(waveIdOf(turn.req)));
    if (problem.kind !== 'bad-input') throw problem;
    turn.res.status(problemView(problem).status);
    await showStart(turn, { ...asked, error: problem.message });
  }
}
