/** The only place that tells a reader what went wrong: one Dutch sentence, the request's name, and nothing of our insides. */
import { setTimeout } from 'node:timers/promises';
import type { ErrorRequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import type { Municipality, StaffMember } from '../../actions/panel-records.ts';
import type { World } from '../../actions/world.ts';
import { staffFrame } from '../show-page.ts';
import { problemView, type ProblemView } from '../view-models/problem-view.ts';
import { errorForLog } from './error-for-log.ts';
import { wantsJson } from './wants-json.ts';

/** ms; who waited for a database that is away does not wait for it twice. */
const longestWait = 250;

export function showErrors(world: World, log: Logger): ErrorRequestHandler {
  return async (error: unknown, req, res, _next) => {
    const problem = problemView(error);
    if (problem.status >= 500) log.error({ reqId: req.id, error: errorForLog(error) }, 'unexpected error');
    if (res.headersSent) return void res.destroy();
    res.status(problem.status);
    if (problem.retryAfter !== null) res.set('Retry-After', String(problem.retryAfter));
    if (wantsJson(req)) return sendDocument(res, problem);
    const frame = { title: problem.title, municipality: await municipalityIfThere(world) };
    const view = { ...problem, back: backFrom(req.path), request: res.get('X-Request-Id') ?? '' };
    const person = res.locals['person'] as StaffMember | undefined;
    if (person === undefined) return res.render('pages/problem', { frame, view });
    res.render('pages/staff-problem', { frame: staffFrame(frame, req, person), view });
  };
}

/** Of the staff pages: to the part that somebody was in. */
function backFrom(path: string): { address: string; words: string } | null {
  if (!path.startsWith('/beheer/')) return null;
  const [, part = ''] = /^\/beheer\/(cijfers|acties|loket)/u.exec(path) ?? [];
  const words: Record<string, string> = { cijfers: 'de cijfers', acties: 'de acties', loket: 'het loket' };
  const known = words[part];
  if (known === undefined) return { address: '/beheer/golven', words: 'Terug naar de golven' };
  return { address: `/beheer/${part}`, words: `Terug naar ${known}` };
}

function sendDocument(res: Response, problem: ProblemView): void {
  const { status, title, sentence, details } = problem;
  const document = {
    type: 'about:blank',
    title,
    status,
    detail: sentence,
    ...(details.length > 0 ? { errors: details } : {}),
  };
  res
    .type('application/problem+json')
    .send(JSON.stringify({ ...document, instance: `urn:request:${res.get('X-Request-Id') ?? ''}` }));
}

/** An error page must also appear, and soon, while the database is away; it then lacks the telephone number. */
async function municipalityIfThere(world: World): Promise<Municipality | null> {
  const timer = new AbortController();
  const tooLate = setTimeout(longestWait, null, { signal: timer.signal }).catch(() => null);
  try {
    return await Promise.race([world.panel.settings.municipality(), tooLate]);
  } catch {
    return null;
  } finally {
    timer.abort();
  }
}
