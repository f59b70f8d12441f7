import { expect } from 'chai';
import { newToken } from '../../server/actions/token.ts';
import { linkFor } from '../support/answering-world.ts';
import { openTownHall, pageOf, stranger, type TownHall, type Visitor } from './town-hall.ts';

/** Opens the link and presses the one button. */
async function start(hall: TownHall, token: string): Promise<Visitor> {
  const resident = stranger(hall);
  await resident.post(`/deelnemen/${token}`).expect(303);
  return resident;
}

async function titleAt(
  visitor: Visitor,
  address: string,
): Promise<{ status: number; title: string; text: string }> {
  const answer = await visitor.get(address);
  return { status: answer.status, title: pageOf(answer)('h1').text(), text: pageOf(answer)('body').text() };
}

describe('a personal link', () => {
  let hall: TownHall;
  beforeEach(async () => {
    hall = await openTownHall();
  });

  it('shows whose survey it is, how long it takes, what happens with answers, and one button', async () => {
    const answer = await stranger(hall).get(`/deelnemen/${await linkFor(hall.world, 50)}`);
    const page = pageOf(answer);
    expect(answer.status).to.equal(200);
    expect(page('h1').text()).to.equal('Dienstverlening in Kerkebeek');
    expect(page('main').text()).to.include('Dit duurt ongeveer 1 minuut.');
    expect(page('main').text()).to.include('U kunt antwoorden tot en met 21 maart 2025.');
    expect(page('main').text()).to.include('Uw antwoorden zijn vertrouwelijk.');
    expect(page('main form[method=post] button').text()).to.equal('Start de vragenlijst');
    expect(page('main button, main a').length).to.equal(1);
    expect(page('footer a[href="tel:053000000"]').text()).to.equal('053 00 00 00');
    expect(answer.text).not.to.match(/anonie/iu);
  });

  it('changes nothing when it is only looked at, however often', async () => {
    const token = await linkFor(hall.world, 50);
    const scanner = stranger(hall);
    for (let i = 0; i < 25; i += 1) {
      const { headers } = await scanner.get(`/deelnemen/${token}`).expect(200);
      expect(headers['set-cookie']).to.equal(undefined);
    }
    await scanner.head(`/deelnemen/${token}`).expect(200);
    await stranger(hall).post(`/deelnemen/${token}`).expect(303);
  });

  it('is exchanged for a cookie of the questionnaire pages only, and leaves the address', async () => {
    const token = await linkFor(hall.world, 50);
    const { headers } = await stranger(hall).post(`/deelnemen/${token}`).expect(303);
    expect(headers['location']).to.equal('/vragenlijst');
    const [link, receipt, ...others] = [headers['set-cookie'] ?? []].flat();
    expect(link).to.equal(`vragenlijst=${token}; Path=/vragenlijst; HttpOnly; SameSite=Lax`);
    expect(receipt).to.match(/^bewijscode=[2-9C-X]{16}; Path=\/vragenlijst; HttpOnly; SameSite=Lax$/u);
    expect(others).to.deep.equal([]);
  });

  it('sets a secure cookie where the public address is https', async () => {
    const secure = await openTownHall({ publicUrl: 'https://panel.kerkebeek.example' });
    const token = await linkFor(secure.world, 50);
    const { headers } = await stranger(secure).post(`/deelnemen/${token}`).expect(303);
    const [link, receipt] = [headers['set-cookie'] ?? []].flat();
    expect(link).to.equal(`__Secure-vragenlijst=${token}; Path=/vragenlijst; HttpOnly; Secure; SameSite=Lax`);
    expect(receipt).to.match(/^__Secure-bewijscode=.*; Path=\/vragenlijst; HttpOnly; Secure; SameSite=Lax$/u);
  });

  it('says the same of links that are unknown, cut off or forged', async () => {
    const texts = new Set<string>();
    for (const token of [newToken(), 'kort', `${newToken()}x`, "' OR 1=1 --".padEnd(43, 'x')]) {
      const answer = await stranger(hall).get(`/deelnemen/${encodeURIComponent(token)}`);
      expect(answer.status).to.equal(404);
      texts.add(answer.text);
    }
    expect([...texts]).to.have.length(1);
    expect([...texts][0]).to.include('Deze link is niet meer geldig.');
    expect([...texts][0]).to.include('Bel ons op 053 00 00 00 of vraag een nieuwe link.');
  });

  it('may be guessed wrong twenty times in ten minutes, while right links keep working', async () => {
    const visitor = stranger(hall);
    for (let i = 0; i < 20; i += 1) await visitor.get(`/deelnemen/${newToken()}`).expect(404);
    const refused = await visitor.get(`/deelnemen/${newToken()}`).expect(429);
    expect(refused.headers['retry-after']).to.equal('600');
    expect(pageOf(refused)('main').text()).to.include('Probeer het over 10 minuten opnieuw.');
    await visitor.get(`/deelnemen/${await linkFor(hall.world, 50)}`).expect(200);
    hall.world.clock.pass(11 * 60_000);
    await visitor.get(`/deelnemen/${newToken()}`).expect(404);
  });

  it('of a closed wave says when it was closed', async () => {
    const token = await linkFor(hall.world, 110, '2021-3');
    const { status, title } = await titleAt(stranger(hall), `/deelnemen/${token}`);
    expect([status, title]).to.deep.equal([410, 'Deze bevraging is afgesloten op 26 september 2021.']);
    await stranger(hall).post(`/deelnemen/${token}`).expect(410);
  });

  it('of a wave closed before its last day names no day that has yet to come', async () => {
    const token = await linkFor(hall.world, 50);
    await hall.world.panel.waves.move('2025-1', 'open', 'closed');
    expect((await titleAt(stranger(hall), `/deelnemen/${token}`)).title).to.equal(
      'Deze bevraging is afgesloten.',
    );
  });

  it('of a planned wave says when it begins', async () => {
    const token = await linkFor(hall.world, 50, '2025-2');
    const { status, title } = await titleAt(stranger(hall), `/deelnemen/${token}`);
    expect([status, title]).to.deep.equal([403, 'Deze bevraging begint op 1 september 2025.']);
  });

  it('takes no other methods', async () => {
    const { headers } = await stranger(hall)
      .put(`/deelnemen/${await linkFor(hall.world, 50)}`)
      .expect(405);
    expect(headers['allow']).to.equal('GET, POST, HEAD, OPTIONS');
  });

  it('stays out of the log', async () => {
    const token = await linkFor(hall.world, 50);
    await (await start(hall, token)).get('/vragenlijst').expect(200);
    expect(hall.log()).to.include('/deelnemen/:token');
    expect(hall.log()).not.to.include(token);
  });
});

