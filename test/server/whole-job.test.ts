import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { pino } from 'pino';
import supertest from 'supertest';
import { closeWave } from '../../server/actions/close-wave.ts';
import { downloadResults } from '../../server/actions/download-results.ts';
import type { StaffMember } from '../../server/actions/panel-records.ts';
import { releaseResults } from '../../server/actions/release-results.ts';
import { seeResults } from '../../server/actions/see-results.ts';
import { submitAnswers } from '../../server/actions/submit-answers.ts';
import type { World } from '../../server/actions/world.ts';
import { fillDemo, type DemoSummary } from '../../server/demo/fill-demo.ts';
import { createApp } from '../../server/web/app.ts';
import { signOf } from '../../reports/print/table-signs.ts';
import type { Report } from '../../reports/report.ts';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { requireTools, runTool } from '../support/tools.ts';
import { settings } from '../web/town-hall.ts';

describe('the whole job', function () {
  eachDatabase((_, open) => {
    let stores: TestStores;
    let world: World;
    let demo: DemoSummary;
    let els: StaffMember;
    const answers = {
      INT1: '1',
      LOK1: '1',
      GRP1: 'even',
      DEM1: 1961,
      DEM2: 'v',
      OPEN: 'Een bank in de wachtzaal.',
    };

    before(async () => {
      stores = await open();
      world = {
        ...stores,
        clock: { now: () => new Date('2026-05-11T09:00:00Z') },
        publicUrl: 'http://panel.kerkebeek.example',
      };
      demo = await fillDemo(world);
      const person = await world.panel.staff.findByEmail(demo.staffEmail);
      if (person === null) throw new Error('the demo has no staff');
      els = person;
    });
    after(() => stores.close());

    it('stores nothing of answers that do not fit the questionnaire, and says why in Dutch', async () => {
      const sent = { ...answers, LOK1: '9', INT9: 'x' };
      const submission = await submitAnswers(world, demo.unansweredToken, sent);
      expect(submission).to.include({ state: 'refused' });
      expect(await world.answers.responses.ofWave('2025-1')).to.have.length(310);
    });

    it('stores an answer once, however often and however many times at once it is sent', async () => {
      const tries = Array.from({ length: 20 }, () => submitAnswers(world, demo.unansweredToken, answers));
      const states = (await Promise.all(tries)).map((one) => one.state).toSorted();
      expect(states).to.deep.equal([...Array.from({ length: 19 }, () => 'same'), 'stored']);
      expect(await world.answers.responses.ofWave('2025-1')).to.have.length(311);
      const other = await submitAnswers(world, demo.unansweredToken, { ...answers, LOK1: '3' });
      expect(other.state).to.equal('different');
    });

    it('keeps no year of birth and no free text with the answers', async () => {
      const stored = await world.answers.responses.ofWave('2025-1');
      const kept = new Set(stored.flatMap((one) => Object.keys(one.answers)));
      expect([...kept]).to.not.include.members(['DEM1', 'DEM2', 'DEM3', 'OPEN']);
      expect(JSON.stringify(stored)).to.not.contain('wachtzaal');
    });

    it('makes no release of a wave that is still open', async () => {
      const early = await releaseResults(world, els, '2025-1').catch((problem: Error) => problem.message);
      expect(early).to.contain('nog niet gesloten');
    });

    it('takes no answer after the wave is closed', async () => {
      await closeWave(world, els, '2025-1');
      const unknown = await submitAnswers(world, 'x'.repeat(43), answers);
      const opening = await supertest(createApp(world, settings, pino({ level: 'silent' })))
        .get(`/deelnemen/${demo.unansweredToken}`)
        .expect(200);
      expect(opening.text).to.contain('U hebt al geantwoord. Dank u.');
      expect(unknown.state).to.equal('unknown');
    });

    it('freezes the results of the closed wave, once', async () => {
      const { number } = await releaseResults(world, els, '2025-1');
      const again = await releaseResults(world, els, '2025-1').catch((problem: Error) => problem.message);
      expect(number).to.equal(1);
      expect(again).to.contain('minstens 10 nieuwe antwoorden');
    });

    it('prints the figures of the tables, and the same bytes each time', async function () {
      requireTools(this, 'pdf', ['pdftotext']);
      const { report } = await seeResults(world, els, '2021-3');
      const [first, second] = [
        await downloadResults(world, els, '2021-3', { kind: 'pdf' }),
        await downloadResults(world, els, '2021-3', { kind: 'pdf' }),
      ];
      const text = pdfText(first.bytes);
      expect(first.bytes.equals(second.bytes)).to.equal(true);
      for (const line of tableLines(report)) expect(text).to.contain(line);
    });

    it('gives the published figures of 2021 in its tables', async () => {
      const { report } = await seeResults(world, els, '2021-3');
      expect(shareColumn(report, 'vraag-lok1')).to.deep.equal(['22%', '55%', '23%']);
      expect(shareColumn(report, 'vraag-afs4')).to.deep.equal(['52%', '31%', '17%']);
    });
  });
});

/** Each row of each table as it is printed: the label, then its cells. */
function tableLines(report: Report): string[] {
  const blocks = report.sections.flatMap((section) => section.blocks);
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
  return tables.flatMap((table) =>
    table.rows.map((row) => plain(row.cells.map((cell) => cell.text + signOf(cell)).join(''))),
  );
}

/** The total of each answer (nets and bases left out) in the first table of a section. */
function shareColumn(report: Report, id: string): string[] {
  const blocks = report.sections.find((section) => section.id === id)?.blocks ?? [];
  const table = blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []))[0];
  return (table?.rows ?? [])
    .filter((row) => row.role === 'answer')
    .map((row) => plain(row.cells[0]?.text ?? ''));
}

function pdfText(bytes: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'panelpeil-pdf-'));
  try {
    writeFileSync(join(folder, 'report.pdf'), bytes);
    return plain(runTool('pdftotext', ['-layout', join(folder, 'report.pdf'), '-']));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Without white space: a no-break space is not always one in the text of a PDF. */
function plain(text: string): string {
  return text.replace(/\s+/g, '');
}
