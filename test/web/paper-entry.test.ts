import { expect } from 'chai';
import { newCodes } from '../../server/actions/new-codes.ts';
import { bart, els, joris, nadia } from '../support/kerkebeek.ts';
import { openTownHall, pageOf, signedIn, submit, type TownHall, type Visitor } from './town-hall.ts';

const entry = '/beheer/golven/2025-1/invoer';
const save = `${entry}/bewaren`;

describe('typing forms on paper', () => {
  let hall: TownHall;
  let visitor: Visitor;
  let code = '';
  beforeEach(async () => {
    hall = await openTownHall();
    visitor = await signedIn(hall, els);
    code = (await newCodes(hall.world, '2025-1', ['lid-050'])).get('lid-050') ?? '';
  });

  it('is for policy and administrators', async () => {
    for (const [person, status] of [[els, 200], [bart, 200], [joris, 403], [nadia, 403]] as const)
      expect((await (await signedIn(hall, person)).get(entry)).status, person.name).to.equal(status);
    const wave = pageOf(await (await signedIn(hall, joris)).get('/beheer/golven/2025-1'));
    expect(wave(`a[href="${entry}"]`)).to.have.length(0);
    expect(pageOf(await visitor.get('/beheer/golven/2025-1'))(`a[href="${entry}"]`)).to.have.length(1);
  }); // prettier-ignore

  it('says the rule for two answers before anything is typed', async () => {
    expect(pageOf(await visitor.get(entry))('main').text()).to.contain(
      'Van elk panellid telt het eerste volledige antwoord',
    );
  });

  it('opens the form of a code, and shows nobody', async () => {
    const answer = await submit(visitor, `${entry}/formulier`, { code: code.toLowerCase() });
    const page = pageOf(answer);
    expect(page('[data-field]').toArray().map((field) => page(field).attr('name'))).to.deep.equal(['v1']);
    expect(page('main').text()).to.contain('1 = ja, ik gebruikte het al');
    const member = await hall.world.panel.members.find('lid-050');
    for (const secret of [member?.lastName ?? '?', member?.reference ?? '?', 'lid-050'])
      expect(answer.text).to.not.contain(secret);
  }); // prettier-ignore

  it('says, where no script can keep the typing, how long there is to save', async () => {
    const { text } = await submit(visitor, `${entry}/formulier`, { code });
    expect(text).to.match(/<noscript>.*Bewaar binnen 30 minuten.*<\/noscript>/su);
  });

  it('asks again for a code that is no good', async () => {
    const page = pageOf(await submit(visitor, `${entry}/formulier`, { code: 'K' }));
    expect(page('[role=alert]').text()).to.contain('Deze code telt 1 teken. Een code telt er 8.');
    expect(page('#code').attr('value')).to.equal('K');
  });

  it('keeps code and answers out of addresses and the log', async () => {
    const answer = await submit(visitor, save, { code, v1: '2', actie: 'bewaren' });
    expect([answer.status, answer.headers['location']]).to.deep.equal([303, entry]);
    expect(hall.log()).to.not.contain(code);
    expect(JSON.stringify(await hall.world.panel.audit.all())).to.not.contain('lid-050');
  });

  it('shows what was typed again when it is wrong, with a link to the place', async () => {
    const answer = await submit(visitor, save, { code, v1: '7', actie: 'bewaren' });
    const page = pageOf(answer);
    expect(answer.status).to.equal(400);
    expect(page('[data-test=faults] a').attr('href')).to.equal('#v1');
    expect([page('#v1').attr('value'), page('#v1').attr('aria-invalid')]).to.deep.equal(['7', 'true']);
  });

  it('stores nothing when somebody only looks, whatever button is missing', async () => {
    for (const actie of ['nakijken', '', 'iets']) {
      const page = pageOf(await submit(visitor, save, { code, v1: '2', actie }));
      expect(page('[role=status]').text()).to.contain('Er is nog niets bewaard');
    }
    expect(await hall.world.answers.responses.ofWave('2025-1')).to.have.length(37);
  });

  it('says before closing that forms wait, and stores them as typed first', async () => {
    await submit(visitor, save, { code, v1: '2', actie: 'tweede' });
    const closing = pageOf(await visitor.get('/beheer/golven/2025-1/sluiten'))('main').text();
    expect(closing).to.contain('1 formulier wacht op tweede invoer');
    await submit(visitor, `${entry}/afronden`);
    const page = pageOf(await visitor.get(entry));
    expect(page('.notice--done').text()).to.contain('1 formulier is bewaard zoals eerst ingevoerd');
    expect(page('[data-test=counts]').text()).to.contain('1 formulier ingevoerd.');
  });

  it('warns who types the same form twice', async () => {
    await submit(visitor, save, { code, v1: '2', actie: 'tweede' });
    const again = pageOf(await submit(visitor, `${entry}/formulier`, { code }))('[data-test=second]').text();
    expect(again).to.contain('laat het liever een collega doen');
    const other = await submit(await signedIn(hall, bart), `${entry}/formulier`, { code });
    expect(pageOf(other)('[data-test=second]').text()).to.not.contain('liever een collega');
  });

  it('says that a form does not count, and counts that', async () => {
    await submit(visitor, save, { code, v1: '2', actie: 'bewaren' });
    const answer = await submit(visitor, `${entry}/formulier`, { code });
    expect(answer.status).to.equal(409);
    expect(pageOf(answer)('[role=alert]').text()).to.contain('telt niet mee: er is al een volledig antwoord');
    const audit = (await hall.world.panel.audit.counts()).map(({ action, times }) => `${action} ${times}`);
    expect(audit).to.include.members(['paper answers entered 1', 'paper answers not counted 1']);
  });

  it('is over for a wave that was released, and not begun for a planned one', async () => {
    await submit(visitor, '/beheer/golven/2021-3/vrijgeven');
    const released = await visitor.get('/beheer/golven/2021-3/invoer');
    expect([released.status, pageOf(released)('main').text()].join(' ')).to.match(
      /^409 .*zijn vrijgegeven/su,
    );
    const planned = await visitor.get('/beheer/golven/2025-2/invoer');
    expect([planned.status, pageOf(planned)('main').text()].join(' ')).to.match(/^409 .*loopt nog niet/su);
  });
});
