import { contrast, mix, onWhite } from './colours.ts';

/** A colour of the municipality, darkened until text in it can be read on white, and white text on it (4.5 : 1). */
export function readableColour(colour: string): string {
  for (let share = 0; share < 1; share += 0.02) {
    const darker = mix(colour, '#000000', share);
    if (contrast(darker, onWhite.paper) >= 4.5) return darker;
  }
  return '#000000';
}
