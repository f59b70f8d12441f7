import { expect } from 'chai';
import fc from 'fast-check';
import { Model } from 'survey-core';
import { compileCheck } from '../../surveys/answers.ts';
import { codebook } from '../../surveys/codebook.ts';
import type { Json, JsonObject } from '../../surveys/question.ts';
import { QuestionnaireRefused, readQuestionnaire } from '../../surveys/questionnaire.ts';

const knows = { question: 'LOK1', codes: ['1'] };
const informed = { title: 'Onvoldoende op de hoogte', any: [knows, { question: 'LOK6', codes: [1, 2] }] };

/** Does a resident know the counter, what can be done there, what do they think of it, and how were they told? */
function survey(panel: Json, more: JsonObject = {}): JsonObject {
  return {
    locale: 'nl',
    panel,
    elements: [
      { type: 'radiogroup', name: 'LOK1', title: 'Kent u het?', choices: ['1', '2'] },
      { type: 'rating', name: 'LOK6', visibleIf: "{LOK1} = '2'", rateMax: 4 },
      {
        type: 'matrix',
        name: 'LOK4',
        columns: [1, 2, { value: 'gm', text: 'geen mening' }],
        rows: ['gemak', 'snel'],
        panel: { missing: ['gm'], sensitive: true },
      },
      { type: 'text', name: 'HOE' },
      { type: 'radiogroup', name: 'DEM2', choices: ['v', 'm'], panel: { profile: 'gender' } },
    ],
    ...more,
  };
}

function derived(entries: Json): JsonObject {
  return survey({ derived: entries });
}

function refusalsOf(definition: JsonObject): string[] {
  try {
    readQuestionnaire(definition);
    return [];
  } catch (error) {
    if (error instanceof QuestionnaireRefused)
      return error.refusals.map(({ path, reason }) => `${path}: ${reason}`);
    throw error;
  }
}

const part = (more: JsonObject): JsonObject => derived({ P9: { title: 'x', any: [{ ...knows, ...more }] } });

