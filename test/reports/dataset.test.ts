import { expect } from 'chai';
import {
  DONT_KNOW,
  NO_ANSWER,
  NOT_APPLICABLE,
  NOT_ASKED,
  type Respondent,
} from '../../reports/data-column.ts';
import { buildDataset, keyOf, type Dataset } from '../../reports/dataset.ts';
import { statesOf, type AnswerStates } from '../../reports/disclosure/states.ts';
import { buildBanner } from '../../reports/tables/banner.ts';
import { isMissing } from '../../reports/tables/crosstab.ts';
import { codebook } from '../../surveys/codebook.ts';
import type { Json, JsonObject } from '../../surveys/question.ts';
import { readQuestionnaire } from '../../surveys/questionnaire.ts';
import type { Variable } from '../../surveys/variable.ts';
import { expectTable } from '../support/expect-table.ts';
import { plainTable } from '../support/plain-table.ts';
import { datasetOf } from '../support/small-survey.ts';

const knows = {
  type: 'radiogroup',
  name: 'KENT',
  choices: ['ja', 'nee'],
  showDontKnowItem: true,
  showRefuseItem: true,
};
const judges = {
  type: 'matrix',
  name: 'OORDEEL',
  visibleIf: "{KENT} = 'ja'",
  columns: ['goed', 'slecht', 'nvt'],
  rows: ['loket', 'telefoon'],
  panel: { missing: ['nvt'] },
};

function asked(elements: JsonObject[], answers: JsonObject[], panel?: JsonObject): Dataset {
  const people = answers.map((one): Respondent => ({ answers: one, profile: {} }));
  return datasetOf({ elements, ...(panel === undefined ? {} : { panel }) }, people);
}

function variableOf({ variables }: Dataset, key: string): Variable {
  const variable = variables.find((one) => keyOf(one) === key);
  if (variable === undefined) throw new Error(key);
  return variable;
}

function states(dataset: Dataset, key: string): AnswerStates {
  return statesOf(dataset, variableOf(dataset, key));
}

/** The category of each resident, or why there is none. */
function given(dataset: Dataset, key: string): unknown[] {
  const column = dataset.columns.get(key);
  const words = new Map([[NOT_ASKED, 'not asked'], [NO_ANSWER, 'no answer'], [DONT_KNOW, "don't know"], [NOT_APPLICABLE, 'n/a']]); // prettier-ignore
  const categories = variableOf(dataset, key).categories;
  return column?.kind === 'codes'
    ? [...column.codes].map((code) => words.get(code) ?? categories[code]?.code)
    : [];
}

/** The nets of a table, of everybody. */
function netsIn(dataset: Dataset, key: string): object[] {
  const { rows } = plainTable(dataset, variableOf(dataset, key), buildBanner(dataset, [], {}));
  return rows.flatMap(({ net, code, cells: [cell] }) =>
    net && cell !== undefined && !isMissing(cell) ? [{ code, n: cell.n, share: cell.share }] : [],
  );
}

