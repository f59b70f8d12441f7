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

function rulesBroken(): string[] {
  return cruise().violations.map((one) => `${one.rule.name}: ${one.from} → ${one.to}`);
}

describe('the house', function () {
  this.timeout(60_000);

  it('has three floors and one direction', () => {
    const summary = cruise();
    expect(summary.totalCruised, 'too little was read: is @swc/core installed?').to.be.above(100);
    expect(summary.violations.map((one) => `${one.rule.name}: ${one.from} → ${one.to}`)).to.deep.equal([]);
  });

  it('notices a planted fault on each floor', () => {
    const folders = ['surveys', 'reports/tables', 'server/web'].map((floor) =>
      mkdtempSync(join(floor, 'planted-')),
    );
    const faults = [
      "import '../../reports/report.ts';",
      "import '../../compose/compose-report.ts';",
      "import 'knex';",
    ];
    try {
      folders.forEach((folder, i) =>
        writeFileSync(join(folder, 'fault.ts'), `${faults[i]}\nimport 'node:fs';\n`),
      );
      const broken = rulesBroken().map((line) => line.split(':')[0]);
      expect([...new Set(broken)]).to.include.members([
        'surveys-is-the-ground-floor',
        'reports-tables-comes-before',
        'knex-in-the-store',
        'pure-floors',
      ]);
    } finally {
      for (const folder of folders) rmSync(folder, { recursive: true });
    }
  });
});
