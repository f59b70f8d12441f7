import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { trapIds } from '../support/traps.ts';

const tests = 'test';

describe('the traps of survey statistics', () => {
  it('are named in the titles of tests, all 43 of them', () => {
    const files = readdirSync(tests, { recursive: true, encoding: 'utf8' });
    const texts = files
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => readFileSync(join(tests, name), 'utf8'));
    const titles = texts.flatMap((text) =>
      [...text.matchAll(/\bit\(\s*(['"`])(.*?)\1,/gs)].map(([, , title = '']) => title),
    );
    const unnamed = trapIds().filter((id) => !titles.some((title) => title.includes(`[${id}]`)));
    expect(trapIds()).to.have.lengthOf(43);
    expect(unnamed).to.deep.equal([]);
  });
});
