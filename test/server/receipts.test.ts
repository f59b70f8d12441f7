import { createHmac, randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { changeDraft, draftOf } from '../../server/actions/drafts.ts';
import { beginEditing, replaceAnswers } from '../../server/actions/edit-answers.ts';
import { findParticipation } from '../../server/actions/find-participation.ts';
import { inGroups, makeReceipt } from '../../server/actions/personal-code.ts';
import { openReceipt } from '../../server/actions/receipt.ts';
import { sendAnswers } from '../../server/actions/send-answers.ts';
import { submitAnswers } from '../../server/actions/submit-answers.ts';
import { findWithdrawable, withdrawAnswers } from '../../server/actions/withdraw-answers.ts';
import type { Json } from '../../surveys/question.ts';
import { linkFor } from '../support/answering-world.ts';
import { settleKerkebeek } from '../support/kerkebeek.ts';
import { openVillage, village } from '../support/village-survey.ts';
import { memoryWorld, type TestWorld } from '../support/world.ts';

const waveId = village.id;
const full: Json = { PLEIN: 'other', 'PLEIN-Comment': 'Een fontein.', WENS: 'Meer schaduw.', GEBOREN: 1950 };

describe('a receipt', () => {
  let world: TestWorld;
  let link: string;
  let receipt: string;

  beforeEach(async () => {
    world = memoryWorld();
    await settleKerkebeek(world);
    await openVillage(world);
    link = await linkFor(world, 50, waveId);
    receipt = makeReceipt(randomBytes);
  });

  const send = async (answers: Json = full): Promise<string> =>
    (await submitAnswers(world, link, answers, { receipt })).state;
  const texts = async (): Promise<string[]> =>
    (await world.answers.openTexts.ofWave(waveId)).map(({ text }) => text).toSorted();
  const answers = async (): Promise<unknown[]> =>
    (await world.answers.responses.ofWave(waveId)).map((one) => one.answers);
  const edit = async (sent: Json, by = receipt): Promise<string> =>
    (await replaceAnswers(world, { secret: link, receipt: by }, sent)).state;

  it('leads to the answers and to every text, also as it is typed', async () => {
    expect(await send()).to.equal('stored');
    const found = await findWithdrawable(world, inGroups(receipt).toLowerCase());
    expect([found?.wave.id, found?.texts]).to.deep.equal([waveId, 2]);
  });

  it('stays the same when the same answers are sent again', async () => {
    await send();
    expect(await send()).to.equal('same');
    expect(await texts()).to.deep.equal(['Een fontein.', 'Meer schaduw.']);
    expect(await findWithdrawable(world, receipt)).to.have.property('texts', 2);
  });

  it('changes the answers when others are sent with it, texts and profile too, while the wave allows it', async () => {
    await send();
    const sendAgain = async (sent: Json, by: string | null = receipt): Promise<string> =>
      (await sendAnswers(world, { secret: link, receipt: by, editing: false }, sent)).state;
    const other: Json = { ...(full as Record<string, Json>), WENS: 'Meer licht.' };
    expect([await sendAgain(full), await sendAgain(other)]).to.deep.equal(['same', 'stored']);
    expect(await texts()).to.deep.equal(['Een fontein.', 'Meer licht.']);
    expect([await sendAgain(full, null), await sendAgain(other, makeReceipt(randomBytes))]).to.deep.equal([
      'different',
      'same',
    ]);
    await world.panel.waves.move(waveId, 'open', 'closed');
    expect([await sendAgain(other), await sendAgain({ PLEIN: 'bomen' })]).to.deep.equal([
      'same',
      'different',
    ]);
  });

  it('that is none is no reason to lose answers', async () => {
    expect((await submitAnswers(world, link, full, { receipt: 'verklikker' })).state).to.equal('stored');
    expect(await texts()).to.have.length(2);
  });

  it('of somebody else, guessed or wrongly typed opens nothing', async () => {
    await send();
    for (const typed of [makeReceipt(randomBytes), receipt.slice(1), '', 'x'.repeat(1_000_000)]) {
      expect(await findWithdrawable(world, typed)).to.equal(null);
      expect(await withdrawAnswers(world, typed)).to.equal(null);
    }
    expect(await answers()).to.have.length(1);
  });

  it('is not stored, and leaves texts under keys that look like any other and share nothing', async () => {
    await send();
    await submitAnswers(world, await linkFor(world, 51, waveId), full);
    const kept = await world.answers.openTexts.ofWave(waveId);
    for (const { key } of kept) expect(key).to.match(/^[0-9a-f]{32}$/);
    expect(new Set(kept.map(({ key }) => key)).size).to.equal(4);
    const everything = JSON.stringify([kept, await world.answers.responses.ofWave(waveId)]);
    expect(everything).not.to.include(receipt);
    const joined = linkerFinds(
      kept.map(({ key }) => key),
      await keysAndHashes(),
    );
    expect(joined).to.deep.equal([]);
  });

  /** All that a thief of both databases and the key files could make, without the receipt, out of what a response holds. */
  async function keysAndHashes(): Promise<string[]> {
    const opened = await openReceipt(world, receipt);
    const responses = await world.answers.responses.ofWave(waveId);
    const seen = [opened?.hash ?? '', ...responses.flatMap(({ ticket, pseudonym }) => [ticket, pseudonym])];
    const keys = [
      world.keys.receiptKey(),
      world.keys.waveKey(waveId),
      world.keys.seriesKey(),
      world.keys.codeKey(),
    ];
    const macs = (await Promise.all(keys)).flatMap((key) =>
      seen.flatMap((one) =>
        ['', 'PLEIN-Comment', 'WENS', 'text WENS', 'text PLEIN-Comment'].map((field) =>
          createHmac('sha256', key).update(`${field}\n${one}`).digest('hex'),
        ),
      ),
    );
    return [...seen, ...macs];
  }

  it('does not lead to the texts without the key file', async () => {
    await send();
    world.keys.receiptKey = async () => Buffer.alloc(32, 7);
    expect(await findWithdrawable(world, receipt)).to.equal(null);
  });

  it('withdraws the answers with their texts, once; the log names the wave alone; the link works again', async () => {
    await send();
    expect((await withdrawAnswers(world, receipt))?.id).to.equal(waveId);
    expect([await answers(), await texts()]).to.deep.equal([[], []]);
    expect(await withdrawAnswers(world, receipt)).to.equal(null);
    const { day: _day, ...entry } = (await world.panel.audit.counts()).at(-1) ?? {};
    expect(entry).to.deep.equal({
      actor: 'panelpeil',
      action: 'answer withdrawn',
      subject: waveId,
      times: 1,
    });
    expect(JSON.stringify([await world.panel.audit.all(), await world.panel.audit.counts()])).not.to.match(
      /lid-050/u,
    );
    expect(await findParticipation(world, link)).to.have.property('answered', false);
    expect(await send({ PLEIN: 'bomen' })).to.equal('stored');
  });

  it('with the link lays the answers ready to change, texts too and nothing of the profile', async () => {
    await send();
    expect(await beginEditing(world, link, receipt)).to.equal(true);
    const found = await findParticipation(world, link);
    if (found === null) throw new Error('the link opens nothing');
    const { GEBOREN: _profile, ...shown } = full as Record<string, Json>;
    expect((await draftOf(world, found)).answers).to.deep.equal(shown);
    expect(await answers()).to.deep.equal([{ PLEIN: 'other' }]);
  });

  it('lays the answers ready as they are stored, not a draft that was left before they were changed', async () => {
    await send();
    await beginEditing(world, link, receipt);
    const found = await findParticipation(world, link);
    if (found === null) throw new Error('the link opens nothing');
    const type = async (WENS: string) =>
      changeDraft(world, found, { answers: { WENS }, page: null, after: null });
    await type('Een draft.');
    await beginEditing(world, link, receipt, { goesOn: true });
    expect((await draftOf(world, found)).answers).to.have.property('WENS', 'Een draft.');
    await beginEditing(world, link, receipt);
    expect((await draftOf(world, found)).answers).to.have.property('WENS', 'Meer schaduw.');
  });

  it('changes the answers once however often they are sent, and old texts are gone', async () => {
    await send();
    const changed: Json = { PLEIN: 'banken', WENS: 'Meer licht.' };
    expect([await edit(changed), await edit(changed)]).to.deep.equal(['stored', 'stored']);
    expect(await answers()).to.deep.equal([{ PLEIN: 'banken' }]);
    expect(await texts()).to.deep.equal(['Meer licht.']);
    expect(await findWithdrawable(world, receipt)).to.have.property('texts', 1);
  });

  it('keeps the band of what is not told again', async () => {
    await send();
    const bandNow = async (): Promise<unknown> =>
      (await world.answers.responses.ofWave(waveId))[0]?.bands.age_group;
    const told = await bandNow();
    expect(told).to.equal('75+');
    await edit({ PLEIN: 'banken' });
    expect(await bandNow()).to.equal(told);
    await edit({ PLEIN: 'banken', GEBOREN: 1990 });
    expect(await bandNow()).to.equal('35-54');
  });

  it('changes nothing without the link, with the link of somebody else, or with another receipt', async () => {
    await send();
    const neighbour = await linkFor(world, 51, waveId);
    await submitAnswers(world, neighbour, { PLEIN: 'bomen' }, { receipt: makeReceipt(randomBytes) });
    const before = [await answers(), await texts()];
    expect(await edit({ PLEIN: 'banken' }, makeReceipt(randomBytes))).to.equal('different');
    for (const secret of [neighbour, 'K7QF2MXD', '']) {
      expect(await beginEditing(world, secret, receipt)).to.equal(false);
      expect((await replaceAnswers(world, { secret, receipt }, { PLEIN: 'banken' })).state).not.to.equal(
        'stored',
      );
    }
    expect([await answers(), await texts()]).to.deep.equal(before);
  });

  it('changes nothing that the questionnaire does not allow', async () => {
    await send();
    expect(await edit({ PLEIN: 'een berg' })).to.equal('refused');
    expect(await answers()).to.deep.equal([{ PLEIN: 'other' }]);
  });

  it('changes nothing after closing, but still withdraws', async () => {
    await send();
    await world.panel.waves.move(waveId, 'open', 'closed');
    expect([await edit({ PLEIN: 'banken' }), await beginEditing(world, link, receipt)]).to.deep.equal([
      'closed',
      false,
    ]);
    expect(await answers()).to.deep.equal([{ PLEIN: 'other' }]);
    expect((await withdrawAnswers(world, receipt))?.id).to.equal(waveId);
  });

  it('changes nothing in a wave that does not allow it', async () => {
    const strict = memoryWorld();
    await settleKerkebeek(strict);
    await openVillage(strict, { mayEdit: false });
    const secret = await linkFor(strict, 50, waveId);
    await submitAnswers(strict, secret, full, { receipt });
    expect(await beginEditing(strict, secret, receipt)).to.equal(false);
    expect((await replaceAnswers(strict, { secret, receipt }, { PLEIN: 'banken' })).state).to.equal(
      'different',
    );
  });

  it('cannot change answers that were withdrawn while they were being changed', async () => {
    await send();
    await beginEditing(world, link, receipt);
    await withdrawAnswers(world, receipt);
    expect(await edit({ PLEIN: 'banken' })).to.equal('different');
    expect([await answers(), await texts()]).to.deep.equal([[], []]);
  });
});

/** Text keys that are part of something made from a response. */
function linkerFinds(textKeys: string[], made: string[]): string[] {
  return textKeys.filter((key) => made.some((one) => one.includes(key)));
}
