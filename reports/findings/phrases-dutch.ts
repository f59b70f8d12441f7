import { conclusionsDutch } from './conclusions-dutch.ts';
import { listed } from './listed.ts';
import { methodChapter } from './method-chapter.ts';
import { methodDutch } from './method-dutch.ts';
import type { Phrases } from './phrases.ts';

/** How many answered, where it is not known of how many. */
function alone(answered: string): string {
  if (answered === '0') return 'Niemand vulde de vragenlijst in.';
  return answered === '1'
    ? '1 deelnemer vulde de vragenlijst in.'
    : `${answered} deelnemers vulden de vragenlijst in.`;
}

/** U-form, short sentences, no jargon without its explanation. */
const weightedWords = { shares: 'percentages gewogen', means: 'gewogen' };

export const dutch: Phrases = {
  total: 'Totaal',
  base: (who, n, weighted) =>
    `Basis: ${who}, n = ${n}${weighted === null ? '' : ` (${weightedWords[weighted]})`}.`,
  everyone: {
    one: 'alle panelleden die deze vraag beantwoordden',
    all: 'alle panelleden die antwoordden',
    noun: 'panelleden',
  },
  profileNames: {
    age_group: 'Leeftijdsgroep',
    gender: 'Geslacht',
    district: 'Deelgemeente',
    country: 'Land',
    mode: 'Manier van antwoorden',
  },
  by: { age_group: 'leeftijd' },
  ages: (from, to) => `${from}–${to} jaar`,
  agesFrom: (from) => `${from} jaar en ouder`,
  survey: (wave) => `Bevraging ${wave}`,
  codeLabels: {
    gender: { v: 'vrouw', m: 'man' },
    mode: {
      web: 'op het internet',
      paper: 'op papier',
      phone: 'aan de telefoon',
      unknown: 'op onbekende wijze',
    },
  },
  tooFew: (minimum) => `Te weinig antwoorden om te tonen (minder dan ${minimum}).`,
  tooFewToSay: (minimum) =>
    `Minder dan ${minimum} antwoorden: te weinig voor een besluit. De cijfers staan in de tabel.`,
  twoAnswers: (a, b, noun) => `Van de ${noun} antwoordt ${a.share} “${a.label}” en ${b.share} “${b.label}”.`,
  oneAnswer: (a, noun) => `Van de ${noun} antwoordt ${a.share} “${a.label}”.`,
  mean: (value, median) => `Het gemiddelde is ${value}${median === null ? '' : `, de mediaan ${median}`}.`,
  excluded: (parts) => {
    const said = parts.map(
      ({ label, n }) => `${label === null ? 'vraag overgeslagen' : `“${label}”`} (n = ${n})`,
    );
    return said.length === 0 ? '' : `Niet meegeteld: ${said.join(', ')}.`;
  },
  hiddenMark: (minimum) => `Een streepje (–): minder dan ${minimum} antwoorden, of afgeschermd.`,
  greyMark: (minimum) => `Grijs: minder dan ${minimum} antwoorden, vergelijk die niet.`,
  starMark: (below) => `*: minder dan ${below} antwoorden, dus indicatief.`,
  notShown: 'Niet getoond: te weinig antwoorden, of afgeschermd.',
  openAnswers: 'Antwoorden in eigen woorden bewaren we apart. Ze staan niet in dit rapport.',
  quotesChosen:
    'Deze antwoorden zijn een voor een nagelezen en vrijgegeven. Wat naar iemand kon verwijzen, is weggelaten: […]. Het is een keuze, geen telling.',
  noFilters: 'geen: alle antwoorden tellen mee',
  weights: {
    none: 'geen: elk antwoord telt even zwaar',
    given: (range) => `zoals meegegeven met de antwoorden, van ${range}`,
    to: (variables, range) => `naar ${variables.join(', ')}; gewichten van ${range}`,
  },
  severalAnswers: 'Meer dan één antwoord was mogelijk. De som kan hoger zijn dan 100 %.',
  nothingToSay: 'Er zijn te weinig antwoorden voor een besluit.',
  rounded: 'Percentages zijn afgerond. De som kan afwijken van 100\u00a0%.',
  meanRow: 'Gemiddelde',
  baseRow: 'Aantal antwoorden (n)',
  baseRowShort: 'Aantal (n)',
  baseRowWithMark: 'Aantal antwoorden (n; * indicatief)',
  answer: 'Antwoord',
  item: 'Onderdeel',
  restMark: '▲ of ▼: aantoonbaar meer of minder dan de andere groepen samen.',
  allFigures: (from, to) =>
    `Alle cijfers: ${from === to ? `tabel ${from}` : `tabel ${from} tot ${to}`} in het tabellenboek.`,
  bookGuide: (variables) => [
    `Elke tabel toont iedereen samen${variables.length === 0 ? '' : ` en daarnaast de groepen naar ${listed(variables, ', ', ' en ')}, elk apart`}. De percentages staan per kolom. Het aantal antwoorden (n) is altijd ongewogen.`,
    'Een letter achter een percentage betekent: aantoonbaar hoger dan de groep met die letter in hetzelfde rijtje groepen (5 %, Holm per regel). Groepen met minder dan 30 antwoorden zijn grijs en worden niet vergeleken; * wijst op 30 tot 49 antwoorden.',
  ],
  funnel: {
    everyone: 'iedereen',
    lost: (share, label) => `${share} ${label}`,
    alt: (finding, steps) => `${finding} Van iedereen: ${steps}.`,
  },
  byGroup: (question, group) => `${question}, naar ${group.toLowerCase()}`,
  chapters: {
    first: 'Kernvragen',
    inShort: 'In het kort',
    aim: 'Doel en aanpak',
    response: 'Respons',
    results: 'Resultaten',
    conclusions: 'Conclusies',
    next: 'Wat de gemeente ermee doet',
    method: 'Verantwoording',
    questions: 'Bijlage: de vragenlijst',
    quotes: 'Bijlage: antwoorden in eigen woorden',
    book: 'Bijlage: het tabellenboek',
  },
  printer: {
    contents: 'Inhoud',
    page: 'Pagina',
    of: 'van',
    continued: 'vervolg',
    chart: 'Grafiek',
    table: 'Tabel',
    hidden: 'niet getoond',
    higher: 'hoger dan de rest',
    lower: 'lager dan de rest',
    above: 'hoger dan',
  },
  rest: 'Overige vragen',
  cover: {
    report: 'Resultatenrapport van de bevraging',
    fieldwork: (from, to) => `Bevraging van ${from} tot en met ${to}`,
    made: (day) => `gemaakt op ${day}`,
  },
  footer: (number, wave, check) =>
    `${wave === '' ? 'Vrijgave' : `Bevraging ${wave} · vrijgave`} ${number} · controlegetal ${check}`,
  key: ({ testMinimum, indicativeBelow }) =>
    `– afgeschermd · grijs: n < ${testMinimum} · *: n < ${indicativeBelow}`,
  recruitment: {
    random: 'De panelleden zijn door het lot gekozen uit de inwoners.',
    mixed: 'Een deel van de panelleden is door het lot gekozen, een deel meldde zich zelf aan.',
    open: 'De deelnemers meldden zich zelf aan.',
  },
  standardAim: (people, questions, groups) =>
    `Dit rapport toont wat ${people === '1' ? '1 deelnemer antwoordde' : `${people} deelnemers antwoordden`} op ${questions === 1 ? 'één vraag' : `${questions} vragen`}, in totaal${groups.length === 0 ? '' : ` en naar ${groups.join(' en naar ')}`}.`,
  facts: {
    purpose: 'Doel',
    population: 'Doelgroep',
    recruitment: 'Werving',
    period: 'Periode',
    release: 'Vrijgave',
    edition: 'Uitgave',
    cutOff: 'Antwoorden tot en met',
    filters: 'Filters',
    weights: 'Weging',
    version: 'Versie van de vragenlijst',
    methods: 'Rekenwijze',
  },
  methodsInProgram: 'Zie docs/methods.md van het programma Panelpeil (in het Engels).',
  responseSentence: (answered, invited, share) =>
    invited === null || share === null
      ? alone(answered)
      : `${answered} van de ${invited} uitgenodigde panelleden vulden de vragenlijst in: een respons van ${share}.`,
  responseColumns: {
    invited: 'Uitgenodigd',
    answered: 'Antwoorden',
    rate: 'Respons',
    part: 'Deel van de antwoorden',
    population: 'Deel van de inwoners',
  },
  rateKind: {
    random:
      'Dat is de responsgraad RR1 van AAPOR: wie volledig antwoordde, gedeeld door wie een uitnodiging kreeg.',
    mixed:
      'Dat is de graad van deelname binnen het panel. Een deel van de leden meldde zichzelf aan, dus is het geen responsgraad van de inwoners.',
    open: 'Dat is de graad van deelname binnen het panel. De leden meldden zichzelf aan, dus is het geen responsgraad van de inwoners.',
  },
  responseTable: (variable) => `Respons naar ${variable.toLowerCase()}`,
  composition: (variable, group, part, population) =>
    `Naar ${variable} wijkt de groep “${group}” het meest af: ${part} van de antwoorden, ${population} van de inwoners.`,
  modes: {
    or: 'of',
    counted: (parts) => `Zo antwoordde men: ${parts.map(({ name, n }) => `${name} ${n}`).join(', ')}.`,
    together: 'Manieren die weinig mensen kozen, zijn samengeteld, zodat niemand te herkennen is.',
  },
  method: methodChapter(methodDutch, 'nl'),
  conclusions: conclusionsDutch,
  waves: {
    caption: (answer) => `“${answer}” in de opeenvolgende bevragingen`,
    corner: 'Bevraging',
    broken: (reason) => `Streeplijn: vóór en na niet te vergelijken (${reason}).`,
    since: (wave) => `Aantoonbaar verschil met ${wave}`,
    verdict: { risen: 'gestegen', fallen: 'gedaald', 'no demonstrable change': 'geen' },
  },
  shifted: {
    caption: 'Cijfers die door de weging minstens 3 procentpunt verschuiven',
    plain: 'Ongewogen',
    weighted: 'Gewogen',
    none: 'Geen enkel cijfer over iedereen verschuift door de weging 3 procentpunt of meer.',
  },
  asked: {
    one: 'Eén antwoord',
    several: 'Meer dan één antwoord mogelijk',
    number: 'Een getal',
    text: 'Eigen woorden',
    matrix: 'Eén antwoord per regel',
    read: 'Tekst om te lezen',
    only: (who) => `Alleen gevraagd aan: ${who}.`,
  },
  overview: 'Alle uitspraken naast elkaar',
  range: (label, least, most) =>
    `“${label}”: van ${least.share} (${least.item}) tot ${most.share} (${most.item})`,
  alt: (title, answer, figures) => `${title} Het antwoord “${answer}”: ${figures}.`,
};
