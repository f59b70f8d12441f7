import { expect } from 'chai';
import type { SentenceNeeds } from '../../reports/findings/conclusion.ts';
import { phrasesFor } from '../../reports/findings/language.ts';
import { sentenceOf } from '../../reports/findings/sentences.ts';
import { defaultPolicy } from '../../reports/disclosure/policy.ts';
import { buildBanner } from '../../reports/tables/banner.ts';
import type { Crosstab } from '../../reports/tables/crosstab.ts';
import { plainTable } from '../support/plain-table.ts';
import { datasetOf } from '../support/small-survey.ts';

const needs: SentenceNeeds = {
  phrases: phrasesFor('nl'),
  language: 'nl',
  policy: defaultPolicy,
  noun: 'panelleden',
  template: undefined,
};

function tableOf(element: object, answers: (string | number)[]): Crosstab {
  const people = answers.map((Q) => ({ profile: {}, answers: { Q } }));
  const dataset = datasetOf({ elements: [{ name: 'Q', ...element }] }, people);
  const [variable] = dataset.variables;
  if (variable === undefined) throw new Error('no variable');
  return plainTable(dataset, variable, buildBanner(dataset, [], {}));
}

describe('the sentence over a table', () => {
  const number = { type: 'text', inputType: 'number' };
  const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
  const sentence = (count: number): string => sentenceOf(tableOf(number, upTo(count)), needs);

  it('gives the mean and the median of a typed number, and neither while fewer than thirty typed one', () => {
    expect(sentence(50)).to.equal('Het gemiddelde is 24,5, de mediaan 24,5.');
    expect(sentence(29)).to.equal(needs.phrases.tooFewToSay(30));
    expect(sentence(9)).to.equal(needs.phrases.tooFew(10));
  });

  it('says that there are too few answers where a figure of its template is hidden', () => {
    const answers = [...upTo(30).map(() => 5), ...upTo(30).map(() => 4)];
    const [table, template] = [tableOf({ type: 'rating' }, answers), 'De score is {mean}.'];
    const hidden: Crosstab = { ...table, means: [{ missing: 'suppressed' }] };
    expect(sentenceOf(table, { ...needs, template })).to.equal('De score is 4,5.');
    expect(sentenceOf(hidden, { ...needs, template })).to.equal(needs.phrases.tooFew(10));
  });
});
