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
  editing: 'U wijzigt uw antwoorden. Tot u opnieuw verzendt, tellen uw eerste antwoorden.',
  savedUntilHere:
    'Uw antwoorden tot hier zijn opgeslagen. U mag stoppen en later verdergaan met dezelfde link of code.',
  /** For the scripts, which fill in what stands in braces. */
  script: {
    saved: 'Opgeslagen om {time}',
    saving: 'Bezig met opslaan…',
    offline:
      'Geen verbinding. Uw antwoorden staan op dit toestel; wij slaan ze op zodra er weer verbinding is.',
    sending: 'Bezig met verzenden…',
    send: 'Verzenden',
    unsentTitle: 'Uw antwoorden zijn nog niet verzonden',
    unsent:
      'Er is geen verbinding met de gemeente. Uw antwoorden staan nog op dit toestel. Wij proberen het vanzelf opnieuw.',
    sendAgain: 'Opnieuw verzenden',
    notSaved: 'Uw laatste antwoord is nog niet opgeslagen',
    mendOne: 'Kijk nog even naar deze vraag',
    mendMany: 'Kijk nog even naar deze {count} vragen',
    part: 'Deel {number} van {count}',
    next: 'Volgende',
    previous: 'Vorige',
    required: '(verplicht)',
    ownAnswer: 'Uw eigen antwoord',
  },
  full: 'Uw antwoorden zijn te lang om te bewaren. Maak de teksten korter.',
};

export type FormWords = typeof formWords;
