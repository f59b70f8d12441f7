/** How the figures were made, in Dutch. */
import type { MethodWords } from './method-words.ts';

export const methodDutch: MethodWords = {
  unweighted:
    'De cijfers gelden voor de panelleden die antwoordden. Ze zijn niet gewogen naar de bevolking. Daarom spreken we over panelleden en niet over alle inwoners.',
  refused: ' Wegen kon niet: de cijfers van de bevolking en deze antwoorden passen niet bij elkaar.',
  weighted: {
    given:
      'De cijfers zijn gewogen met gewichten die bij de antwoorden hoorden. Hoe die gemaakt zijn, kon dit programma niet nagaan.',
    'post-stratification':
      'De cijfers zijn gewogen: wie tot een groep hoort die minder vaak antwoordde, telt zwaarder mee. Zo heeft elke groep hetzelfde aandeel als in de bevolking (poststratificatie).',
    raking:
      'De cijfers zijn gewogen: wie tot een groep hoort die minder vaak antwoordde, telt zwaarder mee. Zo heeft elke groep hetzelfde aandeel als in de bevolking, voor elk kenmerk apart.',
  },
  unsettled: ' De weging kwam niet helemaal uit: kleine verschillen met de bevolking blijven.',
  residents: 'Daarom spreken we over inwoners.',
  members: 'We spreken over panelleden: we weten niet of zij op alle inwoners lijken.',
  range: (least, most) => `De gewichten gaan van ${least} tot ${most} keer het gemiddelde.`,
  hardlyAny: 'Dat kost hier nauwelijks nauwkeurigheid.',
  cost: (effect, answers) =>
    `Wegen maakt de cijfers minder nauwkeurig: het ontwerpeffect is ${effect}. Alle antwoorden samen zijn zo nauwkeurig als ${answers} antwoorden zonder weging.`,
  caution: ' Dat is een groot verlies: lees de cijfers met voorzichtigheid.',
  pair: ({ variable, from, into }) => `${variable}: ${from} bij ${into}`,
  merged: (pairs) => `Te weinig antwoorden om apart te wegen, daarom samengeteld: ${pairs.join('; ')}.`,
  cap: (most) => `Geen antwoord telt zwaarder dan ${most} keer het gemiddelde.`,
  dropped: (name) => `Naar ${name} is niet gewogen: dan zouden enkele antwoorden te zwaar tellen.`,
  unknown: (name) => `Antwoorden met onbekend kenmerk (${name}) houden hun eigen aandeel.`,
  bases: ({ baseMinimum, testMinimum, indicativeBelow }) => [
    'De basis van elke vraag telt wie de vraag kreeg en beantwoordde. Wie “niet van toepassing”, “geen mening” of “weet niet” koos, telt niet mee. Onder elke tabel staat hoeveel mensen dat zijn, als het er genoeg zijn om te tonen. Die aantallen zijn nooit gewogen.',
    'Percentages zijn afgerond op hele getallen. Een samengevoegd percentage is berekend op de antwoorden zelf, niet op de afgeronde cijfers.',
    `Een groep met minder dan ${baseMinimum} antwoorden tonen we niet. Als zo’n groep te berekenen is uit de andere cijfers, verbergen we nog een groep. Een groep met minder dan ${testMinimum} antwoorden staat in het grijs: vergelijk die niet met andere groepen. Bij ${testMinimum} tot ${indicativeBelow - 1} antwoorden staat een sterretje: die cijfers zijn indicatief.`,
  ],
  among: ', binnen elke groep waarnaar gewogen is,',
  margin: {
    random: () =>
      'Wie antwoordde, is door het lot gekozen. Bij een percentage hoort daarom een foutenmarge: in 95 van de 100 zulke bevragingen ligt het echte cijfer tussen de twee grenzen. De marge zegt niets over mensen die niet wilden antwoorden.',
    mixed: (among) =>
      `Niet iedereen is door het lot gekozen. De marge bij een percentage is daarom indicatief. Ze klopt alleen als wie antwoordde${among} lijkt op wie niet antwoordde.`,
    open: () =>
      'De deelnemers meldden zich zelf aan. De marge bij een percentage is daarom indicatief en geen foutenmarge van een steekproef. Ze klopt alleen als wie meedeed lijkt op wie niet meedeed.',
    unknown: () =>
      'Hoe de deelnemers gekozen zijn, is niet bekend. De marge bij een percentage is daarom indicatief. Ze klopt alleen als wie meedeed lijkt op wie niet meedeed.',
  },
  untested: 'Dit rapport vergelijkt geen groepen.',
  tests: ({ testMinimum }) => [
    `Een verschil tussen twee groepen kan op toeval berusten. We noemen een verschil aantoonbaar als een toets op 5\u00a0% dat zegt, en we noemen het in een zin alleen als het ook minstens 5 procentpunt groot is. Elke groep is vergeleken met alle anderen samen, met een correctie voor het aantal vergelijkingen in een tabel. Een groep met minder dan ${testMinimum} antwoorden is niet getoetst.`,
    'Waar in werkelijkheid geen verschil is, wijst een toets er door toeval toch in ongeveer één op de twintig gevallen een aan. In een rapport met veel vragen kunnen er dus enkele zitten. “Geen aantoonbaar verschil” betekent niet dat twee groepen gelijk zijn: het verschil kan te klein zijn om te zien met dit aantal antwoorden.',
  ],
};
