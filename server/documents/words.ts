/** The few words that pages and files add to a report, in its language. */
export interface DocumentWords {
  higher: string;
  lower: string;
  notShown: string;
  /** Of the form above the results. */
  show: string;
  by: string;
  group: string;
  allGroups: string;
  apply: string;
  /** Before the name of a group. */
  nowShown: string;
  unknownGroup: (given: string) => string;
  unknownVariable: (given: string) => string;
}

const dutch: DocumentWords = {
  higher: 'hoger dan de rest',
  lower: 'lager dan de rest',
  notShown: 'niet getoond',
  show: 'Kies wat de grafieken tonen',
  by: 'Vergelijk naar',
  group: 'Toon in de grafieken',
  allGroups: 'alle groepen',
  apply: 'Toon',
  nowShown: 'De grafieken tonen nu:',
  unknownGroup: (given) => `De groep “${given}” staat niet in dit rapport. U ziet alle groepen.`,
  unknownVariable: (given) => `Dit rapport vergelijkt niet naar “${given}”. U ziet de gewone indeling.`,
};

const english: DocumentWords = {
  higher: 'higher than the rest',
  lower: 'lower than the rest',
  notShown: 'not shown',
  show: 'Choose what the charts show',
  by: 'Compare by',
  group: 'Show in the charts',
  allGroups: 'all groups',
  apply: 'Show',
  nowShown: 'The charts now show:',
  unknownGroup: (given) => `The group “${given}” is not in this report. You see all groups.`,
  unknownVariable: (given) => `This report does not compare by “${given}”. You see the usual groups.`,
};

const french: DocumentWords = {
  higher: 'plus élevé que le reste',
  lower: 'plus bas que le reste',
  notShown: 'non montré',
  show: 'Choisissez ce que montrent les graphiques',
  by: 'Comparer selon',
  group: 'Montrer dans les graphiques',
  allGroups: 'tous les groupes',
  apply: 'Montrer',
  nowShown: 'Les graphiques montrent maintenant :',
  unknownGroup: (given) => `Le groupe « ${given} » n’est pas dans ce rapport. Vous voyez tous les groupes.`,
  unknownVariable: (given) =>
    `Ce rapport ne compare pas selon « ${given} ». Vous voyez la répartition habituelle.`,
};

/** @param language BCP 47; a language without words of its own speaks English */
export function wordsIn(language: string): DocumentWords {
  if (language.startsWith('nl')) return dutch;
  return language.startsWith('fr') ? french : english;
}
