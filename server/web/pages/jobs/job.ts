/** Work in the background as its page shows it: how far it is, and what it made. */
import type { Request, RequestHandler } from 'express';
import { findOwnJob, takeJobFile } from '../../../actions/jobs/own-job.ts';
import type { Job } from '../../../actions/jobs/job-records.ts';
import { Problem } from '../../../actions/problem.ts';
import { looksLikeToken } from '../../../actions/token.ts';
import type { World } from '../../../actions/world.ts';
import { limitDownloads } from '../../middleware/limit-tries.ts';
import { personOf } from '../../middleware/signed-in.ts';
import { sendFile } from '../../send-file.ts';
import { showStaffPage } from '../../show-page.ts';
import { jobView, progressWords } from '../../view-models/jobs/job-view.ts';

export function jobPage(world: World): RequestHandler {
  return async (req, res) => {
    const own = await findOwnJob(world, personOf(res), jobIdOf(req));
    const view = jobView(own, await backOf(world, own.job));
    await showStaffPage(world, res, 'job', { title: view.title, view });
  };
}

/** For the script of the page. */
export function jobProgress(world: World): RequestHandler {
  return async (req, res) => {
    const { job } = await findOwnJob(world, personOf(res), jobIdOf(req));
    const { state, done, total } = job;
    res.json({ state, done, total, words: progressWords(job) });
  };
}

export function jobFile(world: World): RequestHandler {
  return async (req, res) => {
    const person = personOf(res);
    await limitDownloads(world, person.id);
    const number = Number(req.params['number']);
    if (!Number.isInteger(number) || number < 1) throw new Problem('not-found', 'Dit bestand is er niet.');
    sendFile(res, await takeJobFile(world, person, jobIdOf(req), number - 1));
  };
}

/** Where a job of this kind is started. */
async function backOf(world: World, { subject }: Job): Promise<string> {
  const mailing = await world.panel.mailings.find(subject);
  if (mailing === null) return '/beheer/golven';
  return `/beheer/golven/${mailing.waveId}/uitnodigen/${mailing.id}/brieven`;
}

/** @throws Problem when it cannot be the id of a job */
function jobIdOf(req: Request): string {
  const id = String(req.params['job']);
  if (!looksLikeToken(id)) throw new Problem('not-found', 'Deze taak is er niet.');
  return id;
}
