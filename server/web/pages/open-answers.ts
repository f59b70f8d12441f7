/** Reading what residents wrote, and deciding on each text whether readers may see it. */
import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { decideOnAnswer } from '../../actions/decide-on-answer.ts';
import { answersToRead, openQuestions } from '../../actions/open-answers.ts';
import { Problem } from '../../actions/problem.ts';
import type { World } from '../../actions/world.ts';
import { submitted } from '../middleware/form.ts';
import { personOf } from '../middleware/signed-in.ts';
import { leaveMessage } from '../middleware/staff-session.ts';
import { showStaffPage } from '../show-page.ts';
import { openAnswersView, type Typed } from '../view-models/open-answers-view.ts';
import { addressOf, questionRows, type ReadingPlace } from '../view-models/open-questions-view.ts';
import { waveIdOf } from './staff-address.ts';

const which = z.enum(['open', 'beslist']);
const part = z
  .string()
  .regex(/^[1-9]\d{0,5}$/u)
  .transform(Number);
const query = z.object({
  vraag: z.string().max(200).optional(),
  stand: which.default('open'),
  deel: part.default(1),
});
const choices = { geheel: 'whole', delen: 'parts', niet: 'withheld' } as const;
const fields = {
  vraag: z.string().max(200),
  stand: which,
  deel: part,
  sleutel: z.string().regex(/^[0-9a-f]{32}$/u),
  keuze: z.enum(['geheel', 'delen', 'niet']),
  tekst: z.string().transform((typed) => typed.replaceAll('\r\n', '\n')),
  // One box that is ticked comes as a text, several as a list, none not at all.
  onschuldig: z.union([z.string(), z.array(z.string())]).default([]),
};

export function openAnswersPage(world: World): RequestHandler {
  return async (req, res) => {
    const read = query.safeParse(req.query);
    if (!read.success) throw new Problem('bad-input', 'Dit adres klopt niet.');
    const { vraag, stand, deel } = read.data;
    if (vraag === undefined) return showQuestions(world, req, res);
    await showAnswers(world, res, { wave: waveIdOf(req), question: vraag, which: stand, part: deel }, null);
  };
}

export function openAnswersSubmit(world: World): RequestHandler {
  return submitted(fields, async (sent, req, res) => {
    const at: ReadingPlace = {
      wave: waveIdOf(req),
      question: sent.vraag,
      which: sent.stand,
      part: sent.deel,
    };
    const verdict = {
      question: sent.vraag,
      key: sent.sleutel,
      choice: choices[sent.keuze],
      shown: sent.tekst,
      harmless: [sent.onschuldig].flat(),
    };
    try {
      await decideOnAnswer(world, personOf(res), at.wave, verdict);
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.kind !== 'bad-input') throw problem;
      return showAnswers(world, res.status(400), at, { ...verdict, error: problem.message });
    }
    await leaveMessage(
      req,
      verdict.choice === 'withheld'
        ? 'Het antwoord wordt niet vrijgegeven.'
        : 'Het antwoord is vrijgegeven voor de volgende uitgave.',
    );
    res.redirect(303, addressOf(at));
  });
}

async function showQuestions(world: World, req: Request, res: Response): Promise<void> {
  const wave = waveIdOf(req);
  const questions = questionRows(wave, await openQuestions(world, personOf(res), wave));
  const view = { id: wave, back: `/beheer/golven/${wave}`, questions };
  await showStaffPage(world, res, 'open-questions', { title: `Open antwoorden van golf ${wave}`, view });
}

async function showAnswers(
  world: World,
  res: Response,
  at: ReadingPlace,
  typed: Typed | null,
): Promise<void> {
  const person = personOf(res);
  const answers = await answersToRead(world, person, at.wave, at.question);
  const asked = (await openQuestions(world, person, at.wave)).find((one) => one.question === at.question);
  const view = openAnswersView(answers, asked?.title ?? at.question, at, typed);
  await showStaffPage(world, res, 'open-answers', { title: `Open antwoorden: ${view.title}`, view });
}
