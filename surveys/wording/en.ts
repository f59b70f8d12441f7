import type { ProblemWords } from './problem-words.ts';

export const english: ProblemWords = {
  nothingArrived: 'Your answers did not arrive properly. Please try again.',
  unknownQuestion: 'There is an answer to a question that is not in this questionnaire.',
  about: (title, row, request) => `Question ‘${title}’${row === null ? '' : `, ‘${row}’`}: ${request}`,
  aboutRow: (row, request) => `${row}: ${request}`,
  garbled: 'your answer did not arrive properly.',
  garbledAgain: 'your answer did not arrive properly. Please enter it again.',
  noAnswerHere: 'no answer is expected here.',
  questionNotAsked: 'this question does not go with your other answers. Please check those.',
  answerNotAsked: 'this answer does not go with your other answers. Please check those.',
  writeWhatYouMean: 'write down what you mean.',
  fillIn: 'enter an answer.',
  pickOne: 'choose an answer.',
  pickSome: 'choose at least one answer.',
  markOne: 'mark an answer.',
  markSome: 'mark at least one answer.',
  pickFromList: 'choose one of the answers in the list.',
  unknownRow: 'there is an answer on a line that does not exist.',
  eachOnce: 'choose each answer only once.',
  notTogether: (labels) => `you cannot choose ${quoted(labels)} together with another answer.`,
  atLeast: (count) => `choose at least ${answers(count)}.`,
  atMost: (count) => `choose no more than ${answers(count)}.`,
  tooLong: (most) => `your answer is too long. Use no more than ${most} characters.`,
  tooShort: (least) => `your answer is too short. Use at least ${least} characters.`,
  between: (low, high) => `enter a value from ${low} to ${high}.`,
  from: (low) => `enter ${low} or a higher value.`,
  upTo: (high) => `enter ${high} or a lower value.`,
  impossible: 'this value is not possible.',
  aNumber: 'enter a number.',
  aMoment: 'enter a valid date or time.',
  anEmail: 'enter a valid e-mail address, such as name@example.be.',
  wrongForm: 'your answer does not have the right form.',
  brokenText: 'your answer contains characters that we cannot keep. Please type it again.',
  number: String,
  day: (year, month, day) => `${day} ${months[month - 1] ?? ''} ${year}`,
};

/** Written out: 3/4/2026 is another day to an American. */
const months = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore

function answers(count: number): string {
  return count === 1 ? 'one answer' : `${count} answers`;
}

function quoted(labels: string[]): string {
  return labels.map((label) => `‘${label}’`).join(' or ');
}
