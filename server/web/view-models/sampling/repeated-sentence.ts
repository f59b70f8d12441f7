import type { Repeated } from '../../../actions/sampling/repeat-draw.ts';
import { howMany } from '../belgian.ts';

/** What came of drawing again with the same seed. */
export function repeatedSentence({ same, added, gone }: Repeated): string {
  if (added === 0 && gone === 0)
    return `Wij trokken opnieuw met dit zaad. Er kwamen precies dezelfde leden uit: ${howMany(same, 'lid', 'leden')}.`;
  return `Wij trokken opnieuw met dit zaad. Er kwamen ${howMany(same, 'lid', 'leden')} uit die in de steekproef zitten, en ${howMany(added, 'ander', 'andere')}. Van de steekproef ${gone === 1 ? 'ontbreekt er 1' : `ontbreken er ${gone}`}. Het ledenregister is sinds de trekking veranderd. De steekproef zelf bleef zoals ze was.`;
}
