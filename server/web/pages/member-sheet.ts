/** The style sheet of members' pages. Its address holds the colour and what the sheet says, so it may be kept for ever. */
import type { RequestHandler } from 'express';
import { Problem } from '../../actions/problem.ts';
import type { World } from '../../actions/world.ts';
import { bestCoding } from '../best-coding.ts';
import { memberSheet } from '../member-sheet.ts';

/** In the municipality's colour alone: a sheet in any colour that a stranger asks would be work for each of them. */
export function memberSheetFile(world: World): RequestHandler {
  return async (req, res) => {
    const [, colour, hash] = /^\/huisstijl-leden-([0-9A-F]{6})-([0-9a-f]{8})\.css$/u.exec(req.path) ?? [];
    const own = (await world.panel.settings.municipality())?.colour.toUpperCase();
    if (colour === undefined || `#${colour}` !== own)
      throw new Problem('not-found', 'Dit adres bestaat niet.');
    const sheet = memberSheet(own);
    // A page of another version of the program may ask for its own: it gets this one, but not for ever.
    if (hash === sheet.hash) res.set('Cache-Control', 'public, max-age=31536000, immutable');
    res.vary('Accept-Encoding').type('css');
    const coding = bestCoding(req);
    if (coding === null) return void res.send(sheet.css);
    const bytes = await sheet.packed(coding);
    res.set('Content-Encoding', coding).send(bytes);
  };
}
