/** How the figures were made, in Dutch: each sentence only where it is true of this release. */
import type { WeightingSummary } from '../weighting/summary.ts';
import { hardlyAny, isWeighted, weightingSteps, type MethodFacts } from './method.ts';
import { speakForResidents } from './nouns.ts';
import { countText, decimalText } from './numbers.ts';

export function methodDutch(facts: MethodFacts): string[] {
  return [...weighting(facts), ...bases(facts.policy), margin(facts), ...tests(facts)];
}

function weighting(facts: MethodFacts): string[] {
  const summary = facts.weighting;
  if (summary === null || summary.refused !== null) {
    const why =
      summary === null
        ? ''
        : ' Wegen kon niet: de cijfers van de bevolking en deze antwoorden passen niet bij elkaar.';
    return [
      `De cijfers gelden voor de panelleden die antwoordden. Ze zijn niet gewogen naar de bevolking. Daarom spreken we over panelleden en niet over alle inwoners.${why}`,
    ];
  }
  return [`${howWeighted(summary)} ${whom(facts)}`, precision(summary), ...stepsTaken(facts)];
}

function howWeighted({ method, converged }: WeightingSummary): string {
  switch (method) {
    case 'given':
      return 'De cijfers zijn gewogen met gewichten die bij de antwoorden hoorden. Hoe die gemaakt zijn, kon dit programma niet nagaan.';
    case 'post-stratification':
      return 'De cijfers zijn gewogen: wie tot een groep hoort die minder vaak antwoordde, telt zwaarder mee. Zo heeft elke groep hetzelfde aandeel als in de bevolking (poststratificatie).';
    case 'raking':
      return `De cijfers zijn gewogen: wie tot een groep hoort die minder vaak antwoordde, telt zwaarder mee. Zo heeft elke groep hetzelfde aandeel als in de bevolking, voor elk kenmerk apart.${converged ? '' : ' De weging kwam niet helemaal uit: kleine verschillen met de bevolking blijven.'}`;
  }
}

function whom(facts: MethodFacts): string {
  if (speakForResidents(facts)) return 'Daarom spreken we over inwoners.';
  return 'We spreken over panelleden: we weten niet of zij op alle inwoners lijken.';
}

function precision({ min, max, designEffect, effectiveBase }: WeightingSummary): string {
  const [least, most] = [decimalText(min, 'nl', 2), decimalText(max, 'nl', 2)];
  const caution = designEffect > 2 ? ' Dat is een groot verlies: lees de cijfers met voorzichtigheid.' : '';
  const range = `De gewichten gaan van ${least} tot ${most} keer het gemiddelde.`;
  if (designEffect < hardlyAny) return `${range} Dat kost hier nauwelijks nauwkeurigheid.`;
  return `${range} Wegen maakt de cijfers minder nauwkeurig: het ontwerpeffect is ${decimalText(designEffect, 'nl', 2)}. Alle antwoorden samen zijn zo nauwkeurig als ${countText(effectiveBase, 'nl')} antwoorden zonder weging.${caution}`;
}

function stepsTaken(facts: MethodFacts): string[] {
  const { merged, dropped, cap, unknown } = weightingSteps(facts);
  const pairs = merged.map(({ variable, from, into }) => `${variable}: ${from} bij ${into}`);
  const most = decimalText(cap ?? 0, 'nl', 0);
  return [
    ...(pairs.length === 0
      ? []
      : [`Te weinig antwoorden om apart te wegen, daarom samengeteld: ${pairs.join('; ')}.`]),
    ...(cap === null ? [] : [`Geen antwoord telt zwaarder dan ${most} keer het gemiddelde.`]),
    ...dropped.map((name) => `Naar ${name} is niet gewogen: dan zouden enkele antwoorden te zwaar tellen.`),
    ...unknown.map((name) => `Antwoorden met onbekend kenmerk (${name}) houden hun eigen aandeel.`),
  ];
}

function bases({ baseMinimum, testMinimum, indicativeBelow }: MethodFacts['policy']): string[] {
  return [
    'De basis van elke vraag telt wie de vraag kreeg en beantwoordde. Wie “niet van toepassing”, “geen mening” of “weet niet” koos, telt niet mee. Onder elke tabel staat hoeveel mensen dat zijn, als het er genoeg zijn om te tonen. Die aantallen zijn nooit gewogen.',
    'Percentages zijn afgerond op hele getallen. Een samengevoegd percentage is berekend op de antwoorden zelf, niet op de afgeronde cijfers.',
    `Een groep met minder dan ${baseMinimum} antwoorden tonen we niet. Als zo’n groep te berekenen is uit de andere cijfers, verbergen we nog een groep. Een groep met minder dan ${testMinimum} antwoorden staat in het grijs: vergelijk die niet met andere groepen. Bij ${testMinimum} tot ${indicativeBelow - 1} antwoorden staat een sterretje: die cijfers zijn indicatief.`,
  ];
}

function margin(facts: MethodFacts): string {
  const among = isWeighted(facts) ? ', binnen elke groep waarnaar gewogen is,' : '';
  switch (facts.recruitment) {
    case 'random':
      return 'Wie antwoordde, is door het lot gekozen. Bij een percentage hoort daarom een foutenmarge: in 95 van de 100 zulke bevragingen ligt het echte cijfer tussen de twee grenzen. De marge zegt niets over mensen die niet wilden antwoorden.';
    case 'mixed':
      return `Niet iedereen is door het lot gekozen. De marge bij een percentage is daarom indicatief. Ze klopt alleen als wie antwoordde${among} lijkt op wie niet antwoordde.`;
    case 'open':
      return 'De deelnemers meldden zich zelf aan. De marge bij een percentage is daarom indicatief en geen foutenmarge van een steekproef. Ze klopt alleen als wie meedeed lijkt op wie niet meedeed.';
    case null:
      return 'Hoe de deelnemers gekozen zijn, is niet bekend. De marge bij een percentage is daarom indicatief. Ze klopt alleen als wie meedeed lijkt op wie niet meedeed.';
  }
}

function tests({ policy, tested }: MethodFacts): string[] {
  if (tested === false) return ['Dit rapport vergelijkt geen groepen.'];
  return [
    `Een verschil tussen twee groepen kan op toeval berusten. We noemen een verschil aantoonbaar als een toets op 5\u00a0% dat zegt, en we noemen het in een zin alleen als het ook minstens 5 procentpunt groot is. Elke groep is vergeleken met alle anderen samen, met een correctie voor het aantal vergelijkingen in een tabel. Een groep met minder dan ${policy.testMinimum} antwoorden is niet getoetst.`,
    'Waar in werkelijkheid geen verschil is, wijst een toets er door toeval toch in ongeveer één op de twintig gevallen een aan. In een rapport met veel vragen kunnen er dus enkele zitten. “Geen aantoonbaar verschil” betekent niet dat twee groepen gelijk zijn: het verschil kan te klein zijn om te zien met dit aantal antwoorden.',
  ];
}
