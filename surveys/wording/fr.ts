import type { ProblemWords } from './problem-words.ts';

export const french: ProblemWords = {
  nothingArrived: 'Vos réponses ne nous sont pas bien parvenues. Veuillez réessayer.',
  unknownQuestion: 'Une réponse porte sur une question qui ne figure pas dans ce questionnaire.',
  about: (title, row, request) => `Question « ${title} »${row === null ? '' : `, « ${row} »`} : ${request}`,
  aboutRow: (row, request) => `${row} : ${request}`,
  garbled: 'votre réponse ne nous est pas bien parvenue.',
  garbledAgain: 'votre réponse ne nous est pas bien parvenue. Veuillez la saisir à nouveau.',
  noAnswerHere: 'aucune réponse n’est attendue ici.',
  questionNotAsked: 'cette question ne correspond pas à vos autres réponses. Veuillez les vérifier.',
  answerNotAsked: 'cette réponse ne correspond pas à vos autres réponses. Veuillez les vérifier.',
  writeWhatYouMean: 'précisez votre réponse par écrit.',
  fillIn: 'saisissez une réponse.',
  pickOne: 'choisissez une réponse.',
  pickSome: 'choisissez au moins une réponse.',
  markOne: 'indiquez une réponse.',
  markSome: 'indiquez au moins une réponse.',
  pickFromList: 'choisissez une des réponses de la liste.',
  unknownRow: 'une réponse porte sur une ligne qui n’existe pas.',
  eachOnce: 'choisissez chaque réponse une seule fois.',
  notTogether: (labels) => `vous ne pouvez pas combiner ${quoted(labels)} avec une autre réponse.`,
  atLeast: (count) => `choisissez au moins ${answers(count)}.`,
  atMost: (count) => `choisissez au maximum ${answers(count)}.`,
  tooLong: (most) => `votre réponse est trop longue. Utilisez au maximum ${most} caractères.`,
  tooShort: (least) => `votre réponse est trop courte. Utilisez au moins ${least} caractères.`,
  between: (low, high) => `saisissez une valeur de ${low} à ${high} inclus.`,
  from: (low) => `saisissez ${low} ou une valeur plus élevée.`,
  upTo: (high) => `saisissez ${high} ou une valeur plus basse.`,
  impossible: 'cette valeur n’est pas possible.',
  aNumber: 'saisissez un nombre.',
  aMoment: 'saisissez une date ou une heure valable.',
  anEmail: 'saisissez une adresse e-mail valable, comme nom@exemple.be.',
  wrongForm: 'votre réponse n’a pas la forme attendue.',
  brokenText:
    'votre réponse contient des caractères que nous ne pouvons pas conserver. Veuillez la saisir à nouveau.',
  number: (value) => String(value).replace('.', ','),
  day: (year, month, day) => `${day}/${month}/${year}`,
};

function answers(count: number): string {
  return count === 1 ? 'une réponse' : `${count} réponses`;
}

function quoted(labels: string[]): string {
  return labels.map((label) => `« ${label} »`).join(' ou ');
}
