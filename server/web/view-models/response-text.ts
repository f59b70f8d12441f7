/** How many answered, in words. While a wave is open the counts go up in tens, so that nobody can follow one person. */
import { countText, shareText } from './belgian.ts';

export interface ResponseText {
  answered: string;
  invited: string;
  rate: string;
  /** "310 van 400", "minder dan 10 van 400"; "nog niemand uitgenodigd" */
  whole: string;
}

export function responseText(response: Response): ResponseText {
  const { invited, answered, stepped } = response;
  const [came, all] = [answeredText(answered, stepped), countText(invited)];
  if (invited === 0)
    return { answered: came, invited: all, rate: noFigure, whole: 'nog niemand uitgenodigd' };
  const whole = `${came} van ${all}`;
  if (stepped && answered === 0) return { answered: came, invited: all, rate: noFigure, whole };
  const rate = (stepped ? 'minstens ' : '') + shareText(shownShare(answered / invited, stepped));
  return { answered: came, invited: all, rate, whole };
}

export function answeredText(answered: number, stepped: boolean): string {
  if (!stepped) return countText(answered);
  return answered === 0 ? 'minder dan 10' : `minstens ${countText(answered)}`;
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
