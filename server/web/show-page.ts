/** Renders a page: what the page itself shows is in `view`; what stands around it is in `frame`. Nothing else reaches a template. */
import type { Response } from 'express';
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
  const person = res.locals['person'] as StaffMember | undefined;
  const frame: StaffFrame = {
    title: page.title,
    municipality: await world.panel.settings.municipality(),
    person: person?.name ?? null,
    token: formToken(res.req),
    path: res.req.path,
    message: takeMessage(res.req),
    menu: person === undefined ? [] : menuFor(person),
  };
  res.render(`pages/${template}`, { frame, view: page.view });
}
