import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { compileCheck } from '../../surveys/answers.ts';
import { type Form, makeForm } from '../../surveys/form/form.ts';
import { isEmpty } from '../../surveys/checks/empty.ts';
import type { Json, JsonObject, Questionnaire } from '../../surveys/question.ts';
import { readQuestionnaire } from '../../surveys/questionnaire.ts';
import { openInSurveyJs, seenInForm, seenInSurveyJs } from '../support/form-seen.ts';
import { drawAnswers } from './drawn-answers.ts';
import { inPages, looks, quoting } from './form-questionnaires.ts';
import { drawQuestionnaire, fixedQuestionnaires } from './oracle-questionnaires.ts';
import { type Draw, seeded } from './seeded.ts';

const demo = readdirSync('surveys').filter((name) => /^\d{4}-\d-/.test(name));

const read = (file: string): JsonObject => JSON.parse(readFileSync(file, 'utf8')) as JsonObject;

const known: Record<string, JsonObject> = {
  ...Object.fromEntries(demo.map((name) => [name, read(`surveys/${name}/questionnaire.json`)])),
  'every-type': read('test/fixtures/every-type.json'),
  ...fixedQuestionnaires,
  quoting,
  looks,
};

const people = 25;

describe('the plain form against SurveyJS itself', () => {
  const { console: journal } = globalThis;
  const warn = journal.warn.bind(journal);
  before(() => {
    journal.warn = () => undefined;
  });
  after(() => {
    journal.warn = warn;
  });

  for (const [name, definition] of Object.entries(known)) {
    it(`shows ${people} people the same pages of ${name}`, () => {
      expect(differencesIn(definition, people, seeded(name.length)).slice(0, 2)).to.deep.equal([]);
    });
  }

  it('shows 400 people the same pages of forty questionnaires put together by chance', () => {
    const draw = seeded(2024);
    const definitions = times(40).map(() => inPages(drawQuestionnaire(draw), draw));
    expect(definitions.flatMap((definition) => differencesIn(definition, 10, draw))).to.deep.equal([]);
  });
});

/** The first difference of each person. */
function differencesIn(definition: JsonObject, count: number, draw: Draw): string[] {
  const questionnaire = readQuestionnaire(definition);
  const check = compileCheck(questionnaire);
  const form = makeForm(questionnaire, check);
  return times(count).flatMap(() => {
    const answers = soundAnswers(questionnaire, form, draw);
    const ours = seenInForm(form, answers);
    const theirs = seenInSurveyJs(openInSurveyJs(questionnaire, answers));
    return firstDifference(ours, theirs).map((difference) => `${difference} for ${JSON.stringify(answers)}`);
  });
}

/** Whatever somebody may have typed so far, but of the right form: what is broken shows in no quotation. */
function soundAnswers(questionnaire: Questionnaire, form: Form, draw: Draw): JsonObject {
  const answers = form.toSend(drawAnswers(questionnaire, draw));
  const broken = compileCheck(questionnaire).check(answers);
  const wrong = broken.ok ? [] : broken.problems.map(({ question }) => question);
  const isSound = ([name, value]: [string, Json]): boolean =>
    !isEmpty(value) && !wrong.includes(name.replace(/-Comment$/, ''));
  return form.toSend(Object.fromEntries(Object.entries(answers).filter(isSound)));
}

function firstDifference(ours: unknown, theirs: unknown): string[] {
  const [a, b] = [ours, theirs].map((one) => JSON.stringify(one, null, 1).split('\n'));
  if (a === undefined || b === undefined) throw new Error('nothing to compare');
  const at = a.findIndex((line, i) => line !== b[i]);
  if (at < 0 && a.length === b.length) return [];
  return [
    `ours ${a.slice(Math.max(0, at - 4), at + 2).join(' ')} / theirs ${b.slice(Math.max(0, at - 4), at + 2).join(' ')}`,
  ];
}

function times(count: number): undefined[] {
  return Array.from({ length: count });
}
