/** What the counter itself counted, under the surveys: a chart and a table for each, over the same months. */
import { chartBlocks } from '../compose/fitting-chart.ts';
import { monthsFrom } from '../figures/periods.ts';
import type { Block, ReportSection } from '../report.ts';
import { countedIn, type Counted } from './counted.ts';
import { extremesOf, titleOf } from './counted-words.ts';
import { monthChart } from './month-charts.ts';
import { monthTable } from './month-table.ts';
import type { Tracking } from './tracking.ts';

/** One section for the three; a sentence in the place of what was not imported. */
export function serviceSection(tracking: Tracking): ReportSection {
  const counted = countedIn(tracking);
  const months = sharedMonths(tracking, counted);
  return {
    id: 'loketcijfers',
    level: 1,
    title: 'Wat het loket zelf telde',
    blocks: [
      { kind: 'note', text: undercount },
      ...counted.flatMap((one) => countedBlocks(tracking, one, months)),
    ],
  };
}

/** Domain knowledge that no figure shows. */
const undercount =
  'Deze cijfers tellen minder dan het echte digitale gebruik: dezelfde attesten zijn ook te krijgen in Mijn Burgerprofiel en Mijn Dossier. Aanmeldingen, aanvragen en het digitale aandeel zijn drie verschillende zaken. Deel ze niet door de percentages uit de bevragingen.';

/** From the first wave or figure to the last: every chart has the same months. */
function sharedMonths({ waves }: Tracking, counted: Counted[]): string[] {
  const known = [
    ...counted.flatMap(({ points }) => points.map(({ period }) => period)),
    ...waves.flatMap(({ release }) => release.about.fieldwork?.map((day) => day.slice(0, 7)) ?? []),
  ].toSorted();
  const [first, last] = [known[0], known.at(-1)];
  return first === undefined || last === undefined ? [] : monthsFrom(first, last);
}

function countedBlocks(tracking: Tracking, counted: Counted, months: string[]): Block[] {
  const { id, word, question, unit, points, notes, breaks } = counted;
  const known = points.filter(({ value }) => value !== null);
  if (known.length === 0) return [{ kind: 'paragraph', text: `${question}: nog niet ingevoerd.` }];
  const title = titleOf(counted);
  const frame = {
    id,
    title,
    question: `${question}.`,
    baseLine: [...notes, 'Een maand zonder cijfers is leeg, niet nul.'].join(' '),
    alt: `${title} ${extremesOf(counted)}`.trim(),
    unit,
    breaks,
  };
  const chart = monthChart(tracking, frame, { label: word, points }, months);
  return [...chartBlocks(chart), { kind: 'table', table: monthTable({ id, question, unit, points }) }];
}
