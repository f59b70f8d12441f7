/** The tracker of the digital counter: for staff, for everybody, and its charts as files. */
import type { RequestHandler } from 'express';
import { publicTracker, seeTracker } from '../../actions/tracker.ts';
import { publicTrackerPicture, trackerPdf, trackerPicture } from '../../actions/tracker-files.ts';
import type { World } from '../../actions/world.ts';
import { limitDownloads, limitPictures } from '../middleware/limit-tries.ts';
import { personOf } from '../middleware/signed-in.ts';
import { sendFile } from '../send-file.ts';
import { showPage, showStaffPage } from '../show-page.ts';
import { trackerView } from '../view-models/tracker-view.ts';
import { chartNamedIn } from './charts.ts';

const title = 'Loket';

export function trackerPage(world: World): RequestHandler {
  return async (_req, res) => {
    const { report, unpublished } = await seeTracker(world, personOf(res));
    const shown = report === null ? null : trackerView(report, '/beheer/loket');
    await showStaffPage(world, res, 'tracker', { title, view: { shown, unpublished } });
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
