/** Open texts, decisions and editions in memory. */
import { createHash } from 'node:crypto';
import type { KeptText, OpenText } from '../../server/actions/answer-records.ts';
import type { StoredEdition } from '../../server/actions/result-records.ts';
import type { AnswersStore } from '../../server/actions/stores.ts';
import { Problem } from '../../server/actions/problem.ts';
import { Shelf } from './shelf.ts';

export interface MemoryOpenTexts {
  openTexts: AnswersStore['openTexts'];
  editions: AnswersStore['editions'];
  addTexts(texts: OpenText[]): void;
  dropTexts(keys: string[]): void;
  keys(): string[];
}

export function memoryOpenTexts(): MemoryOpenTexts {
  const texts = new Shelf<KeptText>((text) => text.key);
  const ofWave = (waveId: string): KeptText[] =>
    texts.all((text) => text.waveId === waveId).toSorted((one, other) => (one.key < other.key ? -1 : 1));
  return {
    addTexts: (added) =>
      added.forEach((text) => texts.put({ ...text, key: text.key ?? keyOf(text), decision: null })),
    keys: () => texts.all().map(({ key }) => key),
    dropTexts: (keys) => keys.forEach((key) => texts.take(key)),
    openTexts: {
      ofWave: async (waveId) => ofWave(waveId),
      underKeys: async (keys) =>
        new Map(texts.all(({ key }) => keys.includes(key)).map(({ key, text }) => [key, text])),
      decide: async (waveId, key, decision) => {
        const text = ofWave(waveId).find((one) => one.key === key);
        if (text !== undefined) texts.put({ ...text, decision });
        return text !== undefined;
      },
      released: async (waveId) =>
        ofWave(waveId).flatMap(({ question, decision }) =>
          typeof decision?.released === 'string' ? [{ waveId, question, text: decision.released }] : [],
        ),
      counts: async (waveId) => {
        const questions = [...new Set(ofWave(waveId).map(({ question }) => question))];
        return questions.map((question) => {
          const own = ofWave(waveId).filter((text) => text.question === question);
          const decisions = own.flatMap(({ decision }) => decision ?? []);
          const released = decisions.filter((decision) => decision.released !== null).length;
          return { question, texts: own.length, decided: decisions.length, released };
        });
      },
    },
    editions: memoryEditions(),
  };
}

/** The same in each run; nobody writes the same twice in a test. */
function keyOf({ waveId, question, text }: OpenText): string {
  return createHash('sha256').update(`${waveId} ${question} ${text}`).digest('hex').slice(0, 32);
}

function memoryEditions(): AnswersStore['editions'] {
  const name = ({ waveId, release, number }: Pick<StoredEdition, 'waveId' | 'release' | 'number'>): string =>
    `${waveId} ${release}.${number}`;
  const editions = new Shelf<StoredEdition>(name);
  return {
    add: async (edition) => {
      if (editions.has(name(edition))) throw new Problem('conflict', `${name(edition)} is er al.`);
      editions.put(edition);
    },
    ofWave: async (waveId) => editions.all((edition) => edition.waveId === waveId),
    find: async (waveId, release, number) => editions.find(name({ waveId, release, number })),
  };
}
