import { brotliCompressSync } from 'node:zlib';
import { expect } from 'chai';
import type { Response } from 'supertest';
import { municipalityOf } from '../../server/actions/municipality-of.ts';
import { memberSheet, memberSheetAddress } from '../../server/web/member-sheet.ts';
import { linkFor } from '../support/answering-world.ts';
import { openTownHall, pageOf, stranger, type TownHall, type Visitor } from './town-hall.ts';

/** What a phone may fetch before the first question can be answered. */
const mostBytes = 25_000;

/** What today's browsers say: they name gzip first, and read brotli just as well. */
const ofBrowsers = 'gzip, deflate, br, zstd';

describe('what a page for members fetches', () => {
  let hall: TownHall;
  let resident: Visitor;
  let token: string;
  before(async () => {
    hall = await openTownHall();
    token = await linkFor(hall.world, 50);
    resident = stranger(hall);
    await resident.post(`/deelnemen/${token}`).expect(303);
  });

  it('is one style sheet and one script, on every page', async () => {
    const addresses = [`/deelnemen/${token}`, '/vragenlijst'];
    const pages = [
      ...(await Promise.all(addresses.map((address) => resident.get(address)))),
      await stranger(hall).get('/vragenlijst'),
    ];
    for (const page of pages.map(pageOf)) {
      expect(
        page('link[rel=stylesheet]')
          .map((_i, link) => page(link).attr('href'))
          .get(),
      ).to.deep.equal([memberSheetAddress('#0B5563')]);
      expect(page('script[src^="/build/member-"][defer]').length).to.equal(1);
      expect(page('link[rel=preload], link[rel=prefetch], script, style, img').length).to.equal(1);
    }
  });

  it('names no letters and nothing of SurveyJS but as data for later', async () => {
    const page = pageOf(await resident.get('/vragenlijst'));
    const { css } = memberSheet('#0B5563');
    expect(page('#vragenlijst').attr('data-script')).to.match(/^\/build\/questionnaire-\w{8}\.js$/u);
    expect(page('#vragenlijst').attr('data-sheet')).to.match(/^\/build\/surveyjs-\w{8}\.css$/u);
    expect(page('head').html()).not.to.match(/woff2|questionnaire-|surveyjs/u);
    expect(css).not.to.match(/url\(|\.sd-|\.table/u);
  });

  it('is small enough for a phone on a bad line', async () => {
    const answer = await resident.get('/vragenlijst');
    const page = pageOf(answer);
    const script = String(page('script').attr('src'));
    const files = [script, memberSheetAddress('#0B5563')];
    const bytes = await Promise.all(files.map(async (file) => bytesOf(hall, file)));
    const all = bytes.reduce((sum, one) => sum + one, brotliCompressSync(answer.text).length);
    expect(Math.min(...bytes)).to.be.greaterThan(500);
    expect(all).to.be.lessThan(mostBytes);
  });

  it('is a page of its real length, compressed, to a browser and not to who reads it plain', async () => {
    const plain = await resident.get('/vragenlijst').set('Accept-Encoding', 'identity').expect(200);
    const packed = await resident.get('/vragenlijst').set('Accept-Encoding', ofBrowsers).expect(200);
    expect(plain.headers).not.to.have.property('content-encoding');
    expect(packed.headers).to.include({
      'content-encoding': 'br',
      'content-type': 'text/html; charset=utf-8',
    });
    expect(Number(packed.headers['content-length'])).to.be.lessThan(
      Number(plain.headers['content-length']) / 2,
    );
    expect(String(plain.headers['vary'])).to.contain('Accept-Encoding');
    expect(pageOf(packed)('#vragenlijst').length).to.equal(1);
  });

  it('tells the first page what comes next, and the others nothing', async () => {
    const welcome = pageOf(await resident.get(`/deelnemen/${token}`));
    const questions = pageOf(await resident.get('/vragenlijst'));
    expect(welcome('script').attr('data-ahead')).to.match(
      /^\/build\/questionnaire-\w+\.js \/build\/surveyjs-\w+\.css$/u,
    );
    expect(questions('script').attr('data-ahead')).to.equal(undefined);
  });
});

describe('the style sheet of pages for members', () => {
  let hall: TownHall;
  before(async () => {
    hall = await openTownHall();
  });

  it('has another address for another colour, and ends in its rules', () => {
    expect(memberSheetAddress('#8CC63F')).not.to.equal(memberSheetAddress('#0B5563'));
    expect(memberSheet('#8CC63F').hash).not.to.equal(memberSheet('#0B5563').hash);
    expect(memberSheet('#8CC63F').css).to.match(/--house:#[^}]+\}\}$/u);
  });

  it('comes the same compressed and plain, and may be kept for ever', async () => {
    const address = memberSheetAddress('#0B5563');
    const plain = await stranger(hall).get(address).set('Accept-Encoding', 'identity').expect(200);
    const gzip = await stranger(hall).get(address).set('Accept-Encoding', 'gzip').expect(200);
    const brotli = await inBrotli(hall, address);
    for (const { headers, text } of [plain, gzip, brotli]) {
      expect(headers['cache-control']).to.equal('public, max-age=31536000, immutable');
      expect(headers['vary']).to.contain('Accept-Encoding');
      expect(text).to.equal(memberSheet('#0B5563').css);
    }
    expect([plain, gzip].map(({ headers }) => headers['content-encoding'] as unknown)).to.deep.equal([
      undefined,
      'gzip',
    ]);
  });

  it('is given to a page of another version of the program, but not for ever', async () => {
    const answer = await stranger(hall).get('/huisstijl-leden-0B5563-00000000.css').expect(200);
    expect(answer.headers['cache-control']).to.equal('no-store');
  });

  it('is there in the colour of the municipality alone, whatever strangers ask for', async () => {
    await stranger(hall).get(memberSheetAddress('#8CC63F')).set('Accept-Encoding', 'br').expect(404);
    const municipality = await municipalityOf(hall.world);
    await hall.world.panel.settings.saveMunicipality({ ...municipality, colour: '#8CC63F' });
    await stranger(hall).get(memberSheetAddress('#8CC63F')).expect(200);
    await stranger(hall).get(memberSheetAddress('#0B5563')).expect(404);
    await hall.world.panel.settings.saveMunicipality(municipality);
  });

  for (const name of ['0b5563-00000000', 'ZZZZZZ-00000000', '0B5563', '0B5563-00000000.css']) {
    it(`is not found as huisstijl-leden-${name}.css`, async () => {
      await stranger(hall).get(`/huisstijl-leden-${name}.css`).expect(404);
    });
  }
});

/** Of a file as it goes over the line to a browser that reads brotli. */
async function bytesOf(hall: TownHall, address: string): Promise<number> {
  const { headers } = await inBrotli(hall, address);
  return Number(headers['content-length']);
}

async function inBrotli(hall: TownHall, address: string): Promise<Response> {
  const answer = await stranger(hall).get(address).set('Accept-Encoding', ofBrowsers).expect(200);
  expect(answer.headers['content-encoding']).to.equal('br');
  return answer;
}
