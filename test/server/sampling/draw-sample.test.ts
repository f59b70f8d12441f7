import { expect } from 'chai';
import type { PopulationGroup } from '../../../server/actions/panel-records.ts';
import { municipalityOf } from '../../../server/actions/municipality-of.ts';
import { drawSample, previewSample } from '../../../server/actions/sampling/draw-sample.ts';
import type { SampleWish } from '../../../server/actions/sampling/plan-sample.ts';
import { repeatDraw } from '../../../server/actions/sampling/repeat-draw.ts';
import { sampleReferences } from '../../../server/actions/sampling/sample-references.ts';
import { sampleOverview } from '../../../server/actions/sampling/see-sample.ts';
import { bart, els, joris, nadia, settleKerkebeek } from '../../support/kerkebeek.ts';
import { memoryWorld, type TestWorld } from '../../support/world.ts';
import { refusalOf } from '../../store/samples.ts';

const wave = '2025-2';
const wish: SampleWish = {
  everybody: false,
  size: 30,
  allocation: 'register',
  minimum: 0,
  bands: ['age7', 'gender', 'district'],
};
const seed = 'KERKEBEEK-2025';

async function village(): Promise<TestWorld> {
  const world = memoryWorld();
  await settleKerkebeek(world);
  return world;
}

async function drawn(world: TestWorld): Promise<string[]> {
  return world.panel.samples.members(wave);
}

/** 1,000 residents, of each age as many, all of them in Kerkebeek but for one in ten. */
async function settleResidents(world: TestWorld): Promise<void> {
  const population = ['25-34', '45-54', '65-74'].flatMap((ageClass): PopulationGroup[] => [
    { ageClass, gender: 'v', district: 'Kerkebeek', people: 400 },
    { ageClass, gender: 'm', district: 'Kerkebeek', people: 500 },
    { ageClass, gender: 'v', district: 'Molenveld', people: 100 },
  ]);
  await world.panel.settings.saveMunicipality({ ...(await municipalityOf(world)), population });
}

