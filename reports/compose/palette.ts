/**
 * Colours of the answers. Steps differ in lightness, so they survive greyscale; those of the plain palette go from
 * dark to light and back, for answers without an order. Order and labels carry the meaning.
 */
const palettes: Record<string, string[]> = {
  awareness: ['#C9CED6', '#7FB2C4', '#0B5563'],
  satisfaction: ['#8A2F0C', '#E5A27A', '#DDE1E6', '#7FB2C4', '#0B5563'],
  ordered: ['#B9D7DF', '#7FB2C4', '#38819A', '#0B5563', '#06323B'],
  plain: ['#0B5563', '#A9CDD7', '#8D99A5', '#E3DCCB', '#3D4854', '#CDB98C', '#38819A', '#DDE1E6'],
};

const white = '#FFFFFF';
const ink = '#1B1F24';

/** `count` colours of a palette; a palette with more steps gives evenly spread ones, one with fewer starts again. */
export function coloursOf(palette: string, count: number): string[] {
  const steps = palettes[palette] ?? palettes['plain'] ?? [];
  const spread = palette !== 'plain' && count < steps.length;
  return Array.from({ length: count }, (_, i) => {
    const place = spread && count > 1 ? Math.round((i * (steps.length - 1)) / (count - 1)) : i % steps.length;
    return steps[place] ?? ink;
  });
}

/** White or ink, whichever reads better on the colour. */
export function inkOn(colour: string): string {
  return contrast(colour, white) >= contrast(colour, ink) ? white : ink;
}

/** WCAG 2 contrast ratio of two #RRGGBB colours, 1-21. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
