/** Ten codes, once: the answer to the form that made them, never a page that can be opened again. */
import type { Response } from 'express';
import type { World } from '../../../actions/world.ts';
import { showStaffPage } from '../../show-page.ts';

export async function showRecoveryCodes(
  world: World,
  res: Response,
  view: { codes: string[]; onwards: string },
): Promise<void> {
  await showStaffPage(world, res, 'recovery-codes', { title: 'Uw herstelcodes', view });
}
