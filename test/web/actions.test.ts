import { expect } from 'chai';
import { importFigures } from '../support/counter-years.ts';
import { bart, els, joris, nadia } from '../support/kerkebeek.ts';
import { publishedAction } from '../support/published-action.ts';
import {
  openTownHall,
  pageOf,
  signedIn,
  stranger,
  submit,
  type TownHall,
  type Visitor,
} from './town-hall.ts';

const list = '/beheer/acties';
const sheet = `${list}/A40242`;
const texts = `${sheet}/teksten?jaar=2021`;

describe('the actions on pages', () => {
  let hall: TownHall;
  let visitor: Visitor;
  beforeEach(async () => {
    hall = await openTownHall();
    await importFigures(hall.world, publishedAction);
    visitor = await signedIn(hall, joris);
  });

  const save = (fields: Record<string, string> = {}, by = visitor) =>
    submit(by, texts, { versie: '0', jaar: '2021', toelichting: '', duiding: '', dienst: '', ...fields });

  it('are not for strangers', async () => {
    for (const address of [list, sheet, texts, `${sheet}/fiche.pdf`])
      expect((await stranger(hall).get(address)).headers['location'], address).to.equal('/beheer/aanmelden');
  });

  it('are listed with their money by year', async () => {
    const $ = pageOf(await visitor.get(list));
    expect($('.staff-nav a[aria-current=page]').text()).to.equal('Acties');
    const rows = $('[data-test=action]').toArray();
    const said = rows.map((row) => $(row).text().replaceAll(/\s+/gu, ' '));
    expect(said[0]).to.include('A40003 Vernieuwing van de website');
    expect(said[1]).to.include('2021 investering −14.245,33 −25.000,00 57,0 %');
  });

  it('say what to do as long as there are none', async () => {
    const empty = await openTownHall();
    const $ = pageOf(await (await signedIn(empty, els)).get(list));
    expect($('main').text()).to.include('Er zijn nog geen acties');
    expect((await (await signedIn(empty, els)).get(sheet)).status).to.equal(404);
  });

  it('are each a page with charts, of the newest year or the one that was asked for', async () => {
    const $ = pageOf(await visitor.get(sheet));
    expect($('h1').text()).to.equal('A40242 Digitale dienstverlening aan de loketten');
    expect($('main').text()).to.include(
      'In 10.611 gevallen kwam iemand naar het loket, op donderdag 30\u00a0%.',
    );
    expect($('figure.chart').length).to.be.above(4);
    expect($('a[href="http://panel.kerkebeek.example/beheer/acties/A40003"]').text()).to.include('A40003');
    const earlier = pageOf(await visitor.get(`${sheet}?jaar=2020`));
    expect(earlier('.cover-subtitle').text()).to.include('2020');
    expect(earlier('main').text()).to.include('90,0\u00a0% uitgevoerd');
  });

  it('are not there for another code or year, nor for a year that is none', async () => {
    expect((await visitor.get(`${list}/A1`)).status).to.equal(404);
    expect((await visitor.get(`${sheet}?jaar=1999`)).status).to.equal(404);
    expect((await visitor.get(`${sheet}?jaar=vorig`)).status).to.equal(400);
    expect((await visitor.get(`${sheet}/fiche.exe`)).status).to.equal(404);
  });

  it('are taken home as PDF, Word, HTML and JSON, which the audit log tells', async () => {
    const taken = await Promise.all(
      ['pdf', 'docx', 'html', 'json'].map((kind) =>
        visitor
          .get(`${sheet}/fiche.${kind}?jaar=2021`)
          .buffer(true)
          .parse((res, done) => {
            const parts: Buffer[] = [];
            res.on('data', (part: Buffer) => parts.push(part));
            res.on('end', () => done(null, Buffer.concat(parts)));
          }),
      ),
    );
    const starts = taken.map(({ body }) => (body as Buffer).subarray(0, 4).toString('latin1').trim());
    expect(starts).to.deep.equal(['%PDF', 'PK\u0003\u0004', '<!do', '{']);
    expect(taken[1]?.headers['content-disposition']).to.include('actie-A40242-2021.docx');
    const data = JSON.parse(String(taken[3]?.body)) as { format: string };
    expect(data.format).to.equal('panelpeil-action-sheet/1');
    const noted = await hall.world.panel.audit.all();
    const kinds = noted.filter(({ subject }) => subject === 'A40242 2021').map(({ action }) => action);
    expect(kinds.toSorted()).to.deep.equal(
      ['docx', 'html', 'json', 'pdf'].map((kind) => `download action sheet ${kind}`),
    );
  });

  it('begin with the text of the bookkeeping, in a form with the figures that can be used', async () => {
    const $ = pageOf(await visitor.get(texts));
    expect($('#toelichting').text())
      .to.include('[contacten 2021]')
      .and.to.include('De afspraken werken goed.');
    const offered = $('[data-test=token]')
      .toArray()
      .map((row) => $(row).text().replaceAll(/\s+/gu, ' ').trim());
    expect(offered.join('\n')).to.include('[aanmeldingen per maand 2021]325');
    expect($('input[name=cijfers]:checked').length).to.equal(0);
  });

  it('keep what was written and chosen, and warn of what no figure bears', async () => {
    const answer = await save({
      toelichting: 'Er waren [aanmeldingen 2021] aanmeldingen.',
      duiding: 'Het gebruik is sterk gestegen, met 12.345.',
      dienst: 'Burgerzaken',
      cijfers: 'counter',
    });
    expect([answer.status, answer.headers['location']]).to.deep.equal([303, texts]);
    const form = pageOf(await visitor.get(texts));
    expect(form('[data-test=claims]').text()).to.include('12.345');
    expect(form('input[name=cijfers]:checked').attr('value')).to.equal('counter');
    const $ = pageOf(await visitor.get(sheet));
    expect($('#toelichting').text()).to.include('Er waren 3.901 aanmeldingen.');
    expect($('#duiding').text()).to.include('Deze tekst is niet berekend').and.to.include('12.345');
    expect($('#contacten').length).to.equal(0);
    const last = (await hall.world.panel.audit.all()).at(-1);
    expect(last).to.deep.include({ actor: joris.id, action: 'edit action sheet', subject: 'A40242 2021' });
  });

  it('refuse a figure that is not known, and keep what was typed', async () => {
    const answer = await save({ toelichting: 'Er waren [bezoekers 2021] bezoekers.' });
    expect(answer.status).to.equal(400);
    const $ = pageOf(answer);
    expect($('main').text()).to.include('“[bezoekers 2021]” kennen wij niet.');
    expect($('#toelichting').text()).to.include('Er waren [bezoekers 2021] bezoekers.');
    expect(await hall.world.panel.actionTexts.find('A40242', 2021)).to.equal(null);
  });

  it('refuse a text when a colleague saved another one meanwhile', async () => {
    await save({ toelichting: 'Van Joris.' });
    const answer = await save({ toelichting: 'Van Els.' }, await signedIn(hall, els));
    expect(answer.status).to.equal(409);
    expect(pageOf(answer)('#toelichting').text()).to.include('Van Els.');
    const kept = await hall.world.panel.actionTexts.find('A40242', 2021);
    expect(kept?.explanation).to.deep.equal(['Van Joris.']);
  });

  it('refuse a service or figures that do not exist', async () => {
    expect((await save({ dienst: 'Zwembad' })).status).to.equal(400);
    expect((await save({ cijfers: 'alles' })).status).to.equal(400);
    expect((await save({ jaar: '1999' })).status).to.equal(404);
  });

  it('are written by policy, communications and the administrator, and read by all', async () => {
    for (const person of [els, joris, bart])
      expect((await (await signedIn(hall, person)).get(texts)).status).to.equal(200);
    const steward = await signedIn(hall, nadia);
    expect((await steward.get(sheet)).status).to.equal(200);
    expect((await steward.get(texts)).status).to.equal(403);
    expect((await save({}, steward)).status).to.equal(403);
    expect(pageOf(await steward.get(sheet))('a[href*=teksten]').length).to.equal(0);
  });
});
