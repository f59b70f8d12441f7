/**
 * Whom to address first: the group of which demonstrably fewer know the counter, and else the group in which most
 * residents are estimated not to know it. Groups with too few answers are never ranked.
 */
import { percentText, wholePercent } from '../findings/numbers.ts';
import type { Block, ReportCell, ReportSection } from '../report.ts';
import { isMissing } from '../tables/crosstab.ts';
import { channelsOf, type ChannelsOf } from './channels.ts';
import { figureLines, isPlain, wavesWith, type AskedIn, type FigureLine } from './figure-line.ts';
import { awarenessIn, heardChannels, wantedChannels, type Steps } from './questions.ts';
import { estimateOf, estimateText, type Estimate } from './residents.ts';
import { language, type Tracking } from './tracking.ts';
import { countText } from '../findings/numbers.ts';

interface Candidate {
  line: FigureLine;
  /** Share that does not know of it. */
  share: number;
  low: number | null;
  high: number | null;
  base: number;
  /** Who knows it, against the other groups together. */
  known: 'higher' | 'lower' | 'none';
  residents: Estimate | null;
}

const groupings = [
  { variable: 'age_group', id: 'leeftijd', title: 'Welke leeftijdsgroep eerst', kind: 'leeftijdsgroep' },
  { variable: 'district', id: 'deelgemeente', title: 'Welke deelgemeente eerst', kind: 'deelgemeente' },
];

/** None where no wave asked for awareness. */
export function whomFirst(tracking: Tracking): ReportSection[] {
  const unknown = waves(tracking, 'unknown');
  if (unknown.length === 0) return [];
  const sections = groupings.flatMap(({ variable, id, title, kind }): ReportSection[] => {
    const candidates = candidatesOf(tracking, unknown, variable);
    if (candidates.length < 2) return [];
    const first = firstOf(candidates);
    return [
      {
        id: `eerst-${id}`,
        level: 2,
        title,
        blocks: [
          { kind: 'finding', text: adviceOf(first) },
          { kind: 'paragraph', text: reasonOf(first, kind) },
          ...(first === null || variable !== 'age_group' ? [] : channelBlocks(tracking, first)),
          { kind: 'table', table: tableOf(candidates, kind, id) },
        ],
      },
    ];
  });
  if (sections.length === 0) return [];
  const intro: Block = {
    kind: 'paragraph',
    text: 'Een voorstel op basis van de cijfers, voor wie een campagne plant. Groepen met minder dan 30 antwoorden doen niet mee.',
  };
  return [
    { id: 'wie-eerst', level: 1, title: 'Wie eerst, en langs welke weg', blocks: [intro] },
    ...sections,
  ];
}

function waves(tracking: Tracking, step: keyof Steps): AskedIn[] {
  return wavesWith(tracking.waves, (composing) => awarenessIn(composing)?.[step] ?? null);
}

function candidatesOf(tracking: Tracking, unknown: AskedIn[], variable: string): Candidate[] {
  const [, ...groups] = figureLines(unknown, variable);
  const known = waves(tracking, 'known').at(-1);
  return groups.flatMap((line) => {
    const now = line.points.at(-1);
    if (!isPlain(now)) return [];
    const { share, low, high, base } = now;
    const residents = estimateOf(tracking, now, line.group);
    return [{ line, share, low, high, base, known: verdictIn(known, line), residents }];
  });
}

function verdictIn(known: AskedIn | undefined, { group }: FigureLine): Candidate['known'] {
  const place = known?.table.columns.findIndex(
    ({ variable, code }) => variable === group?.variable && code === group?.code,
  );
  const cell = known?.table.rows.find(({ code }) => code === known.asked.row)?.cells[place ?? -1];
  return cell === undefined || isMissing(cell) ? 'none' : (cell.versusRest?.verdict ?? 'none');
}

interface First {
  candidate: Candidate;
  why: 'tested' | 'residents';
  /** The estimate lies above those of all others beyond the margins. */
  isSure: boolean;
}

function firstOf(candidates: Candidate[]): First | null {
  const least = (list: Candidate[]): Candidate | undefined => list.toSorted((a, b) => b.share - a.share)[0];
  const tested = least(candidates.filter(({ known }) => known === 'lower'));
  if (tested !== undefined) return { candidate: tested, why: 'tested', isSure: true };
  const estimated = candidates.flatMap((one) => (one.residents === null ? [] : [{ one, ...one.residents }]));
  if (estimated.length < candidates.length) return null;
  const [most, next] = estimated.toSorted((a, b) => b.people - a.people || b.one.share - a.one.share);
  if (most === undefined) return null;
  return { candidate: most.one, why: 'residents', isSure: next === undefined || most.low > next.high };
}