describe('drawing a sample', () => {
  it('gives every stratum its part of the members', async () => {
    const world = await village();
    await drawSample(world, els, wave, { wish, seed, replaces: false });
    const { drawn: sample } = await sampleOverview(world, els, wave);
    // In each age 20 men of Kerkebeek, 10 women of Kerkebeek and 10 of Molenveld.
    const strata = sample?.plan.strata.map(({ codes, places }) => [...Object.values(codes), places]);
    expect(strata?.slice(0, 3)).to.deep.equal([
      ['25-34', 'm', 'Kerkebeek', 5],
      ['25-34', 'v', 'Kerkebeek', 3],
      ['25-34', 'v', 'Molenveld', 3],
    ]);
    expect(await drawn(world)).to.have.lengthOf(30);
  });

  it('gives every stratum its part of the residents where that is asked', async () => {
    const world = await village();
    await settleResidents(world);
    const { strata } = await previewSample(world, els, wave, { ...wish, allocation: 'population' });
    expect(strata.slice(0, 3).map(({ residents, places }) => [residents, places])).to.deep.equal([
      [500, 5],
      [400, 4],
      [100, 1],
    ]);
  });

  it('draws the same people again with the seed that is printed, whatever the order of the register', async () => {
    const [world, other] = [await village(), memoryWorld()];
    await drawSample(world, els, wave, { wish, seed: null, replaces: false });
    const printed = (await world.panel.samples.find(wave))?.seed ?? '';
    expect(printed).to.match(/^[2-9CDFGHJKMNPQRTWX]{12}$/u);
    await settleKerkebeek(other);
    const members = await other.panel.members.all();
    for (const { id } of members) await other.panel.members.remove(id);
    await other.panel.members.add(members.toReversed());
    await drawSample(other, bart, wave, { wish, seed: ` ${printed.toLowerCase()} `, replaces: false });
    expect(await drawn(other)).to.deep.equal(await drawn(world));
  });

  it('leaves the draw of a stratum as it is when a member comes elsewhere', async () => {
    const world = await village();
    const [plain] = await world.panel.members.all();
    if (plain === undefined) throw new Error('nobody');
    await drawSample(world, els, wave, { wish, seed, replaces: false });
    const before = await drawn(world);
    await world.panel.members.add([
      { ...plain, id: 'nieuw', reference: 'K9', birthYear: 1952, gender: 'm', district: 'Kerkebeek' },
    ]);
    await drawSample(world, els, wave, { wish, seed, replaces: true });
    const young = new Set(
      (await world.panel.members.all()).filter((one) => one.birthYear === 1995).map(({ id }) => id),
    );
    const youngOf = (ids: string[]): string[] => ids.filter((id) => young.has(id));
    expect(youngOf(await drawn(world))).to.deep.equal(youngOf(before));
  });

  it('takes everybody who can be reached when that is asked, and needs no seed', async () => {
    const world = await village();
    await drawSample(world, els, wave, { wish: { ...wish, everybody: true }, seed: null, replaces: false });
    expect(await drawn(world)).to.have.lengthOf(120);
    expect((await world.panel.samples.find(wave))?.seed).to.equal('');
  });

  it('passes over who left, pauses, is too young, cannot be reached or was asked often enough', async () => {
    const world = await village();
    const members = await world.panel.members.all();
    const [left, paused, young, old, silent, bounced] = members;
    if (!left || !paused || !young || !old || !silent || !bounced) throw new Error('too few members');
    await world.panel.members.change({ ...left, status: 'left' });
    await world.panel.members.change({ ...paused, status: 'paused' });
    await world.panel.members.change({ ...young, birthYear: 2010 });
    await world.panel.members.change({ ...old, birthYear: 1899 });
    await world.panel.members.change({ ...silent, email: null });
    await world.panel.members.change({ ...bounced, mailState: 'bounced' });
    const municipality = await municipalityOf(world);
    const panel = { selfRegistration: false, minimumAge: 16, contactCap: 1, mailsPerMinute: 60 };
    await world.panel.settings.saveMunicipality({ ...municipality, panel });
    const asked = members.slice(6, 9).map(({ id }, i) => ({
      tokenHash: String(i).repeat(64),
      memberId: id,
      waveId: '2025-1',
      channel: 'mail' as const,
      sentOn: '2025-03-01',
      delivery: 'sent' as const,
    }));
    await world.panel.invitations.add(asked);
    const { frame } = await sampleOverview(world, els, wave);
    expect(Object.fromEntries(frame.fallenOut)).to.deep.equal({
      left: 1,
      paused: 1,
      age: 2,
      unreachable: 2,
      cap: 3,
    });
    expect(frame.members).to.have.lengthOf(111);
  });

  it('is noted with its seed and how many times there was a draw, and never with a member', async () => {
    const world = await village();
    await drawSample(world, els, wave, { wish, seed: 'eerste-zaad', replaces: false });
    await drawSample(world, els, wave, { wish, seed: 'tweede-zaad', replaces: true });
    const noted = (await world.panel.audit.all()).filter(({ action }) => action === 'draw sample');
    expect(noted.map(({ actor, subject }) => [actor, subject])).to.deep.equal([
      ['els', '2025-2, draw 1, seed EERSTE-ZAAD'],
      ['els', '2025-2, draw 2, seed TWEEDE-ZAAD'],
    ]);
  });
});

