/** How the answers of a wave came in beside earlier waves: a line a wave, and its table. */
import type { Chart } from '../chart.ts';
import { readableInk } from '../chart-layout/colours.ts';
import { groupColourOf } from '../compose/palette.ts';
import { percentText, wholePercent } from '../findings/numbers.ts';
import type { Block, ReportCell } from '../report.ts';

export interface CourseOfWave {
  wave: string;
  invited: number;
  /** Of responseCurve(): in tens, a day each. */
  curve: number[];
  /** Days that have begun while it is open; after that there is nothing to wait for. */
  daysGone: number;
}

/** Columns of the table and points of a line: as many as a phone has room for. */
const points = 5;
const fewestPoints = 2;

/**
 * Shares of those invited, at even distances; the wave itself first. Below ten answers there is no point.
 * @returns nothing before there are two points of the wave, for one point is no line
 */
export function daysSection(courses: CourseOfWave[], colour: string): Block[] {
  const [own] = courses;
  const shown = courses.filter(({ invited, curve }) => invited > 0 && Math.max(...curve) > 0);
  if (own === undefined || !shown.includes(own)) return [];
  const longest = Math.max(...shown.map(({ curve }) => curve.length));
  const days = daysShown(longest, own.curve.length);
  const lines = shown.map((course) => days.map((day) => shareOn(course, day)));
  if ((lines[0] ?? []).filter((share) => share !== null).length < fewestPoints) return [];
  return [
    { kind: 'chart', chart: chartOf(shown, lines, { days, colour }) },
    {
      kind: 'table',
      table: {
        id: 'tabel-per-dag',
        caption: 'Deel van de uitgenodigde leden dat geantwoord had, aan het einde van de dag',
        corner: 'Golf',
        columns: days.map((day) => `Dag ${day}`),
        rows: shown.map(({ wave }, i) => ({
          label: wave,
          role: 'answer',
          cells: (lines[i] ?? []).map(cellOf),
        })),
        notes: [
          'Afgerond naar beneden op tien antwoorden, ook bij golven die gesloten zijn. Een streepje: die dag komt nog of was er niet, of het waren er minder dan tien.',
        ],
      },
    },
  ];
}

/** At even distances, and the last day of the wave in the place of the one nearest to it, so that its line has an end. */
function daysShown(longest: number, own: number): number[] {
  const even = Array.from({ length: points }, (_, i) => Math.round((longest * (i + 1)) / points));
  const nearest = even.reduce(
    (best, day) => (Math.abs(day - own) < Math.abs(best - own) ? day : best),
    longest,
  );
  const days = even.map((day) => (day === nearest ? own : day));
  return [...new Set(days)].filter((day) => day > 0).toSorted((one, other) => one - other);
}

/** Null before ten answers, on a day that is still to come, and after the last day of the wave. */
function shareOn({ curve, invited, daysGone }: CourseOfWave, day: number): number | null {
  const answers = day > daysGone ? 0 : (curve[day - 1] ?? 0);
  return answers === 0 ? null : answers / invited;
}

function cellOf(share: number | null): ReportCell {
  if (share === null) return { text: '–', tone: 'plain' };
  return { text: percentText(share, 'nl'), tone: 'plain', figure: { value: share, unit: 'share' } };
}

function chartOf(
  courses: CourseOfWave[],
  lines: (number | null)[][],
  { days, colour }: { days: number[]; colour: string },
): Chart {
  const highest = Math.max(...lines.flat().map((share) => share ?? 0));
  const last = courses.map(({ wave }, i) => `golf ${wave} ${lastOf(lines[i] ?? [], days)}`);
  return {
    id: 'grafiek-per-dag',
    shape: 'lines',
    unit: 'share',
    max: Math.min(1, Math.ceil(highest * 10) / 10),
    title: '',
    question: 'Welk deel van de uitgenodigde leden had na zoveel dagen geantwoord?',
    baseLine:
      'Basis: uitgenodigde leden. Onder elke lijn: dagen sinds de start. Afgerond naar beneden op tien antwoorden.',
    alt: `Deel van de uitgenodigde leden dat had geantwoord: ${last.join('; ')}.`,
    hiddenText: 'geen cijfers',
    rows: days.map((day) => ({ label: String(day), state: 'plain', setApart: false, day })),
    series: courses.map(({ wave }, i) => {
      const fill = i === 0 ? colour : groupColourOf(colour);
      const values = lines[i] ?? [];
      return { label: `Golf ${wave}`, colour: fill, ink: readableInk(fill), state: 'plain', values };
    }),
    language: 'nl',
  };
}

function lastOf(line: (number | null)[], days: number[]): string {
  const at = line.findLastIndex((share) => share !== null);
  const share = line[at] ?? null;
  return share === null ? 'nog geen' : `${wholePercent(share)} % op dag ${days[at] ?? ''}`;
}
