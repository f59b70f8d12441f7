import { expect } from 'chai';
import { bundleText, releaseBundle } from '../../reports/bundle/bundle.ts';
import { composeReport } from '../../reports/compose/compose-report.ts';
import { releaseFigures } from '../../reports/compose/release-figures.ts';
import { openPolicy, type Policy } from '../../reports/disclosure/policy.ts';
import { printCsv } from '../../reports/print/csv.ts';
import { printWorkbook } from '../../reports/print/workbook/workbook.ts';
import type { FrozenResults } from '../../server/actions/result-records.ts';
import { chartsIn, chartSvg } from '../../server/documents/chart-files.ts';
import { printFrozen } from '../../server/printer/print-frozen.ts';
import { madeRelease, type MadeRelease } from '../support/made-release.ts';
import { openWorkbook, sheetNamed } from '../support/opened-workbook.ts';
import { readingOrder } from '../support/pdf-structure/reading-order.ts';
import { groupsOrder, groupsSurvey, nameOfGroup, peopleInGroups, tooSmall } from '../support/small-groups.ts';
import { tableBookOf } from '../support/table-book.ts';

function madeOf(turn: 'one' | 'other', policy?: Policy): MadeRelease {
  const wishes = { banner: ['district'], order: groupsOrder, ...(policy === undefined ? {} : { policy }) };
  return madeRelease(groupsSurvey, peopleInGroups(turn), wishes);
}

/** Every text a file is made of, by name; of the workbook every part. */
async function filesOf({ release, checksum, document }: MadeRelease): Promise<Map<string, string>> {
  const figures = releaseFigures(release, checksum);
  const workbook = await printWorkbook(composeReport(release, checksum), figures, tableBookOf(release));
  const { parts } = await openWorkbook(workbook);
  return new Map([
    ['belgian.csv', printCsv(figures, 'belgian').toString()],
    ['plain.csv', printCsv(figures, 'plain').toString()],
    ['bundle.json', bundleText(releaseBundle({ sha256: checksum, document }, null))],
    ...Object.entries(parts),
  ]);
}

/** What readers are handed, as they read it: every word on paper with its alternative texts, the pages, each chart as a picture. */
async function readFilesOf({ release, checksum, document }: MadeRelease): Promise<Map<string, string>> {
  const frozen: FrozenResults = { release: { document, sha256: checksum }, edition: null };
  const report = composeReport(release, checksum);
  const pictures = chartsIn(report).map(async ({ id, chart }): Promise<[string, string]> => [
    `${id}.svg`,
    await chartSvg(report, chart),
  ]);
  return new Map([
    ['report.pdf', (await readingOrder(await printFrozen('pdf', frozen))).join('\n')],
    ['report.html', (await printFrozen('html', frozen)).toString()],
    ['fragment.html', (await printFrozen('fragment', frozen)).toString()],
    ...(await Promise.all(pictures)),
  ]);
}

/** As they are printed: 78 % and 27,9. Nobody else has them. */
const printedFigures = /\b78\s%|\b27,9\b/u;

/** What 7 of the 9 people of the ninth group are, in every notation: a share, a mean of 27,89. */
const trueFigures = /0[.,]777[78]|27[.,]88[89]/;

describe('the files of a release with groups of 0, 1, 4, 5, 9, 10, 11 and 30 people', () => {
  it('are the same to the byte whatever the people of the hidden groups answered', async () => {
    const [one, other] = [await filesOf(madeOf('one')), await filesOf(madeOf('other'))];
    expect(one.size).to.be.above(10);
    for (const [name, text] of one) expect(other.get(name) === text, name).to.equal(true);
  });

  it('have the share and the mean of a hidden group nowhere, also not in a format or a style', async () => {
    for (const [name, text] of await filesOf(madeOf('one'))) expect(text, name).to.not.match(trueFigures);
  });

  it('would have them, were nothing hidden', async () => {
    const open = await filesOf(madeOf('one', openPolicy));
    const telling = [...open].filter(([, text]) => trueFigures.test(text)).map(([name]) => name);
    expect(telling).to.include.members([
      'belgian.csv',
      'plain.csv',
      'bundle.json',
      'xl/worksheets/sheet3.xml',
    ]);
  });

  it('are read on paper, on a page and in a chart without that share and that mean, and with them were nothing hidden', async () => {
    const [shut, open] = [await readFilesOf(madeOf('one')), await readFilesOf(madeOf('one', openPolicy))];
    expect(shut.size).to.be.above(5);
    const telling = (files: Map<string, string>): string[] =>
      [...files].filter(([, text]) => printedFigures.test(text)).map(([name]) => name);
    expect(telling(shut)).to.deep.equal([]);
    expect(telling(open)).to.include.members(['report.pdf', 'report.html', 'fragment.html']);
    expect(telling(open).filter((name) => name.endsWith('.svg'))).to.not.be.empty;
  });

  it('are a data file without that share, and with it were nothing hidden', async () => {
    const share = Buffer.alloc(8);
    share.writeDoubleLE(0.7778);
    const telling = async ({ document, checksum }: MadeRelease): Promise<boolean> =>
      (await printFrozen('sav', { release: { document, sha256: checksum }, edition: null })).includes(share);
    expect(await telling(madeOf('one'))).to.equal(false);
    expect(await telling(madeOf('one', openPolicy))).to.equal(true);
  });

  it('give of those groups a dash in the table book and no number in the list', async () => {
    const { release, checksum } = madeOf('one');
    const figures = releaseFigures(release, checksum);
    const printed = await printWorkbook(composeReport(release, checksum), figures, tableBookOf(release));
    const book = await openWorkbook(printed);
    const tables = sheetNamed(book, 'Tabellenboek').filter(
      ([label]) => label === 'ja' || label === 'Gemiddelde',
    );
    for (const row of tables) expect(row.slice(2, 7)).to.deep.equal(Array.from({ length: 5 }, () => '–'));
    const names = tooSmall.map(nameOfGroup);
    const lines = sheetNamed(book, 'Cijfers').filter((line) => names.includes(String(line[8])));
    expect(lines).to.have.length(5 * 6);
    expect(lines.flat().filter((value) => typeof value === 'number')).to.deep.equal([]);
  });

  it('name no base but those that are shown', async () => {
    const { release, checksum } = madeOf('one');
    const figures = releaseFigures(release, checksum);
    const bases = figures.cells.flatMap(({ figure }) => ('base' in figure ? [figure.base] : []));
    expect([...new Set(bases)].toSorted((a, b) => a - b)).to.deep.equal([10, 11, 30, 70]);
  });
});
