/** Single rows for a steward: asked, approved by somebody else, and nothing in them that says whose they are. */
import { randomBytes } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'chai';
import { downloadMicrodata } from '../../../server/actions/microdata/download-microdata.ts';
import { seeMicrodata } from '../../../server/actions/microdata/see-microdata.ts';
import type { StaffMember } from '../../../server/actions/panel-records.ts';
import { askRequest } from '../../../server/actions/two-people/ask-request.ts';
import { confirmRequest } from '../../../server/actions/two-people/decide-request.ts';
import { hashOf, refusalOf } from '../../store/samples.ts';
import { bart, els, joris, nadia, settleKerkebeek, written } from '../../support/kerkebeek.ts';
import { memoryWorld, type TestWorld } from '../../support/world.ts';

const wave = '2021-3';
const day = 24 * 60 * 60 * 1000;
const reason = 'Voor een model van wie het loket kent.';

describe('microdata of a wave', () => {
  let world: TestWorld;
  beforeEach(async () => {
    world = memoryWorld();
    await settleKerkebeek(world);
  });

  const ask = (person: StaffMember = nadia, subject = wave): Promise<number> =>
    askRequest(world, person, { kind: 'download microdata', subject, reason });
  const said = async (work: Promise<unknown>): Promise<string> => (await refusalOf(work)).message;
  async function files(number: number): Promise<Record<string, string>> {
    const { bytes } = await downloadMicrodata(world, nadia, number);
    const parts = Object.entries(unzipSync(bytes));
    return Object.fromEntries(parts.map(([name, part]) => [name, strFromU8(part, name.endsWith('.sav'))]));
  }
  async function approved(by: StaffMember = els): Promise<number> {
    const number = await ask();
    await confirmRequest(world, by, number);
    return number;
  }
  const linesOf = (csv = ''): string[] => csv.trim().split('\r\n').slice(1);

  it('are asked by the steward, approved by policy or the administrator, and fetched by who asked', async () => {
    for (const person of [els, joris, bart]) expect(await said(ask(person))).to.include('U mag dit niet');
    const number = await ask();
    expect(await said(downloadMicrodata(world, nadia, number))).to.include('U kunt dit niet');
    expect(await said(confirmRequest(world, nadia, number))).to.include('U mag dit niet');
    expect(await said(confirmRequest(world, joris, number))).to.include('U mag dit niet');
    await confirmRequest(world, bart, number);
    for (const person of [els, joris, bart])
      expect(await said(downloadMicrodata(world, person, number))).to.include('U mag dit niet');
    expect((await downloadMicrodata(world, nadia, number)).fileName).to.equal('microdata-2021-3.zip');
  });

  it('are fetched three times at most, within seven days, each time in the log', async () => {
    const number = await approved();
    for (let i = 0; i < 3; i += 1) await downloadMicrodata(world, nadia, number);
    expect(await said(downloadMicrodata(world, nadia, number))).to.include('U kunt dit niet');
    const log = (await world.panel.audit.all()).filter(({ action }) => action === 'download microdata 1');
    expect(log.map(({ actor, subject }) => [actor, subject])).to.deep.equal(
      Array.from({ length: 3 }, () => ['nadia', wave]),
    );
    const second = await approved(bart);
    world.clock.pass(7 * day);
    await downloadMicrodata(world, nadia, second);
    world.clock.pass(day);
    expect(await said(downloadMicrodata(world, nadia, second))).to.include('U kunt dit niet');
    expect((await seeMicrodata(world, nadia)).requests.some(({ mayDownload }) => mayDownload)).to.equal(
      false,
    );
  });

  it('are of closed waves with enough answers alone, also when the key of the wave is gone', async () => {
    expect(await said(ask(nadia, '2025-1'))).to.include('nog niet gesloten');
    await world.keys.destroyWaveKey(wave);
    expect(linesOf((await files(await approved()))['microdata-2021-3.csv'])).to.have.length(100);
  });

  it('hold nothing that leads to a person, nor their words, nor an order', async () => {
    const number = await approved();
    const [one, other] = [await files(number), await files(number)];
    expect(Object.keys(one)).to.deep.equal([
      'microdata-2021-3.csv',
      'microdata-2021-3.sav',
      'codeboek-2021-3.txt',
    ]);
    const responses = await world.answers.responses.ofWave(wave);
    const all = Object.values(one).join('\n');
    const secrets = responses.flatMap(({ ticket, pseudonym }) => [ticket, pseudonym]);
    for (const text of [...secrets, '2021-09-10', ...Object.values(written), 'lid-0', 'Janssens'])
      expect(all.includes(text), text).to.equal(false);
    const [head] = (one['microdata-2021-3.csv'] ?? '').split('\r\n');
    expect(head?.replace('\uFEFF', '')).to.equal('age_group;gender;district;LOK1');
    const [lines, others] = [one, other].map((file) => linesOf(file['microdata-2021-3.csv']));
    expect(lines).not.to.deep.equal(others);
    expect(lines?.toSorted()).to.deep.equal(others?.toSorted());
  });

  it('say in the codebook what each code means and what was left out', async () => {
    const text = (await files(await approved()))['codeboek-2021-3.txt'] ?? '';
    expect(text).to.include('LOK1: Kent u het digitaal thuisloket?\r\n  1 = ja, ik gebruikte het al');
    expect(text).to.include('minstens 10 rijen');
  });

  it('blank a profile that fewer than ten rows share', async () => {
    const few = Array.from({ length: 4 }, (_, i) => ({
      ticket: hashOf(`few ${i}`),
      pseudonym: randomBytes(32).toString('hex'),
      waveId: wave,
      questionnaireVersion: 1,
      mode: 'web' as const,
      bands: { age_group: '80+', gender: 'v', district: 'Molenveld' },
      answers: { LOK1: '1' },
      day: '2021-09-10',
    }));
    await world.answers.addMany(few, []);
    const lines = linesOf((await files(await approved()))['microdata-2021-3.csv']);
    const sizes = new Map<string, number>();
    for (const line of lines) {
      const profile = line.split(';').slice(0, 3).join(';');
      sizes.set(profile, (sizes.get(profile) ?? 0) + 1);
    }
    expect(lines).to.have.length(104);
    expect(Math.min(...sizes.values())).to.be.at.least(10);
    expect(lines.join('\n')).not.to.include('80+');
  });
});
