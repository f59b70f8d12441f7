import { expect } from 'chai';
import { budgetOf, moneyText } from '../../../reports/figures/budget.ts';
import { loginsBy, loginsInYear, uniqueUsersBy } from '../../../reports/figures/logins.ts';
import type { BudgetLine, Logins, RequestChannel, Requests } from '../../../reports/figures/records.ts';
import { digitalShareBy, requestsByDocument } from '../../../reports/figures/requests.ts';
import { populationOf, residentsBehind } from '../../../reports/figures/residents.ts';
import { monthsIn } from '../../../reports/figures/periods.ts';
import { defaultFigureSettings, type ServiceFigures } from '../../../reports/figures/service-figures.ts';
import { figuresWith } from '../../support/figures-with.ts';

function requested(day: string, channel: RequestChannel, requests: number, document = 'Attest'): Requests {
  return { day, span: 'month', document, channel, requests, automatic: null, hours: null };
}

function login(day: string, logins: number, changes: Partial<Logins> = {}): Logins {
  return { day, span: 'day', means: null, logins, uniqueUsers: null, ...changes };
}

describe('requests for documents', () => {
  it('have a digital share of all channels together, and none in a month that lacks one', () => {
    const figures = figuresWith({
      requests: [
        requested('2021-01-01', 'counter', 30),
        requested('2021-01-01', 'desk', 60),
        requested('2021-01-01', 'phone', 10),
        requested('2021-02-01', 'counter', 30),
        requested('2021-02-01', 'desk', 60),
      ],
    });
    expect(digitalShareBy(figures, 'month')).to.deep.equal([
      { period: '2021-01', value: 0.3, why: null },
      { period: '2021-02', value: null, why: 'partial' },
    ]);
    expect(digitalShareBy(figures, 'year')[0]?.value).to.equal(null);
  });

  it('have no digital share where the counter alone is told, or all but the counter', () => {
    for (const channels of [['counter'], ['desk', 'phone']] satisfies RequestChannel[][]) {
      const requests = channels.map((channel) => requested('2021-01-01', channel, 10));
      expect(digitalShareBy(figuresWith({ requests }), 'month')[0]?.value, channels[0]).to.equal(null);
    }
  });

  it('of one document have a digital share where every month has every channel, also one it never came through', () => {
    const first = [requested('2021-01-01', 'counter', 3), requested('2021-01-01', 'desk', 9)];
    const other = requested('2021-01-01', 'letter', 5, 'Akte');
    const shareOf = (requests: Requests[]): unknown =>
      requestsByDocument(figuresWith({ requests }), 2021).find(({ document }) => document === 'Attest')
        ?.digital;
    expect(shareOf([...first, other])).to.equal(0.25);
    expect(shareOf([...first, other, requested('2021-02-01', 'counter', 40)])).to.equal(null);
  });

  it('under two names are one document, beside the same months of the year before', () => {
    const settings = { ...defaultFigureSettings, documents: { Bewijs: 'Attest' } };
    const requests = [2020, 2021].flatMap((year) =>
      monthsIn(String(year)).map((month, at) =>
        requested(`${month}-01`, 'counter', year - 2019, at < 6 ? 'Bewijs' : 'Attest'),
      ),
    );
    const [found, ...others] = requestsByDocument(figuresWith({ settings, requests }), 2021);
    expect([found?.total, found?.before, others]).to.deep.equal([24, 12, []]);
    const [lacking] = requestsByDocument(figuresWith({ settings, requests: requests.slice(1) }), 2021);
    expect(lacking?.before).to.equal(null);
  });
});

