/** Renders a page: what the page itself shows is in `view`; what stands around it is in `frame`. Nothing else reaches a template. */
import type { Request, Response } from 'express';
import type { Municipality, StaffMember } from '../actions/panel-records.ts';
import type { World } from '../actions/world.ts';
import { formToken } from './middleware/form.ts';
import { takeMessage } from './middleware/staff-session.ts';
import { menuFor, type MenuItem } from './view-models/menu.ts';

export interface Frame {
  title: string;
  municipality: Municipality | null;
}

export interface StaffFrame extends Frame {
  /** Name of who is signed in; null on the sign-in pages. */
  person: string | null;
  /** Proves that a form comes from our own page. */
  token: string;
  /** Of this page, without what follows a question mark. */
  path: string;
  message: string | null;
  menu: MenuItem[];
}

interface Page {
  title: string;
  view: object;
}

export async function showPage(world: World, res: Response, template: string, page: Page): Promise<void> {
  const frame: Frame = { title: page.title, municipality: await world.panel.settings.municipality() };
  res.render(`pages/${template}`, { frame, view: page.view });
}

export async function showStaffPage(
  world: World,
  res: Response,
  template: string,
  page: Page,
): Promise<void> {
  const around: Frame = { title: page.title, municipality: await world.panel.settings.municipality() };
  const person = res.locals['person'] as StaffMember | undefined;
  const frame = { ...staffFrame(around, res.req, person), message: takeMessage(res.req) };
  res.render(`pages/${template}`, { frame, view: page.view });
}

/** What stands around a page of who is signed in, or is on the way there; without the message of the page before. */
export function staffFrame(around: Frame, req: Request, person?: StaffMember): StaffFrame {
  return {
    ...around,
    person: person?.name ?? null,
    token: formToken(req),
    path: req.path,
    message: null,
    menu: person === undefined ? [] : menuFor(person),
  };
}
