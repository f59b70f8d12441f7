/** The service figures: a page, and its parts as files. */
import type { Request, RequestHandler } from 'express';
import { z } from 'zod';
import { dashboardAsPdf, dashboardCsv, dashboardPicture } from '../../actions/dashboard-files.ts';
import type { ChartFile } from '../../actions/ports.ts';
import { Problem } from '../../actions/problem.ts';
import { seeDashboard, type DashboardWish } from '../../actions/see-dashboard.ts';
import type { World } from '../../actions/world.ts';
import { limitDownloads, limitPictures } from '../middleware/limit-tries.ts';
import { personOf } from '../middleware/signed-in.ts';
import { sendFile } from '../send-file.ts';
import { showStaffPage } from '../show-page.ts';
import { dashboardView } from '../view-models/dashboard-view.ts';

export function dashboardPage(world: World): RequestHandler {
  return async (req, res) => {
    const wish = wishOf(req);
    const view = dashboardView(await seeDashboard(world, personOf(res), wish), wish);
    await showStaffPage(world, res, 'dashboard', { title: 'Cijfers', view });
  };
}

export function dashboardPdf(world: World): RequestHandler {
  return async (req, res) => {
    const person = personOf(res);
    await limitDownloads(world, person.id);
    sendFile(res, await dashboardAsPdf(world, person, wishOf(req)));
  };
}

export function dashboardChart(world: World): RequestHandler {
  return async (req, res) => {
    const person = personOf(res);
    await limitPictures(world, person.id);
    sendFile(res, await dashboardPicture(world, person, { ...wishOf(req), file: chartIn(req) }));
  };
}

export function dashboardTable(world: World): RequestHandler {
  return async (req, res) => {
    const person = personOf(res);
    const [, table] = /^([\w-]{1,200})\.csv$/u.exec(String(req.params['file'])) ?? [];
    if (table === undefined) throw new Problem('not-found', 'Deze tabel bestaat niet.');
    await limitPictures(world, person.id);
    sendFile(res, await dashboardCsv(world, person, { ...wishOf(req), table }));
  };
}

const query = z.object({
  dienst: z.string().max(200).optional(),
  jaar: z
    .string()
    .regex(/^\d{4}$/u)
    .transform(Number)
    .optional(),
});

/** ?dienst=Burgerzaken&jaar=2021; an empty service means all. @throws Problem when the year is no year */
function wishOf(req: Request): DashboardWish {
  const read = query.safeParse(req.query);
  if (!read.success) throw new Problem('bad-input', 'Kies een dienst en een jaar uit de lijst.');
  const { dienst = '', jaar } = read.data;
  return { service: dienst === '' ? null : dienst, year: jaar ?? null };
}

function chartIn(req: Request): ChartFile {
  const [, chart = '', kind] = /^([\w-]{1,200})\.(svg|png)$/u.exec(String(req.params['file'])) ?? [];
  if (kind === 'svg' || kind === 'png') return { chart, kind, alone: true };
  throw new Problem('not-found', 'Deze grafiek bestaat niet.');
}
