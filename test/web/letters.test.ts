import { expect } from 'chai';
import { bart, els, joris, nadia } from '../support/kerkebeek.ts';
import { letAnswer, letterMember, settleLetters } from '../support/letter-wave.ts';
import {
  openTownHall,
  pageOf,
  signedIn,
  stranger,
  submit,
  type TownHall,
  type Visitor,
} from './town-hall.ts';

const page = '/beheer/golven/2025-1/uitnodigen/mailing-invitation/brieven';
const reminders = '/beheer/golven/2025-1/uitnodigen/mailing-reminder/brieven';

describe('the page of the letters of a mailing', () => {
  let hall: TownHall;
  let admin: Visitor;
  beforeEach(async () => {
    hall = await openTownHall();
    await settleLetters(hall.world, 30);
    admin = await signedIn(hall, bart);
  });

  const words = async (address: string, place: string): Promise<string> =>
    pageOf(await admin.get(address))(`[data-test=${place}]`).text();

  /** Address of the job, when it is done. */
  async function made(address: string, fields: Record<string, string>): Promise<string> {
    const answer = await submit(admin, address, fields);
    expect(answer.status, answer.text).to.equal(303);
    const job = answer.headers['location'] ?? '';
    for (let tries = 0; tries < 200; tries++) {
      const { body } = await admin.get(`${job}/stand`);
      if ((body as { state: string }).state !== 'running') return job;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error('the job did not end');
  }

  it('is for the administrator, who sees names, not for strangers or other colleagues', async () => {
    expect((await stranger(hall).get(page)).headers['location']).to.equal('/beheer/aanmelden');
    for (const person of [els, joris, nadia]) {
      const other = await signedIn(hall, person);
      expect((await other.get(page)).status, person.name).to.equal(403);
      expect((await submit(other, page, { bestand: 'csv' })).status, person.name).to.equal(403);
      expect((await submit(other, `${page}/gepost`, { dag: '2025-03-10' })).status).to.equal(403);
      expect((await submit(other, `${page}/teruggekomen`, { code: 'B003' })).status).to.equal(403);
    }
    expect((await admin.get(page)).status).to.equal(200);
  });

  it('says how many letters there are, and of reminders by tens', async () => {
    expect(await words(page, 'count')).to.equal('30 leden krijgen deze brief.');
    await made(page, { bestand: 'csv' });
    const ten = Array.from({ length: 10 }, (_, i) => letterMember(i).id);
    await letAnswer(hall.world, ten.slice(1));
    expect(await words(reminders, 'count')).to.include('voor allemaal afgedrukt');
    await letAnswer(hall.world, ten.slice(0, 1));
    expect(await words(reminders, 'count')).to.include('Ten minste 20 van hen antwoordden nog niet.');
  });

  it('leads to the work, its file, and the day of posting', async () => {
    const job = await made(page, { bestand: 'csv' });
    const shown = pageOf(await admin.get(job));
    const link = shown('[data-test=file]').attr('href') ?? '';
    const file = await admin.get(link);
    expect(file.headers['content-disposition']).to.equal(
      'attachment; filename=brieven-2025-1-uitnodiging.csv',
    );
    expect(file.headers['cache-control']).to.include('no-store');
    expect(file.text).to.include('Briefmans 007');
    expect(await words(page, 'job')).to.match(/^Lijst voor een drukker \(csv\), gemaakt om \d\d:\d\d uur$/u);
    expect((await submit(admin, `${page}/gepost`, { dag: '2025-03-10' })).status).to.equal(303);
    expect(await words(page, 'posted')).to.equal('De brieven zijn gepost op 10/03/2025.');
    expect((await admin.get(link)).status).to.equal(404);
  });

  it('shows the work to nobody else', async () => {
    const job = await made(page, { bestand: 'csv' });
    const other = { ...bart, id: 'berte', email: 'berte@kerkebeek.example' };
    const own = await hall.world.panel.staff.find('bart');
    await hall.world.panel.staff.add({ ...other, passwordHash: own?.passwordHash ?? null });
    const visitor = await signedIn(hall, other);
    for (const address of [job, `${job}/stand`, `${job}/bestand/1`])
      expect((await visitor.get(address)).status, address).to.equal(404);
  });

  it('says at its field what is wrong, and keeps what was typed', async () => {
    await made(page, { bestand: 'csv' });
    const late = await submit(admin, `${page}/gepost`, { dag: '2025-03-11' });
    expect(late.status).to.equal(400);
    expect(pageOf(late)('#fout a').attr('href')).to.equal('#dag');
    expect(pageOf(late)('#dag').attr('value')).to.equal('2025-03-11');
    const unknown = await submit(admin, `${page}/teruggekomen`, { code: 'nergens' });
    expect(unknown.status).to.equal(400);
    expect(pageOf(unknown)('#code').attr('value')).to.equal('nergens');
    expect((await submit(admin, page, { bestand: 'word' })).status).to.equal(400);
  });

  it('says of a letter that came back whose it was by reference, and of reminders that they go to everybody in a small group', async () => {
    await made(page, { bestand: 'csv' });
    const answer = await submit(admin, `${page}/teruggekomen`, { code: 'B003' });
    expect(answer.status).to.equal(303);
    expect(pageOf(await admin.get(page))('[role=status]').text()).to.include('lid B003 is teruggekomen');
    await made(reminders, { bestand: 'csv' });
    expect(await words(reminders, 'count')).to.include('voor allemaal afgedrukt, ook voor wie al antwoordde');
  });

  it('warns that letters for some alone show who did not answer', async () => {
    await made(page, { bestand: 'csv' });
    expect(await words(reminders, 'shows')).to.equal('');
    await letAnswer(
      hall.world,
      Array.from({ length: 10 }, (_, i) => letterMember(i).id),
    );
    expect(await words(reminders, 'shows')).to.include('ziet wie er nog niet antwoordde');
  });

  it('has neither files nor a day of posting once it was stopped or the wave was closed', async () => {
    const [job, other] = [await made(page, { bestand: 'csv' }), await made(reminders, { bestand: 'csv' })];
    const mailing = page.replace('/brieven', '');
    expect(pageOf(await admin.get(mailing))('[data-test=state]').text()).to.equal('gemaakt, nog niet gepost');
    expect((await submit(admin, `${mailing}/stoppen`, {})).status).to.equal(303);
    const closing = pageOf(await admin.get('/beheer/golven/2025-1/sluiten'))('main').text();
    expect(closing).to.include('1 zending per brief is gemaakt en nog niet gepost');
    expect((await submit(admin, '/beheer/golven/2025-1/sluiten', {})).status).to.equal(303);
    for (const [address, made] of [
      [page, job],
      [reminders, other],
    ] as const) {
      const shown = pageOf(await admin.get(address));
      expect(shown('[data-test=job], [data-test=post], [data-test=count]').length).to.equal(0);
      expect(shown('[data-test=shut]').text()).to.include('Deze zending is gestopt');
      expect((await admin.get(made)).status).to.equal(404);
    }
    for (const id of ['mailing-invitation', 'mailing-reminder'])
      expect((await hall.world.panel.letterBatches.find(id))?.letters).to.equal(null);
  });

  it('is not there for a mailing by mail, another wave or a job that never was', async () => {
    const { mailings } = hall.world.panel;
    const invitation = await mailings.find('mailing-invitation');
    if (invitation === null) throw new Error('no invitation');
    await mailings.add({ ...invitation, id: 'per-mail', channel: 'mail' });
    for (const address of [
      '/beheer/golven/2025-1/uitnodigen/per-mail/brieven',
      '/beheer/golven/2025-2/uitnodigen/mailing-invitation/brieven',
      `/beheer/taken/${'x'.repeat(43)}`,
      '/beheer/taken/kort',
    ])
      expect((await admin.get(address)).status, address).to.equal(404);
  });

  it('writes no name and no code in the log', async () => {
    await made(page, { bestand: 'pdf' });
    expect(hall.log()).not.to.match(/Briefmans|Beekstraat/u);
  });
});
