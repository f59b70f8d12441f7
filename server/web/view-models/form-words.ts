/** The words around the questions of the plain form. */
export const formWords = {
  next: 'Volgende',
  previous: 'Vorige',
  send: 'Verzenden',
  part: (number: number, count: number): string => `Deel ${number} van ${count}`,
  required: '(verplicht)',
  choose: 'Kies een antwoord',
  several: 'U mag meer dan één antwoord kiezen.',
  atMost: (count: number): string =>
    `Kies hoogstens ${count === 1 ? 'één antwoord' : `${count} antwoorden`}.`,
  atLeast: (count: number): string =>
    `Kies minstens ${count === 1 ? 'één antwoord' : `${count} antwoorden`}.`,
  ownAnswer: 'Uw eigen antwoord',
  ownAnswerIf: (label: string): string => `Koos u '${label}'? Schrijf hier wat u bedoelt`,
  remark: 'Wilt u dit toelichten?',
  mend: (count: number): string =>
    count === 1 ? 'Kijk nog even naar deze vraag' : `Kijk nog even naar deze ${count} vragen`,
  fault: 'Fout',
  grew: 'Door uw antwoord staan er nu vragen bij op deze pagina. Wilt u die ook beantwoorden?',
  last: 'Dit is het laatste deel. Kijk uw antwoorden na en kies dan Verzenden.',
  saved: (time: string): string => `Opgeslagen om ${time}`,
  editing: 'U wijzigt uw antwoorden. Tot u opnieuw verzendt, tellen uw eerste antwoorden.',
  full: 'Uw antwoorden zijn te lang om te bewaren. Maak de teksten korter.',
};

export type FormWords = typeof formWords;
