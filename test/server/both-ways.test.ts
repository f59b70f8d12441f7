import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { type Question, type Questionnaire, questionsOf, type JsonObject } from '../../surveys/question.ts';
import { readQuestionnaire } from '../../surveys/questionnaire.ts';
import { linkFor } from '../support/answering-world.ts';
import { waves } from '../support/kerkebeek.ts';
import { fillPage, openModel, sentBy } from '../support/with-surveyjs.ts';
import { wishFor } from '../support/wishes.ts';
import { fillIn, press, visit, type Wishes } from '../support/without-script.ts';
import { inPages, looks } from '../surveys/form-questionnaires.ts';
import { drawQuestionnaire } from '../surveys/oracle-questionnaires.ts';
import { type Draw, seeded } from '../surveys/seeded.ts';
import { openTownHall, stranger, type TownHall, type Visitor } from '../web/town-hall.ts';

const demo = readdirSync('surveys').filter((name) => /^\d{4}-\d-/.test(name));
const read = (file: string): JsonObject => JSON.parse(readFileSync(file, 'utf8')) as JsonObject;

interface Person {
  first: Wishes;
  /** What they answer to the first page when they come back to it; null for who does not. */
  second: Wishes | null;
}

describe('answering without scripts and with SurveyJS', function () {
  this.timeout(240_000);
  let hall: TownHall;
  let count = 0;
  const stored = { both: 0, neither: 0 };

  beforeEach(async () => {
    hall = await openTownHall();
  });

  for (const name of demo) {
    it(`stores the same of three people who answer ${name}`, async () => {
      await expectSame(read(`surveys/${name}/questionnaire.json`), 3, seeded(name.length));
    });
  }

  it('stores the same of six people who answer every type of question, and a form with panels and conditions', async () => {
    await expectSame(read('test/fixtures/every-type.json'), 6, seeded(5));
    await expectSame(looks, 6, seeded(6));
  });

  it('stores the same of 120 people who answer sixty questionnaires put together by chance', async () => {
    const draw = seeded(77);
    for (let i = 0; i < 60; i += 1) await expectSame(inPages(drawQuestionnaire(draw), draw), 2, draw);
  });

  it('met mostly people who could finish', () => {
    expect(stored.both).to.be.greaterThan(90);
    expect(stored.neither).to.be.lessThan(stored.both / 2);
  });

  /** Two waves with the same questionnaire; each person answers the one without scripts and the other with SurveyJS. */
  async function expectSame(definition: JsonObject, people: number, draw: Draw): Promise<void> {
    const questionnaire = readQuestionnaire(definition);
    const [plain, script] = [await addWave(definition), await addWave(definition)];
    for (let member = 0; member < people; member += 1) {
      const person = drawPerson(questionnaire, draw);
      const ends = [
        await answerPlainly(await begin(plain, member), person),
        await answerWithScript(await begin(script, member), questionnaire, person),
      ];
      expect(ends[0], `${JSON.stringify(definition)} ${told(person)}`).to.equal(ends[1]);
      stored[ends[0] === true ? 'both' : 'neither'] += 1;
    }
    expect(await answersIn(plain), JSON.stringify(definition)).to.deep.equal(await answersIn(script));
  }

  async function addWave(definition: JsonObject): Promise<string> {
    count += 1;
    const waveId = `2025-${100 + count}`;
    const open = waves.find(({ id }) => id === '2025-1');
    if (open === undefined) throw new Error('Kerkebeek has no open wave');
    await hall.world.keys.createWaveKey(waveId);
    await hall.world.panel.waves.add(
      { ...open, id: waveId, bands: ['age5', 'gender', 'district'] },
      { waveId, version: 1, definition, reportPlan: {} },
    );
    return waveId;
  }

  async function begin(waveId: string, member: number): Promise<Visitor> {
    const visitor = stranger(hall);
    await visitor.post(`/deelnemen/${await linkFor(hall.world, member, waveId)}`).expect(303);
    return visitor;
  }

  async function answersIn(waveId: string): Promise<unknown> {
    const { responses, openTexts } = hall.world.answers;
    const answers = (await responses.ofWave(waveId)).map((one) => JSON.stringify([one.bands, one.answers]));
    const texts = (await openTexts.ofWave(waveId)).map(({ question, text }) => `${question}: ${text}`);
    return { answers: answers.toSorted(), texts: texts.toSorted() };
  }
});

function drawPerson(questionnaire: Questionnaire, draw: Draw): Person {
  const questions = questionsOf(questionnaire);
  const skipped = new Set(questions.filter(({ required }) => !required && draw.chance(0.12)));
  const first: Wishes = new Map();
  for (const question of questions)
    if (!skipped.has(question)) first.set(question.name, { question, wish: wishFor(question, draw) });
  const again = (question: Question): boolean => first.has(question.name) && draw.chance(0.6);
  const second: Wishes = new Map(first);
  for (const question of questions.filter(again))
    second.set(question.name, { question, wish: wishFor(question, draw) });
  return { first, second: draw.chance(0.5) ? second : null };
}

function told({ first, second }: Person): string {
  return JSON.stringify(
    [...first.entries()].map(([name, { wish }]) => [name, wish, second?.get(name)?.wish]),
  );
}

/** @returns whether the thank-you came; false when a page is refused as it was filled in */
async function answerPlainly(visitor: Visitor, { first, second }: Person): Promise<boolean> {
  let wishes = first;
  let mayReturn = second;
  let shown = await visit(visitor, '/vragenlijst');
  for (let step = 0; step < 80; step += 1) {
    if (shown.address.endsWith('/bedankt')) return true;
    const number = Number(/deel=(\d+)/.exec(shown.address)?.[1] ?? 1);
    if (mayReturn !== null && (number >= 3 || shown.status === 422)) {
      fillIn(shown, wishes);
      for (let back = number; back > 1; back -= 1) shown = await press(visitor, shown, 'vorige');
      [wishes, mayReturn] = [mayReturn, null];
      continue;
    }
    fillIn(shown, wishes);
    const again = await press(visitor, shown, shown.page('button[name=knop]').first().attr('value') ?? '');
    if (again.status === 422 && mayReturn === null) return false;
    shown = again;
  }
  throw new Error(`the questionnaire did not end: ${shown.address}`);
}

/** The same way: to the third page, or as far as the answers are right; back to the first, and on to the end. */
async function answerWithScript(
  visitor: Visitor,
  questionnaire: Questionnaire,
  { first, second }: Person,
): Promise<boolean> {
  const model = openModel(questionnaire);
  const { page } = await visit(visitor, '/vragenlijst');
  const send = async (): Promise<boolean> => {
    const answer = await visitor
      .post('/vragenlijst')
      .set('X-Panelpeil-Token', page('input[name=bewijs]').attr('value') ?? '')
      .send(sentBy(model, questionnaire));
    return answer.status === 200;
  };
  const seen = fillPages(model, first, second === null ? Infinity : 3);
  if (second === null) return send();
  if (seen < 3 && (await send())) return true;
  fillPages(model, second, Infinity);
  return send();
}

/** @returns how many pages were filled in */
function fillPages(model: ReturnType<typeof openModel>, wishes: Wishes, most: number): number {
  let at = 0;
  for (; at < model.visiblePages.length && at < most; at += 1) {
    const name = model.visiblePages[at]?.name ?? '';
    fillPage(model, name, wishes);
    at = model.visiblePages.findIndex((one) => one.name === name);
  }
  return at;
}
