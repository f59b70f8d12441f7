import { expect } from 'chai';
import { routesOf } from '../../../reports/disclosure/routes.ts';
import type { Respondent } from '../../../reports/data-column.ts';
import { isMissing, type Crosstab } from '../../../reports/tables/crosstab.ts';
import type { JsonObject } from '../../../surveys/question.ts';
import { seededRandom, shuffled } from '../../../server/demo/seeded-random.ts';
import { publishWave, randomPeople, type PublishWishes } from '../../support/random-waves.ts';
import { datasetOf } from '../../support/small-survey.ts';

const order = { groep: ['a', 'b', 'c', 'd'].map((code) => ({ code, label: code })) };
const knowledge = { nets: {}, exclusive: {}, followUps: {}, indicators: {} };
const wishes: PublishWishes = { banner: ['groep'], order, knowledge };

function people(groep: string, answers: Respondent['answers'][]): Respondent[] {
  return answers.map((one) => ({ profile: { groep }, answers: one }));
}

function times<T>(n: number, one: T): T[] {
  return Array.from({ length: n }, () => one);
}

/** The mask of a table: which bases and cells are hidden. */
function maskOf(table: Crosstab): boolean[][] {
  return [
    table.columns.map(({ base }) => isMissing(base)),
    ...table.rows.map(({ cells }) => cells.map(isMissing)),
  ];
}

function masksOf(some: Respondent[], given: PublishWishes = {}): Map<string, boolean[][]> {
  return new Map(publishWave(some, given).wave.tables.map((table) => [table.question, maskOf(table)]));
}

const choices = ['ja', 'nee'];

describe('the tables of one release', () => {
  it('hide a group in all of them when nearly all of it answered the question in which it is small', () => {
    const definition: JsonObject = {
      elements: ['EEN', 'TWEE'].map((name) => ({ type: 'radiogroup', name, choices })),
    };
    const both = (yes: number, n: number): Respondent['answers'][] =>
      times(n, 0).map((_, i) => ({ EEN: i < yes ? 'ja' : 'nee', TWEE: i < yes ? 'ja' : 'nee' }));
    const thin = both(5, 11).map((one, i): Respondent['answers'] => (i < 2 ? { EEN: 'ja' } : one));
    const some = [
      ...people('a', thin),
      ...people('b', both(20, 40)),
      ...people('c', both(25, 50)),
      ...people('d', both(30, 60)),
    ];
    const { wave } = publishWave(some, { ...wishes, definition });
    expect(wave.tables.map(({ columns }) => isMissing(columns[1]?.base))).to.deep.equal([true, true]);
    expect(wave.composition[0]?.groups.map(({ answered }) => isMissing(answered))).to.deep.equal([
      true,
      true,
      false,
      false,
    ]);
  });

  it('hide what a follow-up question would tell of a sensitive answer, and how many were asked it', () => {
    const definition: JsonObject = {
      elements: [
        { type: 'radiogroup', name: 'ZIEK', choices, panel: { sensitive: true } },
        { type: 'radiogroup', name: 'ZORG', visibleIf: "{ZIEK} = 'ja'", choices },
      ],
    };
    const ill = (n: number): Respondent['answers'][] =>
      times(n, 0).map((_, i) => ({ ZIEK: 'ja', ZORG: i % 2 ? 'ja' : 'nee' }));
    const some = [
      ...people('a', [...ill(28), ...times(2, { ZIEK: 'nee' })]),
      ...people('b', [...ill(30), ...times(1, { ZIEK: 'nee' })]),
    ];
    const { wave, made } = publishWave(some, { ...wishes, definition });
    const [sick, care] = wave.tables;
    expect(sick?.rows.map(({ cells }) => isMissing(cells[0]))).to.deep.equal([true, true]);
    expect(isMissing(care?.columns[0]?.base)).to.equal(true);
    expect([...made.askedUnsaid]).to.deep.equal(['ZORG']);
  });

  it('hide a banner group throughout when the number who gave that answer is hidden', () => {
    const definition: JsonObject = {
      elements: [
        { type: 'radiogroup', name: 'ZIEK', choices: ['a', 'b', 'c'], panel: { sensitive: true } },
        { type: 'radiogroup', name: 'EEN', choices },
      ],
    };
    const some = [...times(3, 'a'), ...times(20, 'b'), ...times(90, 'c')].map((one, i): Respondent => ({
      profile: { groep: 'a' },
      answers: { ZIEK: one, EEN: i % 2 ? 'ja' : 'nee' },
    }));
    const { wave } = publishWave(some, { ...wishes, banner: ['ZIEK'], definition });
    const hiddenRows = wave.tables[0]?.rows.map(({ cells }) => isMissing(cells[0]));
    expect(hiddenRows).to.deep.equal([true, true, false]);
    expect(wave.tables[1]?.columns.map(({ base }) => isMissing(base))).to.deep.equal([
      false,
      true,
      true,
      false,
    ]);
  });

  it('know which answers lead to a question from its conditions and those before', () => {
    const definition: JsonObject = {
      elements: [
        { type: 'radiogroup', name: 'EEN', choices: [1, 2, 3] },
        { type: 'checkbox', name: 'TWEE', visibleIf: '{EEN} > 1', choices: ['x', 'y', 'geen'] },
        {
          type: 'radiogroup',
          name: 'DRIE',
          visibleIf: "{TWEE} notempty and {TWEE} notcontains 'geen'",
          choices,
        },
      ],
    };
    const answers = [{ EEN: 1 }, { EEN: 2, TWEE: ['geen'] }, { EEN: 3, TWEE: ['x', 'y'], DRIE: 'ja' }];
    const routes = routesOf(datasetOf(definition, people('a', answers)));
    expect(routes.get('TWEE')).to.deep.equal([{ from: 'EEN', given: [1, 2], notGiven: [] }]);
    expect(routes.get('DRIE')).to.deep.equal([
      { from: 'TWEE', given: [0, 1], notGiven: [2] },
      { from: 'EEN', given: [2], notGiven: [] },
    ]);
  });

  it('hide the same whatever the order of respondents', () => {
    for (const seed of [3, 14, 15, 92, 65]) {
      const some = randomPeople(seed);
      expect(masksOf(shuffled(some, seededRandom(seed)))).to.deep.equal(masksOf(some));
    }
  });
});
