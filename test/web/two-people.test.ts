/** The pages on which two people decide: the keys, and single rows. */
import { expect } from 'chai';
import { closeWave } from '../../server/actions/close-wave.ts';
import { settleLetters } from '../support/letter-wave.ts';
import { bart, els, joris, nadia } from '../support/kerkebeek.ts';
import { linkFor } from '../support/answering-world.ts';
import {
  openTownHall,
  pageOf,
  signedIn,
  stranger,
  submit,
  type TownHall,
  type Visitor,
} from './town-hall.ts';

const keys = '/beheer/sleutels';
const microdata = '/beheer/microdata';
const reden = 'De resultaten zijn vrijgegeven en nagekeken.';

describe('the pages of what two people decide', () => {
  let hall: TownHall;
  let admin: Visitor;
  let steward: Visitor;
  beforeEach(async () => {
    hall = await openTownHall();
    [admin, steward] = [await signedIn(hall, bart), await signedIn(hall, nadia)];
  });

  const card = async (visitor: Visitor, id = '2021-3'): Promise<string> =>
    pageOf(await visitor.get(keys))(`[data-test=key-${id}]`)
      .text()
      .replaceAll(/\s+/gu, ' ');
  const ask = (visitor: Visitor, sleutel = '2021-3') => submit(visitor, `${keys}/vragen`, { sleutel, reden });
  const decide = (visitor: Visitor, besluit: string) => submit(visitor, `${keys}/verzoeken/1`, { besluit });

  it('show the keys to the administrator and the steward alone', async () => {
    expect((await stranger(hall).get(keys)).headers['location']).to.equal('/beheer/aanmelden');
    for (const person of [els, joris])
      expect((await (await signedIn(hall, person)).get(keys)).status).to.equal(403);
    for (const visitor of [admin, steward]) {
      expect(await card(visitor))
        .to.include('vertrouwelijk')
        .and.include('Gesloten op 26 september 2021');
      expect(await card(visitor)).to.include('Voorstel: laat deze sleutel vernietigen');
      expect(await card(visitor, '2025-1')).to.include('Vernietigen kan nu niet.');
      expect((await card(visitor, '2025-1')).includes('Voorstel')).to.equal(false);
    }
  });

  it('take a request, and a decision of somebody else; only then the wave is called anonymous', async () => {
    expect((await ask(admin)).status).to.equal(303);
    expect(await card(admin)).to.include('Een andere collega moet dit nakijken');
    expect((await admin.get(`${keys}/verzoeken/1`)).status).to.equal(403);
    expect((await decide(admin, 'vernietigen')).status).to.equal(403);
    const page = pageOf(await steward.get(`${keys}/verzoeken/1`));
    expect(page('main').text()).to.include(reden).and.include('niet meer laten wissen');
    expect((await card(steward)).includes('anoniem')).to.equal(false);
    expect((await decide(steward, 'vernietigen')).status).to.equal(303);
    expect(await card(steward))
      .to.include('anoniem')
      .and.include('vernietigd op 10 maart 2025');
    expect(await hall.world.keys.findWaveKey('2021-3')).to.equal(null);
    expect(pageOf(await admin.get(keys))('[data-test=request]').text()).to.include('Nadia El Amrani');
    expect((await decide(steward, 'weigeren')).status).to.equal(409);
  });

  it('say what is wrong beside what was typed', async () => {
    const answer = await submit(admin, `${keys}/vragen`, { sleutel: '2021-3', reden: 'Weg ermee' });
    expect(answer.status).to.equal(400);
    const page = pageOf(answer);
    expect(page('#fout').text()).to.include('minstens 20 tekens');
    expect(page('#reden-2021-3').text()).to.include('Weg ermee');
    expect((await submit(admin, `${keys}/vragen`, { sleutel: 'x', reden })).status).to.equal(404);
  });

  it('let a request be refused or taken back', async () => {
    await ask(admin);
    await submit(admin, `${keys}/verzoeken/1/intrekken`);
    await ask(steward);
    await submit(admin, `${keys}/verzoeken/2`, { besluit: 'weigeren' });
    const said = pageOf(await admin.get(keys))('[data-test=request]').text();
    expect(said).to.include('Ingetrokken').and.include('Geweigerd door Bart Wouters op 10/03/2025');
    expect(await hall.world.keys.findWaveKey('2021-3')).not.to.equal(null);
  });

  it('hand single rows to the steward once policy agrees', async () => {
    expect((await (await signedIn(hall, joris)).get(microdata)).status).to.equal(403);
    const policy = await signedIn(hall, els);
    expect((await submit(policy, `${microdata}/vragen`, { golf: '2021-3', reden })).status).to.equal(403);
    expect((await submit(steward, `${microdata}/vragen`, { golf: '2021-3', reden })).status).to.equal(303);
    expect((await submit(steward, `${microdata}/1/downloaden`)).status).to.equal(403);
    expect((await submit(steward, `${microdata}/1/beslissen`, { besluit: 'goedkeuren' })).status).to.equal(
      403,
    );
    expect((await submit(policy, `${microdata}/1/beslissen`, { besluit: 'goedkeuren' })).status).to.equal(
      303,
    );
    expect((await submit(policy, `${microdata}/1/downloaden`)).status).to.equal(403);
    const file = await submit(steward, `${microdata}/1/downloaden`);
    expect([file.status, file.headers['content-type']]).to.deep.equal([200, 'application/zip']);
    expect(pageOf(await steward.get(microdata))('main').text()).to.include('nog 2 keer');
  });

  it('of a wave without its key all still open, for staff and for who has a link', async () => {
    await settleLetters(hall.world, 20);
    const link = await linkFor(hall.world, 50);
    await closeWave(hall.world, els, '2025-1');
    await ask(admin, '2025-1');
    const done = await decide(steward, 'vernietigen');
    expect(done.status).to.equal(303);
    const wave = '/beheer/golven/2025-1';
    const pages = ['', '/respons', '/papier', '/invoer', '/uitnodigen', '/telefoon', '/instellen'];
    for (const visitor of [admin, steward, await signedIn(hall, els), await signedIn(hall, joris)])
      for (const page of [...pages.map((one) => wave + one), '/beheer/golven', '/beheer/panel', keys])
        expect((await visitor.get(page)).status, page).to.be.below(500);
    for (const { id } of await hall.world.panel.mailings.ofWave('2025-1'))
      for (const page of ['', '/brieven', '/voorbeeld'])
        expect((await admin.get(`${wave}/uitnodigen/${id}${page}`)).status, page).to.be.below(500);
    const visitor = stranger(hall);
    const opened = await visitor.get(`/deelnemen/${link}`);
    expect(opened.status).to.be.below(500);
    expect(pageOf(opened)('main').text()).to.match(/gesloten|voorbij|afgelopen/u);
  });
});
