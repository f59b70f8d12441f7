import { expect } from 'chai';
import { bart, els, joris, nadia } from '../support/kerkebeek.ts';
import {
  openTownHall,
  pageOf,
  signedIn,
  stranger,
  submit,
  type TownHall,
  type Visitor,
} from './town-hall.ts';

const texts = '/beheer/golven/2021-3/teksten';

describe('the page with texts for a report', () => {
  let hall: TownHall;
  let visitor: Visitor;
  beforeEach(async () => {
    hall = await openTownHall();
    const policy = await signedIn(hall, els);
    await submit(policy, '/beheer/golven/2021-3/vrijgeven');
    visitor = await signedIn(hall, joris);
  });

  const save = (fields: Record<string, string>) =>
    submit(visitor, texts, { versie: '0', conclusies: '', vervolg: '', ...fields });

  it('is not for strangers, nor for the steward', async () => {
    expect((await stranger(hall).get(texts)).headers['location']).to.equal('/beheer/aanmelden');
    const steward = await signedIn(hall, nadia);
    expect((await steward.get(texts)).status).to.equal(403);
    const sent = await submit(steward, texts, { versie: '0', conclusies: 'Ja.', vervolg: '' });
    expect(sent.status).to.equal(403);
    expect(await hall.world.panel.reportTexts.ofWave('2021-3')).to.equal(null);
  });

  it('has two boxes with their limits, for policy, communications and the administrator', async () => {
    for (const person of [els, joris, bart]) {
      const page = pageOf(await (await signedIn(hall, person)).get(texts));
      expect(
        page('label')
          .toArray()
          .map((label) => page(label).text()),
      ).to.deep.equal(['Conclusies', 'Wat de gemeente ermee doet']);
      expect(page('main').text()).to.include("Hoogstens 12 alinea's van 1.200 tekens.");
    }
  });

  it('keeps what was written, and warns of what no figure bears', async () => {
    const answer = await save({
      conclusies: 'Een meerderheid van 87 % kent het loket.\r\n\r\n34 % gebruikte het.',
    });
    expect([answer.status, answer.headers['location']]).to.deep.equal([303, texts]);
    const page = pageOf(await visitor.get(texts));
    expect(page('[role=status]').text()).to.include('Uw teksten zijn bewaard.');
    expect(page('#conclusies').text().trim()).to.equal(
      'Een meerderheid van 87 % kent het loket.\n\n34 % gebruikte het.',
    );
    expect(page('[data-test=claims]').text()).to.include('87 %').and.not.to.include('34 % gebruikte');
    const described = page('#conclusies').attr('aria-describedby')?.split(' ') ?? [];
    expect(described.length).to.equal(3);
    for (const id of described) expect(page(`#${id}`).length, id).to.equal(1);
  });

  it('shows HTML as it was typed, on the page and in the report', async () => {
    const html = '</textarea><script>alert(1)</script><b onclick="x">vet</b>';
    await save({ conclusies: html });
    const answer = await visitor.get(texts);
    expect(answer.text).not.to.match(/<script>alert|<b onclick/u);
    expect(pageOf(answer)('#conclusies').text().trim()).to.equal(html);
    const mark = pageOf(await visitor.get('/beheer/golven/2021-3/uitgave'))('[name=gezien]').attr('value');
    expect(
      (await submit(visitor, '/beheer/golven/2021-3/uitgave', { gezien: String(mark) })).status,
    ).to.equal(303);
    const results = await visitor.get('/beheer/golven/2021-3/resultaten');
    expect(results.text).not.to.match(/<script>alert|<b onclick/u);
    expect(pageOf(results)('main').text()).to.include(html);
  });

  it('loses nothing of a text that is too long', async () => {
    const long = 'Lang. '.repeat(1_700).trim();
    const answer = await save({ conclusies: long, vervolg: 'Dit ook.' });
    const page = pageOf(answer);
    expect(answer.status).to.equal(400);
    expect(page('[role=alert]').text()).to.include('De conclusies, alinea 1: 10.199 tekens.');
    expect(page('#conclusies').text().trim()).to.equal(long);
    expect(page('#vervolg').text().trim()).to.equal('Dit ook.');
  });

  it('warns who would write over a colleague, and lets the second try through', async () => {
    await save({ conclusies: 'Van een collega.' });
    const answer = await save({ conclusies: 'Van mij.' });
    const page = pageOf(answer);
    expect([answer.status, page('[name=versie]').attr('value')]).to.deep.equal([409, '1']);
    expect(page('#conclusies').text().trim()).to.equal('Van mij.');
    expect((await save({ versie: '1', conclusies: 'Van mij.' })).status).to.equal(303);
  });

  it('refuses other fields, and a wave without a release', async () => {
    expect((await save({ wie: 'els' })).status).to.equal(400);
    expect((await save({ versie: '-1' })).status).to.equal(400);
    expect((await save({ conclusies: 'a\u0000b' })).status).to.equal(400);
    for (const wave of ['2025-1', '2025-2', '1999-1'])
      expect((await visitor.get(`/beheer/golven/${wave}/teksten`)).status).to.equal(404);
  });
});
