import { countText } from '../../reports/findings/numbers.ts';
import { Problem } from './problem.ts';

/** Words of staff for the public, on one line. @throws Problem when there are more than `most` characters */
export function oneParagraph(text: string, name: string, most = 600): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= most) return line;
  throw new Problem(
    'bad-input',
    `${name}: ${countText(line.length, 'nl')} tekens. Schrijf er hoogstens ${most}.`,
  );
}
