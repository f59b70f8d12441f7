import { expect } from 'chai';
import { ageClassOf, ageShares } from '../../server/demo/age-classes.ts';
import { demoAnswers } from '../../server/demo/demo-answers.ts';
import { demoPeople } from '../../server/demo/demo-people.ts';
import { type DemoWaveId, demoWaves } from '../../server/demo/demo-waves.ts';
import { readSurvey } from '../../server/demo/read-survey.ts';
import { seededRandom } from '../../server/demo/seeded-random.ts';
import type { Sheet } from '../../server/demo/sheet.ts';
import { compileCheck } from '../../surveys/answers.ts';
import { questionsOf } from '../../surveys/question.ts';

const people = demoPeople(2021);

function waveOf(id: DemoWaveId): (typeof demoWaves)[number] {
  return demoWaves.find((wave) => wave.id === id)!;
}

function sheetsOf(id: DemoWaveId): Sheet[] {
  return demoAnswers(waveOf(id), people, seededRandom(7));
}

/** Whole percents of the answers to a single-choice question; codes in `outside` do not count. */
function percents(sheets: Sheet[], question: string, outside: string[] = []): Record<string, number> {
  const given = sheets.map(({ answers }) => answers[question]).filter((answer) => answer !== undefined);
  const valid = given.map(String).filter((code) => !outside.includes(code));
  const codes = [...new Set(valid)].toSorted();
  const share = (code: string): number => valid.filter((one) => one === code).length / valid.length;
  return Object.fromEntries(codes.map((code) => [code, Math.round(share(code) * 100)]));
}

function usedAtAge(sheets: Sheet[], ageClass: string): Record<string, number> {
  const group = sheets.filter((sheet) => sheet.ageClass === ageClass);
  return Object.fromEntries(
    ['1', '2', '3'].map((code) => [
      code,
      group.filter(({ answers }) => answers['LOK1'] === code).length / group.length,
    ]),
  );
}

const awareness: Record<
  DemoWaveId,
  { totals: Record<string, number>; byAge: Record<string, [number, number, number]> }
> = {
  '2021-3': {
    totals: { 1: 22, 2: 55, 3: 23 },
    byAge: {
      '16-24': [34, 52, 14], '25-34': [19, 50, 31], '35-44': [15, 52, 33], '45-54': [15, 55, 30],
      '55-64': [18, 58, 24], '65-74': [24, 60, 16], '75+': [35, 57, 8],
    }, // prettier-ignore
  },
  '2023-2': {
    totals: { 1: 16, 2: 49, 3: 35 },
    byAge: {
      '16-24': [26, 54, 20], '25-34': [13, 41, 46], '35-44': [10, 40, 50], '45-54': [10, 45, 45],
      '55-64': [13, 50, 37], '65-74': [18, 56, 26], '75+': [28, 58, 14],
    }, // prettier-ignore
  },
  '2025-1': {
    totals: { 1: 11, 2: 41, 3: 48 },
    byAge: {
      '16-24': [18, 50, 32], '25-34': [8, 33, 59], '35-44': [6, 31, 63], '45-54': [6, 33, 61],
      '55-64': [9, 40, 51], '65-74': [13, 48, 39], '75+': [22, 56, 22],
    }, // prettier-ignore
  },
};

