import { expect } from 'chai';
import { disagreementsOn, seen, stricter, times } from './oracle.ts';
import { drawQuestionnaire, fixedQuestionnaires } from './oracle-questionnaires.ts';
import { seeded } from './seeded.ts';

describe('the check of answers against SurveyJS itself', () => {
  // SurveyJS reports every spoiled answer on the console.
  const { console: journal } = globalThis;
  const warn = journal.warn.bind(journal);
  before(() => {
    journal.warn = () => undefined;
  });
  after(() => {
    journal.warn = warn;
  });

  for (const [name, definition] of Object.entries(fixedQuestionnaires)) {
    it(`agrees on 150 people who answer the questionnaire on ${name}`, () => {
      const draw = seeded(name.length);
      const disagreements = disagreementsOn(definition, 150, draw);
      expect(disagreements).to.deep.equal([]);
    });
  }

  it('agrees on 400 people who answer twenty questionnaires put together by chance', () => {
    const draw = seeded(2021);
    const definitions = times(20).map(() => drawQuestionnaire(draw));
    const disagreements = definitions.flatMap((definition) => disagreementsOn(definition, 20, draw));
    expect(disagreements).to.deep.equal([]);
  });

  it('meets sound and refused answers in good number, and every reason to be stricter', () => {
    expect(seen.sound).to.be.greaterThan(100);
    expect(seen.refusedByBoth).to.be.greaterThan(300);
    expect([...seen.reasons].toSorted()).to.deep.equal(Object.keys(stricter).toSorted());
  });
});