describe('logins', () => {
  it('delivered by day and again by month count once', () => {
    const logins = [
      login('2021-01-04', 7),
      login('2021-01-05', 8),
      login('2021-01-01', 15, { span: 'month' }),
    ];
    expect(loginsBy(figuresWith({ logins }), 'month')).to.deep.equal([
      { period: '2021-01', value: 15, why: null },
    ]);
  });

  it('of a month and of some of its days are those of the month', () => {
    const logins = [login('2021-01-04', 7), login('2021-01-01', 15, { span: 'month' })];
    expect(loginsBy(figuresWith({ logins }), 'month')[0]?.value).to.equal(15);
  });

  it('have no parts by means where a part of them has none', () => {
    const logins = [login('2021-01-04', 7, { means: 'itsme' }), login('2021-01-05', 8)];
    expect(loginsInYear(figuresWith({ logins }), 2021)).to.deep.equal({
      total: 15,
      perMonth: 15,
      months: 1,
      byMeans: null,
    });
  });

  it('have a mean over whole months alone', () => {
    const logins = [login('2021-01-04', 30), login('2021-02-04', 50), login('2021-03-01', 4)];
    const covered: ServiceFigures['covered'] = { logins: [['2021-01-01', '2021-03-01']] };
    expect(loginsInYear(figuresWith({ logins, covered }), 2021)).to.deep.include({
      total: 84,
      perMonth: 40,
      months: 2,
    });
    const [, , last = login('', 0)] = logins;
    expect(loginsInYear(figuresWith({ logins: [last], covered }), 2021)).to.deep.include({
      total: 4,
      perMonth: null,
      months: 0,
    });
  });

  it('have no unique users of all together where one means alone tells them', () => {
    const month = (means: Logins['means'], uniqueUsers: number | null): Logins =>
      login('2021-01-01', 40, { span: 'month', means, uniqueUsers });
    const usersOf = (logins: Logins[]): unknown => uniqueUsersBy(figuresWith({ logins }))[0]?.value;
    expect(usersOf([month('itsme', 31), month('eid', null)])).to.equal(undefined);
    expect(usersOf([month('itsme', 31), month(null, null)])).to.equal(undefined);
    expect(usersOf([month('itsme', 31)])).to.equal(31);
  });

  it('have unique users only where a month came as one number, never added up', () => {
    const days = [login('2021-01-04', 7, { uniqueUsers: 6 }), login('2021-01-05', 8, { uniqueUsers: 8 })];
    const month = login('2021-02-01', 40, { span: 'month', uniqueUsers: 31 });
    expect(uniqueUsersBy(figuresWith({ logins: [...days, month] }))).to.deep.equal([
      { period: '2021-02', value: 31, why: null },
    ]);
  });
});

const line: BudgetLine = {
  code: 'A101',
  year: 2021,
  kind: 'investment',
  side: 'expense',
  title: '',
  status: '',
  holder: '',
  startsOn: null,
  endsOn: null,
  account: -400,
  plan: -1000,
  explanation: '',
  seeAlso: [],
};

describe('the budget of an action', () => {
  it('adds up lines of one kind and side, and keeps others, years and actions apart', () => {
    const lines = [
      line,
      line,
      { ...line, kind: 'operation' as const },
      { ...line, year: 2022 },
      { ...line, code: 'A102' },
    ];
    const found = budgetOf(lines, 'A101', 2021).map(({ kind, account, plan, executed, left }) => [
      kind,
      account,
      plan,
      executed,
      left,
    ]);
    expect(found).to.deep.equal([
      ['investment', -800, -2000, 0.4, 1200],
      ['operation', -400, -1000, 0.4, 600],
    ]);
  });

  it('has no execution where nothing was planned or something is not known, and may be more than all', () => {
    const executed = (changes: Partial<BudgetLine>): unknown =>
      budgetOf([{ ...line, ...changes }], 'A101', 2021)[0]?.executed;
    expect([executed({ plan: 0 }), executed({ plan: null }), executed({ account: null })]).to.deep.equal([
      null,
      null,
      null,
    ]);
    expect(executed({ account: -1500 })).to.equal(1.5);
  });

  it('is written as in Belgium', () => {
    const texts = [-1_424_533, 0, 5, -100, 123_456_789].map(moneyText);
    expect(texts).to.deep.equal(['−14.245,33', '0,00', '0,05', '−1,00', '1.234.567,89']);
  });
});

describe('residents', () => {
  const cell = (year: number, age: number, people: number) => ({
    year,
    nisCode: '99901',
    gender: 'v' as const,
    age,
    people,
  });
  const figures = figuresWith({ population: [cell(2020, 15, 9), cell(2020, 16, 4), cell(2021, 40, 5)] });

  it('are of the year, else of the nearest year before it, and old enough', () => {
    const years = [2019, 2020, 2021, 2024].map((year) => populationOf(figures, '99901', year, 16));
    expect(years).to.deep.equal([
      null,
      { year: 2020, people: 4 },
      { year: 2021, people: 5 },
      { year: 2021, people: 5 },
    ]);
    expect(populationOf(figures, '99902', 2021, 16)).to.equal(null);
  });

  it('stand behind a share with its interval: 22 % of 13.600 are 2.992, between 2.407 and 3.672', () => {
    const behind = residentsBehind({ value: 0.22, low: 0.177, high: 0.27 }, 13_600);
    expect([behind.people, behind.low, behind.high].map(Math.round)).to.deep.equal([2992, 2407, 3672]);
  });
});
