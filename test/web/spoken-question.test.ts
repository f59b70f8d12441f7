import { expect } from 'chai';
import { compileCheck } from '../../surveys/answers.ts';
import { makeForm } from '../../surveys/form/form.ts';
import { readQuestionnaire } from '../../surveys/questionnaire.ts';
import type { JsonObject } from '../../surveys/question.ts';
import { spokenQuestion, type SpokenQuestion } from '../../server/web/view-models/spoken-question.ts';

describe('a question read out on the telephone', () => {
  const spoken = (element: JsonObject): SpokenQuestion => {
    const definition = {
      locale: 'nl',
      pages: [{ name: 'p', elements: [{ name: 'V', title: 'Wat kiest u?', ...element }] }],
    };
    const questionnaire = readQuestionnaire(definition);
    const [part] = makeForm(questionnaire, compileCheck(questionnaire)).page(0, {}).parts;
    if (part === undefined || part.kind === 'heading') throw new Error('the page has no question');
    return spokenQuestion(part, questionnaire);
  };

  const asked: [string, JsonObject, string][] = [
    ['yes or no', { type: 'boolean', labelTrue: 'Ja', labelFalse: 'Nee' }, 'Wat kiest u? Ja of Nee?'],
    [
      'one of several',
      { type: 'dropdown', description: 'Denk aan vorig jaar', choices: ['brood', 'kaas', 'wijn'] },
      'Wat kiest u? Denk aan vorig jaar. Brood, kaas of wijn?',
    ],
    [
      'some, but not too many',
      { type: 'checkbox', maxSelectedChoices: 2, choices: ['brood', 'kaas', 'wijn'] },
      'Wat kiest u? Ik noem alles op, hoogstens 2 antwoorden mogen. Brood, kaas of wijn?',
    ],
    ['a mark', { type: 'rating', rateMin: 1, rateMax: 5 }, 'Wat kiest u? Geef een cijfer van 1 tot 5.'],
    ['words', { type: 'comment' }, 'Wat kiest u?'],
    ['a day', { type: 'text', inputType: 'date' }, 'Wat kiest u?'],
  ];
  for (const [what, element, sentence] of asked)
    it(`asks for ${what} in one breath`, () => {
      expect(spoken(element).read).to.equal(sentence);
    });

  it('does not read out a list of places or years', () => {
    const years = spoken({ type: 'dropdown', choicesMin: 1930, choicesMax: 2009 });
    expect(years.read).to.equal('Wat kiest u?');
    expect(years.notRead).to.deep.equal(['Lees de lijst niet voor. Duid aan wat de persoon zegt.']);
  });

  it('leads nobody to an answer outside the base', () => {
    const { read, notRead } = spoken({
      type: 'radiogroup',
      choices: ['ja', 'nee', { value: 'nvt', text: 'niet van toepassing' }],
      showDontKnowItem: true,
      dontKnowText: 'weet niet',
      panel: { missing: ['nvt'], dontKnow: 'category' },
    });
    expect(read).to.equal('Wat kiest u? Ja of nee?');
    expect(notRead).to.deep.equal([
      '“niet van toepassing”, “weet niet”: alleen als de persoon het zelf zegt.',
    ]);
  });

  it('keeps quiet about the screen', () => {
    const about = spoken({ type: 'html', html: '<p>Druk op Volgende.</p>', panel: { onPaper: false } });
    expect(about.notRead).to.deep.equal(['Deze tekst gaat over het scherm.']);
    expect(spoken({ type: 'html', html: '<p>Nu over het plein.</p>' }).notRead).to.deep.equal([]);
  });

  it('tells the interviewer what to type', () => {
    const hint = (element: JsonObject): string => spoken(element).notRead.join(' ');
    expect(hint({ type: 'text', inputType: 'number' })).to.equal('Typ het getal dat de persoon zegt.');
    expect(hint({ type: 'comment' })).to.include('zonder namen of adressen');
    expect(hint({ type: 'text', readOnly: true })).to.include('Dit staat al vast.');
  });
});
