import { expect } from 'chai';
import { readLogo } from '../../server/actions/png-logo.ts';
import type supertest from 'supertest';
import { readRelease } from '../../reports/disclosure/read-release.ts';
import { bart, els, joris, nadia } from '../support/kerkebeek.ts';
import { png } from '../support/png.ts';
import {
  openTownHall,
  pageOf,
  signedIn,
  stranger,
  submit,
  tokenOn,
  type TownHall,
  type Visitor,
} from './town-hall.ts';

const page = '/beheer/huisstijl';

describe('the house style', () => {
  let hall: TownHall;
  let visitor: Visitor;
  beforeEach(async () => {
    hall = await openTownHall();
    visitor = await signedIn(hall, joris);
  });

  async function upload(file: Buffer, by = visitor, bewijs?: string): Promise<supertest.Response> {
    const token = bewijs ?? (await tokenOn(by));
    return by.post(`${page}/logo`).field('bewijs', token).attach('logo', file, 'logo.png');
  }

  const logo = async (): Promise<number | undefined> =>
    (await hall.world.panel.settings.municipality())?.logo?.width;

  it('is for communications and the administrator, not for strangers or others', async () => {
    expect((await stranger(hall).get(page)).headers['location']).to.equal('/beheer/aanmelden');
    expect((await upload(png(), stranger(hall))).status).to.equal(401);
    for (const person of [els, nadia]) {
      const other = await signedIn(hall, person);
      const statuses = [
        (await other.get(page)).status,
        (await submit(other, `${page}/kleur`, { kleur: '#000000' })).status,
        (await submit(other, `${page}/logo/verwijderen`)).status,
        (await upload(png(), other)).status,
      ];
      expect(statuses).to.deep.equal([403, 403, 403, 403]);
      expect(pageOf(await other.get('/beheer/golven'))('nav').text()).not.to.include('Huisstijl');
    }
    expect((await (await signedIn(hall, bart)).get(page)).status).to.equal(200);
    expect(await logo()).to.equal(undefined);
  });

  it('has a colour, and says what becomes of it when white does not read well on it', async () => {
    expect(pageOf(await visitor.get(page))('main').text()).to.include('Rapporten gebruiken ze zoals ze is.');
    expect((await submit(visitor, `${page}/kleur`, { kleur: ' #ffd500 ' })).headers['location']).to.equal(
      page,
    );
    const shown = pageOf(await visitor.get(page));
    expect(shown('#kleur').attr('value')).to.equal('#FFD500');
    const [chosen, used] = shown('.swatch rect')
      .toArray()
      .map((rect) => shown(rect).attr('fill'));
    expect([chosen, used]).to.deep.equal(['#FFD500', '#8C7500']);
    expect(shown('main').text()).to.include('donkerdere kleur #8C7500');
    await submit(await signedIn(hall, els), '/beheer/golven/2021-3/vrijgeven');
    const [release] = await hall.world.answers.releases.ofWave('2021-3');
    expect(readRelease(release?.document ?? '').about.colour).to.equal('#8C7500');
  });

  for (const kleur of ['rood', '#12345', '#GGGGGG', '"/><script>alert(1)</script>', 'url(x)', '']) {
    it(`has no colour "${kleur}"`, async () => {
      const answer = await submit(visitor, `${page}/kleur`, { kleur });
      expect(answer.status).to.equal(400);
      expect(pageOf(answer)('[role=alert]').text()).to.include('zes tekens');
      expect((await hall.world.panel.settings.municipality())?.colour).to.equal('#0B5563');
    });
  }

  it('has a logo that everybody may see and that runs nothing', async () => {
    expect((await stranger(hall).get('/huisstijl/logo.png')).status).to.equal(404);
    expect((await upload(png({ width: 40, height: 20 }))).headers['location']).to.equal(page);
    const image = pageOf(await visitor.get(page))('main img');
    expect([image.attr('alt'), image.attr('width'), image.attr('height')]).to.deep.equal([
      'Het logo van Kerkebeek',
      '40',
      '20',
    ]);
    const file = await stranger(hall)
      .get(image.attr('src') ?? '')
      .buffer(true);
    const { data } = readLogo(png({ width: 40, height: 20 }));
    expect((file.body as Buffer).toString('base64')).to.equal(data);
    expect(file.headers['content-type']).to.equal('image/png');
    expect(file.headers['x-content-type-options']).to.equal('nosniff');
    expect(file.headers['content-security-policy']).to.equal("default-src 'none'; sandbox");
    await submit(visitor, `${page}/logo/verwijderen`);
    expect((await stranger(hall).get('/huisstijl/logo.png')).status).to.equal(404);
    const notes = (await hall.world.panel.audit.all())
      .slice(-2)
      .map(({ actor, subject }) => `${actor} ${subject}`);
    expect(notes).to.deep.equal(['joris logo', 'joris no logo']);
  });

  it('refuses any other file with one sentence on the page', async () => {
    const files = [
      Buffer.from('<svg onload="alert(1)"/>'),
      png({ interlace: 1 }),
      png({ width: 2001, colour: 0 }),
    ];
    for (const file of files) {
      const answer = await upload(file);
      expect(answer.status).to.equal(400);
      expect(pageOf(answer)('[role=alert]').text()).to.match(/Let op\. .+\.$/u);
    }
    const large = await upload(Buffer.alloc(300_000));
    expect([large.status, large.text.includes('hoogstens 200 kB')]).to.deep.equal([400, true]);
    expect(await logo()).to.equal(undefined);
  });

  it('takes one file from its own form, with its token', async () => {
    const bewijs = await tokenOn(visitor);
    const post = () => visitor.post(`${page}/logo`);
    const tries = [
      await upload(png(), visitor, 'vals'),
      await post().attach('logo', png(), 'logo.png'),
      await post().field('bewijs', bewijs).attach('logo', png(), 'a.png').attach('logo', png(), 'b.png'),
      await post().field('bewijs', bewijs).attach('ander', png(), 'a.png'),
      await post().field('bewijs', bewijs).field('naam', 'x').attach('logo', png(), 'a.png'),
      await post().field('bewijs', bewijs),
      await post().type('form').send({ bewijs, logo: 'x' }),
      await post().set('Sec-Fetch-Site', 'cross-site').field('bewijs', bewijs).attach('logo', png(), 'a.png'),
      await post().set('Content-Type', 'multipart/form-data; boundary=x').send('--x\r\nkapot'),
    ];
    expect(tries.map(({ status }) => status)).to.deep.equal([403, 403, 400, 400, 400, 400, 403, 403, 400]);
    expect(await logo()).to.equal(undefined);
  });
});
