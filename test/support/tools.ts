import { spawnSync } from 'node:child_process';
import type { Context } from 'mocha';

export type ToolSet = 'pdf' | 'chromium' | 'postgres' | 'spss';

/** What to install for each, in Debian's names. */
const packages: Record<ToolSet, string> = {
  pdf: 'poppler-utils qpdf',
  chromium: 'chromium-headless-shell',
  postgres: 'postgresql',
  spss: 'pspp r-base-core r-cran-foreign',
};

/**
 * Skips the tests of a suite, with the reason, when one of the programs is not on this machine. With the name of the
 * set in PANELPEIL_REQUIRE (as "chromium,postgres,pdf") that is a failure instead. A program is a name or a path, or a
 * package of R: "foreign of R".
 */
export function requireTools(suite: Context, set: ToolSet, programs: string[]): void {
  const missing = programs.filter((program) => !isInstalled(program));
  if (missing.length === 0) return;
  const reason = `${missing.join(', ')} not found: apt-get install ${packages[set]}`;
  if ((process.env['PANELPEIL_REQUIRE'] ?? '').split(',').includes(set)) throw new Error(reason);
  process.stdout.write(`    skipped: ${reason}\n`);
  suite.skip();
}

/** What a program prints; its complaint as an error when it does not end well. */
export function runTool(program: string, args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}${stdout}`);
  return stdout;
}

function isInstalled(program: string): boolean {
  const [, ofR] = /^(\w+) of R$/.exec(program) ?? [];
  const [look, name] = ofR === undefined ? ['command -v "$0"', program] : ['Rscript -e "library($0)"', ofR];
  return spawnSync('sh', ['-c', look, name]).status === 0;
}
