import { expect } from 'chai';
import { compileCheck } from '../../../surveys/answers.ts';
import { entrySentence } from '../../../surveys/paper-entry/entry-sentence.ts';
import { paperFields } from '../../../surveys/paper-entry/paper-fields.ts';
import { readEntry, type Typed } from '../../../surveys/paper-entry/read-entry.ts';
import { settleEntry } from '../../../surveys/paper-entry/settle-entry.ts';
import { paperQuestions } from '../../../surveys/paper/paper-questions.ts';
import { readQuestionnaire } from '../../../surveys/questionnaire.ts';

const questionnaire = readQuestionnaire({
  locale: 'nl',
  elements: [
    { type: 'html', name: 'UITLEG', html: 'Welkom.' },
    { type: 'radiogroup', name: 'KENT', title: 'Kent u het?', isRequired: true, choices: [1, 2] },
    { type: 'radiogroup', name: 'GEBRUIK', title: 'Gebruikt u het?', choices: ['ja', 'nee'], visibleIf: '{KENT} = 2' },
    {
      type: 'matrix', name: 'ZIN', title: 'Eens?', visibleIf: "{GEBRUIK} = 'ja'",
      rows: ['snel', 'mooi'], columns: [{ value: 1, text: 'nee' }, { value: 2, text: 'ja' }],
    },
    {
      type: 'checkbox', name: 'HOE', title: 'Hoe?', choices: ['a', 'b', 'c'], maxSelectedChoices: 2,
      showOtherItem: true, otherText: 'andere',
    },
    { type: 'text', inputType: 'number', name: 'JAAR', title: 'Geboortejaar?', min: 1900, max: 2009 },
    { type: 'comment', name: 'OPEN', title: 'Nog iets?' },
    { type: 'checkbox', name: 'WAT', title: 'Wat?', choices: ['a', 'b'], showNoneItem: true, noneText: 'geen van deze' },
  ],
}); // prettier-ignore
const fields = paperFields(paperQuestions(questionnaire));
const check = compileCheck(questionnaire);

function settled(typed: Typed): { answers: object; said: [string, string][]; unreadable: number } {
  const read = readEntry(fields, typed);
  expect(read.faults).to.deep.equal([]);
  const { answers, problems } = settleEntry(check, read.answers);
  const said = problems.map((problem): [string, string] => {
    const { field, sentence } = entrySentence(problem, fields, questionnaire);
    return [field, sentence];
  });
  return { answers, said, unreadable: read.unreadable };
}

describe('a form on paper', () => {
  it('has a field for each question, each row and words beside an answer', () => {
    expect(fields.map(({ name }) => name).join(' ')).to.equal('v1 v2 v3-a v3-b v4 v4-tekst v5 v6 v7');
  });

  it('gives the answers that a screen would give', () => {
    const typed = { v1: '2', v2: '1', 'v3-a': '2', 'v3-b': '1', v4: '1 4', 'v4-tekst': 'fiets', v5: '1950', v6: 'Nee.' };
    expect(settled(typed)).to.deep.equal({
      answers: {
        KENT: 2, GEBRUIK: 'ja', ZIN: { snel: 2, mooi: 1 }, HOE: ['a', 'other'], 'HOE-Comment': 'fiets', JAAR: 1950, OPEN: 'Nee.',
      },
      said: [],
      unreadable: 0,
    });
  }); // prettier-ignore

  it('may leave open what a screen asks for', () => {
    expect(settled({ v4: '4' })).to.deep.include({ answers: { HOE: ['other'] }, said: [] });
  });

  it('counts what cannot be read as no answer', () => {
    expect(settled({ v1: '1 2', 'v3-a': 'x', v4: '2', v5: 'x' })).to.deep.equal({
      answers: { HOE: ['b'] },
      said: [],
      unreadable: 3,
    });
  });

  it('is told where a question was to be skipped, and its answer is left out with all that hangs on it', () => {
    const { answers, said } = settled({ v1: '1', v2: '1', 'v3-a': '2', v4: '2' });
    expect(answers).to.deep.equal({ KENT: 1, HOE: ['b'] });
    expect(said).to.deep.equal([
      ['v2', 'Vraag 2 is ingevuld, maar vraag 1 zegt dat ze overgeslagen moest worden.'],
      ['v3-a', 'Vraag 3a is ingevuld, maar vraag 2 zegt dat ze overgeslagen moest worden.'],
    ]);
  });

  it('is told of what no answer can be', () => {
    const { answers, said } = settled({ v4: '1 2 3', 'v4-tekst': '' });
    expect(answers).to.deep.equal({});
    expect(said).to.deep.equal([['v4', 'Vraag 4: Kies hoogstens 2 antwoorden.']]);
  });

  it('has a number outside the limits of its question only by a typing fault', () => {
    const { answers, faults } = readEntry(fields, { v1: '1', v5: '1821' });
    expect(answers).to.deep.equal({ KENT: '1' });
    expect(faults.map(({ field, sentence }) => [field.name, sentence])).to.deep.equal([
      ['v5', '“1821” kan hier niet. Typ een getal van 1900 tot en met 2009, of x.'],
    ]);
  });

  it('is told by its number of an answer that does not go with another', () => {
    const { answers, said } = settled({ v7: '1 3' });
    expect(answers).to.deep.equal({});
    expect(said).to.deep.equal([
      ['v7', "Vraag 7: U kunt 'geen van deze' niet samen met een ander antwoord kiezen."],
    ]);
  });

  it('is told of words beside an answer that is not crossed', () => {
    const { answers, said } = settled({ v4: '1', 'v4-tekst': 'fiets' });
    expect(answers).to.deep.equal({ HOE: ['a'] });
    expect(said).to.deep.equal([['v4-tekst', 'Bij vraag 4 staat tekst, maar “andere” is niet aangekruist.']]);
  });

  it('is a fault only where a number is typed that is not printed', () => {
    const { faults } = readEntry(fields, { v1: '3', 'v3-b': '2', v4: '1 7' });
    expect(faults.map(({ field, sentence }) => `${field.name}: ${sentence}`)).to.deep.equal([
      'v1: “3” staat er niet. Typ een nummer van 1 tot en met 2, of x.',
      'v4: “7” staat er niet. Typ een nummer van 1 tot en met 4, of x.',
    ]);
  });
});
