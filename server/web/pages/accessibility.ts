/** /toegankelijkheid: what everybody may expect, what does not work yet, and whom to tell. */
import type { RequestHandler } from 'express';
import { municipalityOf } from '../../actions/municipality-of.ts';
import type { World } from '../../actions/world.ts';
import { showPage } from '../show-page.ts';
import { accessibilityView } from '../view-models/accessibility-view.ts';

export function accessibilityPage(world: World): RequestHandler {
  return async (_req, res) => {
    const view = accessibilityView(await municipalityOf(world), world.publicUrl);
    await showPage(world, res, 'accessibility', { title: view.words.title, view });
  };
}
