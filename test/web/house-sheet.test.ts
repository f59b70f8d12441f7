import { expect } from 'chai';
import { houseSheetAddress } from '../../server/documents/house-colours.ts';
import { openTownHall, pageOf, stranger, type TownHall } from './town-hall.ts';

describe('the house sheet', () => {
  let hall: TownHall;
  before(async () => {
    hall = await openTownHall();
  });

  it('is on every page, in the colour of the municipality', async () => {
    const page = pageOf(await stranger(hall).get('/'));
    expect(page('link[rel=stylesheet]').last().attr('href')).to.equal(houseSheetAddress('#0B5563'));
  });

  it('may be kept for ever, by anybody', async () => {
    const answer = await stranger(hall).get(houseSheetAddress('#8CC63F'));
    expect(answer.headers['content-type']).to.match(/^text\/css/u);
    expect(answer.headers['cache-control']).to.equal('public, max-age=31536000, immutable');
    expect(answer.text).to.contain('--house:#');
  });

  it('is given to a page of another version of the program, but not for ever', async () => {
    const answer = await stranger(hall).get('/huisstijl-0B5563-00000000.css');
    expect(answer.status).to.equal(200);
    expect(answer.headers['cache-control']).to.equal('no-store');
  });

  for (const name of [
    '0b5563-00000000',
    'ZZZZZZ-00000000',
    '0B5563-1',
    '0B5563',
    '0B5563-00000000.css.css',
  ]) {
    it(`is not found as huisstijl-${name}.css`, async () => {
      expect((await stranger(hall).get(`/huisstijl-${name}.css`)).status).to.equal(404);
    });
  }
});
