/** Text out of a file, UTF-8 and nothing else; a byte order mark is left out. */
import { createReadStream } from 'node:fs';
import { Refused } from '../refused.ts';

/** Characters. A respondent's answers, or a questionnaire, are a thousandth of it. */
const longest = 16_000_000;

/** @throws Refused when the file cannot be read or is no document of this size */
export async function readWholeText(file: string): Promise<string> {
  let text = '';
  for await (const piece of piecesOf(file)) {
    text += piece;
    if (text.length > longest) throw new Refused(`${file}: longer than ${longest} characters`);
  }
  return text;
}

/** The lines of a file in portions, so that no file is ever in memory whole. Empty lines are lines too. */
export async function* readLines(file: string): AsyncGenerator<string[]> {
  let rest = '';
  let line = 1;
  for await (const piece of piecesOf(file)) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    line += lines.length;
    if (rest.length > longest) {
      throw new Refused(`${file}, line ${line}: longer than ${longest} characters; expected one respondent`);
    }
    yield lines;
  }
  yield [rest];
}

async function* piecesOf(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of createReadStream(file, { highWaterMark: 1 << 18 })) {
      yield decoder.decode(bytes as Buffer, { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    throw error instanceof Refused ? error : new Refused(`${file}: ${reasonFor(error)}`);
  }
}

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
};

function reasonFor(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'expected text in UTF-8';
  return `cannot be read, ${reasons[code] ?? code}`;
}
