import { expect } from 'chai';
import { defaultPolicy } from '../../../reports/disclosure/policy.ts';
import { makeRelease, type Release, type ReleaseInput } from '../../../reports/disclosure/release.ts';
import type { Respondent } from '../../../reports/data-column.ts';
import { isMissing, type Crosstab } from '../../../reports/tables/crosstab.ts';
import { populationByMargin } from '../../../reports/weighting/population.ts';
import { plainRequest } from '../../../reports/weighting/weighing-request.ts';
import { readQuestionnaire } from '../../../surveys/questionnaire.ts';

const questionnaire = readQuestionnaire({
  title: 'Het loket',
  locale: 'nl',
  elements: [{ type: 'radiogroup', name: 'KENT', title: 'Kent u het loket?', choices: ['ja', 'nee'] }],
});
const ages = ['16-34', '35-54', '55+'];

/** So many members of each age, of whom every `step`th does not know the counter. */
function members(sizes: number[], step: number): Respondent[] {
  return sizes.flatMap((size, age) =>
    Array.from({ length: size }, (_, i) => ({
      id: `${age}-${i}`,
      profile: { age_group: ages[age] ?? '' },
      answers: { KENT: i % step === 0 ? 'nee' : 'ja' },
    })),
  );
}

function inputOf(
  respondents: Respondent[],
  wave: string,
  history: ReleaseInput['history'] = [],
): ReleaseInput {
  return {
    questionnaire,
    respondents,
    banner: ['age_group'],
    order: { age_group: ages.map((code) => ({ code, label: code })) },
    weighing: {
      ...plainRequest,
      population: populationByMargin({ age_group: { '16-34': 300, '35-54': 400, '55+': 500 } }, [
        'age_group',
      ]),
    },
    policy: defaultPolicy,
    about: {
      municipality: 'Kerkebeek',
      wave,
      title: 'Het loket',
      purpose: '',
      fieldwork: null,
      population: '',
      recruitment: 'random',
      language: 'nl',
      colour: '#0B5563',
      cutOff: null,
      logo: null,
      methodsUrl: null,
      number: 1,
      createdOn: '2025-01-01',
      questionnaireVersion: 1,
    },
    invited: null,
    plan: {},
    notes: [],
    history,
  };
}

describe('a release beside earlier waves', () => {
  const first = inputOf(members([80, 90, 100], 3), '2021-3');
  const later = members([80, 90, 100], 9);
  const after = (tables: Crosstab[]): Release =>
    makeRelease(inputOf(later, '2023-2', [{ wave: '2021-3', days: null, input: first, tables }]));

  it('tells what changed among the members who answered both', () => {
    const line = after(makeRelease(first).tables).lines.find(
      ({ row, column }) => row === 'nee' && column === 0,
    );
    expect(line?.points.map(({ wave }) => wave)).to.deep.equal(['2021-3', '2023-2']);
    expect(line?.changes[0]).to.include({ verdict: 'fallen', overlap: 270 });
  });

  it('tells nothing of a figure that the earlier release did not show', () => {
    const hidden = makeRelease(first).tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({
        ...row,
        cells: row.cells.map(() => ({ missing: 'suppressed' as const })),
      })),
    }));
    const lines = after(hidden).lines.filter(({ column }) => column === 0);
    expect(lines.every(({ points }) => isMissing(points[0]?.share))).to.equal(true);
    expect(lines.flatMap(({ changes }) => changes)).to.deep.equal([]);
  });
});
