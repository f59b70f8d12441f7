import { expect } from 'chai';
import { splitAnswers } from '../../server/actions/split-answers.ts';
import { readQuestionnaire } from '../../surveys/questionnaire.ts';

const questionnaire = readQuestionnaire({
  elements: [
    { type: 'radiogroup', name: 'KANAAL', choices: ['loket', 'telefoon'], showOtherItem: true },
    { type: 'comment', name: 'IDEE' },
    { type: 'text', name: 'JAAR', inputType: 'number', panel: { profile: 'age_group' } },
    {
      type: 'radiogroup',
      name: 'WIE',
      choices: ['v', 'm', 'x', 'niet'],
      panel: { profile: 'gender', missing: ['niet'] },
    },
    {
      type: 'dropdown',
      name: 'WAAR',
      choices: ['Kerkebeek', 'Oostdonk', 'elders'],
      panel: { profile: 'district', missing: ['elders'] },
    },
    { type: 'text', name: 'AANTAL', inputType: 'number' },
  ],
});

describe('splitting the answers of a resident', () => {
  it('keeps choices and numbers, and takes the profile and the words apart', () => {
    const sent = {
      KANAAL: 'other',
      'KANAAL-Comment': ' via de buur ',
      IDEE: 'Langer open.',
      JAAR: 1948,
      WIE: 'v',
      WAAR: 'Oostdonk',
      AANTAL: 3,
    };
    expect(splitAnswers(questionnaire, sent)).to.deep.equal({
      kept: { KANAAL: 'other', AANTAL: 3 },
      profile: { birthYear: 1948, gender: 'v', district: 'Oostdonk' },
      openTexts: [
        { question: 'KANAAL', field: 'KANAAL-Comment', text: 'via de buur' },
        { question: 'IDEE', field: 'IDEE', text: 'Langer open.' },
      ],
    });
  });

  it('takes no gender or district from a resident who would rather not say, so that the register does not fill it in', () => {
    const { profile, kept } = splitAnswers(questionnaire, { WIE: 'niet', WAAR: 'elders' });
    expect(profile).to.deep.equal({ gender: 'x' });
    expect(kept).to.deep.equal({});
  });

  it('keeps no empty text', () => {
    expect(splitAnswers(questionnaire, { IDEE: '   ' }).openTexts).to.deep.equal([]);
  });

  it('leaves what was sent as it is', () => {
    const sent = { KANAAL: 'loket', JAAR: 1990 };
    splitAnswers(questionnaire, sent);
    expect(sent).to.deep.equal({ KANAAL: 'loket', JAAR: 1990 });
  });
});
