/** The letters of a mailing: made as files, posted, and sometimes coming back. */
import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import type { MailingAddress } from '../../../actions/letters/find-letters.ts';
import { letterFiles } from '../../../actions/letters/letter-file.ts';
import { makeLetters } from '../../../actions/letters/make-letters.ts';
import { postLetters } from '../../../actions/letters/post-letters.ts';
import { returnLetter } from '../../../actions/letters/return-letter.ts';
import { seeLetters } from '../../../actions/letters/see-letters.ts';
import { brusselsDay } from '../../../actions/brussels-day.ts';
import { Problem } from '../../../actions/problem.ts';
import type { World } from '../../../actions/world.ts';
import { submitted } from '../../middleware/form.ts';
import { limitDownloads } from '../../middleware/limit-tries.ts';
import { personOf } from '../../middleware/signed-in.ts';
import { leaveMessage } from '../../middleware/staff-session.ts';
import { showStaffPage } from '../../show-page.ts';
import { lettersView, type WrongLetters } from '../../view-models/letters/letters-view.ts';
import { problemView } from '../../view-models/problem-view.ts';
import { waveIdOf } from '../staff-address.ts';

export function lettersPage(world: World): RequestHandler {
  return async (req, res) => showLetters(world, req, res, null);
}

export function makeSubmit(world: World): RequestHandler {
  return submitted(
    { bestand: z.enum(letterFiles), opnieuw: z.literal('ja').optional() },
    async ({ bestand: file, opnieuw }, req, res) => {
      const person = personOf(res);
      await limitDownloads(world, person.id);
      await orSay(world, req, res, {
        at: 'bestand',
        typed: '',
        work: async () => {
          const anew = opnieuw === 'ja';
          const { id } = await makeLetters(world, person, lettersOf(req), { file, anew });
          res.redirect(303, `/beheer/taken/${id}`);
        },
      });
    },
  );
}

export function postSubmit(world: World): RequestHandler {
  return submitted({ dag: z.iso.date() }, async ({ dag }, req, res) => {
    await orSay(world, req, res, {
      at: 'dag',
      typed: dag,
      work: async () => {
        await postLetters(world, personOf(res), lettersOf(req), dag);
        await leaveMessage(req, 'De brieven zijn gepost. Wij hebben de bestanden gewist.');
        res.redirect(303, addressOf(req));
      },
    });
  });
}

export function returnSubmit(world: World): RequestHandler {
  return submitted({ code: z.string().max(200) }, async ({ code }, req, res) => {
    await orSay(world, req, res, {
      at: 'code',
      typed: code,
      work: async () => {
        const reference = await returnLetter(world, personOf(res), lettersOf(req), code);
        await leaveMessage(
          req,
          `De brief aan lid ${reference} is teruggekomen. Dit lid krijgt geen brieven meer tot het adres klopt.`,
        );
        res.redirect(303, addressOf(req));
      },
    });
  });
}

export const backToLetters: RequestHandler = (req, res) => res.redirect(303, addressOf(req));

/** What is wrong is said on the page itself, at its field. */
async function orSay(
  world: World,
  req: Request,
  res: Response,
  { work, ...wrong }: Omit<WrongLetters, 'fault'> & { work: () => Promise<void> },
): Promise<void> {
  try {
    await work();
  } catch (problem) {
    if (!(problem instanceof Problem) || !['bad-input', 'conflict'].includes(problem.kind)) throw problem;
    res.status(problemView(problem).status);
    await showLetters(world, req, res, { ...wrong, fault: problem.message });
  }
}

async function showLetters(
  world: World,
  req: Request,
  res: Response,
  wrong: WrongLetters | null,
): Promise<void> {
  const overview = await seeLetters(world, personOf(res), lettersOf(req));
  const view = lettersView(overview, brusselsDay(world.clock.now()), wrong);
  await showStaffPage(world, res, 'letters', { title: `${view.title}, golf ${view.waveId}`, view });
}

/** @throws Problem when it cannot be the address of a mailing */
function lettersOf(req: Request): MailingAddress {
  const id = String(req.params['mailing']);
  if (!/^[\w-]{1,60}$/u.test(id)) throw new Problem('not-found', 'Deze zending bestaat niet.');
  return [waveIdOf(req), id];
}

function addressOf(req: Request): string {
  const [waveId, id] = lettersOf(req);
  return `/beheer/golven/${waveId}/uitnodigen/${id}/brieven`;
}
