/** The response of a wave that staff follow, and what nobody may learn from it while answers come in. */
import { expect } from 'chai';
import { percentText } from '../../reports/findings/numbers.ts';
import { responseRates } from '../../reports/tables/response-rates.ts';
import type { StoredResponse } from '../../server/actions/answer-records.ts';
import { seeResponse } from '../../server/actions/monitor/see-response.ts';
import { shownCounts } from '../../server/actions/monitor/shown-counts.ts';
import type { Wave } from '../../server/actions/panel-records.ts';
import { hashToken } from '../../server/actions/token.ts';
import { waveLife } from '../../server/actions/waves/wave-life.ts';
import { waveOverview } from '../../server/actions/wave-overview.ts';
import { responseView } from '../../server/web/view-models/monitor/response-view.ts';
import { waveView } from '../../server/web/view-models/wave-view.ts';
import { bandsFor } from '../../surveys/bands.ts';
import { bart, els, joris, nadia, settleKerkebeek } from '../support/kerkebeek.ts';
import { memoryWorld, type TestWorld } from '../support/world.ts';

const bands = ['age5', 'gender', 'district'];
const wave: Wave = {
  id: '2025-9',
  title: 'Respons',
  purpose: 'Proef',
  status: 'open',
  opensOn: '2025-03-04',
  closesOn: '2025-03-24',
  questionnaireVersion: 1,
  bands,
  mayEdit: true,
};
const invited = 120;

/** Everybody of Kerkebeek was invited to a wave that keeps age, gender and district; the register is known. */
async function openWave(changes: Partial<Wave> = {}): Promise<TestWorld> {
  const world = memoryWorld();
  await settleKerkebeek(world);
  await world.panel.waves.add(
    { ...wave, ...changes },
    {
      waveId: wave.id,
      version: 1,
      definition: { title: 'Respons', pages: [] },
      reportPlan: {},
    },
  );
  const municipality = await world.panel.settings.municipality();
  if (municipality === null) throw new Error('Kerkebeek is not there');
  const population = ['16-24', '35-44', '65-74'].flatMap((ageClass) =>
    (['v', 'm'] as const).flatMap((gender) =>
      municipality.districts.map((district) => ({
        ageClass,
        gender,
        district,
        people: district === 'Molenveld' ? 250 : 750,
      })),
    ),
  );
  await world.panel.settings.saveMunicipality({ ...municipality, population });
  const members = await world.panel.members.all();
  await world.panel.invitations.add(
    members.map(({ id }, i) => ({
      tokenHash: hashToken(`${wave.id} ${id}`),
      memberId: id,
      waveId: wave.id,
      channel: i % 4 === 0 ? 'letter' : 'mail',
      sentOn: wave.opensOn,
      delivery: i < 3 ? 'failed' : 'sent',
    })),
  );
  return world;
}

/** The answers of all members, one by one in an order of their own, by three ways over six days. */
async function answersInTurn(world: TestWorld): Promise<StoredResponse[]> {
  const members = await world.panel.members.all();
  return members.map((_, i) => {
    const member = members[(i * 37) % members.length];
    if (member === undefined) throw new Error('no member');
    return {
      ticket: hashToken(`ticket ${member.id}`),
      pseudonym: hashToken(`pseudonym ${member.id}`),
      waveId: wave.id,
      questionnaireVersion: 1,
      mode: (['web', 'web', 'paper', 'phone'] as const)[i % 4] ?? 'web',
      bands: bandsFor(member, bands, 2025),
      answers: {},
      day: `2025-03-${String(4 + Math.floor(i / 20)).padStart(2, '0')}`,
    };
  });
}

/** All that staff can see of the response: the page that follows it, and the page and the list of the wave. */
async function everythingShown(world: TestWorld): Promise<string> {
  const municipality = await world.panel.settings.municipality();
  if (municipality === null) throw new Error('Kerkebeek is not there');
  const monitor = responseView(await seeResponse(world, els, wave.id), municipality);
  const overview = await waveOverview(world, els, wave.id);
  const life = await waveLife(world, els, overview.wave);
  return JSON.stringify([monitor, waveView(overview, life, els, '2025-03-10')]);
}