function adviceOf(first: First | null): string {
  return first === null || !first.isSure
    ? 'Een duidelijke eerste keuze is er niet.'
    : `Begin met ${nameOf(first.candidate.line)}.`;
}

/** The evidence of the advice. */
function reasonOf(first: First | null, kind: string): string {
  const none = `Geen ${kind} kent het loket aantoonbaar minder dan de andere samen.`;
  if (first === null) return `${none} Richt u dus tot iedereen.`;
  const { line, share, low, high, residents } = first.candidate;
  const margin =
    low === null || high === null ? '' : ` (tussen ${wholePercent(low)} en ${percentText(high, language)})`;
  const people = residents === null ? '' : `, ${estimateText(residents)}`;
  const figures = `${nameOf(line)}: ${percentText(share, language)} kent het loket niet${margin}${people}`;
  if (first.why === 'tested')
    return `Dit zijn de cijfers van ${figures}. Zij kennen het loket aantoonbaar minder dan de andere groepen samen.`;
  return first.isSure
    ? `${none} Het hoogste geschatte aantal inwoners heeft ${figures}. Dat zijn er ook met de marges mee meer dan in elke andere groep.`
    : `${none} Het hoogste geschatte aantal inwoners heeft ${figures}. De marges overlappen met die van een andere groep.`;
}

function nameOf({ group, label }: FigureLine): string {
  return group?.variable === 'age_group' ? `de groep ${label}` : label;
}

function channelBlocks(tracking: Tracking, { candidate }: First): Block[] {
  const { group } = candidate.line;
  const who = nameOf(candidate.line);
  const wanted = channelsOf(tracking, wantedChannels, group);
  const heard = channelsOf(tracking, heardChannels, group);
  return [
    ...(wanted === null ? [] : [wantedText(who, wanted)]),
    ...(heard === null ? [] : [heardText(who, heard)]),
  ].map((text): Block => ({ kind: 'paragraph', text }));
}

function wantedText(who: string, { wave, channels }: ChannelsOf): string {
  const [first, second, third] = channels;
  const both = [first, second].flatMap((one) => one ?? []).map(said);
  const close = second !== undefined && third !== undefined && isClose(second, third);
  const care = close ? ' De volgorde is niet zeker: de marges overlappen.' : '';
  return `Langs welke weg? In ${wave} koos ${who} het meest ${both.join(' en ')}.${care}`;
}

function heardText(who: string, { wave, channels }: ChannelsOf): string {
  const [first, second] = channels;
  const both = [first, second].flatMap((one) => one ?? []).map(said);
  return `Wie in ${who} het loket kent, kwam er volgens de bevraging ${wave} het meest over te weten via ${both.join(' en ')}.`;
}

function said({ label, cell, indicative }: ChannelsOf['channels'][number]): string {
  return `${label} (${percentText(cell.share, language)}${indicative ? ', indicatief' : ''})`;
}

function isClose(one: ChannelsOf['channels'][number], other: ChannelsOf['channels'][number]): boolean {
  const [low, high] = [one.cell.low, other.cell.high];
  return low === null || high === null || low <= high;
}

function tableOf(candidates: Candidate[], kind: string, id: string) {
  const cell = (text: string): ReportCell => ({ text, tone: 'plain' });
  return {
    id: `tabel-eerst-${id}`,
    caption: `Wie het loket niet kent, per ${kind}`,
    corner: kind.charAt(0).toUpperCase() + kind.slice(1),
    columns: [
      'Kent het niet',
      'Interval (95\u00a0%)',
      'Inwoners die het niet kennen',
      'Aantoonbaar verschil',
      'n',
    ],
    rows: candidates.map(({ line, share, low, high, residents, known, base }) => ({
      label: line.label,
      role: 'answer' as const,
      cells: [
        { ...cell(percentText(share, language)), figure: { value: share, unit: 'share' as const } },
        cell(low === null || high === null ? '–' : `${wholePercent(low)}–${percentText(high, language)}`),
        cell(
          residents === null
            ? '–'
            : `${countText(residents.people, language)} (${countText(residents.low, language)}–${countText(residents.high, language)})`,
        ),
        cell({ higher: 'bekender', lower: 'minder bekend', none: 'geen' }[known]),
        { ...cell(countText(base, language)), figure: { value: base, unit: 'count' as const } },
      ],
    })),
  };
}
