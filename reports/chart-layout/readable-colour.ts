import { contrast, mix } from './colours.ts';

/**
 * The house colour as it can be used: darkened, its hue kept, until white text reads well on it and it reads well on white.
 * One that does already stays as it is. #RRGGBB in and out.
 * @param ratio of contrast with white; the default is that of WCAG 2 for normal text
 */
export function readableColour(colour: string, ratio = 4.5): string {
  const hundredths = Array.from({ length: 101 }, (_, share) => mix(colour, '#000000', share / 100));
  return hundredths.find((darker) => contrast(darker, '#FFFFFF') >= ratio) ?? '#000000';
}
