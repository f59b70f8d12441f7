/** What is wrong with an answer, in words for the resident: Dutch, u-form, one short sentence. */
import type { AnswerProblem, ProblemCode } from './checks/problem.ts';
import { type Question, type Questionnaire, questionsOf } from './question.ts';
import { objectsOf } from './reading/json.ts';

/** "Vraag 'Hoe vaak ...': kies hoogstens 3 antwoorden." */
export function sentenceFor(problem: AnswerProblem, questionnaire: Questionnaire): string {
  if (problem.code === 'not-an-object')
    return 'Uw antwoorden zijn niet goed aangekomen. Probeer het opnieuw.';
  const question = questionsOf(questionnaire).find(({ name }) => name === problem.question);
  if (question === undefined) return 'Er is een antwoord bij een vraag die niet in deze vragenlijst staat.';
  const row = question.rows.find(({ code }) => code === problem.place);
  const part = row === undefined ? '' : `, '${plain(row.label)}'`;
  return `Vraag '${plain(question.title)}'${part}: ${requests[problem.code](question, problem)}`;
}

/** The same beside the question itself: "Kies een antwoord." For a row of a matrix with its words in front. */
export function requestFor(problem: AnswerProblem, questionnaire: Questionnaire): string {
  const question = questionsOf(questionnaire).find(({ name }) => name === problem.question);
  if (question === undefined) return sentenceFor(problem, questionnaire);
  const row = question.rows.find(({ code }) => code === problem.place);
  const request = requests[problem.code](question, problem);
  return row === undefined
    ? `${request.charAt(0).toUpperCase()}${request.slice(1)}`
    : `${plain(row.label)}: ${request}`;
}

type Request = (question: Question, problem: AnswerProblem) => string;

const requests: Record<ProblemCode, Request> = {
  'not-an-object': () => 'uw antwoord is niet goed aangekomen.',
  'unknown-question': () => 'hier hoort geen antwoord bij.',
  'not-asked': (_, { place }) =>
    `${place === null ? 'deze vraag' : 'dit antwoord'} past niet bij uw andere antwoorden. Kijk die na.`,
  required: (question, { place }) => requiredRequest(question, place),
  'wrong-type': () => 'uw antwoord is niet goed aangekomen. Vul het opnieuw in.',
  'unknown-choice': () => 'kies een van de antwoorden in de lijst.',
  'unknown-row': () => 'er is een antwoord bij een regel die er niet staat.',
  'repeated-choice': () => 'kies elk antwoord hoogstens één keer.',
  'exclusive-choice': (question) =>
    `u kunt ${exclusives(question)} niet samen met een ander antwoord kiezen.`,
  'too-few': (_, { expected }) => `kies minstens ${answers(firstNumber(expected))}.`,
  'too-many': (_, { expected }) => `kies hoogstens ${answers(firstNumber(expected))}.`,
  'too-long': (_, { expected }) =>
    `uw antwoord is te lang. Gebruik hoogstens ${firstNumber(expected)} tekens.`,
  'too-short': (_, { expected }) =>
    `uw antwoord is te kort. Gebruik minstens ${firstNumber(expected)} tekens.`,
  'out-of-range': (question) => rangeRequest(question),
  'not-a-number': () => 'vul een getal in.',
  'not-a-date': () => 'vul een geldige datum of een geldig tijdstip in.',
  'wrong-form': (question) => formRequest(question),
  'broken-text': () => 'uw antwoord bevat tekens die wij niet kunnen bewaren. Typ het opnieuw.',
};

function requiredRequest(question: Question, place: string | null): string {
  if (question.choices.some(({ code, other }) => other && code === place))
    return 'schrijf erbij wat u bedoelt.';
  if (question.kind === 'text' || question.kind === 'number') return 'vul een antwoord in.';
  if (question.kind === 'matrix')
    return place === null ? 'duid minstens één antwoord aan.' : 'duid een antwoord aan.';
  return question.kind === 'multiple' ? 'kies minstens één antwoord.' : 'kies een antwoord.';
}

function rangeRequest({ element }: Question): string {
  const numeric = objectsOf(element['validators']).find(({ type }) => type === 'numeric');
  const min = bound(element['min'] ?? numeric?.['minValue']);
  const max = bound(element['max'] ?? numeric?.['maxValue']);
  if (min !== null && max !== null) return `vul een waarde in van ${min} tot en met ${max}.`;
  if (min !== null) return `vul ${min} of een hogere waarde in.`;
  return max === null ? 'deze waarde kan niet.' : `vul ${max} of een lagere waarde in.`;
}

/** The maker of the questionnaire may have said it better, in the validator's own text. */
function formRequest({ element }: Question): string {
  const own = objectsOf(element['validators']).map(({ text }) => text);
  const text = own.length === 1 && typeof own[0] === 'string' ? plain(own[0]) : '';
  if (text !== '') return text;
  return element['inputType'] === 'email'
    ? 'vul een geldig e-mailadres in, zoals naam@voorbeeld.be.'
    : 'uw antwoord heeft niet de juiste vorm.';
}

function exclusives({ choices }: Question): string {
  return choices
    .filter(({ exclusive }) => exclusive)
    .map(({ label }) => `'${plain(label)}'`)
    .join(' of ');
}

function answers(count: string): string {
  return count === '1' ? 'één antwoord' : `${count} antwoorden`;
}

/** 2021-03-01 -> 1/3/2021; a number with a decimal comma. */
function bound(value: unknown): string | null {
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value !== 'string' || value === '') return null;
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return day === null ? value : `${Number(day[3])}/${Number(day[2])}/${day[1]}`;
}

function firstNumber(expected: string): string {
  return /\d+/.exec(expected)?.[0] ?? '';
}

/** A title may hold the few HTML tags that are allowed; a sentence holds none. */
function plain(text: string): string {
  return text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
