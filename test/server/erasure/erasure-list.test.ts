/** The list of what was erased: a file beside the keys, and its copy in the panel database. */
import { randomBytes } from 'node:crypto';
import { appendFile, chmod, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Erasure } from '../../../server/actions/erasure/erasure-list.ts';
import { noteMemberErasure } from '../../../server/actions/erasure/note-erasure.ts';
import { replayErasures } from '../../../server/actions/erasure/replay-erasures.ts';
import { shareErasures } from '../../../server/actions/erasure/share-erasures.ts';
import { forgetMember } from '../../../server/actions/own-pages/forget-member.ts';
import { erasedIn } from '../../../server/actions/members/erased-mark.ts';
import { ticketFor } from '../../../server/actions/ticket.ts';
import { withdrawAnswers } from '../../../server/actions/withdraw-answers.ts';
import { openReceipt } from '../../../server/actions/receipt.ts';
import { makeReceipt } from '../../../server/actions/personal-code.ts';
import { erasureFile } from '../../../server/keys/erasure-file.ts';
import { eachDatabase, openOnSqlite, type TestStores } from '../../support/databases.ts';
import { settleKerkebeek } from '../../support/kerkebeek.ts';
import { fixedClock, memoryWorld, type TestWorld } from '../../support/world.ts';
import { refusalOf } from '../../store/samples.ts';

const publicUrl = 'http://panel.kerkebeek.example';
const mark = (letter: string): string => letter.repeat(64);
const one: Erasure = { kind: 'member-keep', mark: mark('a'), day: '2025-03-10' };
const other: Erasure = { kind: 'answer', mark: mark('b'), day: '' };

describe('the list of erasures beside the keys', () => {
  let stores: TestStores;
  let path: string;
  beforeEach(async () => {
    stores = await openOnSqlite();
    path = join(stores.settings.dataFolder, 'keys', 'erasures.log');
  });
  afterEach(() => stores.close());

  it('keeps what was added, in a file that only the program can read', async () => {
    await stores.erasures.add([one]);
    await stores.erasures.add([other]);
    expect(await stores.erasures.all()).to.deep.equal([one, other]);
    expect((await stat(path)).mode & 0o777).to.equal(0o600);
  });

  it('loses no line to one that a crash cut off before it', async () => {
    await stores.erasures.add([one]);
    await appendFile(path, '2025-03-10 member-keep abc');
    await stores.erasures.add([other]);
    expect(await stores.erasures.all()).to.deep.equal([one, other]);
  });

  it('keeps every line of ten who add at once', async () => {
    const marks = '0123456789'.split('').map((digit): Erasure => ({ ...other, mark: mark(digit) }));
    await Promise.all(marks.map((erasure) => stores.erasures.add([erasure])));
    expect(await stores.erasures.all()).to.have.deep.members(marks);
  });

  it('is refused with another key beside it, and when others can read it', async () => {
    await stores.erasures.add([one]);
    const keyOf = (): Promise<Buffer> => Promise.resolve(Buffer.alloc(32, 7));
    const refusal = await refusalOf(erasureFile(join(path, '..'), keyOf).all());
    await chmod(path, 0o644);
    expect(refusal).to.match(/another key/u);
    expect(await refusalOf(stores.erasures.all())).to.match(/chmod 600/u);
  });

  it('says nothing of who it was', async () => {
    const world: TestWorld = { ...stores, clock: fixedClock('2025-03-10T09:00:00Z'), publicUrl };
    await settleKerkebeek(world);
    const member = await world.panel.members.find('lid-050');
    if (member === null) throw new Error('lid-050 is no member');
    await forgetMember(world, member, 'delete');
    const text = await readFile(path, 'utf8');
    expect(text.match(/lid-050|example|Kerkebeek/giu)).to.equal(null);
    expect(text.match(/^2025-03-10 /gmu)).to.have.length(1);
  });
});

eachDatabase((name, open) => {
  describe(`a backup that was put back, on ${name},`, () => {
    let stores: TestStores;
    let world: TestWorld;
    beforeEach(async () => {
      stores = await open();
      world = { ...stores, clock: fixedClock('2025-03-10T09:00:00Z'), publicUrl };
      await settleKerkebeek(world);
    });
    afterEach(() => stores.close());

    it('brings no answers back that were withdrawn with a receipt, nor their texts', async () => {
      const receipt = makeReceipt(randomBytes);
      const opened = await openReceipt(world, receipt);
      const [like] = await world.answers.responses.ofWave('2021-3');
      if (opened === null || like === undefined) throw new Error('no receipt, or no answers');
      const response = { ...like, ticket: mark('c'), pseudonym: mark('d'), receiptHash: opened.hash };
      const text = { key: opened.textKey('OPEN'), waveId: '2021-3', question: 'OPEN', text: 'Te laat open.' };
      const others = await world.answers.signs();
      await world.answers.responses.add(response, [text]);
      expect(await withdrawAnswers(world, receipt)).to.include({ id: '2021-3' });
      await world.answers.responses.add(response, [text]);
      const replayed = await replayErasures(world);
      expect(replayed).to.deep.equal({ members: 0, answers: 2 });
      expect(await world.answers.signs()).to.deep.equal(others);
    });

    it('deletes answers by their pseudonym, though the key of their wave is gone', async () => {
      const member = await world.panel.members.find('lid-050');
      const [like] = await world.answers.responses.ofWave('2021-3');
      if (member === null || like === undefined) throw new Error('no member, or no answers');
      const others = await world.answers.signs();
      const series = await world.keys.seriesKey();
      const old = { ...like, ticket: mark('e'), pseudonym: ticketFor(series, member.id) };
      await world.answers.addMany([old], []);
      await forgetMember(world, member, 'delete');
      const after = await world.answers.signs();
      await world.answers.addMany([old], []);
      expect(after).to.deep.equal(others);
      expect(await replayErasures(world)).to.deep.equal({ members: 0, answers: 1 });
    });

    it('lets no file bring back somebody who became a member after it was made, and was erased', async () => {
      const member = await world.panel.members.find('lid-050');
      if (member === null) throw new Error('lid-050 is no member');
      await forgetMember(world, member, 'keep');
      await stores.databases.panel('erased_references').delete();
      await replayErasures(world);
      const isErased = await erasedIn(world);
      expect([member.reference, 'another'].map(isErased)).to.deep.equal([true, false]);
    });

    it('is finished at the next start when the program was stopped after the first line', async () => {
      await noteMemberErasure(world, { id: 'lid-050', reference: 'R' }, 'keep');
      const before = await world.panel.members.count();
      const replayed = await replayErasures(world);
      expect(replayed.members).to.equal(1);
      expect(await world.panel.members.count()).to.equal(before - 1);
    });

    it('is told to a second machine, whose own list has not heard of it', async () => {
      await stores.erasures.add([one, other]);
      await shareErasures(world);
      const second = memoryWorld().erasures;
      const shared = await shareErasures({ panel: world.panel, erasures: second });
      expect(shared).to.have.deep.members([one, other]);
      expect(await second.all()).to.have.deep.members([one, other]);
    });

    it('fills a list that was lost from the copy', async () => {
      await stores.erasures.add([one]);
      await shareErasures(world);
      await rm(join(stores.settings.dataFolder, 'keys', 'erasures.log'));
      await shareErasures(world);
      expect(await stores.erasures.all()).to.deep.equal([one]);
    });
  });
});