describe('who is in the base of a question', () => {
  it('differs from row to row of a matrix: each resident skips what they like', () => {
    const both = { KENT: 'ja', OORDEEL: { loket: 'goed', telefoon: 'slecht' } };
    const one = { KENT: 'ja', OORDEEL: { loket: 'goed' } };
    const other = { KENT: 'ja', OORDEEL: { loket: 'nvt', telefoon: 'goed' } };
    const dataset = asked([knows, judges], [both, one, other, { KENT: 'ja' }, { KENT: 'nee' }]);
    expect(states(dataset, 'OORDEEL/loket')).to.deep.equal({ answered: 2, notAsked: 1, noAnswer: 1, dontKnow: 0, notApplicable: 1 }); // prettier-ignore
    expect(states(dataset, 'OORDEEL/telefoon')).to.deep.equal({ answered: 2, notAsked: 1, noAnswer: 2, dontKnow: 0, notApplicable: 0 }); // prettier-ignore
  });

  it('leaves out residents who do not know, or would rather not say', () => {
    const dataset = asked([knows], [{ KENT: 'ja' }, { KENT: 'dontknow' }, { KENT: 'refused' }, {}]);
    expect(given(dataset, 'KENT')).to.deep.equal(['ja', "don't know", "don't know", 'no answer']);
  });

  it("keeps them as answers where don't know is a category", () => {
    const element = { ...knows, panel: { dontKnow: 'category' } };
    const dataset = asked([element], [{ KENT: 'ja' }, { KENT: 'dontknow' }, { KENT: 'refused' }, {}]);
    expect(given(dataset, 'KENT')).to.deep.equal(['ja', 'dontknow', 'refused', 'no answer']);
  });

  it('leaves out, as not asked, residents whose way there was an answer left empty', () => {
    const answers = [{ KENT: 'ja', OORDEEL: { loket: 'goed' } }, {}, { KENT: 'dontknow' }];
    const dataset = asked([knows, judges], answers);
    expect(given(dataset, 'OORDEEL/loket')).to.deep.equal(['goed', 'not asked', 'not asked']);
  });

  it('leaves out who ticked nothing, or only "don\'t know"; an exclusive "none" is an answer', () => {
    const boxes = {
      type: 'checkbox',
      name: 'WEG',
      choices: ['web', 'tel'],
      showNoneItem: true,
      showDontKnowItem: true,
    };
    const dataset = asked([boxes], [{ WEG: ['web'] }, { WEG: ['none'] }, { WEG: ['dontknow'] }, { WEG: [] }]);
    expect(states(dataset, 'WEG')).to.deep.equal({ answered: 2, notAsked: 0, noAnswer: 1, dontKnow: 1, notApplicable: 0 }); // prettier-ignore
  });
});

describe('a net of everybody but those who gave an answer', () => {
  const nets = { 'not by phone': { not: ['tel'] } };

  it('is the rest of the base where residents give one answer', () => {
    const panel = { missing: ['nvt'], nets };
    const element = { type: 'radiogroup', name: 'LIEFST', choices: ['web', 'tel', 'mail', 'nvt'], panel };
    const dataset = asked(
      [element],
      ['web', 'tel', 'mail', 'nvt', 'web'].map((LIEFST) => ({ LIEFST })),
    );
    expect(netsIn(dataset, 'LIEFST')).to.deep.equal([{ code: 'not by phone', n: 3, share: 0.75 }]);
  });

  it('is whoever ticked something else alone where they give several', () => {
    const element = { type: 'checkbox', name: 'WEG', choices: ['web', 'tel', 'mail'], panel: { nets } };
    const ticked = [['web', 'mail'], ['tel', 'web'], ['tel'], ['mail'], []];
    const dataset = asked(
      [element],
      ticked.map((WEG) => ({ WEG })),
    );
    expect(netsIn(dataset, 'WEG')).to.deep.equal([{ code: 'not by phone', n: 2, share: 0.5 }]);
  });
});

describe('the answers to "would you recommend the counter?"', () => {
  it('give promoters minus detractors as their mean, and both groups as nets', () => {
    const element = { type: 'rating', name: 'NPS', rateMin: 0, rateMax: 10, panel: { nps: true } };
    const dataset = asked(
      [element],
      [0, 6, 7, 8, 9, 10, 10, 10].map((NPS) => ({ NPS })),
    );
    const table = plainTable(dataset, variableOf(dataset, 'NPS'), buildBanner(dataset, [], {}));
    expect(netsIn(dataset, 'NPS')).to.deep.equal([
      { code: 'detractors', n: 2, share: 0.25 },
      { code: 'passives', n: 2, share: 0.25 },
      { code: 'promoters', n: 4, share: 0.5 },
    ]);
    expect(table.means?.[0]).to.deep.include({ value: 25, median: 50 });
  });
});

