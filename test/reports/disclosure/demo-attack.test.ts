import { expect } from 'chai';
import { keyOf } from '../../../reports/dataset.ts';
import { isMissing } from '../../../reports/tables/crosstab.ts';
import { demoAnswers } from '../../../server/demo/demo-answers.ts';
import { demoPeople } from '../../../server/demo/demo-people.ts';
import { demoWaves } from '../../../server/demo/demo-waves.ts';
import { readSurvey } from '../../../server/demo/read-survey.ts';
import { seededRandom } from '../../../server/demo/seeded-random.ts';
import { codebook } from '../../../surveys/codebook.ts';
import type { Knowledge } from '../../support/attacker.ts';
import { brokenPromises } from '../../support/promises.ts';
import { publishWave, type Publication } from '../../support/random-waves.ts';

/** What leads where in the questionnaire of 2021. */
const followUps: Knowledge['followUps'] = {
  ...Object.fromEntries(['LOK2', 'LOK3'].map((name) => [name, { from: 'LOK1', answers: ['3'] }])),
  LOK5: { from: 'LOK1', answers: ['2'] },
  LOK6: { from: 'LOK1', answers: ['2', '3'] },
  AFS2: { from: 'AFS1', answers: ['ja'] },
};

/** By age class as asked, not merged: small groups in every follow-up question. */
async function demoWave(): Promise<Publication> {
  const { questionnaire } = await readSurvey('2021-3');
  const wave = demoWaves.find(({ id }) => id === '2021-3')!;
  const sheets = demoAnswers(wave, demoPeople(2021), seededRandom(7));
  const people = sheets.map(({ person: { member }, ageClass, answers }) => ({
    profile: { age_group: ageClass, gender: member.gender, district: member.district },
    answers,
  }));
  const variables = codebook(questionnaire).filter(({ meaning }) => meaning.profile === null);
  const nets = variables.map((variable) => {
    const own = Object.entries(variable.meaning.nets).filter(([, { not }]) => !not);
    return [keyOf(variable), Object.fromEntries(own.map(([name, { codes }]) => [name, codes]))] as const;
  });
  const codes = (name: 'age_group' | 'gender' | 'district'): { code: string; label: string }[] =>
    [...new Set(people.map(({ profile }) => profile[name]))]
      .toSorted()
      .map((code) => ({ code, label: code }));
  return publishWave(people, {
    definition: questionnaire.definition,
    banner: ['age_group', 'gender', 'district'],
    order: { age_group: codes('age_group'), gender: codes('gender'), district: codes('district') },
    knowledge: { nets: Object.fromEntries(nets), exclusive: {}, followUps, indicators: {} },
    questions: variables.map(({ question }) => question),
  });
}

describe('a wave of Kerkebeek, by age, gender and district', () => {
  it('keeps its promises to an attacker', async () => {
    const publication = await demoWave();
    const hidden = publication.wave.tables.flatMap(({ columns }) =>
      columns.filter(({ base }) => isMissing(base)),
    );
    expect(hidden).to.not.be.empty;
    expect(brokenPromises(publication)).to.deep.equal([]);
  });
});