describe('the demo answers of Kerkebeek', () => {
  for (const { id, answered, year } of demoWaves) {
    it(`come from ${answered} members in ${id}, with the ages of the residents`, () => {
      const sheets = sheetsOf(id);
      const perClass = (code: string): number => sheets.filter(({ ageClass }) => ageClass === code).length;
      expect(sheets).to.have.length(answered);
      expect(new Set(sheets.map(({ person }) => person.member.id))).to.have.property('size', answered);
      for (const [code, share] of Object.entries(ageShares)) {
        expect(Math.abs(perClass(code) - (share / 100) * answered), code).to.be.lessThan(1);
      }
      expect(
        sheets.every(({ person, ageClass }) => ageClassOf(person.member.birthYear, year).code === ageClass),
      ).to.equal(true);
    });

    it(`show the published awareness of the counter in ${id}, in total and by age`, () => {
      const sheets = sheetsOf(id);
      expect(percents(sheets, 'LOK1')).to.deep.equal(awareness[id].totals);
      for (const [ageClass, shares] of Object.entries(awareness[id].byAge)) {
        const group = sheets.filter((sheet) => sheet.ageClass === ageClass).length;
        const counted = usedAtAge(sheets, ageClass);
        // One person more or less: that is what rounding to whole people can do.
        shares.forEach((share, nth) => {
          expect(
            Math.abs(counted[String(nth + 1)]! - share / 100) * group,
            `${ageClass} ${nth + 1}`,
          ).to.be.at.most(1);
        });
      }
    });

    it(`follow the routing of ${id} and pass the same check as a resident's answers`, async () => {
      const { questionnaire } = await readSurvey(id);
      const check = compileCheck(questionnaire);
      const verdicts = sheetsOf(id).map(({ answers }) => check.check(answers));
      expect(verdicts.filter(({ ok }) => !ok)).to.deep.equal([]);
      const asked = questionsOf(questionnaire).filter(({ kind }) => kind !== 'shown');
      const answeredQuestions = new Set(sheetsOf(id).flatMap(({ answers }) => Object.keys(answers)));
      expect([...answeredQuestions]).to.include.members(asked.map(({ name }) => name));
    });

    it(`hold at least 15 proposals in words in ${id}, and some skipped questions`, () => {
      const sheets = sheetsOf(id);
      expect(sheets.filter(({ answers }) => 'OPEN' in answers).length).to.be.at.least(15);
      expect(sheets.filter(({ answers }) => !('DEM4' in answers)).length).to.be.within(1, 20);
    });

    it(`let nobody who never uses the internet use the counter or prefer it (${id})`, () => {
      const offline = sheetsOf(id).filter(({ answers }) => answers['INT1'] === '5');
      expect(offline.length).to.be.greaterThan(3);
      expect(offline.filter(({ answers }) => answers['LOK1'] === '3')).to.deep.equal([]);
      expect(
        offline.filter(({ answers }) => answers['KAN1'] === 'digitaal' || answers['AFS5'] === 'website'),
      ).to.deep.equal([]);
    });

    it(`have the young prefer digital contact and the old the telephone or the desk (${id})`, () => {
      const preferred = (ageClass: string, codes: string[]): number => {
        const group = sheetsOf(id).filter((sheet) => sheet.ageClass === ageClass);
        return (
          group.filter(({ answers }) => codes.some((code) => answers['KAN1'] === code)).length / group.length
        );
      };
      expect(preferred('16-24', ['digitaal'])).to.be.greaterThan(0.55);
      expect(preferred('75+', ['telefoon', 'loket'])).to.be.greaterThan(0.55);
    });
  }

  it('show the published figures on appointments in 2021', () => {
    const sheets = sheetsOf('2021-3');
    expect(percents(sheets, 'AFS4')).to.deep.equal({ 1: 52, 2: 31, 3: 17 });
    expect(percents(sheets, 'AFS5')).to.deep.equal({ website: 54, telefoon: 34, onthaal: 6, mail: 7 });
  });

  it('show 73 % with contact in 2021, and 90 % of them satisfied with the friendliness', () => {
    const sheets = sheetsOf('2021-3');
    const ways = sheets.map(({ answers }) => answers['CON1']).filter((codes) => Array.isArray(codes));
    const contact = ways.filter((codes) => !codes.includes('geen'));
    expect(Math.round((contact.length / ways.length) * 100)).to.equal(73);
    const friendly = sheets
      .map(({ answers }) => answers['CON2'])
      .filter((code) => code !== undefined && code !== 'nvt');
    const satisfied = friendly.filter((code) => code === '4' || code === '5');
    expect(friendly.length).to.be.within(195, 217);
    expect(Math.round((satisfied.length / friendly.length) * 100)).to.equal(90);
  });

  it('show 91 % on the internet every day in 2021', () => {
    expect(percents(sheetsOf('2021-3'), 'INT1')['1']).to.equal(91);
  });

  it('come for the most part from the same people in successive waves', () => {
    const [first, second, third] = demoWaves.map(
      ({ id }) => new Set(sheetsOf(id).map(({ person }) => person.member.id)),
    );
    expect([...second!].filter((id) => first!.has(id)).length).to.be.within(190, 270);
    expect([...third!].filter((id) => second!.has(id)).length).to.be.within(190, 270);
  });

  it('seldom have somebody forget having used the counter', () => {
    const before = new Map(
      sheetsOf('2021-3').map(({ person, answers }) => [person.member.id, answers['LOK1']]),
    );
    const after = sheetsOf('2025-1').filter(({ person }) => before.get(person.member.id) === '3');
    expect(after.length).to.be.greaterThan(30);
    expect(after.filter(({ answers }) => answers['LOK1'] === '1').length / after.length).to.be.lessThan(0.05);
  });

  it('are the same, byte for byte, for the same seed, and others for another seed', () => {
    const made = (seed: number): string =>
      JSON.stringify(
        demoAnswers(waveOf('2021-3'), demoPeople(seed), seededRandom(seed)).map(({ answers }) => answers),
      );
    expect(made(5)).to.equal(made(5));
    expect(made(5)).not.to.equal(made(6));
  });
});
