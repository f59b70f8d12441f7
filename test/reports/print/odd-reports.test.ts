import { expect } from 'chai';
import { printFrozen } from '../../../server/printer/print-frozen.ts';
import { questionsOf } from '../../../surveys/question.ts';
import { readQuestionnaire } from '../../../surveys/questionnaire.ts';
import { everyType, everyTypeName } from '../../support/every-type.ts';
import { expectDecentPdf } from '../../support/expect-decent.ts';
import { oddReports } from '../../support/odd-reports.ts';
import { requireTools } from '../../support/tools.ts';

/** The others are printed by `npm run proof:reports`. */
const some = ['an answer of 300 letters', 'a title of 300 letters', '0 answers'];

describe('a report that nobody planned', () => {
  before(function () {
    requireTools(this, 'pdf', ['pdftotext', 'qpdf']);
  });

  for (const name of some) {
    it(`is decent on paper: ${name}`, async () => {
      const report = oddReports[name]?.();
      if (report === undefined) throw new Error(`there is no odd report of ${name}`);
      await expectDecentPdf(await printFrozen('pdf', report.frozen), report.says);
    });
  }
});

describe('a questionnaire with everything that SurveyJS has', () => {
  it('is read whole: each type is asked, or named among what is left out', () => {
    const questionnaire = readQuestionnaire(everyType());
    const asked = questionsOf(questionnaire).map(({ type }) => type);
    const leftOut = questionnaire.leftOut.map((one) => /\((\w+)\)$/u.exec(one)?.[1]);
    expect([...new Set([...asked, ...leftOut, 'panel'])]).to.have.members(everyTypeName());
    expect(asked).to.include.members(['radiogroup', 'checkbox', 'matrix', 'rating', 'text']);
  });
});
