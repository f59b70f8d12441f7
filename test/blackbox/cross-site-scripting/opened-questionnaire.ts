/** Scripts in every place of a questionnaire where a writer can put words: which are refused, and which are taken as they are. */
import { Failed } from '../check.ts';
import type { House } from '../house.ts';
import { bringInWave, replacing } from '../own-wave.ts';
import { payloads } from '../payloads.ts';

export interface Tried {
  /** /beheer/golven/WAVE, a draft. */
  place: string;
  /** Of each place the words that may stand in it. */
  taken: Map<string, string[]>;
  told: string;
}

const plain = { type: 'radiogroup', name: 'A', title: 'Vraag', choices: [{ value: 1, text: 'ja' }, { value: 2, text: 'nee' }] }; // prettier-ignore
const around = (...elements: unknown[]): Record<string, unknown> => ({
  title: 'Proef',
  pages: [{ name: 'p', elements: [plain, ...elements] }],
});
const links = ['<a href="javascript:alert(1)">x</a>', '<a href="data:text/html,x">y</a>'];

/** What somebody answered comes back in the words behind it. */
const piped = '{A}';

const places: Record<string, (words: string) => unknown> = {
  title: (words) => ({ ...around(), title: words }),
  question: (words) => around({ ...plain, name: 'B', title: words }),
  choice: (words) => around({ ...plain, name: 'B', choices: [{ value: 1, text: words }, { value: 2, text: 'nee' }] }), // prettier-ignore
  description: (words) => around({ ...plain, name: 'B', description: words }),
  html: (words) => around({ type: 'html', name: 'B', html: words }),
  'last words': (words) => ({ ...around(), completedHtml: words }),
  'last words with an answer': (words) => ({ ...around(), completedHtml: `${words} ${piped}` }),
};

/** @throws Failed when a questionnaire without scripts is refused, or anything gives an error */
export async function tryScripts(house: House, id: string): Promise<Tried> {
  const sent = await bringInWave(house, id, around());
  if (sent.status !== 303) throw new Failed(`a questionnaire without scripts gives ${sent.status}`);
  const place = `/beheer/golven/${id}`;
  const replace = await replacing(house, place);
  const taken = new Map<string, string[]>();
  const told: string[] = [];
  for (const [where, withWords] of Object.entries(places)) {
    const all = [...payloads, ...links];
    const found: string[] = [];
    for (const words of all) {
      const { status } = await replace(withWords(words));
      if (status >= 500) throw new Failed(`${where} with ${words} gives ${status}`);
      if (status === 303) found.push(words);
    }
    taken.set(where, found);
    told.push(`${where} ${found.length}`);
  }
  return { place, taken, told: `of ${payloads.length + links.length} taken as words: ${told.join(', ')}` };
}
