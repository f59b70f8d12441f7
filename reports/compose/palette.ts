import { mix, readableInk } from '../chart-layout/colours.ts';

/**
 * Colours of the answers. Neighbours differ in lightness, so they survive greyscale; those of the plain palette go from
 * dark to light and back, for answers without an order. Order and labels carry the meaning. "satisfaction/2" is for two
 * answers, where the ends of the whole scale would be one grey.
 */
const palettes: Record<string, string[]> = {
  awareness: ['#C9CED6', '#7FB2C4', '#0B5563'],
  satisfaction: ['#8A2F0C', '#E5A27A', '#DDE1E6', '#4F93AB', '#0B5563'],
  'satisfaction/2': ['#8A2F0C', '#4F93AB'],
  ordered: ['#B9D7DF', '#7FB2C4', '#33788F', '#0B5563', '#06323B'],
  plain: ['#0B5563', '#A9CDD7', '#8D99A5', '#E3DCCB', '#3D4854', '#CDB98C', '#33788F', '#DDE1E6'],
};

/** Greys and sands behind a palette with too few steps: an answer more is not in the colour of the first. */
const spare = ['#8D99A5', '#E3DCCB', '#3D4854'];

const ink = '#1B1F24';
const defaultHouse = '#0B5563';

/** `count` colours of a palette; one with more steps gives evenly spread ones, one with fewer is followed by the spare ones. */
export function coloursOf(palette: string, count: number): string[] {
  const own = palettes[`${palette}/${count}`] ?? palettes[palette] ?? palettes['plain'] ?? [];
  const steps = own.length < count && palette !== 'plain' ? [...own, ...spare] : own;
  const spread = palette !== 'plain' && count < own.length;
  return Array.from({ length: count }, (_, i) => {
    const place = spread && count > 1 ? Math.round((i * (steps.length - 1)) / (count - 1)) : i % steps.length;
    return steps[place] ?? ink;
  });
}

/** White or ink, whichever reads better on the colour. */
export const inkOn = readableInk;

/** A step between the house colour and white, for the groups beside the total. */
export function groupColourOf(house: string): string {
  return house === defaultHouse ? '#7FB2C4' : mix(house, '#FFFFFF', 0.5);
}
