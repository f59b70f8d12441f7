import { expect } from 'chai';
import type supertest from 'supertest';
import { bart, els, joris, nadia } from '../support/kerkebeek.ts';
import { memberFile } from '../support/member-file.ts';
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

const home = '/beheer/panel';
const noor = `${home}/leden/lid-003`;

describe('the panel', () => {
  let hall: TownHall;
  let visitor: Visitor;
  beforeEach(async () => {
    hall = await openTownHall();
    visitor = await signedIn(hall, bart);
  });

  const placeOf = (answer: supertest.Response): string => String(answer.headers['location']);
  const entries = async (): Promise<string[]> =>
    (await hall.world.panel.audit.all())
      .filter(({ action }) => !action.startsWith('sign'))
      .map(({ actor, action, subject }) => `${actor} ${action} ${subject}`);
  const shown = async (): Promise<string[]> =>
    pageOf(await visitor.get(home))('[data-test=member] th')
      .toArray()
      .map((cell) => pageOf({ text: '' })(cell).text());
  const search = async (words: string, more: Record<string, string> = {}): Promise<string[]> => {
    const fields = { zoek: words, status: '', kanaal: '', deelgemeente: '', ...more };
    await submit(visitor, `${home}/zoeken`, fields);
    return shown();
  };
  const versionOn = async (address: string, by = visitor): Promise<string> =>
    String(
      pageOf(await by.get(address))('input[name=versie]')
        .first()
        .attr('value'),
    );
  async function upload(file: Buffer, by = visitor): Promise<supertest.Response> {
    const bewijs = await tokenOn(by);
    return by.post(`${home}/invoeren`).field('bewijs', bewijs).attach('bestand', file, 'panelleden.csv');
  }

  it('has names for the administrator alone; nobody else can open, search, bring or change one', async () => {
    expect(placeOf(await stranger(hall).get(home))).to.equal('/beheer/aanmelden');
    expect((await upload(memberFile({}), stranger(hall))).status).to.equal(401);
    for (const person of [els, joris, nadia]) {
      const other = await signedIn(hall, person);
      const page = await other.get(home);
      expect([page.status, page.text.includes('Janssens')]).to.deep.equal([200, false]);
      for (const address of [
        noor,
        `${noor}/wijzigen`,
        `${noor}/verlaten`,
        `${home}/leden/nieuw`,
        `${home}/invoeren`,
        `${home}/invoeren/panelleden.csv`,
        `${home}/instellingen`,
      ])
        expect((await other.get(address)).status, `${person.id} ${address}`).to.equal(403);
      const fields = { zoek: 'Noor', status: '', kanaal: '', deelgemeente: '' };
      expect((await submit(other, `${home}/zoeken`, fields)).status).to.equal(403);
      expect((await submit(other, `${noor}/verlaten`, { versie: 'x' })).status).to.equal(403);
      expect((await upload(memberFile({}), other)).status).to.equal(403);
    }
  });

  it('is told in groups of ten and more to who sees no names', async () => {
    const members = await hall.world.panel.members.all();
    for (const one of members.slice(0, 3))
      await hall.world.panel.members.change({ ...one, district: 'Klein' });
    const page = pageOf(await (await signedIn(hall, nadia)).get(home));
    expect(page('[data-test=people]').text()).to.equal('120');
    expect(page('[data-test=grootte-gender]').text()).to.match(/Mannen\s+60\s+Vrouwen\s+60/u);
    expect(page('[data-test=grootte-district]').text()).to.match(
      /Kerkebeek\s+88\s+Klein\s+niet getoond\s+Molenveld\s+niet getoond/u,
    );
  });

  it('is listed by name, fifty on a page, and each look is noted', async () => {
    const first = await shown();
    expect([first.length, first[0], first[49]]).to.deep.equal([50, 'Janssens 0 Noor', 'Janssens 49 Noor']);
    const last = pageOf(await visitor.get(`${home}?blad=99`));
    expect(last('[data-test=member]').length).to.equal(20);
    expect(last('.pages').text()).to.match(/Vorige\s+Bladzijde 3 van 3/u);
    expect(await entries()).to.deep.equal(['bart see members page 1', 'bart see members page 3']);
  });

  it('is searched by a part of a name, reference, mail address or street, and by what is chosen', async () => {
    const someone = await hall.world.panel.members.find('lid-007');
    if (someone === null) throw new Error('nobody');
    const address = { street: 'Lindepad', houseNumber: '1', box: '', postcode: '9999', town: 'Kerkebeek' };
    await hall.world.panel.members.change({
      ...someone,
      lastName: 'Noël',
      address,
      status: 'paused',
      preferredChannel: 'letter',
    });
    for (const words of ['noel', 'NOËL noor', 'k1007', 'lid-007@', 'lindep'])
      expect(await search(words), words).to.deep.equal(['Noël Noor']);
    expect(await search('', { status: 'paused' })).to.deep.equal(['Noël Noor']);
    expect(await search('', { kanaal: 'letter' })).to.deep.equal(['Noël Noor']);
    expect(await search('', { deelgemeente: 'Molenveld' })).to.have.length(30);
    expect(await search('niemand')).to.deep.equal([]);
    expect(pageOf(await visitor.get(home))('[data-test=none]').text()).to.include('Niemand gevonden');
    expect(hall.log() + JSON.stringify(await entries())).to.not.match(/noel|niemand/i);
  });

  it('gives communications one member by the whole mail address, and notes who, not the address', async () => {
    const other = await signedIn(hall, joris);
    const look = async (adres: string): Promise<string> =>
      pageOf(await submit(other, `${home}/opzoeken`, { adres }))('[data-test=found]').text();
    expect(await look('LID-003@inwoner.example')).to.match(/Noor Janssens 3\s+Referentie\s+K1003/u);
    expect(await look('lid-003')).to.include('Wij kennen geen panellid met dit adres.');
    expect(await entries()).to.deep.equal(['joris look up member lid-003', 'joris look up member nobody']);
    for (const person of [els, nadia])
      expect(
        (await submit(await signedIn(hall, person), `${home}/opzoeken`, { adres: 'x@y.z' })).status,
      ).to.equal(403);
  });

  it('shows a member with consents and waves, never whether they answered', async () => {
    const given = { memberId: 'lid-003', purpose: 'mail', textVersion: 1, givenOn: '2021-05-03' } as const;
    await hall.world.panel.consents.add([{ ...given, withdrawnOn: null, source: 'import' }]);
    const page = pageOf(await visitor.get(noor));
    expect(page('h1').text()).to.equal('Noor Janssens 3');
    expect(page('[data-test=consent]').text()).to.match(
      /E-mail krijgen\s+03\/05\/2021.*Versie 1: U mag mij mailen\./su,
    );
    expect(page('[data-test=invitation]').length).to.equal(2);
    // Of lid-119 no answer is in: nothing differs.
    const other = pageOf(await visitor.get(`${home}/leden/lid-119`));
    expect(other('[data-test=invitation]').text()).to.equal(page('[data-test=invitation]').text());
    expect(await entries()).to.include('bart see member lid-003');
    expect((await visitor.get(`${home}/leden/niemand`)).status).to.equal(404);
  });

  it('changes a member, keeps what was typed when something is wrong, and notes no values', async () => {
    const form = pageOf(await visitor.get(`${noor}/wijzigen`))('main form')
      .serializeArray()
      .map(({ name, value }): [string, string] => [name, value]);
    const fields = { ...Object.fromEntries(form), phone: '053 11 11 11' };
    const wrong = await submit(visitor, `${noor}/wijzigen`, {
      ...fields,
      email: 'geen adres',
      birthYear: '2020',
      postcode: '99',
      district: 'Elders',
    });
    expect(wrong.status).to.equal(400);
    expect(pageOf(wrong)('[data-test=faults] li').length).to.equal(6);
    expect(pageOf(wrong)('#email').attr('value')).to.equal('geen adres');
    expect(placeOf(await submit(visitor, `${noor}/wijzigen`, fields))).to.equal(noor);
    expect(await hall.world.panel.members.find('lid-003')).to.include({ phone: '053 11 11 11' });
    expect(await entries()).to.include('bart change member lid-003');
    expect(JSON.stringify(await entries())).to.not.include('053');
  });

  it('tells the second of two who change a member at once', async () => {
    const versie = await versionOn(noor);
    const first = await submit(visitor, `${noor}/toestand`, { versie, doe: 'pause' });
    const second = await submit(visitor, `${noor}/toestand`, { versie, doe: 'mail bounced' });
    expect([first.status, second.status]).to.deep.equal([303, 409]);
    expect(pageOf(second)('[role=alert]').text()).to.include(
      'Iemand anders veranderde dit panellid intussen',
    );
    expect(await hall.world.panel.members.find('lid-003')).to.include({ status: 'paused', mailState: 'ok' });
  });

  it('pauses, resumes and lets a member leave, with the day', async () => {
    const state = async (doe: string): Promise<supertest.Response> =>
      submit(visitor, `${noor}/toestand`, { versie: await versionOn(noor), doe });
    await state('pause');
    expect(await hall.world.panel.members.find('lid-003')).to.include({
      status: 'paused',
      statusSince: '2025-03-10',
    });
    await state('resume');
    await state('mail bounced');
    expect((await state('mail bounced')).status).to.equal(409);
    expect((await state('verdwijn')).status).to.equal(400);
    expect(pageOf(await visitor.get(`${noor}/verlaten`))('h1').text()).to.equal(
      'Noor Janssens 3 uit het panel?',
    );
    const given = {
      memberId: 'lid-003',
      purpose: 'membership',
      textVersion: 1,
      givenOn: '2021-05-03',
    } as const;
    await hall.world.panel.consents.add([{ ...given, withdrawnOn: null, source: 'import' }]);
    await submit(visitor, `${noor}/verlaten`, { versie: await versionOn(`${noor}/verlaten`) });
    expect(await hall.world.panel.members.find('lid-003')).to.include({ status: 'left' });
    expect((await hall.world.panel.consents.ofMember('lid-003'))[0]?.withdrawnOn).to.equal('2025-03-10');
    expect(
      pageOf(await visitor.get(noor))('main form[action$=toestand], main a[href$=verlaten]').length,
    ).to.equal(0);
    expect((await visitor.get(`${noor}/verlaten`)).status).to.equal(409);
  });

  it('adds a member by hand who agreed, and not one who did not or whose reference is taken', async () => {
    const fields = {
      reference: 'H-1',
      salutation: '',
      firstName: 'Maria',
      lastName: 'Peeters',
      street: '',
      houseNumber: '',
      box: '',
      postcode: '',
      town: '',
      district: 'Molenveld',
      email: 'maria@voorbeeld.example',
      phone: '',
      birthYear: '1948',
      gender: 'v',
      language: 'nl',
      preferredChannel: 'mail',
      recruitment: 'volunteer',
    };
    const add = (more: Record<string, string>) =>
      submit(visitor, `${home}/leden/nieuw`, { ...fields, ...more });
    expect((await add({})).status).to.equal(400);
    const address = placeOf(await add({ akkoord: 'ja' }));
    const id = address.split('/').at(-1) ?? '';
    expect(await hall.world.panel.members.find(id)).to.include({
      mailState: 'stopped',
      memberSince: '2025-03-10',
    });
    expect(
      (await hall.world.panel.consents.ofMember(id)).map(({ purpose, source }) => [purpose, source]),
    ).to.deep.equal([['membership', 'staff']]);
    expect(await entries()).to.include(`bart add member ${id}`);
  });

  it('goes from file to preview to panel, and says when nothing changed', async () => {
    const file = memberFile({}, { firstName: 'Jan', gender: 'M' });
    const address = placeOf(await upload(file));
    const preview = pageOf(await visitor.get(address));
    expect(preview('[data-test=count]').first().text()).to.match(/Nieuw\s+2\s+Zij worden lid/u);
    expect(preview('[data-test=count]').last().text()).to.match(/Niet in dit bestand\s+120/u);
    expect(preview('h1').text()).to.equal('Dit bestand invoeren?');
    expect(preview('[data-test=agreed]').text()).to.match(
      /^Met dit bestand zegt u dat deze mensen toestemden/u,
    );
    expect(preview('[data-test=sample]').first().text()).to.include('Mevrouw Maria Peeters');
    expect(await hall.world.panel.members.count()).to.equal(120);
    expect(placeOf(await submit(visitor, `${address}/invoeren`))).to.equal(home);
    expect(pageOf(await visitor.get(home))('[role=status]').text()).to.include('2 panelleden zijn nieuw');
    expect((await visitor.get(address)).status).to.equal(404);
    const again = pageOf(await visitor.get(placeOf(await upload(file))));
    expect(again('h1').text()).to.equal('Er is niets te veranderen');
    expect(again('[data-test=why-not]').text()).to.include('Er is niets gewijzigd');
    expect(again('form[action$="/invoeren"]').length).to.equal(0);
  });

  it('shows bad rows with row and column, as a file too, and brings in nobody', async () => {
    const address = placeOf(await upload(memberFile({}, { firstName: 'Jan', birthYear: '1821' })));
    const page = pageOf(await visitor.get(address));
    expect(page('h1').text()).to.equal('Dit bestand kan niet ingevoerd worden');
    expect(page('[data-test=remarks] li').first().text()).to.include("Rij 3, kolom 'Geboortejaar': 1821");
    expect(page('form[action$="/invoeren"]').length).to.equal(0);
    expect((await visitor.get(`${address}/opmerkingen.csv`)).text).to.include(
      'Fout;3;Geboortejaar;Rij 3, kolom',
    );
    expect((await submit(visitor, `${address}/invoeren`)).status).to.equal(400);
    expect(await hall.world.panel.members.count()).to.equal(120);
    await submit(visitor, `${address}/annuleren`);
    expect((await visitor.get(address)).status).to.equal(404);
  });

  it('reads a file otherwise when somebody says so', async () => {
    const file = Buffer.from(
      memberFile({}).toString().replace('Geboortejaar', 'Jaar').replace(';V;', ';vrouwelijk;'),
    );
    const address = placeOf(await upload(file));
    const before = pageOf(await visitor.get(address));
    expect(before('[data-test=remarks]').text()).to.include("Kolom 'Geboortejaar' ontbreekt");
    const form = before(`form[action="${address}"]`).serializeArray();
    const fields = Object.fromEntries(form.map(({ name, value }) => [name, value]));
    await submit(visitor, address, { ...fields, 'kolom.birthYear': 'Jaar' });
    const word = pageOf(await visitor.get(address))('select[name^="woord.gender."]').attr('name') ?? '';
    await submit(visitor, address, { ...fields, 'kolom.birthYear': 'Jaar', [word]: 'v' });
    expect(
      pageOf(await visitor.get(address))('[data-test=count]')
        .first()
        .text(),
    ).to.match(/Nieuw\s+1/u);
  });

  it('refuses a file with a national number, one that is none, and no file', async () => {
    const said = async (file: Buffer): Promise<string> => {
      const answer = await upload(file);
      expect(answer.status).to.equal(400);
      return pageOf(answer)('[role=alert]').text();
    };
    expect(await said(memberFile({ phone: '85073003328' }))).to.include('rijksregisternummer');
    expect(await said(memberFile({ phone: '85073003328' }))).to.not.include('85073003328');
    expect(await said(Buffer.from('%PDF-1.7'))).to.include('kunnen wij niet');
    expect(await said(Buffer.from(''))).to.include('leeg');
    const bewijs = await tokenOn(visitor);
    expect((await visitor.post(`${home}/invoeren`).field('bewijs', bewijs)).status).to.equal(400);
  });

  it('is settled, in numbers that can be', async () => {
    const settle = (fields: Record<string, string>) =>
      submit(visitor, `${home}/instellingen`, { leeftijd: '18', contacten: '3', mails: '60', ...fields });
    expect((await settle({ zelf: 'ja' })).status).to.equal(303);
    expect((await hall.world.panel.settings.municipality())?.panel).to.deep.equal({
      selfRegistration: true,
      minimumAge: 18,
      contactCap: 3,
      mailsPerMinute: 60,
    });
    expect((await entries()).at(-1)).to.equal(
      'bart change panel settings selfRegistration true, minimumAge 18, contactCap 3, mailsPerMinute 60',
    );
    const wrong = await settle({ leeftijd: '12' });
    expect(pageOf(wrong)('[role=alert]').text()).to.include('van 16 tot 25');
    expect([wrong.status, pageOf(wrong)('#leeftijd').attr('value')]).to.deep.equal([400, '12']);
    for (const contacten of ['0', '1.5', '', '-1', '1e9'])
      expect((await settle({ contacten })).status, contacten).to.equal(400);
  });

  it('has other words of consent from today, and the old ones for who agreed to them', async () => {
    const fields = {
      versie: '1',
      'nl.membership': 'Ik doe mee.',
      'nl.mail': 'Mail mij.',
      'nl.profile': 'Bewaar het.',
    };
    const to = `${home}/instellingen/toestemming`;
    expect((await submit(visitor, to, { ...fields, 'nl.mail': '  ' })).status).to.equal(400);
    expect((await submit(visitor, to, fields)).status).to.equal(303);
    const texts = await hall.world.panel.consents.texts();
    expect(texts.map(({ version, fromDay }) => [version, fromDay])).to.deep.equal([
      [1, '2021-01-01'],
      [2, '2025-03-10'],
    ]);
    const stale = await submit(visitor, to, { ...fields, 'nl.mail': 'Anders.' });
    expect([stale.status, pageOf(stale)('#nl\\.mail').text()]).to.deep.equal([409, 'Anders.']);
    await submit(visitor, to, { ...fields, versie: '2' });
    expect(await hall.world.panel.consents.texts()).to.have.length(2);
  });
});
