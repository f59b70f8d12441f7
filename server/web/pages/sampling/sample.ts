/** The sample of a wave: see it, try it out, draw it, draw it again. */
import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { Problem } from '../../../actions/problem.ts';
import { drawSample, previewSample } from '../../../actions/sampling/draw-sample.ts';
import { repeatDraw } from '../../../actions/sampling/repeat-draw.ts';
import { sampleReferences } from '../../../actions/sampling/sample-references.ts';
import { sampleOverview } from '../../../actions/sampling/see-sample.ts';
import type { World } from '../../../actions/world.ts';
import { submitted } from '../../middleware/form.ts';
import { limitDownloads } from '../../middleware/limit-tries.ts';
import { personOf } from '../../middleware/signed-in.ts';
import { leaveMessage } from '../../middleware/staff-session.ts';
import { sendFile } from '../../send-file.ts';
import { showStaffPage } from '../../show-page.ts';
import { repeatedSentence } from '../../view-models/sampling/repeated-sentence.ts';
import { wishOfForm, type SampleFault } from '../../view-models/sampling/sample-form.ts';
import { sampleView, type SentForm } from '../../view-models/sampling/sample-view.ts';
import { waveIdOf } from '../staff-address.ts';

export function samplePage(world: World): RequestHandler {
  return async (req, res) => showSample(world, req, res, null);
}

const fields = {
  wie: z.enum(['iedereen', 'trekking']),
  omvang: z.string().max(20),
  verdeling: z.enum(['population', 'register']),
  minimum: z.string().max(20),
  strata: z.string().regex(/^(?:geen|age\d(?:-gender)?(?:-district)?)$/u),
  zaad: z.string().max(100),
  vervangen: z.literal('ja').optional(),
  doe: z.enum(['voorbeeld', 'trekken']),
};

/** What is wrong is said on the page itself, and what somebody typed is not lost. */
export function sampleSubmit(world: World): RequestHandler {
  return submitted(fields, async ({ doe, vervangen, ...form }, req, res) => {
    const [person, waveId] = [personOf(res), waveIdOf(req)];
    const wrong = (fault: SampleFault): Promise<void> =>
      showSample(world, req, res.status(400), { form, fault, preview: null });
    const wish = wishOfForm(form);
    if ('sentence' in wish) return wrong(wish);
    try {
      if (doe === 'voorbeeld') {
        const preview = await previewSample(world, person, waveId, wish);
        return await showSample(world, req, res, { form, fault: null, preview });
      }
      const seed = form.zaad.trim() === '' ? null : form.zaad;
      await drawSample(world, person, waveId, { wish, seed, replaces: vervangen === 'ja' });
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      if (problem.kind === 'bad-input') return wrong({ sentence: problem.message, at: null });
      if (problem.kind === 'conflict' && vervangen === undefined)
        return wrong({ sentence: problem.message, at: 'vervangen' });
      throw problem;
    }
    await leaveMessage(req, 'De steekproef is getrokken. De trekking staat ook bij “Wat er gebeurde” op de pagina van de golf.');
    res.redirect(303, `/beheer/golven/${waveId}/steekproef`);
  });
}

export function repeatSubmit(world: World): RequestHandler {
  return submitted({}, async (_form, req, res) => {
    const waveId = waveIdOf(req);
    await leaveMessage(req, repeatedSentence(await repeatDraw(world, personOf(res), waveId)));
    res.redirect(303, `/beheer/golven/${waveId}/steekproef`);
  });
}

export function referencesFile(world: World): RequestHandler {
  return async (req, res) => {
    const person = personOf(res);
    await limitDownloads(world, person.id);
    res.set('Cache-Control', 'no-store');
    sendFile(res, await sampleReferences(world, person, waveIdOf(req)));
  };
}

async function showSample(world: World, req: Request, res: Response, sent: SentForm | null): Promise<void> {
  const person = personOf(res);
  const view = sampleView(await sampleOverview(world, person, waveIdOf(req)), person, sent);
  await showStaffPage(world, res, 'sampling-wave', { title: `Steekproef, golf ${view.id}`, view });
}
