/** What is typed from paper as an answer: a code or its words, several of them, a number, a text. */
import type { Json } from '../../../surveys/question.ts';
import type { ReadChoice } from '../../../surveys/reading/read-choice.ts';
import { hasPersonalContent } from '../file/personal-content.ts';
import { plainHead } from '../file/plain-head.ts';
import type { PaperQuestion } from './paper-question.ts';

/** Codes are short; what is longer may be words of the person's own and is not repeated. */
const longestShown = 12;

export type ReadAnswer = { values: Json[] } | { check: string; fault: string };

export function readAnswer(asked: PaperQuestion, text: string): ReadAnswer {
  switch (asked.form) {
    case 'text':
      return { values: [text] };
    case 'number':
      return numberIn(text);
    case 'choice':
    case 'choices':
      return choicesIn(asked, text);
  }
}

function numberIn(text: string): ReadAnswer {
  return /^-?\d+(?:[.,]\d+)?$/u.test(text)
    ? { values: [Number(text.replace(',', '.'))] }
    : {
        check: 'not-a-number',
        fault: `${shown(text)} is geen getal. Is er niets ingevuld, laat de cel dan leeg.`,
      };
}

/** The whole cell first: the words of one choice may have a comma. */
function choicesIn({ key, form, choices }: PaperQuestion, text: string): ReadAnswer {
  const whole = choiceFor(choices, text);
  if (whole !== undefined) return { values: [whole.value] };
  const parts = text.split(/[;,+&/|]|\ben\b/u).filter((part) => part.trim() !== '');
  const found = parts.map((part) => choiceFor(choices, part));
  const wrong = parts.find((_, at) => found[at] === undefined) ?? (parts.length === 0 ? text : undefined);
  if (wrong !== undefined) return unknownAnswer(key, choices, wrong.trim());
  if (form === 'choice' && parts.length > 1)
    return {
      check: 'several-answers',
      fault: `hier staan ${parts.length} antwoorden, en bij ${key} mag er maar één zijn. Is op het papier niet duidelijk welk, laat de cel dan leeg.`,
    };
  return { values: found.flatMap((one) => (one === undefined ? [] : [one.value])) };
}

function unknownAnswer(key: string, choices: ReadChoice[], typed: string): ReadAnswer {
  const codes = choices.map(({ code }) => code).join(', ');
  return {
    check: 'unknown-answer',
    fault: `${shown(typed)} is geen antwoord op ${key}. Wij kennen: ${codes}.`,
  };
}

/** A spreadsheet makes 3,0 of 3. */
function choiceFor(choices: ReadChoice[], text: string): ReadChoice | undefined {
  const typed = text.trim();
  const bare = typed.replace(/[.,]0$/u, '');
  return (
    choices.find(({ code }) => code === typed) ??
    choices.find(({ code }) => code.toLowerCase() === bare.toLowerCase()) ??
    choices.find(({ label }) => plainHead(label) === plainHead(typed))
  );
}

function shown(text: string): string {
  return text.length > longestShown || hasPersonalContent(text) ? 'dit' : `“${text}”`;
}
