import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { refuseUnfitForFieldwork } from '../../surveys/fieldwork.ts';
import type { Json, JsonObject } from '../../surveys/question.ts';
import { QuestionnaireRefused, readQuestionnaire } from '../../surveys/questionnaire.ts';

function refusedPlaces(definition: Json): string[] {
  const questionnaire = readQuestionnaire(definition);
  try {
    refuseUnfitForFieldwork(questionnaire);
    return [];
  } catch (error) {
    if (error instanceof QuestionnaireRefused) return error.refusals.map(({ path }) => path);
    throw error;
  }
}

const text = (more: JsonObject): JsonObject => ({ elements: [{ type: 'text', name: 'q', ...more }] });
const choice = (more: JsonObject): JsonObject => ({
  elements: [{ type: 'checkbox', name: 'q', choices: ['a'], ...more }],
});

const unfit: [what: string, definition: JsonObject, place: string][] = [
  ['asks for a file', { elements: [{ type: 'file', name: 'foto' }] }, 'foto (file)'],
  ['has a name that cannot be part of an address', { elements: [{ type: 'text', name: 'mijn vraag' }] }, 'elements[0].name'],
  ['derives an indicator with such a name', { ...choice({}), panel: { derived: { 'te weinig': { title: 'Te weinig', any: [{ question: 'q', codes: ['a'] }] } } } }, 'panel.derived.te weinig'],
  ['has triggers', { elements: [], triggers: [{ type: 'complete', expression: '1 = 1' }] }, 'triggers'],
  ['works out values', { elements: [], calculatedValues: [{ name: 'x', expression: '1' }] }, 'calculatedValues'],
  ['leads elsewhere at the end', { elements: [], navigateToUrl: '/dank' }, 'navigateToUrl'],
  ['can only be read', { elements: [], mode: 'display' }, 'mode'],
  ['fetches choices', choice({ choicesByUrl: { url: '/lijst.json' } }), 'elements[0].choicesByUrl'],
  ['keeps answers under another name', text({ valueName: 'x' }), 'elements[0].valueName'],
  ['fills in an answer', text({ defaultValueExpression: '1 + 1' }), 'elements[0].defaultValueExpression'],
  ['gives an answer of its own', { elements: [{ type: 'boolean', name: 'q', defaultValue: true }] }, 'elements[0].defaultValue'],
  ['shuffles choices', choice({ choicesOrder: 'random' }), 'elements[0].choicesOrder'],
  ['shuffles rows', { elements: [{ type: 'matrix', name: 'q', columns: [1], rows: [1], rowOrder: 'random' }] }, 'elements[0].rowOrder'],
  ['shuffles questions', { pages: [{ elements: [], questionOrder: 'random' }] }, 'pages[0].questionOrder'],
  ['puts all its pages on one', { questionsOnPageMode: 'singlePage', elements: [] }, 'questionsOnPageMode'],
  ['shows everything again before it is sent', { showPreviewBeforeComplete: true, elements: [] }, 'showPreviewBeforeComplete'],
  ['checks only at the end', { checkErrorsMode: 'onComplete', elements: [] }, 'checkErrorsMode'],
  ['gives people ten minutes', { timeLimit: 600, elements: [] }, 'timeLimit'],
  ['has two pages of one name', { pages: [{ elements: [] }, { name: 'page1', elements: [] }] }, 'pages[1].name'],
  ['has a mask', text({ maskType: 'numeric' }), 'elements[0].maskType'],
  ['has a limit that is no date', text({ inputType: 'date', min: '=today()' }), 'elements[0].min'],
  ['keeps the other text as the answer', choice({ showOtherItem: true, storeOthersAsComment: false }), 'elements[0].storeOthersAsComment'],
  ['has a text with an ordinary choice', choice({ choices: [{ value: 'a', showCommentArea: true }] }), 'elements[0].choices[0].showCommentArea'],
  ['closes a panel', { elements: [{ type: 'panel', name: 'p', elements: [], enableIf: '1 = 1' }] }, 'elements[0].enableIf'],
  ['requires a page', { pages: [{ elements: [], isRequired: true }] }, 'pages[0].isRequired'],
  ['ticks several columns a row', { elements: [{ type: 'matrix', name: 'q', columns: [1], rows: [1], cellType: 'checkbox' }] }, 'elements[0].cellType'],
]; // prettier-ignore

describe('a questionnaire for fieldwork', () => {
  for (const [what, definition, place] of unfit) {
    it(`is refused when it ${what}`, () => {
      expect(refusedPlaces(definition)).to.deep.equal([place]);
    });
  }

  it('may hold every type of question and every check', () => {
    const everyType = JSON.parse(readFileSync('test/fixtures/every-type.json', 'utf8')) as Json;
    expect(refusedPlaces(everyType)).to.deep.equal([]);
  });

  it('may hold properties that are switched off', () => {
    const off = {
      valueName: '',
      maskType: 'none',
      storeOthersAsComment: 'default',
      min: 5,
      inputType: 'number',
    };
    const whole = {
      triggers: [],
      questionsOnPageMode: 'standard',
      checkErrorsMode: 'onValueChanged',
      timeLimit: 0,
    };
    expect(refusedPlaces({ ...whole, ...text(off) })).to.deep.equal([]);
    expect(refusedPlaces(choice({ choicesOrder: 'asc', defaultValue: null }))).to.deep.equal([]);
  });
});
