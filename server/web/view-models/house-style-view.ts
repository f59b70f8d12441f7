/** The house style as staff choose it, beside what reports make of it. */
import { createHash } from 'node:crypto';
import type { HouseStyle } from '../../actions/house-style.ts';
import { mostOfLogo } from '../../actions/png-logo.ts';
import { countText } from './belgian.ts';

export interface HouseStyleView {
  colour: string;
  readable: string;
  /** What becomes of the colour in a report. */
  sentence: string;
  logo: { address: string; width: number; height: number } | null;
  limits: string;
  error: string | null;
}

export function houseStyleView({ colour, readable, logo }: HouseStyle, error: string | null): HouseStyleView {
  const pixels = countText(mostOfLogo.pixels);
  return {
    colour,
    readable,
    sentence:
      colour === readable
        ? 'Witte letters zijn goed leesbaar op deze kleur. Rapporten gebruiken ze zoals ze is.'
        : `Op deze kleur zijn witte letters niet goed leesbaar. Rapporten gebruiken daarom de donkerdere kleur ${readable}.`,
    logo:
      logo === null
        ? null
        : {
            // Another picture has another address, so that no browser shows the old one.
            address: `/huisstijl/logo.png?v=${createHash('sha256').update(logo.data).digest('hex').slice(0, 8)}`,
            width: logo.width,
            height: logo.height,
          },
    limits: `Een PNG-bestand van hoogstens ${mostOfLogo.bytes / 1000} kB en ${pixels} bij ${pixels} beeldpunten.`,
    error,
  };
}
