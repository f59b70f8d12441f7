import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { findParticipation } from '../../server/actions/find-participation.ts';
import { hashCode, newCodes } from '../../server/actions/new-codes.ts';
import { linkFor } from '../support/answering-world.ts';
import { settleKerkebeek } from '../support/kerkebeek.ts';
import { memoryWorld, type TestWorld } from '../support/world.ts';

describe('codes in letters', () => {
  let world: TestWorld;
  beforeEach(async () => {
    world = memoryWorld();
    await settleKerkebeek(world);
  });

  async function codeOf(memberId: string): Promise<string> {
    return (await newCodes(world, '2025-1', [memberId])).get(memberId) ?? '';
  }

  it('lead to the same participation as the link of the same resident', async () => {
    const link = await linkFor(world, 50);
    const code = await codeOf('lid-050');
    const found = await findParticipation(world, code);
    expect(found).to.have.nested.property('member.id', 'lid-050');
    expect(found).to.deep.equal(await findParticipation(world, link));
  });

  it('are found as people type them, and no other code is', async () => {
    const code = await codeOf('lid-050');
    for (const typed of [code.toLowerCase(), `${code.slice(0, 4)} - ${code.slice(4)}`, ` ${code}\t`])
      expect(await findParticipation(world, typed), typed).to.have.nested.property('member.id', 'lid-050');
    for (const typed of [code.slice(1), `${code.slice(1)}${code[0] ?? ''}2`, '', 'x'.repeat(1_000_000)])
      expect(await findParticipation(world, typed), typed.slice(0, 20)).to.equal(null);
  });

  it('keep working when a second letter is sent', async () => {
    const [first, second] = [await codeOf('lid-050'), await codeOf('lid-050')];
    expect(first).to.not.equal(second);
    expect(await findParticipation(world, first)).to.deep.equal(await findParticipation(world, second));
  });

  it('are drawn anew when chance gives a code that somebody has', async () => {
    const bytes = randomBytes(8);
    let left = 3;
    const draw = (count: number): Uint8Array => (left-- > 0 ? Buffer.from(bytes) : randomBytes(count));
    bytes.fill(7);
    const codes = await newCodes(world, '2025-1', ['lid-050', 'lid-051', 'lid-052'], { draw });
    expect([...codes.keys()]).to.deep.equal(['lid-050', 'lid-051', 'lid-052']);
    expect(new Set(codes.values()).size).to.equal(3);
    for (const [memberId, code] of codes)
      expect(await findParticipation(world, code)).to.have.nested.property('member.id', memberId);
  });

  it('are kept as an HMAC under a key that lies elsewhere', async () => {
    const code = await codeOf('lid-050');
    expect(await world.panel.participants.ofCode(hashCode(await world.keys.codeKey(), code))).to.not.equal(
      null,
    );
    expect(await world.panel.participants.ofCode(hashCode(await world.keys.seriesKey(), code))).to.equal(
      null,
    );
  });
});
