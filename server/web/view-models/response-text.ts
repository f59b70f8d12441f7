/** How many answered, in words. While a wave is open the counts go up in tens, so that nobody can follow one person. */
import { countText, shareText } from './belgian.ts';

export interface ResponseText {
  answered: string;
  invited: string;
  rate: string;
}

export function responseText({ invited, answered, stepped }: Response): ResponseText {
  if (stepped && answered === 0)
    return { answered: 'minder dan 10', invited: countText(invited), rate: noFigure };
  const atLeast = stepped ? 'minstens ' : '';
  const rate = invited === 0 ? noFigure : atLeast + shareText(shownShare(answered / invited, stepped));
  return { answered: atLeast + countText(answered), invited: countText(invited), rate };
}

interface Response {
  invited: number;
  answered: number;
  stepped: boolean;
}

const noFigure = '–';

/** "At least" must hold: 310 of 400 is at least 77 %, not 78. */
function shownShare(share: number, stepped: boolean): number {
  return stepped ? Math.floor(share * 100) / 100 : share;
}
