/** The page of one mailing, also with what was typed when that was refused. */
import type { Request, Response } from 'express';
import { seeMailing } from '../../../actions/mailings/see-mailings.ts';
import { Problem } from '../../../actions/problem.ts';
import type { World } from '../../../actions/world.ts';
import { personOf } from '../../middleware/signed-in.ts';
import { showStaffPage } from '../../show-page.ts';
import { mailingView, type TypedBefore } from '../../view-models/mailings/mailing-view.ts';
import { problemView } from '../../view-models/problem-view.ts';
import type { WebSettings } from '../../web-settings.ts';
import { mailingOf } from './mailing-address.ts';

export async function showMailing(
  world: World,
  { sendsMail }: WebSettings,
  { req, res }: { req: Request; res: Response },
  typed: TypedBefore | null,
): Promise<void> {
  const person = personOf(res);
  const view = mailingView(await seeMailing(world, person, mailingOf(req)), person, { sendsMail, typed });
  await showStaffPage(world, res, 'mailing', { title: `${view.name}, golf ${view.wave}`, view });
}

interface Trying {
  req: Request;
  res: Response;
  /** What stands in the form again when it is refused. */
  typed: Omit<TypedBefore, 'error'>;
}

export async function orShown(
  world: World,
  settings: WebSettings,
  { req, res, typed }: Trying,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (problem) {
    if (!(problem instanceof Problem) || !['bad-input', 'conflict'].includes(problem.kind)) throw problem;
    const shown = { req, res: res.status(problemView(problem).status) };
    return showMailing(world, settings, shown, { ...typed, error: problem.message });
  }
}
