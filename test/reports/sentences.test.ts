import { expect } from 'chai';
import { phrasesFor } from '../../reports/findings/language.ts';
import { sentenceOf, type SentenceNeeds } from '../../reports/findings/sentences.ts';
import { defaultPolicy } from '../../reports/disclosure/policy.ts';
import { suppress } from '../../reports/disclosure/suppress.ts';
import { buildBanner } from '../../reports/tables/banner.ts';
import { plainTable } from '../support/plain-table.ts';
import { datasetOf } from '../support/small-survey.ts';

const needs: SentenceNeeds = {
  phrases: phrasesFor('nl'),
  language: 'nl',
  minimum: 10,
  noun: 'panelleden',
  template: undefined,
};

function sentence(element: object, answers: (string | number)[], template?: string): string {
  const people = answers.map((Q) => ({ profile: {}, answers: { Q } }));
  const dataset = datasetOf({ elements: [{ name: 'Q', ...element }] }, people);
  const [variable] = dataset.variables;
  if (variable === undefined) throw new Error('no variable');
  const table = plainTable(dataset, variable, buildBanner(dataset, [], {}));
  return sentenceOf(suppress(table, variable.meaning.sensitive, defaultPolicy), { ...needs, template });
}

describe('the sentence over a table', () => {
  const number = { type: 'text', inputType: 'number' };
  const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

  it('gives the median of a typed number with a half, and leaves it out while few typed one', () => {
    expect(sentence(number, upTo(40))).to.equal('Het gemiddelde is 19,5, de mediaan 19,5.');
    expect(sentence(number, upTo(20))).to.equal('Het gemiddelde is 9,5.');
  });

  it('says that there are too few answers where a figure of its template is hidden', () => {
    const scale = { type: 'rating', panel: { sensitive: true } };
    const answers = [...Array.from({ length: 20 }, () => 5), ...Array.from({ length: 20 }, () => 4)];
    const template = 'De score is {mean}.';
    expect(sentence(scale, answers, template)).to.equal('De score is 4,5.');
    expect(sentence(scale, [...answers, 1], template)).to.equal(needs.phrases.tooFew(10));
  });
});
