import { expect } from 'chai';
import type { CodeFault } from '../../server/actions/code-fault.ts';
import { type Voice, languageOf, voices } from '../../surveys/language.ts';
import { englishDay, frenchDay } from '../../server/actions/other-days.ts';
import { factsOf } from '../../server/actions/privacy-documents/facts-of.ts';
import { dutchHome } from '../../server/web/words/dutch-home.ts';
import { kerkebeek } from '../support/kerkebeek.ts';
import { wordsFor } from '../../server/web/words/member-words.ts';

const facts = factsOf({ ...kerkebeek, name: 'X' }, 'https://x.example');
const desk = { phone: '053 00 00 00', hours: 'X' };
const faults: CodeFault[] = [
  ...['0', '1', '?'].map((character) => ({ kind: 'character', character }) as const),
  ...[1, 7].map((count) => ({ kind: 'length', count, size: 8 }) as const),
  { kind: 'check' },
];

/** What to give the functions of these names, each time a list of arguments; the others take numbers. */
const given: [RegExp, unknown[][]][] = [
  [/privacy\.parts$/u, [[facts], [{ ...facts, basis: 'consent', selfRegistration: true, officer: { name: 'X', email: 'x@x' } }]]],
  [/(own\.(door\.noMail|join\.closed|tooMany))$/u, [[desk]]],
  [/closed$/u, [['2026-03-11'], [null]]],
  [/until$|Until$|notYet$|runs$|reviewed$|drawnUp$/u, [['2026-03-11']]],
  [/codes\.wrong$/u, faults.map((fault) => [fault])],
  [/tooManyCodes$/u, [['minutes', desk], ['hour', desk]]],
  [/record\.(sinceOn)$/u, [['X', '2026-03-11']]],
  [/record\.(\w+On)$/u, [['2026-03-11']]],
  [/codes\.(help|tooManyReceipts)$/u, [[desk]]],
  [/ownAnswerIf$|saved$|Link$|Tries$|survey$/u, [['X']]],
  [/./u, [[1, 3], [2, 3]]],
]; // prettier-ignore

/** Every text of a voice with its place. */
function textsOf(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value === 'function') {
    const say = value as (...args: unknown[]) => unknown;
    const calls = given.find(([name]) => name.test(path))?.[1] ?? [];
    return calls.flatMap((args, nth) => textsOf(say(...args), `${path} ${nth + 1}`));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsOf(one, path === '' ? key : `${path}.${key}`));
}

function wordsOf(voice: Voice): { path: string; text: string }[] {
  const { voice: own, ...words } = wordsFor(languageOf(voice), voice === 'nl-je' ? 'je' : 'u');
  expect(own).to.equal(voice);
  return textsOf(words);
}

/** The first page is in Dutch alone. */
const home = { 'nl-u': textsOf(dutchHome('u')), 'nl-je': textsOf(dutchHome('je')) };

const dutch = /\b(het|een|van|uw|vraag|vragen|antwoord|antwoorden|gemeente|niet|wij|ons|opnieuw|kies)\b/iu;
const formal = /\b(u|uw|uzelf|bent u|wilt)\b/iu;
const familiar = /\b(je|jij|jou|jouw|jezelf|bent je|wil je)\b/iu;

describe('the words for panel members', () => {
  for (const voice of voices) {
    it(`are all there, and none is empty (${voice})`, () => {
      const texts = wordsOf(voice);
      expect(texts.length).to.be.above(160);
      expect(texts.filter(({ text }) => text.trim() === '' || /undefined|NaN|\[object/u.test(text))).to.deep.equal([]);
      expect(texts.map(({ path }) => path)).to.deep.equal(wordsOf('nl-u').map(({ path }) => path));
    }); // prettier-ignore
  }

  for (const voice of ['fr', 'en'] as const) {
    it(`have no Dutch left in them, but what is called the same (${voice})`, () => {
      const texts = wordsOf(voice);
      expect(texts.filter(({ text }) => dutch.test(text))).to.deep.equal([]);
      const own = new Map(wordsOf('nl-u').map(({ path, text }) => [path, text]));
      expect(texts.filter(({ path, text }) => own.get(path) === text)).to.deep.equal([]);
    });
  }

  it('say u throughout, or je throughout', () => {
    expect([...wordsOf('nl-u'), ...home['nl-u']].filter(({ text }) => familiar.test(text))).to.deep.equal([]);
    expect([...wordsOf('nl-je'), ...home['nl-je']].filter(({ text }) => formal.test(text))).to.deep.equal([]);
    expect(wordsOf('nl-u').filter(({ text }) => formal.test(text)).length).to.be.above(20);
    expect(wordsOf('nl-je').filter(({ text }) => familiar.test(text)).length).to.be.above(20);
  });

  it('never begin a line with a sign in French', () => {
    expect(wordsOf('fr').filter(({ text }) => / [?!:;»]|« /u.test(text))).to.deep.equal([]);
  });

  it('never promise that answers are anonymous, in any language', () => {
    const all = voices.flatMap(wordsOf);
    expect(all.filter(({ text }) => /anon[iy]/iu.test(text))).to.deep.equal([]);
  });

  it('write a day as each language does', () => {
    expect([frenchDay('2026-03-11'), frenchDay('2026-08-01'), englishDay('2026-03-11')]).to.deep.equal([
      '11 mars 2026',
      '1er août 2026',
      '11 March 2026',
    ]);
  });
});
