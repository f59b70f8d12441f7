import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { SurveyModel } from 'survey-core';
import { codebook } from '../../surveys/codebook.ts';
import type { Json, JsonObject, Question } from '../../surveys/question.ts';
import { questionsOf } from '../../surveys/question.ts';
import { readQuestionnaire } from '../../surveys/questionnaire.ts';

const everyType = JSON.parse(readFileSync('test/fixtures/every-type.json', 'utf8')) as Json;

function read(...elements: JsonObject[]): Question[] {
  return questionsOf(readQuestionnaire({ locale: 'nl', elements }));
}

function choicesOf(element: JsonObject): string[] {
  const marks = { dontKnow: ' (weet niet)', notApplicable: ' (nvt)' };
  return read({ name: 'q', ...element }).flatMap(({ choices }) =>
    choices.map(
      ({ code, label, exclusive, missing, other }) =>
        `${code}=${label}${exclusive ? ' alleen' : ''}${other ? ' tekst' : ''}${missing === null ? '' : marks[missing]}`,
    ),
  );
}

describe('a questionnaire', () => {
  it('is read from pages, panels and every type of question', () => {
    const questionnaire = readQuestionnaire(everyType);
    expect(questionnaire.title).to.equal('Dienstverlening in Kerkebeek');
    expect(questionnaire.leftOut).to.deep.equal([]);
    const kinds = questionsOf(questionnaire).map(({ name, kind }) => `${name} ${kind}`);
    expect(kinds).to.deep.equal([
      'intro shown', 'INT1 single', 'INT2 multiple', 'INT3 multiple', 'INT4 text', 'INT5 single', 'LOK1 single', 'LOK2 scale',
      'LOK3 matrix', 'LOK4 matrix', 'LOK5 scale', 'LOK6 single', 'LOK7 single', 'DEM1 number', 'DEM2 text', 'DEM3 text',
      'DEM4 text', 'DEM5 text', 'DEM6 number', 'DEM7 number', 'DEM8 multiple', 'DEM9 text', 'DEM10 number', 'DEM11 single',
      'OPEN text',
    ]); // prettier-ignore
  });

  it('knows where a question stands and everything that can hide it', () => {
    const [question] = questionsOf(readQuestionnaire(everyType)).filter(({ name }) => name === 'LOK3');
    expect(question?.path).to.equal('pages[1].elements[1].elements[1]');
    expect(question?.conditions).to.deep.equal(['{INT1} notempty', "{LOK1} = 'gebruikt'"]);
  });

  it('without pages is one page, and hides what is never visible', () => {
    const [page] = readQuestionnaire({ elements: [{ type: 'text', name: 'q', visible: false }] }).pages;
    expect(page?.name).to.equal('page1');
    expect(page?.questions[0]?.conditions).to.deep.equal(['false']);
  });

  for (const [locale, expected] of [
    ['nl', 'Hoe oud?'],
    ['nl-BE', 'Hoe oud?'],
    ['fr', 'Quel âge ?'],
    ['de', 'How old?'],
  ] as const) {
    it(`is read in its own language: ${locale}`, () => {
      const title = { default: 'How old?', nl: 'Hoe oud?', fr: 'Quel âge ?' };
      const questionnaire = readQuestionnaire({ locale, elements: [{ type: 'text', name: 'q', title }] });
      expect(questionsOf(questionnaire)[0]?.title).to.equal(expected);
    });
  }

  it('leaves out the questions that Panelpeil does not ask, by name', () => {
    const elements = [
      { type: 'file', name: 'foto' },
      { type: 'signaturepad', name: 'krabbel' },
      { type: 'matrix', name: 'leeg', columns: [1, 2] },
      { type: 'checkbox', name: 'q', choices: [{ value: 1, elements: [{ type: 'text', name: 'diep' }] }] },
    ];
    expect(readQuestionnaire({ elements }).leftOut).to.deep.equal([
      'foto (file)',
      'krabbel (signaturepad)',
      'leeg (matrix)',
      'diep (text)',
    ]);
  });

  const tables: [string, JsonObject, string[]][] = [
    ['texts, numbers and objects', { type: 'radiogroup', choices: ['a', 2, { value: 3, text: 'drie' }, 'x|met streep'] }, ['a=a', '2=2', '3=drie', 'x=met streep']],
    ['texts in several languages', { type: 'dropdown', choices: [{ value: 1, text: { default: 'one', nl: 'een' } }] }, ['1=een']],
    ["SurveyJS's own items, in its order", { type: 'checkbox', choices: ['a'], hasOther: true, hasNone: true, showRefuseItem: true, showDontKnowItem: true, otherText: 'iets anders' }, ['a=a', 'none=Geen alleen', 'refused=Weiger te antwoorden alleen (weet niet)', 'dontknow=Weet niet alleen (weet niet)', 'other=iets anders tekst']],
    ['don\'t know as a category', { type: 'radiogroup', choices: ['a'], showDontKnowItem: true, panel: { dontKnow: 'category' } }, ['a=a', 'dontknow=Weet niet alleen']],
    ['codes outside the base', { type: 'radiogroup', choices: [1, 'nvt'], panel: { missing: ['nvt'] } }, ['1=1', 'nvt=nvt (nvt)']],
    ['an exclusive choice', { type: 'tagbox', choices: ['a', { value: 'geen', isExclusive: true }] }, ['a=a', 'geen=geen alleen']],
    ['a boolean', { type: 'boolean' }, ['true=Ja', 'false=Nee']],
    ['a boolean with values of its own', { type: 'boolean', valueTrue: 'j', valueFalse: 'n', labelTrue: 'zeker' }, ['j=zeker', 'n=Nee']],
    ['a rating', { type: 'rating' }, ['1=1', '2=2', '3=3', '4=4', '5=5']],
    ['a dropdown of numbers', { type: 'dropdown', choices: ['geen'], choicesMin: 2, choicesMax: 6, choicesStep: 2 }, ['geen=geen', '2=2', '4=4', '6=6']],
    ['a rating in steps', { type: 'rating', rateMin: 0, rateMax: 1, rateStep: 0.25 }, ['0=0', '0.25=0.25', '0.5=0.5', '0.75=0.75', '1=1']],
    ['a rating of three points', { type: 'rating', rateMin: 1, rateCount: 3 }, ['1=1', '2=2', '3=3']],
    ['a rating in words', { type: 'rating', rateValues: [{ value: 1, text: 'slecht' }, 2] }, ['1=slecht', '2=2']],
  ]; // prettier-ignore
  for (const [what, element, expected] of tables) {
    it(`has choices: ${what}`, () => {
      expect(choicesOf(element)).to.deep.equal(expected);
    });
  }

  const asShown: JsonObject[] = [
    { type: 'rating', rateMin: 0 },
    { type: 'rating', rateMax: 10 },
    { type: 'rating', rateMin: 1, rateMax: 10, rateStep: 2 },
    { type: 'rating', rateMin: -2, rateMax: 2 },
    { type: 'rating', rateMin: 2, rateCount: 7 },
    { type: 'rating', rateMax: 10, rateCount: 3 },
    { type: 'rating', rateMin: 0, rateMax: 100 },
    { type: 'rating', rateMin: 0, rateMax: 1, rateStep: 0.1 },
    { type: 'rating', rateMax: 15, rateType: 'smileys' },
    { type: 'rating', rateValues: ['a', 'b|beter'] },
    {
      type: 'radiogroup',
      choices: ['b', 'a|A', { value: 0, text: 'nul' }, { text: 'los' }, true],
      showNoneItem: true,
    },
    { type: 'dropdown', choices: [1], hasOther: true, showDontKnowItem: true, showRefuseItem: true },
    { type: 'tagbox', choices: ['a'], showOtherItem: true, hasNone: true, noneText: 'niets' },
    { type: 'buttongroup', choices: ['a', { value: 2, text: 'twee' }] },
  ];
  for (const element of asShown) {
    it(`has the choices that SurveyJS shows: ${JSON.stringify(element)}`, () => {
      const model = new SurveyModel({ locale: 'nl', elements: [{ name: 'q', ...element }] });
      const shown = model.getQuestionByName('q') as unknown as {
        visibleChoices: { value: string | number; text: string }[];
      };
      const [question] = read({ name: 'q', ...element });
      const ours = question?.choices.map(({ code, label }) => `${code}=${label}`);
      expect(ours).to.deep.equal(shown.visibleChoices.map(({ value, text }) => `${String(value)}=${text}`));
    });
  }

  it('has a meaning beyond SurveyJS under the key panel', () => {
    const panel = {
      ordered: true,
      nets: { top2: [4, 5] },
      scores: { 4: 4, 5: 5 },
      sensitive: true,
      indicator: 'awareness',
      base: 'wie contact had',
    };
    const [question] = read({ type: 'radiogroup', name: 'q', choices: [4, 5], panel });
    expect(question?.kind).to.equal('scale');
    const top2 = { codes: ['4', '5'], not: false };
    expect(question?.meaning).to.deep.equal({ ...panel, nets: { top2 }, bands: [], profile: null });
  });

  it('can join everybody who gave none of some answers', () => {
    const panel = { nets: { 'no phone': { not: ['tel'] } } };
    const [question] = read({ type: 'checkbox', name: 'q', choices: ['web', 'tel'], panel });
    expect(question?.meaning.nets).to.deep.equal({ 'no phone': { codes: ['tel'], not: true } });
  });

  const points = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  for (const element of [
    { type: 'rating', rateMin: 0, rateMax: 10 },
    { type: 'radiogroup', choices: points, showDontKnowItem: true },
  ]) {
    it(`asks whether residents would recommend the counter: nps on a ${element.type}`, () => {
      const [question] = read({ ...element, name: 'q', panel: { nps: true } });
      const { scores = {}, nets, ordered } = question?.meaning ?? {};
      expect([question?.kind, ordered]).to.deep.equal(['scale', true]);
      expect(points.map((point) => scores[point])).to.deep.equal([
        -100, -100, -100, -100, -100, -100, -100, 0, 0, 100, 100,
      ]);
      expect(nets).to.deep.equal({
        detractors: { codes: ['0', '1', '2', '3', '4', '5', '6'], not: false },
        passives: { codes: ['7', '8'], not: false },
        promoters: { codes: ['9', '10'], not: false },
      });
    });
  }

  it('keeps the nets of its own beside an nps', () => {
    const panel = { nps: true, nets: { aanraders: [9, 10] } };
    const [question] = read({ type: 'rating', name: 'q', rateMin: 0, rateMax: 10, panel });
    expect(Object.keys(question?.meaning.nets ?? {})).to.deep.equal(['aanraders']);
  });

  it('has the bands of a typed number from low to high, whatever their order in the file', () => {
    const bands = { '3+': [3, null], '1-2': [1, 2], '0': [null, 0] };
    const element = { type: 'text', inputType: 'number', name: 'q', panel: { bands } };
    const [variable] = codebook(readQuestionnaire({ elements: [element] }));
    expect(variable?.kind).to.equal('number');
    expect(variable?.categories.map(({ code, label }) => [code, label])).to.deep.equal([
      ['0', '0'],
      ['1-2', '1-2'],
      ['3+', '3+'],
    ]);
  });
});

