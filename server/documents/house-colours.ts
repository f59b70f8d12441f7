/** The style sheet that belongs to a municipality: its colour on the pages, and the colours of charts on a dark page. */
import { createHash } from 'node:crypto';
import { liftFrom, mix, onDark, readableInk } from '../../reports/chart-layout/colours.ts';
import { readableColour } from '../../reports/chart-layout/readable-colour.ts';
import { knownDarkClasses } from './dark-classes.ts';

/** With white: so dark that it also reads well on a tinted panel. */
const onLightContrast = 5.3;
/** With a dark page: so light that it also reads well on a tinted panel, and that dark letters read well in it. */
const onDarkContrast = 7;

/**
 * Rules for the house colour, made readable on white and on a dark page.
 * @param colour #RRGGBB
 */
export function houseRules(colour: string): string {
  const light = readableColour(colour, onLightContrast);
  const dark = liftFrom(onDark.paper, colour, onDarkContrast);
  const onLight = {
    house: light,
    'house-strong': mix(light, '#000000', 0.4),
    'on-house': '#FFFFFF',
    tint: mix(light, '#FFFFFF', 0.9),
    band: light,
    'on-band': '#FFFFFF',
  };
  const band = mix(light, onDark.paper, 0.35);
  const onDarkPage = {
    house: dark,
    'house-strong': mix(dark, '#FFFFFF', 0.4),
    'on-house': readableInk(dark),
    tint: mix(light, onDark.paper, 0.7),
    band,
    'on-band': readableInk(band),
  };
  return `@media screen{:root{${variables(onLight)}}}@media screen and (prefers-color-scheme:dark){:root{${variables(onDarkPage)}}}`;
}

/** @param classes names as darkClasses gives them */
export function darkRules(classes: string[]): string {
  const rules = classes.map((name) => {
    const [kind, colour = ''] = name.split('-');
    return `.${name}{${kind === 's' ? 'stroke' : 'fill'}:#${colour}}`;
  });
  return `@media screen and (prefers-color-scheme:dark){${rules.join('')}}`;
}

function variables(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
}

const made = new Map<string, { css: string; hash: string }>();
/** A house has one colour; old releases may have another. */
const mostKept = 20;

/** The sheet of a colour with all colours its charts can have, and the hash of its contents. */
export function houseSheet(named: string): { css: string; hash: string } {
  const colour = named.toUpperCase();
  const known = made.get(colour);
  if (known !== undefined) return known;
  const css = `${houseRules(colour)}${darkRules(knownDarkClasses(colour))}`;
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 8);
  if (made.size >= mostKept) made.clear();
  made.set(colour, { css, hash });
  return { css, hash };
}

/** "/huisstijl-0B5563-1a2b3c4d.css": what stands there never changes. */
export function houseSheetAddress(colour: string): string {
  return `/huisstijl-${colour.slice(1).toUpperCase()}-${houseSheet(colour).hash}.css`;
}
