/** Everything that is checked of one question, put together once per questionnaire. */
import type { Json, Question, Questionnaire } from '../question.ts';
import { property, textProperty } from '../reading/json.ts';
import type { Turn } from '../routing.ts';
import { compileForm } from './form.ts';
import { compileItems } from './items.ts';
import { isBlank, isEmpty } from './empty.ts';
import { isLocked } from './locked.ts';
import { type Finding, finding, type Judged } from './problem.ts';
import { checkText, longestBeside } from './text.ts';
import { compileValidators } from './validators.ts';

/** An answer and the text beside it (NAME-Comment); undefined when there is none. */
export interface Answer {
  value: Json | undefined;
  beside: string | undefined;
}

export interface QuestionCheck {
  question: Question;
  /** May there be a NAME-Comment? */
  hasBeside: boolean;
  /** The answer on its own: type, list, limits. */
  judge: (value: Json) => Judged;
  judgeBeside: (value: Json) => Judged<string>;
  /** The answer among the others, for a question that is shown: required, offered, validators. */
  judgeInPlace: (answer: Answer, turn: Turn) => Finding[];
}

export function compileQuestion(question: Question, questionnaire: Questionnaire): QuestionCheck {
  const { element, choices } = question;
  const judge = compileForm(question, questionnaire);
  const besideText = checkText(longestBeside(questionnaire));
  const commentArea = property(element, 'showCommentArea', 'hasComment') === true;
  const others = choices.filter(({ other }) => other).map(({ code }) => code);
  const required = compileRequired(question);
  const items = compileItems(question);
  const validate = compileValidators(element);
  const judgeBesideInPlace = ({ value, beside }: Answer): Finding[] => {
    const picked = others.find((code) => isPicked(value, code));
    if (picked !== undefined && isBlank(beside)) return [finding('required', 'a text for "other"', picked)];
    return picked === undefined && beside !== undefined && !commentArea
      ? [finding('not-asked', 'a text only when "other" is picked', 'Comment')]
      : [];
  };
  return {
    question,
    hasBeside: commentArea || others.length > 0,
    judge,
    judgeBeside: (value) => {
      const judged = besideText(value);
      return 'value' in judged
        ? judged
        : { findings: judged.findings.map((finding) => ({ ...finding, place: 'Comment' })) };
    },
    judgeInPlace: (answer, turn) => {
      const missing = isBlank(answer.value) && required(turn) ? [finding('required', 'an answer')] : [];
      const findings = [...missing, ...items(answer.value, turn), ...judgeBesideInPlace(answer)];
      return findings.length > 0 ? findings : validate(answer.value, turn);
    },
  };
}

/** `requiredIf` decides alone when there is one. What cannot be filled in (readOnly, enableIf) is never required. */
function compileRequired(question: Question): (turn: Turn) => boolean {
  const requiredIf = textProperty(question.element, 'requiredIf');
  return (turn) => {
    if (isLocked(question, turn)) return false;
    return requiredIf === null ? question.required : turn.holds(requiredIf);
  };
}

function isPicked(value: Json | undefined, code: string): boolean {
  if (isEmpty(value)) return false;
  return Array.isArray(value) ? value.some((item) => item === code) : value === code;
}
