/** /privacy: what happens with the data of residents; in the languages of the municipality. */
import type { RequestHandler } from 'express';
import { municipalityOf } from '../../../actions/municipality-of.ts';
import type { World } from '../../../actions/world.ts';
import { privacyPage } from '../../view-models/privacy/privacy-notice-view.ts';
import { pageLanguages } from '../member-language.ts';

export function privacyNotice(world: World): RequestHandler {
  return async (req, res) => {
    const municipality = await municipalityOf(world);
    const page = privacyPage(municipality, pageLanguages(req, municipality), world.publicUrl);
    res.render('answering/privacy', { page });
  };
}
