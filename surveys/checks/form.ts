import type { Json, Question, Questionnaire } from '../question.ts';
import { readChoices } from '../reading/choices.ts';
import { textProperty } from '../reading/json.ts';
import { checkMatrix } from './matrix.ts';
import { checkMoment, isMoment } from './moment.ts';
import { checkNumber } from './number.ts';
import { checkOneChoice } from './one-choice.ts';
import { found, type Judged } from './problem.ts';
import { checkSeveralChoices } from './several-choices.ts';
import { checkText, longestText } from './text.ts';

/** The check of an answer on its own, by kind of question. */
export function compileForm(question: Question, questionnaire: Questionnaire): (value: Json) => Judged {
  const { element, kind, rows } = question;
  const choices = readChoices(element, questionnaire.locale);
  switch (kind) {
    case 'single':
    case 'scale':
      return checkOneChoice(choices);
    case 'multiple':
      return checkSeveralChoices(element, choices);
    case 'matrix':
      return checkMatrix(
        rows.map(({ code }) => code),
        choices,
      );
    case 'number':
      return checkNumber(element);
    case 'text':
      return compileText(question, questionnaire);
    case 'shown':
      return () => found('unknown-question', 'no answer: this is a text to read');
  }
}

function compileText({ element }: Question, questionnaire: Questionnaire): (value: Json) => Judged {
  const inputType = textProperty(element, 'inputType') ?? 'text';
  const text = checkText(longestText(element, questionnaire));
  const moment = element['type'] === 'text' && isMoment(inputType) ? checkMoment(element) : null;
  return (value) => {
    const judged = text(value);
    return 'value' in judged && moment !== null ? moment(judged.value) : judged;
  };
}
