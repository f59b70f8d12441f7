/** Colours as #RRGGBB; contrast as WCAG 2 counts it. */
export interface ChartInk {
  paper: string;
  text: string;
  muted: string;
  rule: string;
}

export const onWhite: ChartInk = { paper: '#FFFFFF', text: '#1B1F24', muted: '#56606B', rule: '#D5D9DE' };
export const onDark: ChartInk = { paper: '#15191E', text: '#E9ECEF', muted: '#A9B2BC', rule: '#3D4650' };

export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** The grey that is as light as this colour: text that reads well on the one reads as well on the other. */
export function greyOf(colour: string): string {
  const light = luminance(colour);
  const channel = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
  return hex([channel, channel, channel]);
}

/** `share` of the other colour mixed into the first. */
export function mix(colour: string, other: string, share: number): string {
  const [from, to] = [channels(colour), channels(other)];
  return hex(from.map((channel, i) => channel + ((to[i] ?? channel) - channel) * share));
}

/** Lightens a colour until it stands out from a dark page: as a shape (3 : 1, WCAG 1.4.11), or as text (4.5 : 1). */
export function liftFrom(paper: string, colour: string, ratio = 3): string {
  for (let share = 0; share < 1; share += 0.04) {
    const lifted = mix(colour, '#FFFFFF', share);
    if (contrast(lifted, paper) >= ratio) return lifted;
  }
  return '#FFFFFF';
}

export function readableInk(fill: string): string {
  return contrast('#FFFFFF', fill) >= contrast(onWhite.text, fill) ? '#FFFFFF' : onWhite.text;
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
}

function hex(parts: number[]): string {
  return `#${parts
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`.toUpperCase();
}
