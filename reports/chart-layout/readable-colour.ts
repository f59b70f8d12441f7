import { contrast, mix } from './colours.ts';

/** WCAG 2, normal text. */
const enough = 4.5;

/**
 * The house colour as it can be used: darkened, its hue kept, until white text reads well on it and it reads well on white.
 * One that does already stays as it is. #RRGGBB in and out.
 */
export function readableColour(colour: string): string {
  const hundredths = Array.from({ length: 101 }, (_, share) => mix(colour, '#000000', share / 100));
  return hundredths.find((darker) => contrast(darker, '#FFFFFF') >= enough) ?? '#000000';
}