describe('a sample that is there', () => {
  it('gives way only when that is said', async () => {
    const world = await village();
    await drawSample(world, els, wave, { wish, seed, replaces: false });
    const before = await drawn(world);
    const refusal = await refusalOf(
      drawSample(world, els, wave, { wish, seed: 'ANDER-ZAAD', replaces: false }),
    );
    expect(refusal.message).to.include('Er is al een steekproef');
    expect(await drawn(world)).to.deep.equal(before);
  });

  it('stays as it is once an invitation exists, or the wave has begun', async () => {
    const world = await village();
    await drawSample(world, els, wave, { wish, seed, replaces: false });
    await world.panel.invitations.add([
      {
        tokenHash: 'f'.repeat(64),
        memberId: 'lid-000',
        waveId: wave,
        channel: 'mail',
        sentOn: '2025-08-30',
        delivery: 'waiting',
      },
    ]);
    const again = { wish, seed, replaces: true };
    expect((await refusalOf(drawSample(world, els, wave, again))).message).to.include('uitnodigingen');
    expect((await refusalOf(drawSample(world, els, '2025-1', again))).message).to.include('al begonnen');
  });

  it('can be checked by drawing again, which changes nothing and tells how the register changed', async () => {
    const world = await village();
    await drawSample(world, els, wave, { wish, seed, replaces: false });
    expect(await repeatDraw(world, els, wave)).to.deep.equal({ same: 30, added: 0, gone: 0 });
    const [first] = await drawn(world);
    const member = await world.panel.members.find(first ?? '');
    if (member === null) throw new Error('nobody was drawn');
    await world.panel.members.change({ ...member, status: 'paused' });
    expect(await repeatDraw(world, els, wave)).to.deep.equal({ same: 29, added: 1, gone: 1 });
    expect(await drawn(world)).to.include(first);
  });

  it('has a list of references for who sees members, and nothing else in it', async () => {
    const world = await village();
    await drawSample(world, els, wave, { wish, seed, replaces: false });
    const { bytes } = await sampleReferences(world, bart, wave);
    const [head, ...lines] = bytes.toString().replace('\uFEFF', '').trimEnd().split('\r\n');
    expect(head).to.equal('Referentie');
    expect(lines).to.have.lengthOf(30);
    expect(lines.every((line) => /^K\d{4}$/u.test(line))).to.equal(true);
    for (const person of [els, joris, nadia])
      expect((await refusalOf(sampleReferences(world, person, wave))).message).to.include('mag dit niet');
  });

  it('shows no group of fewer than ten members, of the panel or of the sample', async () => {
    const world = await village();
    const members = await world.panel.members.all();
    for (const member of members.slice(0, 4))
      await world.panel.members.change({ ...member, district: 'Gehucht' });
    await drawSample(world, els, wave, {
      wish: { ...wish, bands: ['age7', 'gender'] },
      seed,
      replaces: false,
    });
    const { drawn: sample, choices } = await sampleOverview(world, els, wave);
    const districts = sample?.sample.find(({ trait }) => trait === 'district')?.groups;
    expect(districts?.find(({ code }) => code === 'Gehucht')?.people).to.equal(null);
    expect(districts?.filter(({ people }) => people === null)).to.have.lengthOf(2);
    expect(choices.map(String)).to.not.include('age7,gender,district');
  });
});

describe('a wish that cannot be met', () => {
  const refused = async (changes: Partial<SampleWish>, typed: string | null = null): Promise<string> => {
    const world = await village();
    const asked = { wish: { ...wish, ...changes }, seed: typed, replaces: false };
    return (await refusalOf(drawSample(world, els, wave, asked))).message;
  };

  it('is a minimum for which the sample is too small', async () => {
    expect(await refused({ minimum: 4 })).to.equal(
      'Minstens 4 leden per stratum vraagt samen 36 leden. U wilt er 30.',
    );
  });

  it('is a population that nobody knows', async () => {
    expect(await refused({ allocation: 'population' })).to.include('bevolkingscijfers');
  });

  it('is strata that would point at people', async () => {
    const world = await village();
    const [one] = await world.panel.members.all();
    if (one === undefined) throw new Error('nobody');
    await world.panel.members.change({ ...one, district: 'Gehucht' });
    const refusal = await refusalOf(drawSample(world, els, wave, { wish, seed, replaces: false }));
    expect(refusal.message).to.include('te fijn');
  });

  it('is a seed that nobody could type over', async () => {
    expect(await refused({}, 'kort')).to.include('6 tot 40 tekens');
    expect(await refused({}, 'zaad met é')).to.include('6 tot 40 tekens');
  });

  it('is one of somebody who may not draw', async () => {
    const world = await village();
    for (const person of [joris, nadia])
      expect(
        (await refusalOf(drawSample(world, person, wave, { wish, seed, replaces: false }))).message,
      ).to.include('mag dit niet');
  });
});