describe('a codebook', () => {
  it('has a variable for each question, and for each row of a matrix', () => {
    const variables = codebook(readQuestionnaire(everyType));
    const described = variables.map(
      ({ question, item, kind }) => `${question}${item === null ? '' : `.${item}`} ${kind}`,
    );
    expect(described).to.deep.equal([
      'INT1 single', 'INT2 multiple', 'INT3 multiple', 'INT5 single', 'LOK1 single', 'LOK2 scale', 'LOK3.makkelijk scale',
      'LOK3.vlot scale', 'LOK3.snel scale', 'LOK4.openingsuren single', 'LOK4.wachttijd single', 'LOK5 scale', 'LOK6 single',
      'LOK7 single', 'DEM1 number', 'DEM6 number', 'DEM7 number', 'DEM8 multiple', 'DEM10 number', 'DEM11 single',
    ]); // prettier-ignore
  });

  it('keeps codes of a typed number outside the base, though it has no choices', () => {
    const element = { type: 'text', inputType: 'number', name: 'q', panel: { missing: [-8, '999'] } };
    const [variable] = codebook(readQuestionnaire({ elements: [element] }));
    expect(variable?.outside.map(({ code, why }) => `${code} ${why}`)).to.deep.equal([
      '-8 notApplicable',
      '999 notApplicable',
    ]);
  });

  it('keeps what is outside the base apart, with the reason', () => {
    const variables = codebook(readQuestionnaire(everyType));
    const row = variables.find(({ item }) => item === 'vlot');
    const known = variables.find(({ question }) => question === 'LOK1');
    expect(row?.categories.map(({ code }) => code)).to.deep.equal(['1', '2', '3']);
    expect(row?.outside).to.deep.equal([{ code: 'nvt', label: 'niet van toepassing', why: 'notApplicable' }]);
    expect(row?.itemTitle).to.equal('Aanmelden verliep vlot.');
    expect(known?.outside.map(({ code, why }) => `${code} ${why}`)).to.deep.equal([
      'refused dontKnow',
      'dontknow dontKnow',
    ]);
  });
});

describe('a text of a definition', () => {
  it('loses what cannot be seen or turns the direction of writing', () => {
    const title = 'Hoe\tgaat\u202e het\u200b\u0007?';
    const { pages } = readQuestionnaire({ elements: [{ type: 'text', name: 'q', title }] });
    expect(pages[0]?.questions[0]?.title).to.equal('Hoe gaat het ?');
  });
});