const refused: [what: string, definition: JsonObject, refusal: RegExp][] = [
  ['a key panel that is no object', survey('P9'), /^panel: expected an object/],
  ['something else than derived', survey({ nets: {} }), /^panel\.nets: unknown; known are derived/],
  ['a list of indicators', survey({ derived: [] }), /^panel\.derived: expected an object/],
  ['an indicator that is a text', derived({ P9: 'x' }), /^panel\.derived\.P9: expected an object/],
  ['an unknown entry', derived({ P9: { ...informed, all: [] } }), /^panel\.derived\.P9\.all: unknown; known are title/],
  ['no title', derived({ P9: { any: [knows] } }), /^panel\.derived\.P9: an indicator needs a title/],
  ['no parts', derived({ P9: { title: 'x' } }), /^panel\.derived\.P9\.any: expected at least one/],
  ['a label for yes alone', derived({ P9: { ...informed, labels: { 1: 'ja' } } }), /^panel\.derived\.P9\.labels: expected \{ "1"/],
  ['the name of a question', derived({ lok1: informed }), /^panel\.derived\.lok1: a question is named "lok1"/],
  ['a name with braces', derived({ '{P9}': informed }), /a name is 1 to 80 characters/],
  ['HTML in its explanation', derived({ P9: { ...informed, explanation: '<img src=x>' } }), /^panel\.derived\.P9\.explanation: the HTML/],
  ['a question that is not there', part({ question: 'LOK9' }), /^panel\.derived\.P9\.any\[0\]\.question: "LOK9" is not a question/],
  ['a row that is not there', part({ question: 'LOK4/mooi' }), /^panel\.derived\.P9\.any\[0\]\.question: "LOK4\/mooi" is not/],
  ['a matrix without a row', part({ question: 'LOK4' }), /\.question: name a row, as in LOK4\/gemak/],
  ['a question in own words', part({ question: 'HOE' }), /\.question: HOE has no choices/],
  ['a profile answer, which is not stored', part({ question: 'DEM2', codes: ['v'] }), /\.question: answers to DEM2 are not stored/],
  ['a code that is not there', part({ codes: ['1', '7'] }), /^panel\.derived\.P9\.any\[0\]\.codes: LOK1 has no choice "7"$/],
  ['a code outside the base', part({ question: 'LOK4/gemak', codes: ['gm'] }), /\.codes: "gm" is outside the base of LOK4/],
  ['no codes', part({ codes: [] }), /\.codes: expected a list of at least one code/],
  ['a part of something else', part({ not: true }), /^panel\.derived\.P9\.any\[0\]\.not: unknown; known are question, codes/],
]; // prettier-ignore

describe('an indicator derived from answers', () => {
  it('is a variable with yes and no, after all the questions', () => {
    const variables = codebook(readQuestionnaire(derived({ P9: informed })));
    expect(variables.map(({ question, item }) => (item === null ? question : `${question}/${item}`))).to.deep.equal([
      'LOK1', 'LOK6', 'LOK4/gemak', 'LOK4/snel', 'DEM2', 'P9',
    ]); // prettier-ignore
    expect(variables.at(-1)).to.deep.include({
      kind: 'single',
      title: 'Onvoldoende op de hoogte',
      categories: [
        { code: '1', label: 'ja' },
        { code: '0', label: 'nee' },
      ],
    });
  });

  it('says yes and no in the words it is given, in the language of the questionnaire', () => {
    const labels = { 1: { default: 'poorly', nl: 'onvoldoende' }, 0: 'voldoende' };
    const [indicator] = readQuestionnaire(derived({ P9: { ...informed, labels } })).derived;
    const [inFrench] = readQuestionnaire({ ...derived({ P9: informed }), locale: 'fr' }).derived;
    expect(indicator?.choices.map(({ label }) => label)).to.deep.equal(['onvoldoende', 'voldoende']);
    expect(inFrench?.choices.map(({ label }) => label)).to.deep.equal(['oui', 'non']);
  });

  it('takes a row of a matrix as a part, is as sensitive as it, and has its words for no opinion', () => {
    const entries = { MOEILIJK: { title: 'Moeilijk', any: [{ question: 'LOK4/gemak', codes: [1] }] } };
    const variable = codebook(readQuestionnaire(derived(entries))).at(-1);
    expect(variable?.source).to.deep.include({ parts: [{ question: 'LOK4', item: 'gemak', codes: ['1'] }] });
    expect(variable?.meaning).to.include({ sensitive: true, ordered: false, profile: null });
    expect(variable?.outside).to.deep.equal([{ code: 'gm', label: 'geen mening', why: 'notApplicable' }]);
  });

  it('is no error to SurveyJS, is asked of nobody and takes no answer', () => {
    const definition = derived({ P9: informed });
    const check = compileCheck(readQuestionnaire(definition));
    expect(new Model(definition).jsonErrors ?? []).to.deep.equal([]);
    expect([...check.asked({ LOK1: '2' })]).not.to.include('P9');
    expect(check.check({ LOK1: '2', P9: '1' })).to.deep.include({ ok: false });
  });

  it('is read or refused, never worse, whatever stands in its place', () => {
    const entry = fc.record(
      { title: fc.jsonValue(), any: fc.oneof(fc.jsonValue(), fc.array(fc.record({ question: fc.constantFrom('LOK1', 'LOK4', 'x/y', 5), codes: fc.jsonValue() }))) },
      { requiredKeys: [] },
    ); // prettier-ignore
    const panel = fc.oneof(
      fc.jsonValue(),
      fc.record({ derived: fc.dictionary(fc.string(), fc.oneof(entry, fc.jsonValue())) }),
    );
    fc.assert(
      fc.property(panel, (value) => {
        expect(refusalsOf(survey(JSON.parse(JSON.stringify(value)) as Json))).to.be.an('array');
      }),
    );
  });

  for (const [what, definition, refusal] of refused) {
    it(`is refused with ${what}`, () => {
      const refusals = refusalsOf(definition);
      expect(refusals).to.have.length(1);
      expect(refusals[0]).to.match(refusal);
    });
  }
});
