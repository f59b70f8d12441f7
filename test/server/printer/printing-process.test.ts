import { readFile } from 'node:fs/promises';
import { getPriority } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { printPdf } from '../../../reports/print/pdf.ts';
import { Problem } from '../../../server/actions/problem.ts';
import { processPrinter } from '../../../server/printer/process-printer.ts';
import { PrintingEnded, printingProcess } from '../../../server/printer/printing-process.ts';
import type { PrintingProcess } from '../../../server/printer/printing-process.ts';
import { reportSample } from '../../fixtures/report-sample.ts';

const pdf = { what: 'pdf', report: reportSample } as const;

describe('the process that prints', () => {
  let printing: PrintingProcess;
  beforeEach(() => (printing = printingProcess()));
  afterEach(async () => printing.end());

  it('prints the same bytes as the program itself would, after all else', async () => {
    const printed = await printing.print(pdf);
    expect(Buffer.from(printed ?? []).equals(await printPdf(reportSample))).to.equal(true);
    expect(getPriority(pidOf(printing))).to.equal(19);
  });

  it('says what was wrong with a report, and goes on', async () => {
    const broken = { ...reportSample, sections: null } as unknown as typeof reportSample;
    expect(await wrong(printing.print({ what: 'pdf', report: broken }))).to.be.instanceOf(TypeError);
    const before = pidOf(printing);
    await printing.print(pdf);
    expect(pidOf(printing)).to.equal(before);
  });

  it('tells whoever waits when it is killed, and the next has a new one', async () => {
    const waiting = wrong(printing.print(pdf));
    process.kill(pidOf(printing), 'SIGKILL');
    expect(await waiting).to.be.instanceOf(PrintingEnded);
    expect(await printing.print(pdf)).not.to.equal(null);
  });

  it('is made again when it was killed while it had nothing to do', async () => {
    await printing.print(pdf);
    process.kill(pidOf(printing), 'SIGKILL');
    while (printing.pid !== null) await pause(10);
    expect(await printing.print(pdf)).not.to.equal(null);
  });

  it('finishes what it prints when the whole service is asked to stop', async () => {
    await printing.print(pdf);
    const last = printing.print(pdf);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.kill(pidOf(printing), signal);
    expect(await last).not.to.equal(null);
  });

  it('knows no secret of the program', async () => {
    process.env['SESSION_SECRET'] = 'which-nobody-may-know';
    await printing.print(pdf);
    delete process.env['SESSION_SECRET'];
    expect(await readFile(`/proc/${pidOf(printing)}/environ`, 'utf8')).not.to.contain('SECRET');
  });

  it('ends after a while without work', async () => {
    const restless = printingProcess(50);
    await restless.print(pdf);
    while (restless.pid !== null) await pause(10);
    expect(await restless.print(pdf)).not.to.equal(null);
    await restless.end();
  });
});

describe('the queue before it', () => {
  it('holds twenty beside the one that is printed, and asks the next to come again', async () => {
    const printer = processPrinter();
    const asked = Array.from({ length: 22 }, async () => wrong(printer.printReport('html', reportSample)));
    const told = (await Promise.all(asked)).filter((one) => one !== null);
    expect(told.map((one) => one instanceof Problem && [one.kind, one.retryAfter])).to.deep.equal([
      ['too-many', 60],
    ]);
    await printer.close();
  });
});

function pidOf({ pid }: PrintingProcess): number {
  if (pid === null) throw new Error('no process prints');
  return pid;
}

/** Null: nothing was. */
async function wrong(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (error: unknown) => error,
  );
}
