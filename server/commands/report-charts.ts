/** Every chart of a report as a picture for elsewhere, with a list of what each shows: charts.json. */
import { openResults } from '../actions/open-results.ts';
import type { FrozenResults } from '../actions/result-records.ts';
import { chartPng, chartsIn, chartSvg } from '../documents/chart-files.ts';
import { printable } from '../documents/printable.ts';

export interface ChartFolderFile {
  name: string;
  bytes: Buffer;
}

/** In the order of the report, the list last. The same results give the same bytes. */
export async function drawCharts(frozen: FrozenResults): Promise<ChartFolderFile[]> {
  const { report } = openResults(frozen);
  const charts = chartsIn(report);
  const names = fileNamesOf(charts.map(({ id }) => id));
  const files: ChartFolderFile[] = [];
  const list: Record<string, string>[] = [];
  for (const [i, { chart }] of charts.entries()) {
    const [svg, png] = [`${names[i]}.svg`, `${names[i]}.png`];
    files.push({ name: svg, bytes: Buffer.from(await chartSvg(report, chart)) });
    files.push({ name: png, bytes: await chartPng(report, chart) });
    const words = {
      title: chart.title,
      question: chart.question,
      base: chart.baseLine,
      alternativeText: chart.alt,
    };
    const told = Object.entries(words).map(([name, text]) => [name, printable(text)]);
    list.push({ svg, png, ...Object.fromEntries(told) });
  }
  return [...files, { name: 'charts.json', bytes: Buffer.from(`${JSON.stringify(list, null, 2)}\n`) }];
}

/** Characters of a name without its ending: a question can have a name that is too long for a disk. */
const longest = 100;

/** Small letters, digits and hyphens; each name its own, also on a disk that knows no capitals. */
export function fileNamesOf(ids: string[]): string[] {
  const taken = new Set<string>();
  return ids.map((id) => {
    const plain = id.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-').slice(0, longest); // prettier-ignore
    let name = plain;
    for (let again = 2; taken.has(name); again += 1) name = `${plain}-${again}`;
    taken.add(name);
    return name;
  });
}
