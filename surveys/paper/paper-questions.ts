/** A questionnaire as it is put on paper: its questions numbered, and who goes where told in words. Dutch, u-form. */
import { type Question, type Questionnaire, questionsOf } from '../question.ts';
import type { Condition } from './condition.ts';
import { filterWords } from './filter-words.ts';
import { goToOf } from './go-to.ts';
import { itemConditions } from './item-notes.ts';
import { type Numbered, numberQuestions } from './number-questions.ts';
import { plainText } from './plain-text.ts';
import { filterOf } from './read-filter.ts';
import { rootOf } from './settle.ts';

export interface PaperQuestion {
  /** From 1; null for a text to read. */
  number: number | null;
  /** Its title and description are plain text here; the lines of a text to read are parted by line breaks. */
  question: Question;
  /** `print` stands beside the box. Of a matrix these are the columns. */
  answers: { print: string; code: string; label: string }[];
  /** Of a matrix: a, b, ... */
  rows: { letter: string; code: string; label: string }[];
  /** "Alleen als u bij vraag 4 ‘ja’ aankruiste."; null when everybody answers. */
  onlyIf: string | null;
  /** Code of a choice -> where somebody goes on who crossed it, only where that is not the next question. */
  goTo: Map<string, number | 'end'>;
}

/** Questions that nobody can see or fill in, and texts marked as not for paper, are left out. */
export function paperQuestions(questionnaire: Questionnaire): PaperQuestion[] {
  const numbered = numberQuestions(questionnaire);
  const byName = new Map(numbered.map((one) => [one.question.name, one]));
  const all = questionsOf(questionnaire);
  const say = (condition: Condition): string | null => {
    const filter = filterOf(condition, all);
    return filter === null ? null : filterWords(filter, byName);
  };
  return numbered.map((one) => {
    const { question, number, condition } = one;
    const offered = itemConditions(question);
    return {
      number,
      question: readable(question, byName),
      answers: offeredOf(one.answers, offered.choices, { say, byName }),
      rows: offeredOf(one.rows, offered.rows, { say, byName }),
      onlyIf: condition.kind === 'fixed' ? null : onlyIfOf(say(condition), question),
      goTo: goToOf(one, numbered),
    };
  });
}

function onlyIfOf(said: string | null, { meaning, kind }: Question): string {
  if (said !== null) return `Alleen als u ${said}.`;
  if (meaning.base !== null) return `Alleen voor ${meaning.base}.`;
  return kind === 'shown' ? 'Niet voor iedereen.' : 'Alleen als deze vraag op u slaat.';
}

interface Saying {
  say: (condition: Condition) => string | null;
  byName: Map<string, Numbered>;
}

/** What is offered to some says to whom; what is offered to nobody is left out. */
function offeredOf<Item extends { code: string; label: string }>(
  items: Item[],
  conditions: Map<string, Condition>,
  { say, byName }: Saying,
): Item[] {
  return items.flatMap((item) => {
    const label = piped(item.label, byName);
    const condition = conditions.get(item.code);
    if (condition === undefined) return [{ ...item, label }];
    if (condition.kind === 'fixed') return [];
    const said = say(condition);
    return [
      { ...item, label: `${label} (${said === null ? 'niet voor iedereen' : `alleen als u ${said}`})` },
    ];
  });
}

function readable(question: Question, byName: Map<string, Numbered>): Question {
  const read = (text: string): string => piped(plainText(text), byName);
  return {
    ...question,
    title: read(question.title),
    description: question.description === null ? null : read(question.description),
  };
}

/** {LOK1} in a text would be the answer itself on a screen. */
function piped(text: string, byName: Map<string, Numbered>): string {
  const numbers = new Map([...byName].map(([name, { number }]) => [name.toLowerCase(), number]));
  return text.replaceAll(/\{([^{}]+)\}/g, (whole, name: string) => {
    const number = numbers.get(rootOf(name.trim().toLowerCase())) ?? null;
    return number === null ? whole : `uw antwoord op vraag ${number}`;
  });
}
