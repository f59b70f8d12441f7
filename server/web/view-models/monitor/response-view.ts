/** The response of a wave as a page. */
import type { Delivered } from '../../../actions/monitor/delivery.ts';
import type { IsoDay } from '../../../actions/iso-day.ts';
import type { SeenResponse } from '../../../actions/monitor/see-response.ts';
import { phrasesFor } from '../../../../reports/findings/language.ts';
import type { Municipality } from '../../../actions/panel-records.ts';
import { reportView, type SectionView } from '../../../documents/report-view.ts';
import { countText } from '../belgian.ts';
import { answeredText, responseText, type ResponseText } from '../response-text.ts';
import { bandTable, noFigure, type BandTable } from './band-rows.ts';
import { forecastWords } from './forecast-words.ts';
import { responseAdvice } from './response-advice.ts';

export interface ResponseView {
  id: string;
  address: string;
  title: string;
  /** "dag 14 van 28"; '' before the first day. */
  day: string;
  /** Somebody was invited: there is something to count. */
  isInvited: boolean;
  response: ResponseText;
  rateName: string;
  rateNote: string;
  /** How the rate is counted, for who wants to know. */
  method: string[];
  advice: string[];
  forecast: string[];
  course: { words: { notShown: string }; blocks: SectionView['blocks'] };
  delivery: { label: string; cells: string[] }[];
  modes: { label: string; answered: string }[];
  bands: BandTable[];
  /** What the bars and marks mean; null when none is shown. */
  barNote: string | null;
  notes: string[];
}

export function responseView(seen: SeenResponse, municipality: Municipality): ResponseView {
  const { wave, stepped, answered, invited, recruitment, day, expected } = seen;
  const bandTables = seen.bands.map((band) => bandTable(band, stepped));
  return {
    id: wave.id,
    address: `/beheer/golven/${wave.id}`,
    title: wave.title,
    day: stepped && day.now > 0 ? `${day.now} van ${day.of}` : '',
    isInvited: invited > 0,
    response: responseText({ answered, invited, stepped }),
    ...rateWords(recruitment),
    method,
    advice: responseAdvice(seen),
    forecast: expected === null || invited === 0 ? [] : forecastWords(expected, recruitment),
    course: courseView(seen, municipality),
    delivery: deliveryRows(seen),
    modes: seen.modes.map(({ mode, answered: came }) => ({
      label: modeNames[mode],
      answered: came === null ? hidden : answeredText(came, stepped),
    })),
    bands: bandTables,
    barNote: barNote(bandTables, seen.target),
    notes: notesOf(seen),
  };
}

const hidden = 'afgeschermd';
const modeNames = { web: 'op het internet', paper: 'op papier', phone: 'aan de telefoon' };
const channelNames = { mail: 'e-mail', letter: 'brief', phone: 'telefoon' };
const targetNotes = {
  sample: 'Het streefdeel is het deel van de steekproef: wie geloot werd voor deze golf.',
  population: 'Het streefdeel is het deel van de inwoners van 16 jaar en ouder, volgens het register.',
};

/**
 * Everybody invited is a member, so known to be of the population, and only whole answers are stored: then four of the rates
 * of AAPOR are one. Who opened an invitation or refused is not kept, so the others cannot be given.
 */
const method = [
  'De graad wordt berekend als RR1 van AAPOR: volledige antwoorden, gedeeld door alle uitgenodigde leden. RR2, RR5 en RR6 zijn hier hetzelfde. Een vragenlijst die iemand begon en niet verstuurde, telt niet als antwoord, en van elk lid is bekend dat het tot de doelgroep hoort.',
  'Een lid van wie de uitnodiging mislukte, telt als niet bereikt en blijft meegeteld bij de uitgenodigden.',
  'Wie een uitnodiging opende of weigerde, houden wij niet bij. Daarom staan hier geen graden van contact, medewerking of weigering.',
];

/** Of people who signed up by themselves there is no response rate: nobody drew them (Callegaro & DiSogra 2008). */
function rateWords(recruitment: SeenResponse['recruitment']): Pick<ResponseView, 'rateName' | 'rateNote'> {
  const note = phrasesFor('nl').rateKind[recruitment];
  if (recruitment === 'random') return { rateName: 'Responsgraad', rateNote: note };
  const why = recruitment === 'mixed' ? 'Een deel van de leden meldde' : 'De leden meldden';
  return {
    rateName: 'Voltooiingsgraad',
    rateNote: `De voltooiingsgraad is het deel van de uitgenodigde leden dat volledig antwoordde. ${why} zichzelf aan, daarom noemen wij dit geen responsgraad.`,
  };
}

function deliveryRows({ delivery }: SeenResponse): ResponseView['delivery'] {
  const cells = (counts: Delivered | null): string[] =>
    counts === null
      ? ['minder dan 10', '–', '–', '–']
      : [counts.invited, counts.sent, counts.waiting, counts.failed].map(countText);
  const rows = delivery.channels.map(({ channel, counts }) => ({
    label: channelNames[channel],
    cells: cells(counts),
  }));
  return rows.length > 1 ? [...rows, { label: 'samen', cells: cells(delivery.total) }] : rows;
}

/** The charts of the house are parts of a report; this page has one. */
function courseView({ course, wave }: SeenResponse, { name, colour }: Municipality): ResponseView['course'] {
  const { printer } = phrasesFor('nl');
  const date: IsoDay = wave.opensOn;
  const report = reportView(
    {
      language: 'nl-BE',
      municipality: name,
      title: wave.title,
      subtitle: '',
      coverLines: [],
      colour,
      footer: '',
      date,
      words: printer,
      sections: [{ id: 'verloop', level: 1, title: '', blocks: course }],
    },
    'page',
  );
  return { words: report.words, blocks: report.sections[0]?.blocks ?? [] };
}

function barNote(tables: BandTable[], target: SeenResponse['target']): string | null {
  const bars = tables.flatMap(({ rows }) => rows.flatMap(({ bar }) => bar ?? []));
  const hasTarget =
    target !== null && tables.some((table) => table.rows.some((row) => row.target !== noFigure));
  const sentences = [
    ...(bars.length > 0 ? ['De balk is het deel van de antwoorden.'] : []),
    ...(bars.some((bar) => bar.target !== null) ? ['Het streepje is het streefdeel.'] : []),
    ...(hasTarget ? [targetNotes[target]] : []),
  ];
  return sentences.length === 0 ? null : sentences.join(' ');
}

function notesOf({ stepped, invited, bands, modes }: SeenResponse): string[] {
  const isHidden =
    bands.some(({ groups }) => groups.some(({ answered }) => answered === null)) ||
    modes.some(({ answered }) => answered === null);
  return [
    ...(stepped && invited > 0
      ? [
          'Zolang de golf loopt, ronden wij elk aantal antwoorden af naar beneden op tientallen. De cijfers veranderen alle samen, telkens als er minstens 10 antwoorden bij zijn. Zo volgt niemand wie antwoordt. Percentages en de verwachting zijn uit die afgeronde aantallen berekend.',
        ]
      : []),
    ...(isHidden
      ? [
          'Afgeschermd: dit cijfer zou te veel zeggen over een groep van minder dan 10 mensen, of over wie antwoordde.',
        ]
      : []),
  ];
}
