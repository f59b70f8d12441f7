import { expect } from 'chai';
import { groupCommit } from '../../server/store/group-commit.ts';

describe('answers that arrive together', () => {
  let groups: string[][];
  let finish: (() => void)[];
  /** A commit that lasts until the test lets it end. */
  const commit = (names: string[]): Promise<string[]> => {
    groups.push(names);
    return new Promise((resolve, reject) => {
      const bad = names.find((name) => name.startsWith('bad') || name === 'power cut');
      finish.push(() =>
        bad === undefined ? resolve(names.map((name) => `${name} stored`)) : reject(new Error(bad)),
      );
    });
  };
  const isAboutOneRow = (error: unknown): boolean =>
    error instanceof Error && error.message.startsWith('bad');
  const pass = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  const finishAll = async (): Promise<void> => {
    for (let next = finish.shift(); next !== undefined; next = finish.shift()) {
      next();
      await pass();
    }
  };
  beforeEach(() => {
    groups = [];
    finish = [];
  });

  it('share the commit after the one that is going on, and each hears its own outcome', async () => {
    const add = groupCommit(commit, isAboutOneRow);
    const outcomes = Promise.all(['noor', 'sam', 'lies'].map((name) => add(name)));
    await finishAll();
    expect(groups).to.deep.equal([['noor'], ['sam', 'lies']]);
    expect(await outcomes).to.deep.equal(['noor stored', 'sam stored', 'lies stored']);
  });

  it('are not acknowledged before their commit has ended', async () => {
    const add = groupCommit(commit, isAboutOneRow);
    let isAcknowledged = false;
    const adding = add('noor').then(() => (isAcknowledged = true));
    await pass();
    expect(isAcknowledged).to.equal(false);
    await finishAll();
    expect(await adding).to.equal(true);
  });

  it('are tried alone when one of them is to blame, and only that one is refused', async () => {
    const add = groupCommit(commit, isAboutOneRow);
    const outcomes = Promise.allSettled(['noor', 'sam', 'bad', 'lies'].map((name) => add(name)));
    await finishAll();
    expect(groups).to.deep.equal([['noor'], ['sam', 'bad', 'lies'], ['sam'], ['bad'], ['lies']]);
    expect((await outcomes).map(({ status }) => status === 'fulfilled')).to.deep.equal([
      true,
      true,
      false,
      true,
    ]);
  });

  it('are all refused at once when the database is to blame, and later ones are tried again', async () => {
    const add = groupCommit(commit, isAboutOneRow);
    const outcomes = Promise.allSettled(['noor', 'sam', 'power cut', 'lies'].map((name) => add(name)));
    await finishAll();
    expect(groups).to.deep.equal([['noor'], ['sam', 'power cut', 'lies']]);
    expect((await outcomes).map(({ status }) => status === 'fulfilled')).to.deep.equal([
      true,
      false,
      false,
      false,
    ]);
    const later = add('sam');
    await finishAll();
    expect(await later).to.equal('sam stored');
  });
});
