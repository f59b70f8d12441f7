/** /toegankelijkheid: what everybody may expect, what does not work yet, and whom to tell; in the languages of the municipality. */
import type { RequestHandler } from 'express';
import { municipalityOf } from '../../actions/municipality-of.ts';
import type { World } from '../../actions/world.ts';
import { accessibilityPage } from '../view-models/accessibility-view.ts';
import { pageLanguages } from './member-language.ts';

export function accessibilityStatement(world: World): RequestHandler {
  return async (req, res) => {
    const municipality = await municipalityOf(world);
    const page = accessibilityPage(municipality, pageLanguages(req, municipality), world.publicUrl);
    res.render('answering/accessibility', { page });
  };
}
