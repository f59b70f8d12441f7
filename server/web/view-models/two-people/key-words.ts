/** What a key is for, and what ends with it, for people who have never seen one. */

const copies =
  'Bestaat er nog een reservekopie van de map met sleutels, dan moet wie de server beheert de sleutel ook daar wissen. Zolang die kopie er is, is de sleutel niet echt weg.';

export const waveKeyWork = {
  /** The wave takes answers, or will. */
  running: [
    'Zien dat iemand al antwoordde: elk panellid telt één keer mee.',
    'Alleen wie nog niet antwoordde een herinnering sturen.',
    'Een antwoord dat niet af is bewaren, op slot.',
  ],
  closed: [
    'Formulieren op papier die nog binnenkomen, invoeren zonder iemand dubbel te tellen.',
    'Een panellid zijn eigen antwoorden tonen op “mijn gegevens”.',
    'Antwoorden wissen van wie vraagt om alles te wissen.',
  ],
};

export const waveKeyEnds = [
  'Niemand kan nog vinden welke antwoorden van wie zijn: ook wij niet, en ook niet wie de server beheert. De golf is dan anoniem.',
  'Formulieren op papier van deze golf kunt u niet meer invoeren.',
  'Een panellid vindt zijn antwoorden van deze golf niet meer in zijn gegevens. Wie vraagt om alles te wissen, kan deze antwoorden niet meer laten wissen.',
  'Met een bewijscode kan iemand zijn antwoorden nog wel zelf intrekken: die code heeft alleen die persoon.',
  'De antwoorden zijn niet meer te verbinden met die van andere golven. Een vergelijking die u later vrijgeeft, telt ze als andere mensen.',
  'Resultaten, rapporten, open antwoorden en de respons van deze golf blijven zoals ze zijn.',
  copies,
];

export const seriesKeyWork = [
  'Zien dat dezelfde persoon in twee golven antwoordde, zonder te weten wie. Zo worden verschillen tussen golven juister.',
];

export const seriesKeyEnds = [
  'De volgende golf begint een nieuwe reeks. Met vroegere golven is zij niet te verbinden.',
  'Wie een oude reservekopie van de antwoorden heeft, kan daarin met deze sleutel nooit meer iemand vinden.',
  'Resultaten en rapporten blijven zoals ze zijn.',
  copies,
];
