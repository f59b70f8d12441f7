import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Appointment, FigureKind } from '../../reports/figures/records.ts';
import { figureKinds } from '../../server/actions/figure-kinds.ts';
import { templateFile } from '../../server/actions/figure-csv.ts';
import type { FigureSource, PeriodOfFile, ReadFile } from '../../server/actions/figure-file.ts';
import { figureFiles } from '../../server/imports/figure-files.ts';
import { loginsFile, visitRow, visitsFile } from '../support/figure-csv.ts';

const context = { today: '2021-06-10', nisCode: '99999' };

async function readAll(
  kind: FigureKind,
  file: FigureSource,
): Promise<{ read: ReadFile; parts: PeriodOfFile[] }> {
  const parts: PeriodOfFile[] = [];
  const read = await figureFiles.read(
    file,
    { kind, mapping: null, context },
    async (part) => void parts.push(part),
  );
  return { read, parts };
}

describe('a file of figures, read in a process of its own', () => {
  for (const kind of figureKinds) {
    it(`is understood as its own template gives it: ${kind}`, async () => {
      const { read, parts } = await readAll(kind, templateFile(figureFiles.fields(kind)));
      expect(read.remarks.filter(({ level }) => level === 'fault')).to.deep.equal([]);
      expect(parts.flatMap(({ rows }) => rows).length).to.equal(1);
      expect(read.sample.length).to.equal(1);
    });
  }

  it('comes by period, oldest first, with the line of each record', async () => {
    const april = visitRow('9', 10).replaceAll('2021-05-', '2021-04-');
    const { parts, read } = await readAll(
      'appointments',
      visitsFile([visitRow('1', 10), april, visitRow('2', 11)]),
    );
    const told = parts.map(({ period, rows }) => [
      period,
      ...rows.map(({ record, row }) => `${row} ${(record as Appointment).key}`),
    ]);
    expect(told).to.deep.equal([
      ['2021-04', '3 9'],
      ['2021-05', '2 1', '4 2'],
    ]);
    expect(read.covers).to.deep.equal({ from: '2021-04-10', to: '2021-05-11' });
  });

  it('gives the same from memory, from the disk and from the table that was kept of it', async () => {
    const bytes = visitsFile([visitRow('1', 10), visitRow('2', 11)]);
    const folder = mkdtempSync(join(tmpdir(), 'panelpeil-figures-'));
    const path = join(folder, 'mei.csv');
    writeFileSync(path, bytes);
    const { table } = await figureFiles.open(bytes, 'appointments');
    const [one, other, third] = [
      await readAll('appointments', bytes),
      await readAll('appointments', { path }),
      await readAll('appointments', table),
    ];
    rmSync(folder, { recursive: true });
    expect(other).to.deep.equal(one);
    expect(third.parts).to.deep.equal(one.parts);
  });

  it('with a fault says so with row and column', async () => {
    const { read } = await readAll('logins', loginsFile(['01/05/2021;itsme;12', '31/04/2021;itsme;3']));
    expect([read.faults, read.remarks[0]?.sentence]).to.deep.equal([
      1,
      "Rij 3, kolom 'Datum': “2021-04-31” bestaat niet op de kalender. Wij verwachten een dag, zoals 11/05/2021.",
    ]);
  });

  it('that is no table is refused with a sentence', async () => {
    const refusal = await figureFiles.open(Buffer.from('%PDF-1.7 ...'), 'logins').then(
      () => '',
      (error: Error) => error.message,
    );
    expect(refusal).to.match(/\.$/u);
  });
});
