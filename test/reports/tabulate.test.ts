import { expect } from 'chai';
import { AnswerRefused } from '../../reports/data-column.ts';
import { buildBanner } from '../../reports/tables/banner.ts';
import { isMissing, type Crosstab } from '../../reports/tables/crosstab.ts';
import { plainTable } from '../support/plain-table.ts';
import { statesOf } from '../../reports/disclosure/states.ts';
import { expectTable } from '../support/expect-table.ts';
import { datasetOf, smallRespondents, smallSurvey } from '../support/small-survey.ts';

describe('a crosstab', () => {
  const dataset = datasetOf(smallSurvey, smallRespondents());
  const tableOf = (question: string, weights?: number[]): Crosstab => {
    const variable = dataset.variables.find((one) => one.question === question);
    if (variable === undefined) throw new Error(question);
    return plainTable(dataset, variable, buildBanner(dataset, ['age_group'], {}), weights);
  };

  it('counts who was asked and answered; no opinion is outside the base, an unknown age only in the total', () => {
    expectTable(tableOf('KENT'), [
      ['', 'Totaal', '16-34', '35-64', '65+'],
      ['nee', '50 %', '33 %', '50 %', '100 %'],
      ['ja', '50 %', '67 %', '50 %', '0 %'],
      ['n', '10', '3', '4', '2'],
    ]);
  });

  it('asks a routed question only of those who were sent there, and makes a net from the answers', () => {
    const table = tableOf('TEVREDEN');
    expectTable(table, [
      ['', 'Totaal', '16-34', '35-64', '65+'],
      ['1', '0 %', '0 %', '0 %', '·'],
      ['2', '25 %', '0 %', '0 %', '·'],
      ['3', '0 %', '0 %', '0 %', '·'],
      ['4', '50 %', '50 %', '100 %', '·'],
      ['5', '25 %', '50 %', '0 %', '·'],
      ['top2', '75 %', '100 %', '100 %', '·'],
      ['n', '4', '2', '1', '0'],
    ]);
    expect(table.kind).to.equal('scale');
  });

  it('gives several answers as shares of residents who ticked a box, never of ticks', () => {
    expectTable(tableOf('KANAAL'), [
      ['', 'Totaal', '16-34', '35-64', '65+'],
      ['web', '36 %', '67 %', '25 %', '0 %'],
      ['tel', '45 %', '33 %', '50 %', '67 %'],
      ['geen', '27 %', '33 %', '25 %', '33 %'],
      ['contact', '73 %', '67 %', '75 %', '67 %'],
      ['n', '11', '3', '4', '3'],
    ]);
  });

  it('gives means and medians for scales and numbers, and says why there is none', () => {
    const [scale, visits] = [tableOf('TEVREDEN').means, tableOf('BEZOEKEN').means];
    expect(scale?.[0]).to.deep.include({ value: 3.75, median: 4 });
    expect(visits?.[0]).to.deep.include({ value: 34 / 11, median: 2 });
    expect(scale?.[3]).to.deep.equal({ missing: 'no base' });
  });

  it('weighs shares with the weights given, and keeps bases in people', () => {
    const weights = smallRespondents().map((_, i) => (i === 0 ? 3 : 1));
    const table = tableOf('KENT', weights);
    const yes = table.rows[1]?.cells[0];
    expect(yes).to.deep.include({ n: 5, weighted: 7, share: 7 / 12 });
    expect(table.columns[0]).to.deep.include({ base: 10, weightedBase: 12, effectiveBase: 144 / 18 });
  });

  it('leaves a respondent of weight 0 out of everything', () => {
    const weights = smallRespondents().map((_, i) => (i === 0 ? 0 : 1));
    const table = tableOf('KENT', weights);
    expect(table.columns[0]).to.deep.include({ base: 9, weightedBase: 9 });
  });

  it('takes a question as banner, in the order of its choices', () => {
    const variable = dataset.variables[0];
    if (variable === undefined) throw new Error('no variable');
    const table = plainTable(dataset, variable, buildBanner(dataset, ['KANAAL'], {}));
    expect(table.columns.map((column) => column.label)).to.deep.equal([
      'Totaal',
      'web',
      'tel',
      'geen contact',
    ]);
    expect(table.columns.map((column) => (isMissing(column.base) ? null : column.base))).to.deep.equal([
      10, 4, 5, 2,
    ]);
  });

  it('lists ages as numbers, not as text', () => {
    const ages = ['100+', '16-24', '8-10'].map((age) => ({
      profile: { age_group: age },
      answers: { KENT: 'ja' },
    }));
    const banner = buildBanner(datasetOf(smallSurvey, ages), ['age_group'], {});
    expect(banner.variables[0]?.groups.map((group) => group.code)).to.deep.equal(['8-10', '16-24', '100+']);
  });

  it('tells not asked, skipped, and no opinion apart', () => {
    const [kent, tevreden] = dataset.variables;
    if (kent === undefined || tevreden === undefined) throw new Error('no variable');
    expect(statesOf(dataset, kent)).to.deep.equal({
      answered: 10,
      notAsked: 0,
      noAnswer: 1,
      dontKnow: 0,
      notApplicable: 1,
    });
    expect(statesOf(dataset, tevreden)).to.deep.include({ answered: 4, notAsked: 7, noAnswer: 1 });
  });

  it('counts nobody who was not asked, for data whose routing is elsewhere', () => {
    const people = smallRespondents().map((person) => ({ ...person, notAsked: ['KANAAL'] }));
    const silent = datasetOf(smallSurvey, people);
    const variable = silent.variables.find((one) => one.question === 'KANAAL');
    if (variable === undefined) throw new Error('KANAAL');
    expect(plainTable(silent, variable, buildBanner(silent, [], {})).columns[0]?.base).to.equal(0);
  });

  it('refuses an answer that is not in the questionnaire, and says whose', () => {
    const people = [...smallRespondents(), { profile: {}, answers: { KENT: 'misschien' } }];
    const act = (): unknown => datasetOf(smallSurvey, people);
    expect(act)
      .to.throw(AnswerRefused, 'expected one of nee, ja, nvt, found "misschien"')
      .with.property('respondent', 12);
  });
});
