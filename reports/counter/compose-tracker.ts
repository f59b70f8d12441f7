/**
 * The tracker of the digital counter as a report: what residents say over the waves, what the counter itself counted
 * under it, and for staff whom to address first. From releases and imported figures alone.
 */
import { chartBlocks } from '../compose/fitting-chart.ts';
import { funnelOf } from '../compose/funnel.ts';
import { numbered } from '../compose/numbered.ts';
import { dayText, percentText } from '../findings/numbers.ts';
import type { Block, Report, ReportSection } from '../report.ts';
import { campaignSection } from './campaigns.ts';
import { changesSaid } from './change-words.ts';
import { channelSection } from './channel-section.ts';
import { isPlain } from './figure-line.ts';
import { figureSection } from './figure-section.ts';
import { joined, withoutFigure } from './figure-words.ts';
import { followedFigures, type FollowedFigure } from './followed-figure.ts';
import { awarenessIn } from './questions.ts';
import { readySentences } from './sentences.ts';
import { serviceSection } from './service-section.ts';
import { language, startTracking, type TrackerInput, type Tracking } from './tracking.ts';
import { whomFirst } from './whom-first.ts';

/** @throws Error without a release */
export function composeTracker(input: TrackerInput): Report {
  const tracking = startTracking(input);
  const { newest, municipality } = tracking;
  const { about } = newest.release;
  const figures = followedFigures(tracking);
  return {
    language: 'nl-BE',
    municipality: municipality.name,
    title: `Het ${municipality.counterName} gevolgd`,
    subtitle: 'Bekendheid, gebruik en de cijfers van het loket zelf',
    coverLines: tracking.waves.map(({ release }) => releaseLine(tracking, release.about)),
    colour: about.colour,
    logo: about.logo,
    footer: `${tracking.waves.map(({ release }) => `${release.about.wave}, vrijgave ${release.about.number}`).join(' · ')} · ${newest.phrases.key(newest.release.policy)}`,
    date: about.createdOn,
    words: newest.phrases.printer,
    sections: numbered(sectionsOf(tracking, figures), newest.phrases),
  };
}

function releaseLine(
  { unpublished }: Tracking,
  {
    wave,
    number,
    createdOn,
    fieldwork,
  }: { wave: string; number: number; createdOn: string; fieldwork: [string, string] | null },
): string {
  const held =
    fieldwork === null
      ? ''
      : `, ingevuld van ${dayText(fieldwork[0], language)} tot ${dayText(fieldwork[1], language)}`;
  const state = unpublished.includes(wave) ? ' (nog niet gepubliceerd)' : '';
  return `Bevraging ${wave}${held}: vrijgave ${number} van ${dayText(createdOn, language)}${state}`;
}

function sectionsOf(tracking: Tracking, figures: FollowedFigure[]): ReportSection[] {
  return [
    inShort(tracking, figures),
    ...(figures.length === 0
      ? []
      : [
          { id: 'bevragingen', level: 1 as const, title: 'Wat inwoners zeggen', blocks: [] },
          ...funnelSection(tracking),
          ...figures.map((figure) => figureSection(tracking, figure)),
          ...channelSection(tracking),
        ]),
    serviceSection(tracking),
    ...campaignSection(tracking),
    ...(tracking.audience === 'staff' ? whomFirst(tracking) : []),
    ...(tracking.audience === 'staff' ? sentenceSection(tracking, figures) : []),
  ];
}

/** One line a figure: how it stands, and what changed. */
function inShort(tracking: Tracking, figures: FollowedFigure[]): ReportSection {
  const items = figures.flatMap((figure) => {
    const [total] = figure.lines;
    const now = total?.points.at(-1);
    if (total === undefined || !isPlain(now)) return [];
    const { sinceFirst } = changesSaid(total, tracking.newest.phrases);
    const text = joined([`${withoutFigure(tracking, figure, total)}.`, sinceFirst]);
    return [{ figure: percentText(now.share, language), text, section: figure.id }];
  });
  const none: Block = {
    kind: 'paragraph',
    text: 'Geen enkele bevraging met resultaten vroeg of men het digitale loket kent.',
  };
  return {
    id: 'in-het-kort',
    level: 1,
    title: 'In het kort',
    blocks: items.length === 0 ? [none] : [{ kind: 'keyFigures', items }],
  };
}

/** Of the newest wave that asked for it. */
function funnelSection({ waves }: Tracking): ReportSection[] {
  const wave = waves.findLast((one) => awarenessIn(one) !== null);
  const key = wave === undefined ? undefined : awarenessIn(wave)?.known.table;
  const table = key === undefined ? undefined : wave?.tables.get(key);
  const funnel = wave === undefined || table === undefined ? null : funnelOf(wave, table);
  if (funnel === null) return [];
  return [{ id: 'trechter', level: 2, title: 'Van kennen tot gebruiken', blocks: chartBlocks(funnel) }];
}

function sentenceSection(tracking: Tracking, figures: FollowedFigure[]): ReportSection[] {
  const sentences = readySentences(tracking, figures);
  if (sentences.length === 0) return [];
  return [
    {
      id: 'zinnen',
      level: 1,
      title: 'Zinnen om over te nemen',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Elk woord in deze zinnen is aan de gepubliceerde cijfers getoetst. Neem ze over zoals ze zijn.',
        },
        { kind: 'list', items: sentences.map(({ text, about }) => `${about}: ${text}`) },
      ],
    },
  ];
}