describe('a typed number in bands', () => {
  const bands = { none: [0, 0], 'one or two': [1, 2], 'three to nine': [3, 9] };
  const element: JsonObject = {
    type: 'text',
    inputType: 'number',
    name: 'BEZOEKEN',
    panel: { bands, missing: [99] },
  };
  const typed = [0, 0, 1, 2, 2.5, 3, 9, 10, 99];

  it('has a row for each; a number in none of them is in the base all the same', () => {
    const dataset = asked([element], [...typed.map((BEZOEKEN) => ({ BEZOEKEN })), {}]);
    const table = plainTable(dataset, variableOf(dataset, 'BEZOEKEN'), buildBanner(dataset, [], {}));
    expectTable(table, [
      ['', 'Totaal'],
      ['none', '25 %'],
      ['one or two', '25 %'],
      ['three to nine', '25 %'],
      ['n', '8'],
    ]);
  });

  it('keeps the mean and median of the numbers themselves, and their kind', () => {
    const dataset = asked(
      [element],
      typed.map((BEZOEKEN) => ({ BEZOEKEN })),
    );
    const table = plainTable(dataset, variableOf(dataset, 'BEZOEKEN'), buildBanner(dataset, [], {}));
    expect(table.kind).to.equal('number');
    expect(table.means?.[0]).to.deep.include({ value: 27.5 / 8, median: 2.25 });
  });

  it('can be joined in nets', () => {
    const panel = { bands, nets: { some: ['one or two', 'three to nine'], 'not none': { not: ['none'] } } };
    const dataset = asked(
      [{ ...element, panel }],
      [0, 1, 5, 20].map((BEZOEKEN) => ({ BEZOEKEN })),
    );
    expect(netsIn(dataset, 'BEZOEKEN')).to.deep.equal([
      { code: 'some', n: 2, share: 0.5 },
      { code: 'not none', n: 3, share: 0.75 },
    ]);
  });
});

describe('an indicator derived from answers, for each resident', () => {
  const informed = {
    type: 'radiogroup',
    name: 'WEET',
    visibleIf: "{KENT} = 'ja'",
    choices: ['niets', 'veel', 'gm'],
    panel: { missing: ['gm'] },
  };
  const any = [{ question: 'KENT', codes: ['nee'] }, { question: 'WEET', codes: ['niets'] }]; // prettier-ignore
  const of = (parts: Json, elements: JsonObject[], answers: JsonObject[]): unknown[] =>
    given(
      asked(elements, answers, { derived: { P9: { title: 'Te weinig op de hoogte', any: parts } } }),
      'P9',
    );

  const residents: [who: string, answers: JsonObject, outcome: string][] = [
    ['does not know the counter', { KENT: 'nee' }, '1'],
    ['knows it, but not what it can do', { KENT: 'ja', WEET: 'niets' }, '1'],
    ['knows all about it', { KENT: 'ja', WEET: 'veel' }, '0'],
    ['knows it and skipped the second question', { KENT: 'ja' }, 'no answer'],
    ['knows it and has no opinion', { KENT: 'ja', WEET: 'gm' }, 'n/a'],
    ['cannot say whether they know it', { KENT: 'dontknow' }, "don't know"],
    ['skipped everything', {}, 'no answer'],
  ];
  for (const [who, answers, outcome] of residents) {
    it(`is "${outcome}" for one who ${who}`, () => {
      expect(of(any, [knows, informed], [answers])).to.deep.equal([outcome]);
    });
  }

  it('is not asked of those who were asked none of its questions', () => {
    const second = [{ question: 'WEET', codes: ['niets'] }];
    const answers = [{ KENT: 'ja', WEET: 'veel' }, { KENT: 'nee' }, {}];
    expect(of(second, [knows, informed], answers)).to.deep.equal(['0', 'not asked', 'not asked']);
  });

  it('can be made of boxes ticked and of a row of a matrix', () => {
    const boxes = { type: 'checkbox', name: 'WEG', choices: ['web', 'tel', 'brief'] };
    const parts = [{ question: 'WEG', codes: ['tel', 'brief'] }, { question: 'OORDEEL/telefoon', codes: ['goed'] }]; // prettier-ignore
    const answers = [
      { WEG: ['web', 'brief'], KENT: 'nee' },
      { WEG: ['web'], KENT: 'ja', OORDEEL: { loket: 'slecht', telefoon: 'goed' } },
      { WEG: ['web'], KENT: 'ja', OORDEEL: { loket: 'goed', telefoon: 'slecht' } },
      { WEG: ['web'], KENT: 'nee' },
      { WEG: ['web'], KENT: 'ja', OORDEEL: { loket: 'goed' } },
    ];
    expect(of(parts, [boxes, knows, judges], answers)).to.deep.equal(['1', '1', '0', '0', 'no answer']);
  });

  it('needs the answers to its questions', () => {
    const definition = { panel: { derived: { P9: { title: 'x', any } } }, elements: [knows, informed] };
    const indicator = codebook(readQuestionnaire(definition)).filter(({ question }) => question === 'P9');
    expect(() => buildDataset(indicator, [], () => new Set())).to.throw('KENT is not among the variables');
  });
});
