import { expect } from 'chai';
import { demoAnswers } from '../../server/demo/demo-answers.ts';
import { demoPeople } from '../../server/demo/demo-people.ts';
import { demoWaves } from '../../server/demo/demo-waves.ts';
import { readSurvey } from '../../server/demo/read-survey.ts';
import { seededRandom } from '../../server/demo/seeded-random.ts';
import { statesOf } from '../../reports/disclosure/states.ts';
import { buildBanner } from '../../reports/tables/banner.ts';
import { datasetOf } from '../support/small-survey.ts';
import { plainTable } from '../support/plain-table.ts';

const people = demoPeople(2021);

describe('who in Kerkebeek knows too little of the counter', () => {
  for (const wave of demoWaves) {
    it(`is counted among all members who said so, not among those who know it (${wave.id})`, async () => {
      const { definition } = (await readSurvey(wave.id)).questionnaire;
      const answers = demoAnswers(wave, people, seededRandom(7)).map((sheet) => sheet.answers);
      const dataset = datasetOf(
        definition,
        answers.map((one) => ({ answers: one, profile: {} })),
      );
      const indicator = dataset.variables.at(-1);
      if (indicator === undefined) throw new Error('no indicator');
      const table = plainTable(dataset, indicator, buildBanner(dataset, [], {}));

      const unaware = answers.filter(({ LOK1 }) => LOK1 === '1').length;
      const uninformed = answers.filter(({ LOK6 }) => LOK6 === '1' || LOK6 === '2').length;
      const skipped = answers.filter(({ LOK1, LOK6 }) => LOK1 !== '1' && LOK6 === undefined).length;
      expect(table.rows[0]?.cells[0]).to.include({ n: unaware + uninformed });
      expect(table.columns[0]?.base).to.equal(answers.length - skipped);
      expect(statesOf(dataset, indicator)).to.include({ noAnswer: skipped, notAsked: 0 });
    });
  }
});
