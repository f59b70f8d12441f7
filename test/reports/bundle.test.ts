import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { bundledStudy, studyInput } from '../../reports/bundle/bundled-study.ts';
import { recountDifference } from '../../reports/bundle/recount.ts';
import type { Respondent } from '../../reports/data-column.ts';
import { makeRelease } from '../../reports/disclosure/release.ts';
import { populationByCell, populationByMargin } from '../../reports/weighting/population.ts';
import { thinByDefault } from '../../reports/weighting/thin.ts';
import { plainRequest, type WeighingRequest } from '../../reports/weighting/weighing-request.ts';
import { madeRelease, type MadeRelease } from '../support/made-release.ts';
import { smallSurvey } from '../support/small-survey.ts';

/** 150 people in three age groups and two strata; some were not asked everything. */
const people: Respondent[] = Array.from({ length: 150 }, (_, i) => ({
  profile: { age_group: ['16-34', '35-64', '65+'][i % 3] ?? '', gender: i % 5 < 2 ? 'v' : 'm' },
  answers: { KENT: i % 4 === 0 ? 'nee' : 'ja', TEVREDEN: (i % 5) + 1, KANAAL: ['web'], BEZOEKEN: i % 9 },
  ...(i % 2 === 0 ? { id: `p${i}` } : {}),
  ...(i % 10 === 0 ? { notAsked: ['TEVREDEN'] } : {}),
}));
const margins = { age_group: { '16-34': 5000, '35-64': 8000, '65+': 4000 }, gender: { v: 9000, m: 8000 } };

const requests: Record<string, WeighingRequest> = {
  'nothing weighted': plainRequest,
  'raked to ordered margins, thin groups merged': {
    ...plainRequest,
    population: populationByMargin(margins, ['age_group']),
    thin: thinByDefault,
  },
  'starting weights post-stratified to cells, with a limit': {
    ...plainRequest,
    population: populationByCell(
      [
        { codes: { gender: 'v' }, people: 900 },
        { codes: { gender: 'm' }, people: 800 },
      ],
      [],
    ),
    weights: { values: Float64Array.from(people, (_, i) => 1 + (i % 7) / 3), final: false },
    cap: 3.5,
  },
  'final weights of a stratified sample of a small population': {
    ...plainRequest,
    weights: {
      values: Float64Array.from(people, (_, i) => (i === 3 ? 0 : 0.1 * (i % 4) + 0.7)),
      final: true,
    },
    stratum: people.map((_, i) => (i === 5 ? '' : i % 2 === 0 ? 'Noord' : '10')),
    strataPeople: new Map([
      ['Noord', 400],
      ['10', 300],
    ]),
    finitePopulation: true,
  },
};

function made(weighing: WeighingRequest): MadeRelease {
  const order = { age_group: ['65+', '35-64', '16-34'].map((code) => ({ code, label: code })) };
  return madeRelease(smallSurvey, people, {
    banner: ['age_group', 'KENT'],
    order,
    ordered: ['age_group'],
    interval: 'logit',
    invited: { total: 400, groups: { age_group: { '16-34': 100, '35-64': 200, '65+': 100 } } },
    weighing,
  });
}

describe('a study that went into a bundle and came out again', () => {
  for (const [name, weighing] of Object.entries(requests)) {
    it(`is counted into the same release, to its checksum: ${name}`, () => {
      const { input, release, checksum } = made(weighing);
      const study = JSON.parse(JSON.stringify(bundledStudy(input))) as ReturnType<typeof bundledStudy>;
      const again = studyInput(study, release);
      const document = JSON.stringify(makeRelease(again));
      expect(recountDifference(release, again)).to.equal(null);
      expect(createHash('sha256').update(document).digest('hex')).to.equal(checksum);
    });
  }

  it('says where it differs when one answer was changed', () => {
    const { input, release } = made(plainRequest);
    const study = bundledStudy(input);
    const [first, ...others] = study.people;
    if (first === undefined) throw new Error('nobody answered');
    const changed = {
      ...study,
      people: [{ ...first, answers: { ...first.answers, KENT: 'ja' } }, ...others],
    };
    expect(recountDifference(release, studyInput(changed, release))).to.equal(
      'tables.0.columns.4.base: the bundle has 38, counted again it is 37',
    );
  });

  it('says so when somebody is missing', () => {
    const { input, release } = made(plainRequest);
    const study = bundledStudy(input);
    const fewer = { ...study, people: study.people.slice(1) };
    expect(recountDifference(release, studyInput(fewer, release))).to.equal(
      'responses: the bundle has 150, counted again it is 149',
    );
  });
});
