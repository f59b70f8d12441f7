import { expect } from 'chai';
import { composeTracker } from '../../../reports/counter/compose-tracker.ts';
import type { Respondent } from '../../../reports/data-column.ts';
import { openPolicy, type Policy } from '../../../reports/disclosure/policy.ts';
import type { JsonObject } from '../../../surveys/question.ts';
import { kerkebeek } from '../../../server/demo/demo-settings.ts';
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
      type: 'radiogroup',
      name: 'KAN1',
      title: 'Hoe regelt u zaken het liefst?',
      choices: ['digitaal', 'loket'],
    },
    { type: 'checkbox', name: 'LOK7', title: 'Hoe mogen wij u informeren?', choices: ['brief', 'web'] },
  ],
};

/** Two groups too small to show, 9 and 8 people; in both turns 9 of them together know the counter: 7 and 2, or 4 and 5. */
function people(turn: 'one' | 'other'): Respondent[] {
  const knowing = turn === 'one' ? { '65-74': 7, '75+': 2 } : { '65-74': 4, '75+': 5 };
  const groups = [
    { age: '16-34', size: 60, knows: 40 },
    { age: '35-54', size: 60, knows: 45 },
    { age: '55-64', size: 31, knows: 20 },
    { age: '65-74', size: 9, knows: knowing['65-74'] },
    { age: '75+', size: 8, knows: knowing['75+'] },
  ];
  return groups.flatMap(({ age, size, knows }) =>
    Array.from({ length: size }, (_, i): Respondent => {
      const known = i < knows;
      return {
        profile: { age_group: age },
        answers: {
          LOK1: known ? (i % 2 === 0 ? '3' : '2') : '1',
          KAN1: known ? 'digitaal' : 'loket',
          LOK7: [known ? 'web' : 'brief'],
        },
      };
    }),
  );
}

function trackerOf(turn: 'one' | 'other', policy?: Policy): string {
  const wishes = { about: { recruitment: 'random' as const }, ...(policy === undefined ? {} : { policy }) };
  const { release } = madeRelease(survey, people(turn), wishes);
  const figures = figuresWith({});
  return JSON.stringify(
    composeTracker({
      releases: [release],
      figures,
      municipality: kerkebeek,
      audience: 'staff',
      unpublished: [],
    }),
  );
}

describe('the tracker of a wave with age groups of 9 and 8 people', () => {
  it('is the same to the byte whatever the people of the hidden groups answered', () => {
    expect(trackerOf('one') === trackerOf('other')).to.equal(true);
  });

  it('would not be, were nothing hidden', () => {
    expect(trackerOf('one', openPolicy) === trackerOf('other', openPolicy)).to.equal(false);
  });

  it('ranks them nowhere and prints a dash in their columns', () => {
    const text = trackerOf('one');
    expect(text).to.contain('"16–34"').and.to.contain('"75+"');
    const ranked =
      /"id":"tabel-eerst-leeftijd".*?"notes"|"id":"tabel-eerst-leeftijd".*$/u.exec(text)?.[0] ?? '';
    expect(ranked)
      .to.contain('55–64 jaar')
      .and.to.not.contain('75 jaar en ouder')
      .and.to.not.contain('65–74 jaar');
  });
});
