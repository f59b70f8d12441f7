import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { runHere, runHereWith } from '../support/run-here.ts';

describe('panelpeil called by somebody who does not know it', () => {
  it('says its version, also in the help', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect((await runHere(['--version'])).stdout).to.equal(`${version}\n`);
    expect((await runHere(['--help'])).stdout).to.include(`(version ${version})`);
  });

  for (const [args, sentence] of [
    [['backup', 'x', '--dagen', '3'], "Unknown option '--dagen': expected --keep; --help tells more"],
    [['migrate', '--now'], "Unknown option '--now': this command takes no options; --help tells more"],
    [['serve', 'here'], "Unexpected argument 'here': this command takes no options; --help tells more"],
  ] as const)
    it(`says what is expected where it was given ${args.join(' ')}`, async () => {
      const { status, stderr } = await runHere([...args]);
      expect([status, stderr]).to.deep.equal([2, `panelpeil: ${sentence}\n`]);
    });

  it('says of a file that is not there that it is not there', async () => {
    const { status, stderr } = await runHereWith({ NODE_ENV: 'test' }, ['bounces', 'nergens.eml']);
    expect([status, stderr]).to.deep.equal([1, 'panelpeil: nergens.eml: there is no such file\n']);
  });
});
