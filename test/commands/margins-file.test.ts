import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { readMarginsFile } from '../../server/commands/margins-file.ts';
import { Refused } from '../../server/refused.ts';

describe('a margins file', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'panelpeil-margins-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  const file = (text: string): string => {
    writeFileSync(join(folder, 'm.json'), text);
    return join(folder, 'm.json');
  };
  async function refusalOf(text: string): Promise<string> {
    try {
      await readMarginsFile(file(text));
    } catch (error) {
      if (error instanceof Refused) return error.message.replace(`${join(folder, 'm.json')}`, 'm.json');
      throw error;
    }
    return 'read';
  }

  it('gives margins in the order of the file, with its ordered variables and strata', async () => {
    const text = JSON.stringify({
      margins: { age_group: { '16-34': 5210, '35+': 9000 }, gender: { v: 7300, m: 6900 } },
      ordered: ['age_group'],
      strata: { Noord: 4708 },
    });
    const { population, strata, notes } = await readMarginsFile(file(text));
    expect(population).to.deep.equal({
      method: 'raking',
      targets: [
        {
          variables: ['age_group'],
          cells: [
            { codes: ['16-34'], people: 5210 },
            { codes: ['35+'], people: 9000 },
          ],
        },
        {
          variables: ['gender'],
          cells: [
            { codes: ['v'], people: 7300 },
            { codes: ['m'], people: 6900 },
          ],
        },
      ],
      ordered: new Map([['age_group', ['16-34', '35+']]]),
    });
    expect([strata, notes]).to.deep.equal([new Map([['Noord', 4708]]), []]);
  });

  it('gives cells, whatever the order of the variables in each, and codes as text', async () => {
    const cells = [
      { age: 1, gender: 'v', n: 20 },
      { n: 10, gender: 'm', age: 1 },
    ];
    const { population } = await readMarginsFile(file(JSON.stringify({ cells })));
    expect(population?.method).to.equal('post-stratification');
    expect(population?.targets).to.deep.equal([
      {
        variables: ['age', 'gender'],
        cells: [
          { codes: ['1', 'v'], people: 20 },
          { codes: ['1', 'm'], people: 10 },
        ],
      },
    ]);
  });

  it('says which parts of it are not used', async () => {
    const text = '{"margins": {"gender": {"v": 1, "m": 1}}, "order": ["gender"], "unit": "people"}';
    const { notes } = await readMarginsFile(file(text));
    expect(notes.map((note) => note.replace(folder, ''))).to.deep.equal(['/m.json: not used: order, unit']);
  });

  const refusals: [string, string, string][] = [
    ['no JSON', '{"margins": }', 'm.json, line 1, column 13: expected JSON, here a value'],
    ['a list', '[]', 'm.json: expected an object {...}, found a list [...]'],
    ['nothing to weight to', '{}', 'm.json: expected "margins", "cells" or "strata"'],
    ['no margins', '{"margins": {}}', 'm.json, margins: expected at least one variable'],
    [
      'margins and cells',
      '{"margins": {"a": {"x": 1}}, "cells": [{"a": "x", "n": 1}]}',
      'm.json: expected either "margins" or "cells", found both',
    ],
    [
      'people below zero',
      '{"margins": {"gender": {"v": -1, "m": 5}}}',
      'm.json, margins.gender.v: expected 0 or more people',
    ],
    [
      'people as text',
      '{"margins": {"gender": {"v": "5"}}}',
      'm.json, margins.gender.v: expected a number, found a text',
    ],
    [
      'more people than a number can hold',
      '{"margins": {"gender": {"v": 1e999}}}',
      'm.json, margins.gender.v: expected a number, found Infinity',
    ],
    [
      'a margin without people',
      '{"margins": {"gender": {"v": 0, "m": 0}}}',
      'm.json, margins.gender: expected people, found a total of 0',
    ],
    [
      'a margin without categories',
      '{"margins": {"gender": {}}}',
      'm.json, margins.gender: expected people, found a total of 0',
    ],
    [
      'a category without a code',
      '{"margins": {"gender": {"": 3, "m": 5}}}',
      'm.json, margins.gender: expected a code for each count, found ""',
    ],
    ['no cells', '{"cells": []}', 'm.json, cells: expected cells with a variable and n'],
    [
      'a cell without variables',
      '{"cells": [{"n": 3}]}',
      'm.json, cells: expected cells with a variable and n',
    ],
    [
      'a cell without n',
      '{"cells": [{"a": "x", "n": 1}, {"a": "y"}]}',
      'm.json, cells.1, n: expected a number, found nothing',
    ],
    [
      'a cell with other variables',
      '{"cells": [{"a": "x", "b": "y", "n": 1}, {"a": "x", "n": 1}]}',
      'm.json, cells.1: expected a, b and n, as in the first cell, found a',
    ],
    [
      'a cell that stands there twice',
      '{"cells": [{"a": "1", "n": 1}, {"a": "2", "n": 1}, {"a": 1, "n": 4}]}',
      'm.json, cells.2: the same codes as cells.0',
    ],
    [
      'a cell with a list for a code',
      '{"cells": [{"a": ["x"], "n": 1}]}',
      'm.json, cells.0, a: expected a text or a number',
    ],
    [
      'cells without people',
      '{"cells": [{"a": "x", "n": 0}]}',
      'm.json, cells: expected people, found a total of 0',
    ],
    [
      'an ordered variable that is no margin',
      '{"margins": {"a": {"x": 1}, "b": {"x": 1}}, "ordered": ["c"]}',
      'm.json, ordered: expected some of a, b, found "c"',
    ],
    [
      'an empty stratum',
      '{"strata": {"Noord": 0}}',
      'm.json, strata.Noord: Too small: expected number to be >0',
    ],
    ['no strata', '{"strata": {}}', 'm.json, strata: expected at least one stratum'],
    [
      'one margin twice',
      '{"margins": {"a": {"x": 1}, "a": {"y": 2}}}',
      'm.json, line 1, column 29: expected JSON, here no second key "a" in one object',
    ],
  ];
  for (const [what, text, sentence] of refusals) {
    it(`with ${what} is refused with its place and what was expected`, async () => {
      expect(await refusalOf(text)).to.equal(sentence);
    });
  }
});
