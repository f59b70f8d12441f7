/** Who takes both databases and the log, but no key, links no answers to a person. */
import { expect } from 'chai';
import { closeWave } from '../../server/actions/close-wave.ts';
import { bandsInWave } from '../../server/actions/bands-in-wave.ts';
import { bart } from '../support/kerkebeek.ts';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { attacks, bandOfRow, textAttacks, type Knowledge } from '../support/linker/attacks.ts';
import { fillHouse, type FilledHouse } from '../support/linker/filled-house.ts';
import { leaks } from '../support/linker/leaks.ts';
import { takeLoot } from '../support/linker/loot.ts';
import { foundAmong, judge, type Verdict } from '../support/linker/verdict.ts';

const waveId = '2025-1';
type Found = { persons: string[]; texts: string[]; alone: string[]; tried: number };

eachDatabase((name, open) => {
  describe(`who takes both databases and the log of ${name}, and no key,`, function () {
    this.timeout(180_000);
    let stores: TestStores;
    let house: FilledHouse;
    before(async () => {
      stores = await open();
      house = await fillHouse(stores);
    });
    after(() => stores.close());

    async function known(): Promise<Knowledge> {
      const loot = await takeLoot(stores, house);
      const members = await house.world.panel.members.all();
      const bandOfMember = new Map(
        members.map((member): [string, string] => {
          const { age_group, gender, district } = bandsInWave(house.wave, member);
          return [member.id, bandOfRow({ age_group, gender, district })];
        }),
      );
      return { loot, waveId, mailOrder: house.inOrderOfMail.map(({ id }) => id), bandOfMember };
    }

    async function tryAll(): Promise<Found> {
      const knowledge = await known();
      const rows = (knowledge.loot.answers.get('responses') ?? []).filter(
        ({ wave_id }) => wave_id === waveId,
      );
      const bandOf = new Map(rows.map((row) => [row['ticket'] ?? '', bandOfRow(row)]));
      const sizes = new Map<string, number>();
      for (const band of knowledge.bandOfMember.values()) sizes.set(band, (sizes.get(band) ?? 0) + 1);
      const sizeOf = (ticket: string): number => sizes.get(bandOf.get(ticket) ?? '') ?? 1;
      const isOf = (ticket: string, id: string): boolean => house.truth.get(ticket) === id;
      const persons = attacks(knowledge).map((one) =>
        judge(one.name, one.claims, isOf, (ticket) => 1 / sizeOf(ticket)),
      );
      const cameWith = (text: string, ticket: string): boolean =>
        house.wrote.get(text) === house.truth.get(ticket);
      const texts = textAttacks(knowledge).map((one) =>
        judge(one.name, one.claims, cameWith, () => 1 / rows.length),
      );
      const names = (verdicts: Verdict[]): string[] => foundAmong(verdicts).map((one) => one.name);
      return {
        persons: names(persons),
        texts: names(texts),
        alone: [...bandOf].filter(([ticket]) => sizeOf(ticket) < 10).map(([ticket]) => ticket),
        tried: persons.length + texts.length,
      };
    }

    const nothing = { persons: [], texts: [], alone: [] };
    const found = async (): Promise<Omit<Found, 'tried'>> => {
      const { tried: ways, ...rest } = await tryAll();
      expect(ways).to.be.above(10);
      return rest;
    };

    it('links no answers and no text while the wave is open, though people answered in the order of their mails', async () => {
      const { loot } = await known();
      expect([house.truth.size, house.wrote.size, loot.logOfCommits]).to.deep.equal([160, 160, 0]);
      expect(await found()).to.deep.equal(nothing);
    });

    it('finds nobody in the log: no link, name, address or ticket', async () => {
      const { panel, log } = (await known()).loot;
      const persons = (panel.get('members') ?? []).flatMap(({ id, email }) => [id, email]);
      const hashes = (panel.get('invitations') ?? []).map(({ token_hash }) => token_hash);
      expect(log.match(/"route":"\/vragenlijst"/gu)).to.have.length.above(300);
      for (const secret of [...house.truth.keys(), ...persons, ...hashes, ...house.wrote.keys()])
        expect(secret !== undefined && secret.length > 3 && log.includes(secret), secret).to.equal(false);
    });

    for (const leak of leaks.filter(({ on }) => on === undefined || on === name)) {
      it(`would be caught with ${leak.what}`, async () => {
        await leak.plant(stores, house);
        const caught = await found();
        await leak.dig(stores);
        expect(caught[leak.foundAs]).not.to.deep.equal([]);
        expect(await found(), 'after it was taken away').to.deep.equal(nothing);
      });
    }

    it('links nothing after the wave closed either', async () => {
      await closeWave(house.world, bart, waveId);
      expect(await found()).to.deep.equal(nothing);
    });
  });
});
