import { expect } from 'chai';
import { claimsEnglish } from '../../../reports/findings/claims-english.ts';
import { claimsFrench } from '../../../reports/findings/claims-french.ts';
import { phrasesFor } from '../../../reports/findings/language.ts';

/** Common Dutch words that are no English or French words. */
const dutch =
  /(?<!\p{L})(?:de|het|een|niet|van|wij|met|voor|zijn|maar|geen|antwoorden|leeftijd|vragen)(?!\p{L})/iu;
const frenchToo = /(?<!\p{L})de(?!\p{L})/giu;

/** Every text of a tree of phrases; functions are asked with made-up arguments. */
function textsOf(phrases: unknown): string[] {
  if (typeof phrases === 'string') return [phrases];
  if (typeof phrases === 'function') return textsOf(called(phrases as (...given: unknown[]) => unknown));
  return typeof phrases === 'object' && phrases !== null ? Object.values(phrases).flatMap(textsOf) : [];
}

const facts = {
  policy: { baseMinimum: 10, testMinimum: 30, indicativeBelow: 50 },
  weighting: {
    method: 'raking',
    converged: false,
    iterations: 9,
    min: 0.41,
    max: 2.87,
    designEffect: 2.2,
    effectiveBase: 293,
    refused: null,
  },
  recruitment: 'mixed',
  actions: [
    { kind: 'thin', variables: ['x'], from: ['a'], into: ['b'], population: 20, people: 3 },
    { kind: 'unknown', variables: ['x'], people: 3, share: 0.01 },
    { kind: 'dropped', variables: ['x'] },
    { kind: 'trimmed', cap: 5, rounds: 2, people: 3 },
  ],
};
const group = { share: '41', group: 'x', indicative: true };

/** The first list of arguments that a phrase can be made from. */
function called(phrase: (...given: unknown[]) => unknown): unknown {
  const tries: unknown[][] = [
    ['a', [group, group], 'b'],
    [[{ label: null, n: '1' }]],
    [facts],
    [{ when: '2021', was: '22', now: '11' }, true, true],
    ['a', true, group, group],
    [{ label: 'a', share: '1' }, { label: 'b', share: '2' }, 'c'],
    [{ label: 'a', share: '1' }, 'c'],
    ['1', 2, ['x']],
    ['1', '2', '3'],
    [1, '2021-3', 'abc'],
    ['risen'],
    [null],
  ];
  const made = tries.flatMap((given) => {
    try {
      return [phrase(...given)];
    } catch {
      return [];
    }
  });
  return made.find((one) => textsOf(one).every((text) => !/undefined|\[object/.test(text))) ?? made;
}

describe('the phrases of a report', () => {
  it('hold no Dutch words in English or French', () => {
    const english = [
      ...textsOf(phrasesFor('en')),
      ...textsOf(claimsEnglish.rules),
      ...textsOf(claimsEnglish.says),
    ];
    const french = [
      ...textsOf(phrasesFor('fr')),
      ...textsOf(claimsFrench.rules),
      ...textsOf(claimsFrench.says),
    ];
    expect(english.length).to.be.above(120);
    for (const text of english) expect(text).not.to.match(dutch);
    for (const text of french) expect(text.replace(frenchToo, '')).not.to.match(dutch);
  });

  it('exist in Dutch for Flanders, in French for Brussels, and in English for who speaks neither', () => {
    expect(['nl-BE', 'fr-BE', 'en', 'de'].map((language) => phrasesFor(language).total)).to.deep.equal([
      'Totaal',
      'Total',
      'Total',
      'Total',
    ]);
    expect(phrasesFor('de')).to.equal(phrasesFor('en'));
    expect(phrasesFor('fr').rounded).to.contain('100\u00a0%');
  });

  it('put a space that does not break before the double signs of French', () => {
    for (const text of textsOf(phrasesFor('fr'))) expect(text).not.to.match(/ [:;?!%»]|« /);
  });
});
