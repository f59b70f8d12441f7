/** The style sheet in a municipality's colour. Its address holds the colour and what the sheet says, so it may be kept for ever. */
import type { RequestHandler } from 'express';
import { houseSheet } from '../../documents/house-colours.ts';
import { Problem } from '../../actions/problem.ts';

export function houseSheetFile(): RequestHandler {
  return (req, res) => {
    const [, colour, hash] = /^\/huisstijl-([0-9A-F]{6})-([0-9a-f]{8})\.css$/u.exec(req.path) ?? [];
    if (colour === undefined) throw new Problem('not-found', 'Dit adres bestaat niet.');
    const sheet = houseSheet(`#${colour}`);
    // A page of another version of the program may ask for its own: it gets this one, but not for ever.
    if (hash === sheet.hash) res.set('Cache-Control', 'public, max-age=31536000, immutable');
    res.type('css').send(sheet.css);
  };
}
