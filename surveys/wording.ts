/** What is wrong with an answer, in words for the resident: one short sentence, in the voice that the page speaks. */
import type { AnswerProblem, ProblemCode } from './checks/problem.ts';
import { emailExpected } from './checks/validators.ts';
import { languageOf, type Voice } from './language.ts';
import { type Choice, type Json, type Question, type Questionnaire, questionsOf } from './question.ts';
import { objectsOf } from './reading/json.ts';
import { textIn } from './reading/text.ts';
import { english } from './wording/en.ts';
import { french } from './wording/fr.ts';
import { familiarDutch } from './wording/nl-je.ts';
import { formalDutch } from './wording/nl-u.ts';
import type { ProblemWords } from './wording/problem-words.ts';

const words: Record<Voice, ProblemWords> = {
  'nl-u': formalDutch,
  'nl-je': familiarDutch,
  fr: french,
  en: english,
};

/**
 * "Vraag 'Hoe vaak ...': kies hoogstens 3 antwoorden."
 * @param questionnaire read in the language of the voice, as its titles are quoted
 */
export function sentenceFor(problem: AnswerProblem, questionnaire: Questionnaire, voice: Voice): string {
  const say = words[voice];
  if (problem.code === 'not-an-object') return say.nothingArrived;
  const question = questionsOf(questionnaire).find(({ name }) => name === problem.question);
  if (question === undefined) return say.unknownQuestion;
  const row = question.rows.find(({ code }) => code === problem.place);
  const request = requestOf(problem, { question, voice });
  return say.about(plain(question.title), row === undefined ? null : plain(row.label), request);
}

/** The same beside the question itself: "Kies een antwoord." For a row of a matrix with its words in front. */
export function requestFor(problem: AnswerProblem, questionnaire: Questionnaire, voice: Voice): string {
  const question = questionsOf(questionnaire).find(({ name }) => name === problem.question);
  if (question === undefined) return sentenceFor(problem, questionnaire, voice);
  const row = question.rows.find(({ code }) => code === problem.place);
  const request = requestOf(problem, { question, voice });
  return row === undefined
    ? `${request.charAt(0).toUpperCase()}${request.slice(1)}`
    : words[voice].aboutRow(plain(row.label).replace(/\.$/, ''), request);
}

type Asked = { question: Question; voice: Voice };

/** What to do. The maker of the questionnaire may have said it better. */
function requestOf(problem: AnswerProblem, asked: Asked): string {
  return ownRequest(problem, asked) ?? requests[problem.code](words[asked.voice], problem, asked);
}

function ownRequest({ code, place, validator }: AnswerProblem, { question, voice }: Asked): string | null {
  const { element, choices } = question;
  const own = (): Json | undefined => {
    if (validator !== undefined) return objectsOf(element['validators'])[validator]?.['text'];
    if (code !== 'required') return undefined;
    if (place === null) return element['requiredErrorText'];
    return isOther(choices, place) ? element['otherErrorText'] : undefined;
  };
  const text = plain(textIn(own(), languageOf(voice)) ?? '');
  return text === '' ? null : text;
}

function isOther(choices: Choice[], place: string | null): boolean {
  return choices.some(({ code, other }) => other && code === place);
}

type Request = (say: ProblemWords, problem: AnswerProblem, asked: Asked) => string;

const requests: Record<ProblemCode, Request> = {
  'not-an-object': (say) => say.garbled,
  'unknown-question': (say) => say.noAnswerHere,
  'not-asked': (say, { place }) => (place === null ? say.questionNotAsked : say.answerNotAsked),
  required: (say, { place }, { question }) => requiredRequest(say, question, place),
  'wrong-type': (say) => say.garbledAgain,
  'unknown-choice': (say) => say.pickFromList,
  'unknown-row': (say) => say.unknownRow,
  'repeated-choice': (say) => say.eachOnce,
  'exclusive-choice': (say, _, { question }) => say.notTogether(exclusives(question)),
  'too-few': (say, { expected }) => say.atLeast(firstNumber(expected)),
  'too-many': (say, { expected }) => say.atMost(firstNumber(expected)),
  'too-long': (say, { expected }) => say.tooLong(firstNumber(expected)),
  'too-short': (say, { expected }) => say.tooShort(firstNumber(expected)),
  'out-of-range': (say, _, { question }) => rangeRequest(say, question),
  'not-a-number': (say) => say.aNumber,
  'not-a-date': (say) => say.aMoment,
  'wrong-form': (say, { expected }) => (expected === emailExpected ? say.anEmail : say.wrongForm),
  'broken-text': (say) => say.brokenText,
};

function requiredRequest(say: ProblemWords, question: Question, place: string | null): string {
  if (isOther(question.choices, place)) return say.writeWhatYouMean;
  if (question.kind === 'text' || question.kind === 'number') return say.fillIn;
  if (question.kind === 'matrix') return place === null ? say.markSome : say.markOne;
  return question.kind === 'multiple' ? say.pickSome : say.pickOne;
}

function rangeRequest(say: ProblemWords, { element }: Question): string {
  const numeric = objectsOf(element['validators']).find(({ type }) => type === 'numeric');
  const low = bound(say, element['min'] ?? numeric?.['minValue']);
  const high = bound(say, element['max'] ?? numeric?.['maxValue']);
  if (low !== null && high !== null) return say.between(low, high);
  if (low !== null) return say.from(low);
  return high === null ? say.impossible : say.upTo(high);
}

function exclusives({ choices }: Question): string[] {
  return choices.filter(({ exclusive }) => exclusive).map(({ label }) => plain(label));
}

function bound(say: ProblemWords, value: unknown): string | null {
  if (typeof value === 'number') return say.number(value);
  if (typeof value !== 'string' || value === '') return null;
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return day === null ? value : say.day(Number(day[1]), Number(day[2]), Number(day[3]));
}

/** Of the English that programs read: "at most 3 choices". */
function firstNumber(expected: string): number {
  return Number(/\d+/.exec(expected)?.[0] ?? 0);
}

/** A title may hold the few HTML tags that are allowed; a sentence holds none. */
function plain(text: string): string {
  return text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
