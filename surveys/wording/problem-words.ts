/** Every sentence, or end of a sentence, that says what is wrong with an answer: the same set in each voice. */
export interface ProblemWords {
  /** Nothing usable arrived. */
  nothingArrived: string;
  unknownQuestion: string;
  /** The whole sentence; `row` is the line of a matrix that is meant. */
  about: (title: string, row: string | null, request: string) => string;
  /** Beside the question itself, with the line of the matrix in front. */
  aboutRow: (row: string, request: string) => string;
  /** What to do, as it ends that sentence. */
  garbled: string;
  garbledAgain: string;
  noAnswerHere: string;
  questionNotAsked: string;
  answerNotAsked: string;
  writeWhatYouMean: string;
  fillIn: string;
  pickOne: string;
  pickSome: string;
  markOne: string;
  markSome: string;
  pickFromList: string;
  unknownRow: string;
  eachOnce: string;
  notTogether: (labels: string[]) => string;
  atLeast: (answers: number) => string;
  atMost: (answers: number) => string;
  tooLong: (most: number) => string;
  tooShort: (least: number) => string;
  between: (low: string, high: string) => string;
  from: (low: string) => string;
  upTo: (high: string) => string;
  impossible: string;
  aNumber: string;
  aMoment: string;
  anEmail: string;
  wrongForm: string;
  brokenText: string;
  /** A limit that is a number, or a day, as it stands in a sentence. */
  number: (value: number) => string;
  day: (year: number, month: number, day: number) => string;
}
