import { expect } from 'chai';
import { findResults } from '../../server/actions/find-results.ts';
import { frozenOf, openResults } from '../../server/actions/open-results.ts';
import { printPdf } from '../../reports/print/pdf.ts';
import { releasedDemo } from '../support/demo-report.ts';
import { expectSound } from '../support/expect-sound.ts';
import type { TestWorld } from '../support/world.ts';
import type { Block, ReportSection, ReportTable } from '../../reports/report.ts';

/** The section on knowing the digital counter, as it is printed. */
async function awarenessIn(world: TestWorld, wave: string): Promise<ReportSection> {
  const report = openResults(frozenOf(await findResults(world, wave, { edition: 0 }))).report;
  const section = report.sections.find(({ id }) => id === 'vraag-lok1');
  if (section === undefined) throw new Error(`${wave} has no section on LOK1`);
  return section;
}

function textOf({ blocks }: ReportSection): string {
  const said = blocks.map((block) =>
    block.kind === 'chart' ? block.chart.title : 'text' in block ? block.text : '',
  );
  return said.join(' ').replaceAll('\u00a0', ' ');
}

function wavesIn({ blocks }: ReportSection): ReportTable {
  const tables = blocks.flatMap((block: Block) => (block.kind === 'table' ? [block.table] : []));
  const found = tables.find(({ corner }) => corner === 'Bevraging');
  if (found === undefined) throw new Error('no table of the waves');
  return found;
}

describe('the reports of the demo', () => {
  let world: TestWorld;
  before(async () => {
    world = await releasedDemo();
  });

  it('say of residents, weighted to the register, what the sources published: 22, 55 and 23 %', async () => {
    const text = textOf(await awarenessIn(world, '2021-3'));
    expect(text).to.match(/22 % van de inwoners .*, 55 % .* en 23 % /u);
    expect(text).not.to.contain('panelleden wist');
  });

  it('do not call 22 to 16 % a fall', async () => {
    const text = textOf(await awarenessIn(world, '2023-2'));
    expect(text).to.contain('geen aantoonbaar verschil met de vorige bevraging (22 % toen, 16 % nu)');
    expect(text).not.to.contain('gedaald');
  });

  it('call 22 to 11 % a fall, and 16 to 11 % none', async () => {
    const text = textOf(await awarenessIn(world, '2025-1'));
    expect(text).to.contain(
      'In 2021 was dat 22 %, nu 11 %: aantoonbaar gedaald. Dat is een verschil van 11 procentpunt.',
    );
    expect(text).to.contain('geen aantoonbaar verschil met de vorige bevraging (16 % toen, 11 % nu)');
  });

  it('follow it over three waves, in total and by age', async () => {
    const table = wavesIn(await awarenessIn(world, '2025-1'));
    const total = table.rows.map(({ cells }) => cells[0]?.text.replace('\u00a0', ' '));
    expect(total).to.deep.equal(['22 %', '16 %', '11 %', 'gedaald']);
    expect(table.columns).to.deep.equal(['Totaal', '16–34', '35–54', '55–64', '65–74', '75+']);
  });

  it('say that the older people are, the fewer make an appointment on the website', async () => {
    const report = openResults(frozenOf(await findResults(world, '2021-3', { edition: 0 }))).report;
    const section = report.sections.find(({ id }) => id === 'vraag-afs5');
    expect(section === undefined ? '' : textOf(section)).to.match(
      /Hoe ouder, hoe minder mensen “website” antwoorden/u,
    );
  });

  for (const wave of ['2021-3', '2023-2', '2025-1']) {
    it(`are printed with a sound structure: ${wave}`, async () => {
      await expectSound(await printPdf(openResults(frozenOf(await findResults(world, wave, {}))).report));
    });
  }
});
