import { covers, isOn, middleOf, type Point } from '../content/geometry.ts';
import { textOfInk, type Colour, type ShapeInk, type TextInk } from '../content/page-content.ts';
import { fault, type Fault } from '../fault.ts';
import type { OpenedPdf } from '../read/opened-pdf.ts';

/** Points from which letters are large, and what large and other ones need. */
const [large, forLarge, forOthers] = [18, 3, 4.5];
const white: Colour = [1, 1, 1];

/** Each letter against what is painted under its middle; what has no plain colour is passed over (WCAG 2.1, 1.4.3). */
export function* contrastRules(pdf: OpenedPdf): Generator<Fault> {
  for (const { number, object, content } of pdf.pages) {
    const told = new Set<string>();
    const grounds: ShapeInk[] = [];
    for (const ink of content.ink) {
      if (ink.kind === 'shape') grounds.push(ink);
      const worst = ink.kind === 'shape' || ink.invisible ? null : lowest(ink, grounds);
      if (ink.kind === 'shape' || worst === null || worst.ratio >= (ink.size >= large ? forLarge : forOthers))
        continue;
      const pair = `${hex(worst.ink)} on ${hex(worst.ground)}`;
      if (told.has(pair)) continue;
      told.add(pair);
      const said = `"${textOfInk(ink).slice(0, 40)}" is ${pair}, ${worst.ratio.toFixed(2)} to 1`;
      yield fault(
        'contrast',
        { page: number, object },
        `${said}; expected ${ink.size >= large ? forLarge : forOthers}.`,
      );
    }
  }
}

interface Contrast {
  ink: Colour;
  ground: Colour;
  ratio: number;
}

/** Of all letters; null when no ground can be told. */
function lowest(ink: TextInk, grounds: ShapeInk[]): Contrast | null {
  let worst: Contrast | null = null;
  for (const { text, box } of ink.glyphs) {
    const ground = text?.trim() === '' ? null : groundAt(middleOf(box), grounds);
    if (ground === null || ink.colour === null) continue;
    const colour = mixed(ink.colour, ground, ink.opacity);
    const ratio = contrastOf(colour, ground);
    if (worst === null || ratio < worst.ratio) worst = { ink: colour, ground, ratio };
  }
  return worst;
}

/** What is seen at a place: everything painted there, one over the other, on white paper. */
function groundAt(point: Point, grounds: ShapeInk[]): Colour | null {
  let seen: Colour | null = white;
  for (const { area, colour, opacity, clips } of grounds) {
    if (area === null || !isOn(point, area.box) || !covers(area, point)) continue;
    if (!clips.every((clip) => covers(clip, point))) continue;
    if (colour === null) seen = null;
    else if (opacity === 1) seen = colour;
    else seen = seen === null ? null : mixed(colour, seen, opacity);
  }
  return seen;
}

function mixed(over: Colour, under: Colour, opacity: number): Colour {
  const part = (i: 0 | 1 | 2): number => opacity * over[i] + (1 - opacity) * under[i];
  return [part(0), part(1), part(2)];
}

function contrastOf(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function hex(colour: Colour): string {
  return `#${colour.map((part) => Math.round(part * 255).toString(16).padStart(2, '0')).join('')}`; // prettier-ignore
}
