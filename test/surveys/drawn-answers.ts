/** Draws one person's answers to a questionnaire: mostly sound ones, now and then a spoiled one. */
import type { Json, JsonObject, Question, Questionnaire } from '../../surveys/question.ts';
import { questionsOf } from '../../surveys/question.ts';
import { readChoices } from '../../surveys/reading/choices.ts';
import type { Draw } from './seeded.ts';

const spoiled: Json[] = [
  'zzz', '', ' ', 0, -1, 3.7, 1e300, true, false, null, [], {}, ['zzz'], [1, 1], [null], [[]], { a: 1 }, { zzz: 'x' },
  '2021-02-30', '99', 'a\0b', '\ud800', 'x'.repeat(300), ['none', 'a'], ['other'], [{}], { r1: ['a'] }, { r1: null },
]; // prettier-ignore

export function drawAnswers(questionnaire: Questionnaire, draw: Draw): JsonObject {
  const answers: JsonObject = {};
  for (const question of questionsOf(questionnaire)) {
    if (draw.chance(0.22)) continue;
    const value = draw.chance(0.04) ? draw.oneOf(spoiled) : drawAnswer(question, questionnaire, draw);
    if (value !== undefined) answers[question.name] = value;
    const beside =
      question.choices.some(({ other }) => other) || question.element['showCommentArea'] === true;
    if (beside && draw.chance(0.35))
      answers[`${question.name}-Comment`] = draw.oneOf(['anders', 'iets', '  ', 'a\0']);
  }
  if (draw.chance(0.03)) answers['onbekend'] = 1;
  return answers;
}

function drawAnswer(question: Question, { locale }: Questionnaire, draw: Draw): Json | undefined {
  const choices = readChoices(question.element, locale);
  switch (question.kind) {
    case 'single':
    case 'scale':
      return draw.oneOf(choices).value;
    case 'multiple': {
      if (draw.chance(0.1)) return draw.some(choices).map(({ value }) => value);
      const plain = choices.filter(({ exclusive }) => !exclusive);
      return draw.chance(0.2) ? [draw.oneOf(choices).value] : draw.some(plain).map(({ value }) => value);
    }
    case 'matrix':
      return Object.fromEntries(
        question.rows.filter(() => draw.chance(0.85)).map(({ code }) => [code, draw.oneOf(choices).value]),
      );
    case 'number':
      return draw.chance(0.2) ? draw.oneOf([-5, 0, 0.1, 2.25, 2.5, 100.5, 1e9]) : draw.below(12);
    case 'text':
      return drawText(question.element, draw);
    case 'shown':
      return undefined;
  }
}

const texts: Record<string, string[]> = {
  date: ['2021-03-01', '2020-02-29', '2019-12-31', '2022-01-01', '3000-01-01', '2020-01-01', '2021-12-31'],
  'datetime-local': [
    '2021-03-01T10:00',
    '2021-03-02T00:00',
    '2019-01-01T08:30',
    '2021-03-01T12:00',
    '2021-03-01T12:01',
  ],
  month: ['2021-03', '2020-01', '2022-12', '2021-06', '2021-07'],
  time: ['08:00', '08:29', '08:30', '23:59'],
  email: ['an@kerkebeek.be', 'an@', 'an.b@c.d.be', 'an b@c.be'],
};

function drawText(element: JsonObject, draw: Draw): string {
  const special = typeof element['inputType'] === 'string' ? texts[element['inputType']] : undefined;
  return draw.oneOf(special ?? ['a', 'ja', 'een voorstel', '9000', '99', 'straat 12', 'Ç€é', 'x'.repeat(30)]);
}
