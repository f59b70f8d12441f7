import { expect } from 'chai';
import { composeTracker } from '../../../reports/counter/compose-tracker.ts';
import type { Respondent } from '../../../reports/data-column.ts';
import type { Report } from '../../../reports/report.ts';
import type { JsonObject } from '../../../surveys/question.ts';
import { figuresWith } from '../../support/figures-with.ts';
import { madeRelease } from '../../support/made-release.ts';

const survey: JsonObject = {
  title: 'Het loket',
  locale: 'nl',
  elements: [
    {
      type: 'radiogroup',
      name: 'LOK1',
      title: 'Kent u het loket?',
      choices: ['1', '2', '3'],
      panel: { ordered: true, indicator: 'awareness', nets: { kent: ['2', '3'] } },
    },
    {
      type: 'checkbox',
      name: 'LOK7',
      title: 'Hoe mogen wij u informeren?',
      choices: [
        { value: 'brief', text: 'een brief' },
        { value: 'web', text: 'de website' },
        { value: 'blad', text: 'het infoblad' },
        { value: 'niet', text: 'niet nodig', isExclusive: true },
      ],
    },
  ],
};

interface Group {
  age: string;
  district: string;
  size: number;
  /** Of the group, who knows the counter. */
  knows: number;
}

function people(groups: Group[]): Respondent[] {
  return groups.flatMap(({ age, district, size, knows }) =>
    Array.from({ length: size }, (_, i): Respondent => ({
      profile: { age_group: age, district },
      answers: {
        LOK1: i < knows ? '2' : '1',
        LOK7: i % 2 === 0 ? ['niet'] : age === '75+' ? ['brief'] : ['web', 'blad'],
      },
    })),
  );
}

function trackerOf(groups: Group[], banner = ['age_group', 'district']): Report {
  const { release } = madeRelease(survey, people(groups), { banner });
  const municipality = { name: 'Kerkebeek', nisCode: '99901', counterName: 'thuisloket' };
  return composeTracker({
    releases: [release],
    figures: figuresWith({}),
    municipality,
    audience: 'staff',
    unpublished: [],
  });
}

function textOf({ sections }: Report, id: string): string {
  return JSON.stringify(sections.find((section) => section.id === id)?.blocks ?? null);
}

const oldestFewest: Group[] = [
  { age: '16-34', district: 'Kerkebeek', size: 80, knows: 70 },
  { age: '35-74', district: 'Kerkebeek', size: 80, knows: 68 },
  { age: '75+', district: 'Oostdonk', size: 60, knows: 20 },
];

describe('whom to address first', () => {
  it('is the group that demonstrably knows the counter less, with its figures', () => {
    const text = textOf(trackerOf(oldestFewest), 'eerst-leeftijd');
    expect(text)
      .to.contain('Begin met de 75-plussers.')
      .and.to.contain('67\u00a0% van de 75-plussers kent het loket niet');
    expect(text).to.contain('aantoonbaar minder dan de andere groepen samen');
  });

  it('goes with the channel that group wants, and never with "that is not needed"', () => {
    const text = textOf(trackerOf(oldestFewest), 'eerst-leeftijd');
    expect(text)
      .to.contain('kozen de 75-plussers het meest een brief (50\u00a0%)')
      .and.to.not.contain('niet nodig');
  });

  it('is a district where a district stands out', () => {
    expect(textOf(trackerOf(oldestFewest), 'eerst-deelgemeente')).to.contain(
      'Begin met wie in Oostdonk woont.',
    );
  });

  it('is no district where the releases know none', () => {
    const ids = trackerOf(oldestFewest, ['age_group']).sections.map(({ id }) => id);
    expect(ids).to.include('eerst-leeftijd').and.to.not.include('eerst-deelgemeente');
  });

  it('is never a group of fewer than thirty, however few of them know it', () => {
    const few = oldestFewest.map((group) => (group.age === '75+' ? { ...group, size: 25, knows: 2 } : group));
    const text = textOf(trackerOf(few), 'eerst-leeftijd');
    expect(text).to.contain('Een duidelijke eerste keuze is er niet.').and.to.not.contain('75');
  });

  it('is everybody where no group stands out and no number of residents is known', () => {
    const alike = oldestFewest.map((group) => ({ ...group, knows: group.size / 2 }));
    expect(textOf(trackerOf(alike), 'eerst-leeftijd')).to.contain('Richt u dus tot iedereen.');
  });
});