describe('the response of an open wave', () => {
  it('never shows one answer: between two states of the pages at least ten came in', async () => {
    const world = await openWave();
    const states = [{ at: 0, page: await everythingShown(world) }];
    for (const [i, answer] of (await answersInTurn(world)).slice(0, 60).entries()) {
      await world.answers.responses.add(answer, []);
      const page = await everythingShown(world);
      if (page !== states.at(-1)?.page) states.push({ at: i + 1, page });
    }
    expect(states.map(({ at }) => at)).to.deep.equal([0, 10, 20, 30, 40, 50, 60]);
  });

  it('shows no count of answers that is not a number of tens, and nothing finer than they give', async () => {
    const world = await openWave();
    const answers = await answersInTurn(world);
    for (const answer of answers.slice(0, 57)) {
      await world.answers.responses.add(answer, []);
      const seen = await seeResponse(world, els, wave.id);
      const counts = [
        seen.answered,
        ...seen.modes.map(({ answered }) => answered),
        ...seen.bands.flatMap(({ groups }) => groups.map(({ answered }) => answered)),
      ];
      expect(counts.filter((count) => count !== null && count % 10 !== 0)).to.deep.equal([]);
    }
    expect((await seeResponse(world, els, wave.id)).answered).to.equal(50);
  });

  it('does not change when somebody corrects or withdraws an answer, or looks twice', async () => {
    const world = await openWave();
    const answers = await answersInTurn(world);
    await world.answers.addMany(answers.slice(0, 39), []);
    await world.answers.responses.add(
      { ...answers[39], receiptHash: hashToken('receipt') } as StoredResponse,
      [],
    );
    const before = await everythingShown(world);
    const other = { ...answers[39], receiptHash: hashToken('receipt'), mode: 'phone' } as StoredResponse;
    await world.answers.responses.replace({ ...other, bands: answers[0]?.bands ?? other.bands }, [], []);
    expect(await everythingShown(world)).to.equal(before);
    await world.answers.responses.withdraw(hashToken('receipt'), []);
    expect(await everythingShown(world)).to.equal(before);
  });

  it('is the same for two colleagues who look at the same moment', async () => {
    const world = await openWave();
    const answers = await answersInTurn(world);
    await world.answers.addMany(answers.slice(0, 19), []);
    const looks = [shownCounts(world, wave), shownCounts(world, wave)];
    await world.answers.responses.add(answers[19] as StoredResponse, []);
    const [one, other] = await Promise.all(looks);
    expect(one).to.deep.equal(other);
    expect(await shownCounts(world, wave)).to.deep.equal(one);
  });

  it('goes on from one set of answers: all parts are of the same moment', async () => {
    const world = await openWave();
    const answers = await answersInTurn(world);
    await world.answers.addMany(answers.slice(0, 25), []);
    await everythingShown(world);
    await world.answers.addMany(answers.slice(25, 34), []);
    const { answered, byBand, byMode, byDay } = await shownCounts(world, wave);
    const sums = [...Object.values(byBand), byMode, byDay].map((counts) =>
      Object.values(counts).reduce((sum, count) => sum + count, 0),
    );
    expect([answered, ...sums]).to.deep.equal([25, 25, 25, 25, 25, 25]);
  });

  it('says the same as the page of the wave', async () => {
    const world = await openWave();
    await world.answers.addMany((await answersInTurn(world)).slice(0, 47), []);
    const seen = await seeResponse(world, els, wave.id);
    const overview = await waveOverview(world, els, wave.id);
    expect(seen.answered).to.equal(overview.answered);
    const ages = seen.bands.find(({ band }) => band === 'age_group')?.groups ?? [];
    expect(
      ages.map(({ label, invited: sent, answered }) => ({ label, invited: sent, answered })),
    ).to.deep.equal(overview.groups);
  });

  it('hides a group of fewer than ten members, and another so that it is not what is left', async () => {
    const world = await openWave();
    const members = await world.panel.members.all();
    for (const member of members.slice(0, 4))
      await world.panel.members.change({ ...member, birthYear: 1945 });
    const seen = await seeResponse(world, els, wave.id);
    const ages = seen.bands.find(({ band }) => band === 'age_group')?.groups ?? [];
    expect(ages.filter((group) => group.invited === null).map(({ label }) => label)).to.have.length(2);
    expect(ages.find(({ label }) => label === '75+')).to.deep.equal({
      label: '75+',
      invited: null,
      answered: null,
      part: null,
      target: null,
    });
  });

  it('hides a group of which everybody answered: that would say it of each of them', async () => {
    const world = await openWave();
    const members = await world.panel.members.all();
    for (const member of members.slice(0, 10))
      await world.panel.members.change({ ...member, birthYear: 1945 });
    const answers = await answersInTurn(world);
    const old = new Set(members.slice(0, 10).map(({ id }) => hashToken(`ticket ${id}`)));
    const changed = answers.map((one) =>
      old.has(one.ticket) ? { ...one, bands: { ...one.bands, age_group: '75+' } } : one,
    );
    await world.answers.addMany(
      changed.filter((one, i) => old.has(one.ticket) || i < 60),
      [],
    );
    const seen = await seeResponse(world, els, wave.id);
    const ages = seen.bands.find(({ band }) => band === 'age_group')?.groups ?? [];
    expect(ages.find(({ label }) => label === '75+')?.invited).to.equal(null);
    expect(ages.filter((group) => group.invited === null)).to.have.length(2);
  });
});

