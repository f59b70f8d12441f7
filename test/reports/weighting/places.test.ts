import { expect } from 'chai';
import { populationByMargin } from '../../../reports/weighting/population.ts';
import { weigh, type Weighing } from '../../../reports/weighting/weigh.ts';
import { plainRequest } from '../../../reports/weighting/weighing-request.ts';
import { shareOf } from '../../support/reference-weights.ts';
import { datasetOf, smallRespondents, smallSurvey } from '../../support/small-survey.ts';

describe('a question as a margin', () => {
  const dataset = datasetOf(smallSurvey, smallRespondents());
  const weighed = (margins: Record<string, Record<string, number>>): Weighing =>
    weigh(dataset, { ...plainRequest, population: populationByMargin(margins, []), cap: null });
  const answers = smallRespondents().map((one) => one.answers['KENT']);

  it('weights the residents by what they answered; no opinion and no answer are an unknown category', () => {
    const { design, margins, actions } = weighed({ KENT: { ja: 80, nee: 20 } });
    const aware = answers.map((answer) => (answer === 'ja' ? 1 : answer === 'nee' ? 0 : null));
    expect(shareOf(design, aware)).to.be.closeTo(0.8, 1e-12);
    expect(actions).to.deep.equal([{ kind: 'unknown', variables: ['KENT'], people: 2, share: 2 / 12 }]);
    expect(margins[0]?.categories.map(({ codes, people }) => [codes?.[0], people])).to.deep.equal([
      ['ja', 5],
      ['nee', 5],
      [undefined, 2],
    ]);
  });

  it('weights by it and by a profile variable together', () => {
    const { summary, design } = weighed({
      KENT: { ja: 50, nee: 50 },
      age_group: { '16-34': 40, '35-64': 30, '65+': 30 },
    });
    const young = smallRespondents().map(({ profile }) => {
      if (profile['age_group'] === '') return null;
      return profile['age_group'] === '16-34' ? 1 : 0;
    });
    expect(summary).to.include({ converged: true, refused: null });
    expect(shareOf(design, young)).to.be.closeTo(0.4, 1e-9);
  });

  for (const [what, name] of [
    ['several answers', 'KANAAL'],
    ['a typed number', 'BEZOEKEN'],
  ] as const) {
    it(`is refused when it has ${what}`, () => {
      const { summary } = weighed({ [name]: { web: 50, tel: 50 } });
      expect(summary?.refused).to.equal(
        `${name} is neither a profile variable nor a question with one answer`,
      );
    });
  }
});
