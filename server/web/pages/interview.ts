/**
 * A conversation on the telephone: the introduction and the code, the questions page by page, the goodbye. The code goes
 * along in the form, never in an address or a cookie: two conversations in two tabs cannot be mixed up. In Dutch, as staff speak.
 */
import type { RequestHandler } from 'express';
import { z } from 'zod';
import { openForm, type PostedPage, takePage } from '../../actions/fill-in-form.ts';
import { beginInterview, continueInterview, type Interview, interviewWave } from '../../actions/interview.ts';
import { municipalityOf } from '../../actions/municipality-of.ts';
import { Problem } from '../../actions/problem.ts';
import { submitAnswers } from '../../actions/submit-answers.ts';
import type { World } from '../../actions/world.ts';
import { submitted } from '../middleware/form.ts';
import { personOf } from '../middleware/signed-in.ts';
import { leaveMessage } from '../middleware/staff-session.ts';
import { interviewAnsweredView, interviewSentView } from '../view-models/interview-view.ts';
import { interviewWords as words } from '../view-models/interview-words.ts';
import { postedPage } from './answering-form.ts';
import { endingWell, nothingAsked, showEnd, showQuestions, showStart, type Turn } from './interview-shown.ts';
import { waveIdOf } from './staff-address.ts';

export function interviewPage(world: World): RequestHandler {
  return async (req, res) => showStart({ world, req, res }, nothingAsked);
}

export function interviewBegin(world: World): RequestHandler {
  const shape = {
    code: z.string().max(100).default(''),
    akkoord: z.literal('ja').optional(),
    gezien: z.literal('ja').optional(),
    gevraagd: z.literal('ja').optional(),
  };
  return submitted(shape, async ({ code, akkoord, gezien, gevraagd }, req, res) => {
    const [turn, wave] = [{ world, req, res }, waveIdOf(req)];
    const asked = { ...nothingAsked, code, agreed: akkoord === 'ja' };
    await endingWell(turn, asked, async () => {
      if (!asked.agreed) {
        res.status(400);
        return showStart(turn, { ...asked, error: words.askFirst, errorAt: 'akkoord' });
      }
      const found = await beginInterview(world, personOf(res), wave, { code, mayBeSeen: gezien === 'ja' });
      if (found === 'answered') return showEnd(turn, 409, interviewAnsweredView(wave));
      if (found === 'begun-before') {
        const error = gevraagd === 'ja' ? words.askToSee : null;
        res.status(error === null ? 200 : 400);
        return showStart(turn, { ...asked, begun: true, error, errorAt: 'gezien' });
      }
      await showQuestions(turn, found, await openForm(world, found, 'nl', null));
    });
  });
}

export function interviewTake(world: World): RequestHandler {
  return async (req, res) => {
    const [turn, wave] = [{ world, req, res }, waveIdOf(req)];
    const body = req.body as Record<string, unknown>;
    const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
    const [code, mark] = [textOf(body['code']), textOf(body['merk'])];
    await endingWell(turn, { ...nothingAsked, code }, async () => {
      const posted = postedPage(body);
      if (posted === null) return showStart(turn, nothingAsked);
      const found = await continueInterview(world, personOf(res), wave, { code, mark });
      if (found === 'answered') return showEnd(turn, 409, interviewAnsweredView(wave));
      await take(turn, found, asPressed(posted));
    });
  };
}

export function interviewSentPage(world: World): RequestHandler {
  return async (req, res) => {
    const wave = await interviewWave(world, personOf(res), waveIdOf(req));
    await showEnd({ world, req, res }, 200, interviewSentView(wave, await municipalityOf(world)));
  };
}

interface Pressed extends PostedPage {
  /** What is on the page is kept, and the conversation ends for now. */
  stops: boolean;
}

/** The buttons that only an interviewer has. */
function asPressed(posted: PostedPage): Pressed {
  const [button = ''] = posted.fields.get('knop') ?? [];
  const stops = button === 'stoppen';
  if (button === 'volgende-zonder') return { ...posted, stops, button: 'next', leavesOpen: true };
  if (button === 'verzenden-zonder') return { ...posted, stops, button: 'send', leavesOpen: true };
  return { ...posted, stops };
}

async function take(turn: Turn, found: Interview, posted: Pressed): Promise<void> {
  const { world, req, res } = turn;
  const step = await takePage(world, found, 'nl', posted);
  if (step.state === 'answered') return showEnd(turn, 409, interviewAnsweredView(found.wave.id));
  if (step.state === 'full') {
    res.status(413);
    return showQuestions(turn, found, step.form, { notice: words.full });
  }
  if (posted.stops) {
    await leaveMessage(req, words.stopped);
    return res.redirect(303, `/beheer/golven/${found.wave.id}/telefoon`);
  }
  switch (step.state) {
    case 'go':
      return showQuestions(turn, found, await openForm(world, found, 'nl', step.at));
    case 'grew':
      return showQuestions(turn, found, await openForm(world, found, 'nl', step.at), {
        notice: words.grew,
        seenBefore: posted.seen,
      });
    case 'last':
      return showQuestions(turn, found, await openForm(world, found, 'nl', step.at), { notice: words.last });
    case 'mend-first': {
      const form = await openForm(world, found, 'nl', step.at);
      res.status(422);
      return showQuestions(turn, found, form, { problems: form.problems() });
    }
    case 'mend':
      res.status(422);
      return showQuestions(turn, found, step.form, { problems: step.problems });
    case 'complete': {
      const { state } = await submitAnswers(world, found.code, step.answers, {
        mode: 'phone',
        by: personOf(res),
      });
      if (state === 'stored' || state === 'same')
        return res.redirect(303, `/beheer/golven/${found.wave.id}/telefoon/bedankt`);
      if (state === 'different') return showEnd(turn, 409, interviewAnsweredView(found.wave.id));
      throw new Problem('conflict', words.closedTitle);
    }
  }
}
