import { expect } from 'chai';
import { openTownHall, pageOf, stranger } from './town-hall.ts';

describe('the first page', () => {
  it('tells a resident what the panel is, how to take part and whom to call', async () => {
    const page = pageOf(await stranger(await openTownHall()).get('/'));
    expect(page('h1').text()).to.equal('Het inwonerspanel van Kerkebeek');
    expect(page('main').text()).to.include('Open die link en vul de vragenlijst in.');
    expect(page('main a[href^="tel:"]').attr('href')).to.equal('tel:053000000');
    expect(page('footer a[href="/beheer/aanmelden"]').length).to.equal(1);
  });

  it('promises confidence, not anonymity', async () => {
    const { text } = await stranger(await openTownHall()).get('/');
    expect(text).to.include('vertrouwelijk');
    expect(text).not.to.match(/anonie/iu);
  });

  it('asks no other machine for anything', async () => {
    const { text } = await stranger(await openTownHall()).get('/');
    expect(text).not.to.match(/(?:src|href)="(?:https?:)?\/\//u);
  });
});
