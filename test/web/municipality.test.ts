import { expect } from 'chai';
import { els, bart } from '../support/kerkebeek.ts';
import { openTownHall, pageOf, signedIn, submit, type TownHall } from './town-hall.ts';

const page = '/beheer/gemeente';
const typed = {
  telefoon: '014 66 66 66',
  uren: 'elke dag',
  mail: 'panel@kerkebeek.example',
  loket: 'e-loket',
  wijken: 'Heide\r\n\r\nCentrum',
};

describe('the details of the municipality', () => {
  let hall: TownHall;
  beforeEach(async () => {
    hall = await openTownHall();
  });

  it('are changed by the administrator, and stand on the pages at once', async () => {
    const admin = await signedIn(hall, bart);
    expect((await submit(admin, page, typed)).headers['location']).to.equal(page);
    expect(pageOf(await admin.get('/'))('footer').text()).to.include('014 66 66 66');
    expect((await hall.world.panel.settings.municipality())?.districts).to.deep.equal(['Heide', 'Centrum']);
  });

  it('say what is wrong in the form, and keep what was typed', async () => {
    const admin = await signedIn(hall, bart);
    const answer = await submit(admin, page, { ...typed, mail: 'panel' });
    expect(answer.status).to.equal(400);
    const shown = pageOf(answer);
    expect(shown('.notice--error a').attr('href')).to.equal('#mail');
    expect([shown('#mail').attr('aria-invalid'), shown('#telefoon').attr('value')]).to.deep.equal([
      'true',
      '014 66 66 66',
    ]);
  });

  it('are for nobody else', async () => {
    const policy = await signedIn(hall, els);
    expect((await policy.get(page)).status).to.equal(403);
    expect((await submit(policy, page, typed)).status).to.equal(403);
  });
});
