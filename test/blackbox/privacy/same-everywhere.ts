/** One release, as the dashboard, the public page, the paper, the texts, the sheets and the files for programs have it. */
import { must } from '../check.ts';
import { csvRows } from '../csv-rows.ts';
import { files } from '../exports/files.ts';
import type { House } from '../house.ts';
import { publishedTables } from './published-tables.ts';
import { countLine, countLines, figureLine, lineOf, sharesIn } from './release-lines.ts';
import { figuresOnPaper, rowsOfPage, rowsOfSheets, rowsOfText } from './shown-figures.ts';

export interface Compared {
  different: string[];
  told: string[];
}

/** @throws Failed when a form is missing, or too little of it can be compared */
export async function comparedForms(house: House): Promise<Compared> {
  const different: string[] = [];
  const told = new Set<string>();
  const compare = (what: string, wanted: string[], isThere: (line: string) => boolean): void => {
    must(wanted.length > 90, `${what}: only ${wanted.length} lines to compare`);
    different.push(...wanted.filter((line) => !isThere(line)).map((line) => `${what} lacks ${line}`));
    told.add(`${what.replace(/^\S+\/\S+ /u, '')} ${wanted.length}`);
  };
  const all = new Map((await files(house)).map(({ path, answer }) => [path, answer]));
  const dashboard = await (await house.staff('policy')).get(house.at('DASH'));
  const shown = rowsOfPage(dashboard.text).filter((line) => line.includes(' '));
  const lines = new Set(shown);
  const publicPage = await house.visitor().get(house.at('PUB'));
  compare('the public page', shown, among(rowsOfPage(publicPage.text)));
  const release = await publishedTables(house);
  for (const place of [house.at('PUB'), house.at('DASH').replace('/resultaten', '')]) {
    const form = (kind: string) => {
      const answer = all.get(`${place}/rapport.${kind}`);
      must(answer !== undefined, `there is no ${place}/rapport.${kind}`);
      return answer;
    };
    const paper = figuresOnPaper(form('pdf').bytes);
    compare(`${place} html`, shown, among(rowsOfPage(form('html').text)));
    compare(`${place} docx`, shown, among(rowsOfText(form('docx').bytes)));
    compare(`${place} pdf`, shown, (line) => paper.includes(` ${line} `));
    const csv = csvRows(form('csv').text);
    compare(`${place} csv on the dashboard`, sharesIn(csv), (line) => lines.has(line));
    compare(`${place} xlsx`, csv.map(figureLine), among(rowsOfSheets(form('xlsx').bytes).map(lineOf)));
    compare(`${place} csv for programs`, csv.filter((row) => row.get('Aantal') !== '').map(countLine), among(release.tables.flatMap(countLines))); // prettier-ignore
    const { release: kept } = JSON.parse(form('json').text) as { release: { sha256?: string } };
    const marks = new Set([...csv.map((row) => row.get('SHA-256') ?? ''), kept.sha256 ?? release.sha256]);
    must(marks.size === 1 && marks.has(release.sha256), `${place}: files are of different releases`);
    must(paper.includes(` ${release.responses} `), `${place}: the paper has another number of answers`);
  }
  return { different, told: [...told] };
}

function among(lines: string[]): (line: string) => boolean {
  const all = new Set(lines);
  return (line) => all.has(line);
}
