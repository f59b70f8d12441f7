/** The tracker of the digital counter: for staff, for everybody, and its charts as files. */
import type { RequestHandler } from 'express';
import { z } from 'zod';
import { followingOf, followTracker, isFollowerLink, stopFollowing } from '../../actions/follow-tracker.ts';
import { publicTracker, seeTracker } from '../../actions/tracker.ts';
import { publicTrackerPicture, trackerPdf, trackerPicture } from '../../actions/tracker-files.ts';
import type { World } from '../../actions/world.ts';
import { submitted } from '../middleware/form.ts';
import { limitDownloads, limitPictures } from '../middleware/limit-tries.ts';
import { personOf } from '../middleware/signed-in.ts';
import { leaveMessage } from '../middleware/staff-session.ts';
import { sendFile } from '../send-file.ts';
import { showPage, showStaffPage } from '../show-page.ts';
import { trackerView } from '../view-models/tracker-view.ts';
import type { WebSettings } from '../web-settings.ts';
import { chartNamedIn } from './charts.ts';

const title = 'Loket';

export function trackerPage(world: World, { sendsMail }: WebSettings): RequestHandler {
  return async (_req, res) => {
    const person = personOf(res);
    const { report, unpublished } = await seeTracker(world, person);
    const shown = report === null ? null : trackerView(report, '/beheer/loket');
    const mail = { ...(await followingOf(world, person)), address: person.email, sendsMail };
    await showStaffPage(world, res, 'tracker', { title, view: { shown, unpublished, mail } });
  };
}

/** A box that is not ticked is not sent. */
export function followSubmit(world: World): RequestHandler {
  return submitted({ mail: z.literal('ja').optional() }, async ({ mail }, req, res) => {
    const wants = mail === 'ja';
    await followTracker(world, personOf(res), wants);
    await leaveMessage(
      req,
      wants
        ? 'U krijgt een mail als nieuwe resultaten deze pagina veranderen.'
        : 'U krijgt geen mails meer over deze pagina.',
    );
    res.redirect(303, '/beheer/loket');
  });
}

/** The link in a mail. Opening it changes nothing: mail programs open links by themselves. */
export function unfollowPage(world: World): RequestHandler {
  return async (req, res) => {
    const isLink = await isFollowerLink(world, String(req.params['token']));
    await showPage(world, res, 'unfollow', {
      title: 'Geen mails meer',
      view: { state: isLink ? 'ask' : 'done' },
    });
  };
}

/** Pressed by a person or by a mail program, which has no session: the token is the proof. The same answer for every token. */
export function unfollowSubmit(world: World): RequestHandler {
  return async (req, res) => {
    await stopFollowing(world, String(req.params['token']));
    await showPage(world, res, 'unfollow', { title: 'Geen mails meer', view: { state: 'done' } });
  };
}

export function publicTrackerPage(world: World): RequestHandler {
  return async (_req, res) => {
    const report = await publicTracker(world);
    const shown = report === null ? null : trackerView(report, '/loket');
    await showPage(world, res, 'public-tracker', { title: report?.title ?? title, view: { shown } });
  };
}

export function trackerPdfFile(world: World): RequestHandler {
  return async (_req, res) => {
    const person = personOf(res);
    await limitDownloads(world, person.id);
    sendFile(res, await trackerPdf(world, person));
  };
}

export function trackerChartFile(world: World): RequestHandler {
  return async (req, res) => {
    const person = personOf(res);
    await limitPictures(world, person.id);
    sendFile(res, await trackerPicture(world, person, chartNamedIn(req)));
  };
}

export function publicTrackerChartFile(world: World): RequestHandler {
  return async (req, res) => sendFile(res, await publicTrackerPicture(world, chartNamedIn(req)));
}