describe('the page with the questionnaire', () => {
  let hall: TownHall;
  beforeEach(async () => {
    hall = await openTownHall();
  });

  it('carries the questions and what is known of the resident as data', async () => {
    const resident = await start(hall, await linkFor(hall.world, 50));
    const data: unknown = JSON.parse(
      pageOf(await resident.get('/vragenlijst').expect(200))('#vragenlijst').attr('data-given') ?? '',
    );
    expect(data).to.have.nested.property('questionnaire.pages[0].elements[0].name', 'LOK1');
    expect(data).to.have.property('prefill').that.deep.equals({});
  });

  it('has no script without the nonce of its answer, and no style or handler of its own', async () => {
    const resident = await start(hall, await linkFor(hall.world, 50));
    const answer = await resident.get('/vragenlijst').expect(200);
    const nonce = /'nonce-([^']+)'/u.exec(String(answer.headers['content-security-policy']))?.[1];
    const page = pageOf(answer);
    expect(page('script').length).to.equal(1);
    for (const script of page('script').toArray()) expect(page(script).attr('nonce')).to.equal(nonce);
    expect(page('style, [style], [onclick], [onload], [onerror]').length).to.equal(0);
  });

  it('gives residents without JavaScript a telephone number', async () => {
    const resident = await start(hall, await linkFor(hall.world, 50));
    const { text } = await resident.get('/vragenlijst');
    expect(pageOf({ text })('noscript').text()).to.include('Bel ons op 053 00 00 00');
  });

  it('without a link sends people back to their invitation', async () => {
    const { status, title } = await titleAt(stranger(hall), '/vragenlijst');
    expect([status, title]).to.deep.equal([401, 'Open de vragenlijst met uw eigen link.']);
  });

  it('with a link that is no longer valid says so', async () => {
    const { status, text } = await stranger(hall)
      .get('/vragenlijst')
      .set('Cookie', `vragenlijst=${newToken()}`);
    expect(status).to.equal(404);
    expect(text).to.include('Deze link is niet meer geldig.');
  });
});

describe('the thank-you', () => {
  it('is only for answers that are in', async () => {
    const hall = await openTownHall();
    const resident = await start(hall, await linkFor(hall.world, 50));
    const { headers } = await resident.get('/vragenlijst/bedankt').expect(303);
    expect(headers['location']).to.equal('/vragenlijst');
  });
});
