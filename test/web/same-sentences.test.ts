import { expect } from 'chai';
import { getLocaleStrings, SurveyModel } from 'survey-core';
import { compileCheck } from '../../surveys/answers.ts';
import { foreseenSentences } from '../../surveys/foreseen-sentences.ts';
import { languageOf, voices, type Voice } from '../../surveys/language.ts';
import { inLanguage } from '../../surveys/languages/in-language.ts';
import type { JsonObject } from '../../surveys/question.ts';
import { readQuestionnaire } from '../../surveys/questionnaire.ts';
import { requestFor } from '../../surveys/wording.ts';
import { errorMarks, sayErrors } from '../../views/answering/say-errors.ts';

const choices = ['a', 'b', 'c', 'd'];
const rows = ['licht', 'lucht'];
const columns = ['slecht', 'goed'];
const own = { nl: 'Vier cijfers, graag.', fr: 'Quatre chiffres.', en: 'Four figures, please.' };
const digits = { type: 'regex', regex: '^\\d{4}$' };

/** A question each, and answers that are wrong in one way. */
const faults: [question: JsonObject, answers: JsonObject][] = [
  [{ type: 'radiogroup', choices, isRequired: true }, {}],
  [{ type: 'dropdown', choices, isRequired: true }, {}],
  [{ type: 'checkbox', choices, isRequired: true }, {}],
  [{ type: 'boolean', isRequired: true }, {}],
  [{ type: 'rating', isRequired: true }, {}],
  [{ type: 'text', isRequired: true }, {}],
  [{ type: 'text', isRequired: true, requiredErrorText: own }, {}],
  [{ type: 'text', inputType: 'number', isRequired: true }, {}],
  [{ type: 'comment', isRequired: true }, {}],
  [{ type: 'matrix', rows, columns, isRequired: true }, {}],
  [{ type: 'matrix', rows, columns, eachRowRequired: true }, { Q: { licht: 'goed' } }],
  [{ type: 'matrix', rows, columns, eachRowRequired: true }, {}],
  [{ type: 'matrix', rows, columns, eachRowUnique: true }, { Q: { licht: 'goed', lucht: 'goed' } }],
  [{ type: 'radiogroup', choices, showOtherItem: true }, { Q: 'other' }],
  [{ type: 'checkbox', choices, showOtherItem: true, otherErrorText: own }, { Q: ['a', 'other'] }],
  [{ type: 'checkbox', choices, minSelectedChoices: 2 }, { Q: ['a'] }],
  [{ type: 'checkbox', choices, minSelectedChoices: 1 }, {}],
  [{ type: 'checkbox', choices, validators: [{ type: 'answercount', minCount: 2 }] }, { Q: ['a'] }],
  [{ type: 'checkbox', choices, validators: [{ type: 'answercount', maxCount: 1 }] }, { Q: ['a', 'b'] }],
  [{ type: 'text', inputType: 'number', min: 1900, max: 2009 }, { Q: 1800 }],
  [{ type: 'text', inputType: 'number', min: 1900, max: 2009 }, { Q: 2010 }],
  [{ type: 'text', inputType: 'number', min: 0.5 }, { Q: 0 }],
  [{ type: 'text', inputType: 'number', max: 9 }, { Q: 10 }],
  [{ type: 'text', inputType: 'number', min: 0, max: 9, step: 2 }, { Q: 3 }],
  [{ type: 'text', inputType: 'date', min: '2020-01-01', max: '2021-12-31' }, { Q: '2019-05-05' }],
  [{ type: 'text', inputType: 'number', validators: [{ type: 'numeric', minValue: 1, maxValue: 5 }] }, { Q: 6 }],
  [{ type: 'text', inputType: 'number', validators: [{ type: 'numeric', minValue: 1, text: own }] }, { Q: 0 }],
  [{ type: 'text', validators: [{ type: 'numeric' }] }, { Q: 'veel' }],
  [{ type: 'text', inputType: 'email' }, { Q: 'an' }],
  [{ type: 'text', validators: [{ type: 'email' }] }, { Q: 'an' }],
  [{ type: 'text', validators: [digits] }, { Q: '12' }],
  [{ type: 'text', validators: [{ ...digits, text: own }] }, { Q: '12' }],
  [{ type: 'text', validators: [{ type: 'text', maxLength: 9 }, { ...digits, text: own }] }, { Q: 'x' }],
  [{ type: 'text', validators: [{ type: 'text', minLength: 3 }] }, { Q: 'x' }],
  [{ type: 'text', validators: [{ type: 'text', maxLength: 3 }] }, { Q: 'xxxx' }],
  [{ type: 'comment', validators: [{ type: 'text', minLength: 3, maxLength: 5 }] }, { Q: 'x' }],
  [{ type: 'comment', validators: [{ type: 'text', minLength: 3, maxLength: 5 }] }, { Q: 'xxxxxx' }],
  [{ type: 'text', validators: [{ type: 'text', allowDigits: false }] }, { Q: 'x1' }],
  [{ type: 'text', validators: [{ type: 'expression', expression: '{Q} = 1' }] }, { Q: '2' }],
]; // prettier-ignore

const definitionOf = (question: JsonObject, voice: Voice): JsonObject =>
  inLanguage({ locale: 'nl', elements: [{ ...question, name: 'Q', title: 'Q' }] }, languageOf(voice));

/** What the plain form says. */
function plainSentences(definition: JsonObject, answers: JsonObject, voice: Voice): string[] {
  const questionnaire = readQuestionnaire(definition);
  const checked = compileCheck(questionnaire).check(answers);
  return checked.ok ? [] : checked.problems.map((problem) => requestFor(problem, questionnaire, voice));
}

/** What SurveyJS's screen says. */
function screenSentences(definition: JsonObject, answers: JsonObject, voice: Voice): string[] {
  const survey = new SurveyModel(definition);
  survey.locale = languageOf(voice);
  sayErrors(survey, foreseenSentences(readQuestionnaire(definition), voice), '(not foreseen)');
  survey.data = answers;
  survey.validate(true);
  return survey.getAllQuestions().flatMap(({ errors }) => errors.map((error) => error.getText()));
}

describe('what is wrong with an answer', () => {
  const stock = Object.fromEntries(
    ['nl', 'fr', 'en'].map((locale) => [locale, { ...getLocaleStrings(locale) }]),
  );
  before(() => {
    for (const locale of ['nl', 'fr', 'en']) Object.assign(getLocaleStrings(locale), errorMarks);
  });
  after(() => {
    for (const [locale, strings] of Object.entries(stock)) Object.assign(getLocaleStrings(locale), strings);
  });

  for (const voice of voices)
    it(`is said in the same sentence on the plain form and on the screen of SurveyJS (${voice})`, () => {
      for (const [question, answers] of faults) {
        const definition = definitionOf(question, voice);
        const plain = plainSentences(definition, answers, voice);
        expect(plain, JSON.stringify(question)).to.have.length.above(0);
        expect(screenSentences(definition, answers, voice).join(' '), JSON.stringify(question)).to.equal(
          plain.join(' '),
        );
      }
    });
});
