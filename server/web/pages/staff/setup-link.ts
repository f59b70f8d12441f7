/** A one-time link, once: the answer to the form that made it, never a page that can be opened again. */
import type { Response } from 'express';
import type { Invited } from '../../../actions/staff/invite-colleague.ts';
import { setupAddress, setupLinkHours } from '../../../actions/staff/setup-link.ts';
import type { World } from '../../../actions/world.ts';
import { showStaffPage } from '../../show-page.ts';
import type { WebSettings } from '../../web-settings.ts';

export async function showSetupLink(
  world: World,
  { sendsMail }: WebSettings,
  res: Response,
  { colleague: { name, email }, token }: Invited,
): Promise<void> {
  const view = { name, email, link: setupAddress(world, token), hours: setupLinkHours, sendsMail };
  await showStaffPage(world, res, 'staff-link', { title: 'Link om een wachtwoord te kiezen', view });
}
