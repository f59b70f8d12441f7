import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import type { Request } from 'express';
import type { Response } from 'supertest';
import { newCodes } from '../../server/actions/new-codes.ts';
import { makeCode } from '../../server/actions/personal-code.ts';
import { tryCode } from '../../server/web/middleware/limit-tries.ts';
import { linkFor } from '../support/answering-world.ts';
import { openTownHall, pageOf, stranger, type TownHall, type Visitor } from './town-hall.ts';

describe('the door for codes', () => {
  let hall: TownHall;
  let code: string;
  beforeEach(async () => {
    hall = await openTownHall({ trustedProxyHops: 1 });
    code = await codeOf('lid-050');
  });

  async function codeOf(memberId: string, waveId = '2025-1'): Promise<string> {
    return (await newCodes(hall.world, waveId, [memberId])).get(memberId) ?? '';
  }
  const type = (visitor: Visitor, typed: string, from = '192.0.2.1'): Promise<Response> =>
    visitor
      .post('/deelnemen')
      .set('X-Forwarded-For', from)
      .type('form')
      .send({ code: typed })
      .then((it) => it);

  it('asks for the code in one field that tablets leave alone, and says what it looks like', async () => {
    const page = pageOf(await stranger(hall).get('/deelnemen').expect(200));
    const field = page('main form[method=post][action="/deelnemen"] input');
    expect(field.length).to.equal(1);
    expect(field.attr()).to.include({ autocomplete: 'off', autocapitalize: 'characters', inputmode: 'text' });
    expect(page(`label[for="${field.attr('id') ?? ''}"]`).text()).to.equal('Uw code');
    expect(page(`#${field.attr('aria-describedby') ?? ''}`).text()).to.match(/Acht tekens, bijvoorbeeld/u);
    expect(page('main').text()).to.include('Uw antwoorden zijn vertrouwelijk.');
    // Only the small one of every page for members, for the letters: nothing here needs it.
    expect(
      page('script')
        .toArray()
        .map((one) => /^\/build\/member-\w+\.js$/u.test(page(one).attr('src') ?? '')),
    ).to.deep.equal([true]);
  });

  it('gives no example that could be the code of somebody', async () => {
    const { text } = await stranger(hall).get('/deelnemen');
    const example = /bijvoorbeeld (\S+ \S+)\./u.exec(text)?.[1] ?? '';
    expect((await type(stranger(hall), example)).text).to.include('Uw code klopt niet.');
  });

  it('is found from the first page', async () => {
    expect(pageOf(await stranger(hall).get('/'))('main a[href="/deelnemen"]').length).to.equal(1);
  });

  it('opens the questionnaire for a code typed in small letters and groups, without the code in an address', async () => {
    const resident = stranger(hall);
    const answer = await type(resident, ` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)} `);
    expect([answer.status, answer.headers['location']]).to.deep.equal([303, '/vragenlijst']);
    await resident.get('/vragenlijst').expect(200);
    expect(hall.log()).not.to.include(code);
  });

  it('says in one sentence what is wrong with a code, and whom to call, and keeps what was typed', async () => {
    const wrong: [string, string][] = [
      ['', 'Typ de code uit uw brief.'],
      [code.slice(1), 'Uw code telt 7 tekens. Een code telt er 8.'],
      [`${code.slice(0, 7)}<`, 'Uw code bevat “<”.'],
      [`${code.slice(0, 7)}${code.endsWith('2') ? '3' : '2'}`, 'Uw code klopt niet.'],
      [makeCode(randomBytes), 'Deze code kennen wij niet.'],
    ];
    for (const [typed, sentence] of wrong) {
      const answer = await type(stranger(hall), typed);
      const page = pageOf(answer);
      expect(answer.status, typed).to.equal(422);
      expect(page('[role=alert]').text(), typed).to.include(sentence);
      expect(page('[role=alert]').text()).to.include('Bel ons op 053 00 00 00');
      expect(page('input[name=code]').attr('value')).to.equal(typed);
    }
  });

  it('closes for a network after twenty wrong codes in ten minutes, also for right ones; links stay open', async () => {
    for (let i = 0; i < 20; i += 1)
      expect((await type(stranger(hall), makeCode(randomBytes))).status).to.equal(422);
    for (const typed of [makeCode(randomBytes), code]) {
      const refused = await type(stranger(hall), typed);
      expect([refused.status, refused.headers['retry-after']]).to.deep.equal([429, '600']);
      expect(refused.text).to.include('Bel ons op 053 00 00 00');
    }
    await stranger(hall).get(`/deelnemen/${code}`).set('X-Forwarded-For', '192.0.2.7').expect(429);
    await stranger(hall)
      .get(`/deelnemen/${await linkFor(hall.world, 51)}`)
      .set('X-Forwarded-For', '192.0.2.1')
      .expect(200);
    expect((await type(stranger(hall), code, '198.51.100.1')).status).to.equal(303);
    hall.world.clock.pass(11 * 60_000);
    expect((await type(stranger(hall), code)).status).to.equal(303);
  });

  it('is no wider for who sends a hundred codes at once', async () => {
    const many = Array.from({ length: 100 }, () => type(stranger(hall), makeCode(randomBytes)));
    const statuses = (await Promise.all(many)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 422)).to.have.length(20);
  });

  it('counts no right code, and keeps nothing of it', async () => {
    for (let i = 0; i < 45; i += 1) expect((await type(stranger(hall), code)).status).to.equal(303);
    await stranger(hall).get(`/deelnemen/${code}`).expect(200);
  });

  it('counts a code with a wrong check character without looking it up', async () => {
    let looked = 0;
    hall.world.panel.participants.ofCode = async () => {
      looked += 1;
      return null;
    };
    const wrong = `${code.slice(0, 7)}${code.endsWith('2') ? '3' : '2'}`;
    for (let i = 0; i < 20; i += 1) await type(stranger(hall), wrong);
    expect(looked).to.equal(0);
    expect((await type(stranger(hall), wrong)).status).to.equal(429);
  });

  it('closes for codes alone when two thousand wrong ones come in an hour, from wherever', async () => {
    const networks = Array.from({ length: 100 }, (_, network) => `10.0.${network}.1`);
    for (const ip of networks)
      for (let i = 0; i < 20; i += 1) await tryCode(hall.world, { ip } as Request, async () => null);
    const refused = await type(stranger(hall), code, '203.0.113.9');
    expect([refused.status, refused.headers['retry-after']]).to.deep.equal([429, '3600']);
    await stranger(hall)
      .get(`/deelnemen/${await linkFor(hall.world, 51)}`)
      .expect(200);
    hall.world.clock.pass(3_600_000);
    expect((await type(stranger(hall), code, '203.0.113.9')).status).to.equal(303);
  });

  it('behind a QR code shows the welcome page, changes nothing, and its button opens the questionnaire', async () => {
    const resident = stranger(hall);
    const welcome = await resident.get(`/deelnemen/${code}`).expect(200);
    expect(welcome.headers['set-cookie']).to.equal(undefined);
    expect(pageOf(welcome)('h1').text()).to.equal('Dienstverlening in Kerkebeek');
    await resident.post(`/deelnemen/${code}`).expect(303);
    await resident.get('/vragenlijst').expect(200);
    expect(hall.log()).not.to.include(code);
  });

  it('takes no code from a cookie that it did not sign', async () => {
    const answer = await type(stranger(hall), code);
    const [cookie = ''] = [answer.headers['set-cookie'] ?? []].flat().map((one: string) => one.split(';')[0]);
    const at = (value: string): Promise<Response> =>
      stranger(hall)
        .get('/vragenlijst')
        .set('Cookie', value)
        .then((it) => it);
    expect((await at(cookie)).status).to.equal(200);
    for (const forged of [`vragenlijst=${code}`, `vragenlijst=${code}.`, `${cookie.slice(0, -2)}xx`])
      expect((await at(forged)).status, forged).to.equal(401);
  });

  it('says of the code of a closed wave when it was closed', async () => {
    const answer = await type(stranger(hall), await codeOf('lid-110', '2021-3'));
    expect(answer.status).to.equal(410);
    expect(answer.text).to.include('afgesloten op 26 september 2021');
  });

  it('lets an old tablet in, which says nothing of where a form comes from', async () => {
    const post = stranger(hall).post('/deelnemen').set('Origin', 'null').type('form');
    await post.send({ code }).expect(303);
  });
});
