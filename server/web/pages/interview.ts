/**
 * A conversation on the telephone: the introduction and the code, the questions page by page, the goodbye. The code goes
 * along in the form, never in an address or a cookie: two conversations in two tabs cannot be mixed up.
 */
import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import type { AnswerProblem } from '../../../surveys/answers.ts';
import { leftOpen } from '../../../surveys/checks/left-open.ts';
import { fieldedQuestionnaire } from '../../actions/fielded-questionnaire.ts';
import { openForm, type OpenForm, type PostedPage, takePage } from '../../actions/fill-in-form.ts';
import { beginInterview, findInterview, type Interview, interviewWave } from '../../actions/interview.ts';
import { municipalityOf } from '../../actions/municipality-of.ts';
import { Problem } from '../../actions/problem.ts';
import { submitAnswers } from '../../actions/submit-answers.ts';
import type { World } from '../../actions/world.ts';
import { submitted } from '../middleware/form.ts';
import { personOf } from '../middleware/signed-in.ts';
import { leaveMessage } from '../middleware/staff-session.ts';
import { showStaffPage } from '../show-page.ts';
import {
  interviewAnsweredView,
  interviewClosedView,
  type InterviewEndView,
  interviewFormView,
  interviewSentView,
  interviewStartView,
} from '../view-models/interview-view.ts';
import { interviewWords as words } from '../view-models/interview-words.ts';
import { problemView } from '../view-models/problem-view.ts';
import { postedPage } from './answering-form.ts';
import { waveIdOf } from './staff-address.ts';

const nothingAsked = { code: '', agreed: false, begun: false, error: null };

export function interviewPage(world: World): RequestHandler {
  return async (req, res) => showStart(world, req, res, nothingAsked);
}

export function interviewBegin(world: World): RequestHandler {
  const shape = {
    code: z.string().max(100).default(''),
    akkoord: z.literal('ja').optional(),
    gezien: z.literal('ja').optional(),
  };
  return submitted(shape, async ({ code, akkoord, gezien }, req, res) => {
    const asked = { code, agreed: akkoord === 'ja', begun: false, error: null };
    await endingWell(world, req, res, asked, async () => {
      if (!asked.agreed)
        throw new Problem('bad-input', 'Vraag eerst of de persoon wil meedoen, en duid dat aan.');
      const mayBeSeen = gezien === 'ja';
      const found = await beginInterview(world, personOf(res), waveIdOf(req), { code, mayBeSeen });
      if (found === 'answered') return showEnd(world, res, 409, interviewAnsweredView(waveIdOf(req)));
      if (found === 'begun-before') return showStart(world, req, res, { ...asked, begun: true });
      await showQuestions(world, res, found, { form: await openForm(world, found, null) });
    });
  });
}

export function interviewTake(world: World): RequestHandler {
  return async (req, res) => {
    const body = req.body as Record<string, unknown>;
    const code = typeof body['code'] === 'string' ? body['code'] : '';
    await endingWell(world, req, res, { ...nothingAsked, code }, async () => {
      const posted = postedPage(body);
      if (posted === null) return showStart(world, req, res, nothingAsked);
      const found = await findInterview(world, personOf(res), waveIdOf(req), code);
      if (found === 'answered') return showEnd(world, res, 409, interviewAnsweredView(waveIdOf(req)));
      const [button] = posted.fields.get('knop') ?? [];
      await take(world, req, res, { found, posted: asPressed(posted, button), stops: button === 'stoppen' });
    });
  };
}

export function interviewSentPage(world: World): RequestHandler {
  return async (req, res) => {
    const wave = await interviewWave(world, personOf(res), waveIdOf(req));
    await showEnd(world, res, 200, interviewSentView(wave, await municipalityOf(world)));
  };
}

/** "Verder zonder antwoord" is a button of its own. */
function asPressed(posted: PostedPage, button: string | undefined): PostedPage {
  if (button === 'volgende-zonder') return { ...posted, button: 'next', leavesOpen: true };
  if (button === 'verzenden-zonder') return { ...posted, button: 'send', leavesOpen: true };
  return posted;
}

interface Turn {
  found: Interview;
  posted: PostedPage;
  /** What is on the page is kept, and the conversation ends. */
  stops: boolean;
}

async function take(
  world: World,
  req: Request,
  res: Response,
  { found, posted, stops }: Turn,
): Promise<void> {
  const step = await takePage(world, found, posted);
  if (stops && step.state !== 'full' && step.state !== 'answered') {
    await leaveMessage(req, words.stopped);
    return res.redirect(303, `/beheer/golven/${found.wave.id}/telefoon`);
  }
  const at = async (place: number | null): Promise<OpenForm> => openForm(world, found, place);
  switch (step.state) {
    case 'go':
      return showQuestions(world, res, found, { form: await at(step.at) });
    case 'grew':
      return showQuestions(world, res, found, { form: await at(step.at), notice: words.grew });
    case 'last':
      return showQuestions(world, res, found, { form: await at(step.at), notice: words.last });
    case 'mend':
      res.status(422);
      return showQuestions(world, res, found, { form: step.form, problems: step.problems });
    case 'full':
      res.status(413);
      return showQuestions(world, res, found, { form: await at(null), notice: words.full });
    case 'answered':
      return showEnd(world, res, 409, interviewAnsweredView(found.wave.id));
    case 'complete': {
      const sending = { mode: 'phone', by: personOf(res) } as const;
      const { state } = await submitAnswers(world, found.code, step.answers, sending);
      if (state === 'stored' || state === 'same')
        return res.redirect(303, `/beheer/golven/${found.wave.id}/telefoon/bedankt`);
      if (state === 'different') return showEnd(world, res, 409, interviewAnsweredView(found.wave.id));
      throw new Problem('conflict', words.closedTitle);
    }
  }
}

/** A code that is no good is asked again; a wave that closed meanwhile is told to the person; anything else is a page of its own. */
async function endingWell(
  world: World,
  req: Request,
  res: Response,
  asked: StartAsked,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    if (problem.kind === 'conflict') return showEnd(world, res, 409, interviewClosedView(waveIdOf(req)));
    if (problem.kind !== 'bad-input') throw problem;
    res.status(problemView(problem).status);
    await showStart(world, req, res, { ...asked, error: problem.message });
  }
}

type StartAsked = Parameters<typeof interviewStartView>[3];

async function showStart(world: World, req: Request, res: Response, asked: StartAsked): Promise<void> {
  const wave = await interviewWave(world, personOf(res), waveIdOf(req));
  const { questionnaire } = await fieldedQuestionnaire(world, wave);
  const view = interviewStartView(wave, questionnaire, await municipalityOf(world), asked);
  await showStaffPage(world, res, 'interview', { title: view.title, view });
}

async function showQuestions(
  world: World,
  res: Response,
  found: Interview,
  shown: { form: OpenForm; problems?: AnswerProblem[]; notice?: string },
): Promise<void> {
  const { page, questionnaire, draft } = shown.form;
  const { problems = [], notice = null } = shown;
  const mayLeaveOpen = problems.length > 0 && problems.every(leftOpen(draft.answers));
  const toShow = { page, questionnaire, problems, notice, revision: draft.revision };
  const view = interviewFormView(found.wave, found.code, toShow, mayLeaveOpen);
  await showStaffPage(world, res, 'interview-questions', { title: words.title, view });
}

async function showEnd(world: World, res: Response, status: number, view: InterviewEndView): Promise<void> {
  res.status(status);
  await showStaffPage(world, res, 'interview-end', { title: view.title, view });
}
