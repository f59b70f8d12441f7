import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';

interface Cruise {
  summary: { totalCruised: number; violations: { rule: { name: string }; from: string; to: string }[] };
}

function cruise(): Cruise['summary'] {
  const folders = ['surveys', 'reports', 'server', 'migrations', 'test'];
  const { stdout } = spawnSync('node_modules/.bin/depcruise', [...folders, '-T', 'json'], {
    encoding: 'utf8',
    maxBuffer: 200_000_000,
  });
  return (JSON.parse(stdout) as Cruise).summary;
}

/** One folder on each floor, with a fault that another rule than the others forbids. */
const faults: Record<string, string> = {
  surveys: "import '../../reports/report.ts';",
  'reports/tables': "import '../../compose/compose-report.ts';",
  'server/web': "import 'knex';",
};

describe('the house', function () {
  this.timeout(300_000);
  let summary: Cruise['summary'];

  // Reading every file takes long: once, with the faults among them.
  before(() => {
    const folders = Object.keys(faults).map((floor) => mkdtempSync(join(floor, 'planted-')));
    try {
      Object.values(faults).forEach((fault, i) =>
        writeFileSync(join(folders[i] ?? '', 'fault.ts'), `${fault}\nimport 'node:fs';\n`),
      );
      summary = cruise();
    } finally {
      for (const folder of folders) rmSync(folder, { recursive: true });
    }
  });

  const brokenBy = (planted: boolean): string[] =>
    summary.violations
      .filter(({ from }) => from.includes('/planted-') === planted)
      .map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);

  it('has three floors and one direction', () => {
    expect(summary.totalCruised, 'too little was read: is @swc/core installed?').to.be.above(100);
    expect(brokenBy(false)).to.deep.equal([]);
  });

  it('notices a planted fault on each floor', () => {
    expect(brokenBy(true).map((line) => line.split(':')[0])).to.include.members([
      'surveys-is-the-ground-floor',
      'reports-tables-comes-before',
      'knex-in-the-store',
      'pure-floors',
    ]);
  });
});