describe('what staff see of the response', () => {
  it('is for everybody who works here, and not for who left', async () => {
    const world = await openWave();
    for (const person of [els, joris, bart, nadia])
      expect((await seeResponse(world, person, wave.id)).invited).to.equal(invited);
    const refused = await seeResponse(world, { ...els, active: false }, wave.id).catch(
      (error: unknown) => error,
    );
    expect(refused).to.include({ kind: 'not-allowed' });
  });

  it('is exact once the wave is closed, and its course still goes in tens', async () => {
    const world = await openWave();
    await world.answers.addMany((await answersInTurn(world)).slice(0, 57), []);
    await world.panel.waves.move(wave.id, 'open', 'closed');
    const seen = await seeResponse(world, els, wave.id);
    expect(seen).to.include({ answered: 57, stepped: false, expected: null });
    const table = seen.course.find((block) => block.kind === 'table');
    const figures = table?.kind === 'table' ? (table.table.rows[0]?.cells ?? []) : [];
    expect(figures.map(({ text }) => text)).to.include('42\u00a0%');
    expect(figures.map(({ text }) => text)).to.not.include('48\u00a0%');
  });

  it('has one rate: RR1, RR2, RR5 and RR6 of AAPOR are the same where members answer wholly or not at all', async () => {
    const world = await openWave();
    await world.answers.addMany((await answersInTurn(world)).slice(0, 57), []);
    await world.panel.waves.move(wave.id, 'open', 'closed');
    const none = { partial: 0, refusal: 0, other: 0, unknownHousehold: 0, unknownOther: 0, ineligible: 0 };
    const { RR1, RR2, RR5, RR6 } = responseRates({ ...none, complete: 57, nonContact: invited - 57 });
    expect([RR2, RR5, RR6]).to.deep.equal([RR1, RR1, RR1]);
    const municipality = await world.panel.settings.municipality();
    if (municipality === null) throw new Error('Kerkebeek is not there');
    const { response } = responseView(await seeResponse(world, els, wave.id), municipality);
    expect(response.rate).to.equal(percentText(Number(RR1), 'nl'));
  });

  it('tells how the invitations fared by channel, and adds up', async () => {
    const { delivery } = await seeResponse(await openWave(), els, wave.id);
    expect(delivery.total).to.deep.equal({ invited, sent: 117, waiting: 0, failed: 3 });
    expect(delivery.channels).to.deep.equal([
      { channel: 'mail', counts: { invited: 90, sent: 88, waiting: 0, failed: 2 } },
      { channel: 'letter', counts: { invited: 30, sent: 29, waiting: 0, failed: 1 } },
    ]);
  });

  it('compares with the residents, or with who was drawn when there was a draw', async () => {
    const world = await openWave();
    const shares = async (): Promise<(number | null)[]> =>
      (await seeResponse(world, els, wave.id)).bands.flatMap(({ band, groups }) =>
        band === 'district' ? groups.map(({ target }) => target) : [],
      );
    expect(await shares()).to.deep.equal([0.75, 0.25]);
    const members = await world.panel.members.all();
    const drawn = members
      .filter(({ district }, i) => district === 'Molenveld' || i % 4 === 1)
      .map(({ id }) => id);
    const draw = { waveId: wave.id, seed: 'zaad', plan: {}, drawnOn: '2025-03-01', staffId: 'els' };
    await world.panel.samples.draw(draw, drawn);
    expect(await shares()).to.deep.equal([0.5, 0.5]);
    expect((await seeResponse(world, els, wave.id)).target).to.equal('sample');
  });

  it('shows who was invited in a group of a closed wave of which the answers are few', async () => {
    const world = await openWave({ status: 'closed' });
    const answers = await answersInTurn(world);
    const isYoung = ({ bands: { age_group } }: StoredResponse): boolean => age_group === '16-34';
    const young = answers.filter(isYoung).slice(0, 4);
    await world.answers.addMany([...young, ...answers.filter((one) => !isYoung(one)).slice(0, 50)], []);
    const { bands: seen, delivery } = await seeResponse(world, els, wave.id);
    const ages = seen.find(({ band }) => band === 'age_group')?.groups ?? [];
    expect(ages.find(({ label }) => label === '16-34')).to.include({ invited: 40, answered: null });
    expect(ages.filter((group) => group.invited === null)).to.deep.equal([]);
    expect(ages.filter((group) => group.answered === null)).to.have.length(2);
    expect(delivery.channels.map(({ counts }) => counts?.invited)).to.deep.equal([90, 30]);
  });

  it('shows a channel beside one of few people, which is a count of letters and not of answers', async () => {
    const world = await openWave();
    for (const { id } of (await world.panel.members.all()).filter((_, i) => i % 4 === 0 && i > 15))
      await world.panel.members.remove(id);
    const { channels } = (await seeResponse(world, els, wave.id)).delivery;
    expect(channels.map(({ counts }) => counts?.invited ?? null)).to.deep.equal([90, null]);
  });

  it('names a group that lags, with what to do, and only then', async () => {
    const world = await openWave();
    const answers = await answersInTurn(world);
    const young = answers.filter(({ bands: { age_group } }) => age_group === '16-34');
    const others = answers.filter(({ bands: { age_group } }) => age_group !== '16-34');
    await world.answers.addMany([...young.slice(0, 10), ...others.slice(0, 70)], []);
    const municipality = await world.panel.settings.municipality();
    if (municipality === null) throw new Error('Kerkebeek is not there');
    const { advice } = responseView(await seeResponse(world, els, wave.id), municipality);
    expect(advice[1]).to.match(
      /^De groep van 16–34 jaar blijft achter: 14\u00a0% van de antwoorden, tegenover 33\u00a0% van de inwoners\./u,
    );
    expect(advice).to.have.length(2);
  });

  it('expects what earlier waves of this panel make likely, and says that it is too early before', async () => {
    const world = await openWave();
    const answers = await answersInTurn(world);
    expect((await seeResponse(world, els, wave.id)).expected?.forecast).to.equal(null);
    await world.answers.addMany(answers.slice(0, 60), []);
    const expected = (await seeResponse(world, els, wave.id)).expected;
    // 2021-3 had its hundred answers on its fifth day: on the seventh everything is in.
    expect(expected?.forecast).to.include({ basis: 'earlier', low: 60 });
    expect(expected?.forecast?.high).to.be.at.most(invited);
    expect(expected?.margin?.high).to.be.closeTo(0.98 / Math.sqrt(60), 0.001);
  });
});
