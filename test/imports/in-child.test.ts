import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect } from 'chai';
import { webLimits, type FileLimits } from '../../server/imports/file/file-limits.ts';
import { inChild } from '../../server/imports/in-child.ts';
import type { FigurePart, FigureRequest } from '../../server/imports/read-figures.ts';
import { strangeWorkbooks } from '../support/strange-workbooks.ts';
import { madeWorkbook } from '../support/workbook-bytes.ts';

const asked: Omit<FigureRequest, 'limits'> = {
  kind: 'logins',
  form: 'file',
  as: 'rows',
  mapping: null,
  context: { today: '2021-06-01', nisCode: null },
};
const small = Buffer.from('Datum;Aanmeldmiddel;Aantal aanmeldingen\n1/5/2021;itsme;1\n2/5/2021;eID;2\n');
const large = Buffer.from(
  `Datum;Aanmeldmiddel;Aantal aanmeldingen\n${'1/5/2021;itsme;12\n'.repeat(150_000)}`,
);

async function gathered<T>(parts: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const part of parts) all.push(part);
  return all;
}

async function partsOf(bytes: Buffer, other: Partial<FileLimits> = {}): Promise<FigurePart[]> {
  const limits = { ...webLimits, ...other };
  const request: FigureRequest = { ...asked, limits };
  return gathered(inChild<FigurePart>(request, bytes, limits));
}

async function sentenceOf(reading: Promise<unknown>): Promise<string> {
  return reading.then(
    () => 'read',
    (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : 'no error'),
  );
}

/** Processes of ours; one that has just ended is still counted for a moment. */
const children = async (): Promise<number> => {
  await setTimeout(100);
  return process.getActiveResourcesInfo().filter((one) => one === 'ProcessWrap').length;
};

/** How late a timer of 10 ms was at most, and how much memory this process took more at most. */
async function whileWatching(work: () => Promise<unknown>): Promise<{ late: number; memory: number }> {
  const before = process.memoryUsage.rss();
  let [last, late, most] = [performance.now(), 0, before];
  const timer = setInterval(() => {
    late = Math.max(late, performance.now() - last - 10);
    last = performance.now();
    most = Math.max(most, process.memoryUsage.rss());
  }, 10);
  await work().finally(() => clearInterval(timer));
  return { late, memory: (most - before) / 1024 / 1024 };
}

describe('A file that is read in a process of its own', () => {
  it('comes part by part: what it is, and its rows', async () => {
    const [opened, rows] = await partsOf(small);
    expect(opened)
      .to.have.nested.property('opened.columns')
      .that.deep.equals(['Datum', 'Aanmeldmiddel', 'Aantal aanmeldingen']);
    expect(opened).to.have.nested.property('opened.reading').that.deep.equals(['UTF-8', 'puntkomma']);
    expect(rows).to.deep.equal({
      rows: [
        { line: 2, cells: ['1/5/2021', 'itsme', '1'] },
        { line: 3, cells: ['2/5/2021', 'eID', '2'] },
      ],
    });
  });

  it('comes whole and in order when it is large, while the rest goes on', async () => {
    let count = 0;
    const { late, memory } = await whileWatching(async () => {
      for (const part of await partsOf(large)) if ('rows' in part) count += part.rows.length;
    });
    process.stdout.write(
      `    150,000 rows: timer late ${late.toFixed(0)} ms, memory + ${memory.toFixed(0)} MB\n`,
    );
    expect(count).to.equal(150_000);
    expect(late).to.be.below(3_000);
  });

  it('is refused in one sentence when it takes too long, too much memory, or breaks what reads it', async () => {
    const texts = strangeWorkbooks['a million shared texts of one letter']?.() ?? small;
    const before = await children();
    expect(await sentenceOf(partsOf(large, { seconds: 0.2 }))).to.match(
      /^Problem: Dit bestand lezen duurt te lang\. Wij stoppen na 0,2 seconden\./,
    );
    expect(await sentenceOf(partsOf(texts, { memory: 20 }))).to.match(
      /^Problem: Dit bestand is te groot om te lezen: het geheugen is vol\./,
    );
    expect(await sentenceOf(gathered(inChild({ ...asked, limits: null }, small, webLimits)))).to.match(
      /^Problem: Dit bestand kunnen wij niet lezen: het lezen is onverwacht/,
    );
    expect(await children()).to.equal(before);
  });

  it('leaves nothing running when its reader stops half way', async () => {
    const before = await children();
    for await (const part of inChild<FigurePart>({ ...asked, limits: webLimits }, large, webLimits))
      if ('rows' in part) break;
    expect(await children()).to.equal(before);
    expect(await partsOf(small)).to.have.length(2);
  });

  it('is not trusted when somebody writes to it while it is read from the disk', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'panelpeil-changing-'));
    const path = join(folder, 'loket.csv');
    writeFileSync(path, large);
    const reading = (async () => {
      for await (const part of inChild<FigurePart>({ ...asked, limits: webLimits }, { path }, webLimits))
        if ('opened' in part) appendFileSync(path, '2/5/2021;itsme;13\n');
    })();
    expect(await sentenceOf(reading)).to.equal(
      'Problem: Dit bestand veranderde terwijl wij het lazen. Probeer het opnieuw.',
    );
    rmSync(folder, { recursive: true });
  });

  it('waits while two others are read, and is sent away when many wait', async () => {
    const all = Array.from({ length: 10 }, () => partsOf(small));
    const ended = await Promise.all(all.map(sentenceOf));
    expect(ended.filter((said) => said === 'read')).to.have.length(8);
    expect(ended.at(-1)).to.equal(
      'Problem: Er worden nu al bestanden gelezen. Probeer het over een minuut opnieuw.',
    );
  });

  it('that is made to harm is refused in seconds, and costs the others nothing', async () => {
    for (const [name, made] of Object.entries(strangeWorkbooks)) {
      const bytes = made();
      const since = performance.now();
      let parts: FigurePart[] = [];
      const { late, memory } = await whileWatching(async () => (parts = await partsOf(bytes)));
      const took = performance.now() - since;
      const size = Math.round(bytes.length / 1000);
      process.stdout.write(
        `    ${name} (${size} kB): ${took.toFixed(0)} ms, timer late ${late.toFixed(0)} ms, memory + ${memory.toFixed(0)} MB\n`,
      );
      const [opened] = parts;
      expect(opened !== undefined && 'opened' in opened && opened.opened.remarks[0]?.level, name).to.equal(
        'fault',
      );
      expect(parts, name).to.have.length(1);
      // Under five on a machine that does nothing else.
      expect(took, name).to.be.below(30_000);
      expect(memory, name).to.be.below(100);
      expect(late, name).to.be.below(3_000);
    }
  }).timeout(300_000);

  it('says what is wrong with a workbook as it does with text', async () => {
    const [opened] = await partsOf(madeWorkbook({ sheets: [{ name: 'A', rows: '' }] }));
    expect(opened).to.have.nested.property('opened.remarks[0].check', 'empty-file');
  });
});
