/** --wave LABEL=Q.json,A.jsonl[,M.json]: where a wave's files are. */
import { access } from 'node:fs/promises';
import { WrongUsage } from './command.ts';

export interface WaveArgument {
  label: string;
  questionnaire: string;
  answers: string;
  margins: string | null;
}

/**
 * The label ends at the first "=", so that a path can hold one. A path can hold a comma too, when the files that are
 * there leave one way to read the argument. @throws WrongUsage
 */
export async function readWaveArgument(text: string): Promise<WaveArgument> {
  const end = text.indexOf('=');
  const [label, rest] = [text.slice(0, Math.max(0, end)).trim(), text.slice(end + 1)];
  const files = end < 0 || label === '' ? [] : await filesIn(rest.split(','));
  const [questionnaire = '', answers = '', margins = null] = files;
  if (questionnaire === '' || answers === '' || margins === '') {
    throw new WrongUsage(`--wave ${text}: expected LABEL=Q.json,A.jsonl[,M.json]`);
  }
  return { label, questionnaire, answers, margins };
}

/** Without commas in names there are two or three pieces, which need not be looked up. */
async function filesIn(pieces: string[]): Promise<string[]> {
  const there: string[][] = [];
  for (const files of [...joinedTo(pieces, 2), ...joinedTo(pieces, 3)]) {
    if ((await Promise.all(files.map(isThere))).every((one) => one)) there.push(files);
  }
  const [only] = there;
  if (only !== undefined && there.length === 1) return only;
  return pieces.length === 2 || pieces.length === 3 ? pieces : [];
}

/** Every way to join neighbouring pieces again until `count` are left. */
function joinedTo(pieces: string[], count: number): string[][] {
  if (count === 1) return [[pieces.join(',')]];
  const firsts = Array.from({ length: Math.max(0, pieces.length - count + 1) }, (_, i) => i + 1);
  return firsts.flatMap((size) =>
    joinedTo(pieces.slice(size), count - 1).map((rest) => [pieces.slice(0, size).join(','), ...rest]),
  );
}

async function isThere(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch {
    return false;
  }
}
