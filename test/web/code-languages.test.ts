import { expect } from 'chai';
import type { CheerioAPI } from 'cheerio';
import type { LanguageSettings } from '../../server/actions/panel-records.ts';
import { newCodes } from '../../server/actions/new-codes.ts';
import { ownRules, periphery, speaking, translated } from '../support/in-languages.ts';
import { openTownHall, pageOf, stranger, type TownHall, type Visitor } from './town-hall.ts';

const dutchOnly = { ...translated, title: 'Dienstverlening in Kerkebeek' };

describe('who comes with a code', () => {
  let hall: TownHall;
  let resident: Visitor;
  let code: string;

  async function openIn(languages: LanguageSettings, definition = translated): Promise<void> {
    hall = await openTownHall();
    await speaking(hall.world, languages, definition);
    code = (await newCodes(hall.world, '2025-3', ['lid-050'])).get('lid-050') ?? '';
    resident = stranger(hall);
  }

  const type = async (address: string, typed: string) =>
    resident.post(address).type('form').send({ code: typed });
  const langOf = (page: CheerioAPI): string | undefined => page('html').attr('lang');
  const asked = async (): Promise<string[]> =>
    (await hall.world.panel.audit.counts())
      .filter(({ action }) => action === 'ask language')
      .map(({ day, subject, times }) => `${day} ${subject} ${times}`);

  /** Answers "no" to the one question, and sends. */
  async function answer(): Promise<void> {
    const page = pageOf(await resident.get('/vragenlijst').expect(200));
    const value = (name: string): string => String(page(`input[name="${name}"]`).first().attr('value'));
    const field = String(page('input[type=radio]').first().attr('name'));
    const fields = { bewijs: value('bewijs'), pagina: value('pagina'), getoond: value('getoond'), [field]: '2', knop: 'verzenden' };
    const { headers } = await resident.post('/vragenlijst').type('form').send(fields).expect(303);
    expect(headers['location']).to.equal('/vragenlijst/bedankt');
  } // prettier-ignore

  it('reads Dutch and French beside each other in the periphery, each with its own field and button', async () => {
    await openIn(periphery);
    const page = pageOf(await resident.get('/deelnemen').expect(200));
    expect([langOf(page), page('title').text()]).to.deep.equal(['nl-BE', 'Vul de code uit uw brief in / Saisissez le code de votre lettre | Kerkebeek']);
    const doors = page('main section').toArray().map((each) => page(each));
    expect(doors.map((door) => [door.attr('lang'), door.find('button').text(), door.find('form').attr('action')])).to.deep.equal([
      [undefined, 'Start de vragenlijst', '/deelnemen?taal=nl'],
      ['fr-BE', 'Commencer le questionnaire', '/deelnemen?taal=fr'],
    ]);
    for (const door of doors) {
      const id = door.find('input').attr('id');
      expect(page(`[id="${id}"]`).length).to.equal(1);
      expect(door.find('label').attr('for')).to.equal(id);
    }
    expect(page('nav a').toArray().map((each) => page(each).attr('href'))).to.deep.equal(['#fr']);
    expect(page('#fr').length).to.equal(1);
  }); // prettier-ignore

  it('goes in French from the code to the thank-you, and back to withdraw, in the periphery', async () => {
    await openIn(periphery);
    expect((await type('/deelnemen?taal=fr', code)).status).to.equal(303);
    expect(await asked()).to.deep.equal(['2025-03-10 2025-3 fr 1']);
    const questionnaire = pageOf(await resident.get('/vragenlijst').expect(200));
    expect(langOf(questionnaire)).to.equal('fr-BE');
    await answer();
    const thanks = pageOf(await resident.get('/vragenlijst/bedankt').expect(200));
    expect([langOf(thanks), thanks('h1').text()]).to.deep.equal(['fr-BE', 'Merci']);
    expect(thanks('main').text()).to.include('Conservez ce code.').and.include('L’enquête se termine le 21 mars 2025.');
    expect(thanks('main, footer').text()).not.to.match(/\b(antwoorden|bewijscode|Wij)\b/u);
    const receipt = thanks('.receipt-code').text();
    const way = String(thanks('main form[action^="/intrekken"]').attr('action'));
    const form = pageOf(await resident.get(way).expect(200));
    expect([langOf(form), form('section').length, form('h1').text()]).to.deep.equal(['fr-BE', 1, 'Retirer vos réponses']);
    const confirm = pageOf(await resident.post(String(form('form').attr('action'))).type('form').send({ bewijscode: receipt }));
    expect([langOf(confirm), confirm('li').first().text()]).to.deep.equal(['fr-BE', 'Il s’agit de l’enquête «\u00a0Les services à Kerkebeek\u00a0».']);
    const done = pageOf(await resident.post(String(confirm('form').attr('action'))).type('form').send({ bewijscode: receipt, zeker: 'ja' }));
    expect([langOf(done), done('h1').text()]).to.deep.equal(['fr-BE', 'Vos réponses ont été retirées.']);
  }); // prettier-ignore

  it('is asked again in both languages, with what is wrong in the one that was used', async () => {
    await openIn(periphery);
    const answered = await type('/deelnemen?taal=fr', 'K7QF 2MXD');
    expect(answered.status).to.equal(422);
    const page = pageOf(answered);
    expect(page('[role=alert]').length).to.equal(1);
    expect(page('section[lang="fr-BE"] [role=alert]').text()).to.include('Votre code n’est pas correct.').and.include('chaque jour ouvrable de 9 à 12 heures');
    expect(page('[role=alert] a.phone').attr('href')).to.match(/^tel:\+?\d+$/u);
    expect(page('[role=alert]').text()).to.match(/Appelez-nous au [\d ]+, chaque jour/u);
    const fields = page('input[name=code]').toArray().map((each) => page(each).attr('value'));
    expect(fields).to.deep.equal(['', 'K7QF 2MXD']);
    const described = String(page('[aria-invalid]').attr('aria-describedby')).split(' ');
    for (const id of described) expect(page(`[id="${id}"]`).length, id).to.equal(1);
  }); // prettier-ignore

  it('is not remembered in the periphery: the next one at the door is asked again', async () => {
    await openIn(periphery);
    await type('/deelnemen?taal=fr', code);
    expect(pageOf(await resident.get('/deelnemen'))('main section').length).to.equal(2);
    await type('/deelnemen?taal=nl', code);
    expect(langOf(pageOf(await resident.get('/vragenlijst')))).to.equal('nl-BE');
    await answer();
    const thanks = pageOf(await resident.get('/vragenlijst/bedankt'));
    expect([langOf(thanks), thanks('h1').length]).to.deep.equal(['nl-BE', 1]);
  });

  it('reads Dutch whatever the browser prefers', async () => {
    await openIn(ownRules);
    const page = pageOf(await resident.get('/deelnemen').set('Accept-Language', 'fr-BE,fr;q=0.9').expect(200));
    expect([langOf(page), page('h1').text()]).to.deep.equal(['nl-BE', 'Vul de code uit uw brief in']);
    await resident.post('/deelnemen').set('Accept-Language', 'fr').type('form').send({ code }).expect(303);
    expect(langOf(pageOf(await resident.get('/vragenlijst').set('Accept-Language', 'fr')))).to.equal('nl-BE');
  }); // prettier-ignore

  it('chooses a language where a municipality has rules of its own', async () => {
    await openIn(ownRules);
    const page = pageOf(await resident.get('/deelnemen?taal=en').expect(200));
    const names = page('nav a').toArray().map((each) => [page(each).text(), page(each).attr('aria-current')]);
    expect(names).to.deep.equal([['Nederlands', undefined], ['Français', undefined], ['English', 'true']]);
    expect([langOf(page), page('h1').text(), page('form').attr('action')]).to.deep.equal(['en-GB', 'Enter the code from your letter', '/deelnemen?taal=en']);
    await resident.get('/deelnemen?taal=de').expect(200);
    expect(await asked()).to.deep.equal([]);
  }); // prettier-ignore

  it('answers in Dutch a wave that is not there in the language, which counts as asked for', async () => {
    await openIn(periphery, dutchOnly);
    await type('/deelnemen?taal=fr', code);
    expect(langOf(pageOf(await resident.get('/vragenlijst').expect(200)))).to.equal('nl-BE');
    expect(await asked()).to.have.length(1);
  });

  it('reads in each language that the answers are in already, with the way to change them', async () => {
    await openIn(periphery);
    const wave = await hall.world.panel.waves.find('2025-3');
    expect(wave?.status).to.equal('open');
    await type('/deelnemen?taal=fr', code);
    await answer();
    const later = pageOf(await stranger(hall).get(`/deelnemen/${code}`).expect(200));
    expect(later('section h1').toArray().map((each) => later(each).text())).to.deep.equal(['U hebt al geantwoord. Dank u.', 'Vous avez déjà répondu. Merci.']);
    expect(later('section').last().attr('lang')).to.equal('fr-BE');
  }); // prettier-ignore
});

describe('the first page where other languages are offered', () => {
  it('stays in Dutch, and shows the way to the door for codes in each of them', async () => {
    const hall = await openTownHall();
    await speaking(hall.world, ownRules);
    const page = pageOf(await stranger(hall).get('/').set('Accept-Language', 'fr').expect(200));
    expect(page('html').attr('lang')).to.match(/^nl/u);
    const others = page('main p[lang]').toArray().map((each) => [page(each).attr('lang'), page(each).find('a').attr('href')]);
    expect(others).to.deep.equal([
      ['fr-BE', '/deelnemen?taal=fr#fr'], ['fr-BE', '/mijn?taal=fr'], ['en-GB', '/deelnemen?taal=en#en'], ['en-GB', '/mijn?taal=en'],
    ]);
    expect(page('main p[lang="fr-BE"]').first().text()).to.equal('Vous avez reçu un code par courrier\u00a0? Saisissez votre code ici.');
  }); // prettier-ignore

  it('says je where the municipality does', async () => {
    const hall = await openTownHall();
    await speaking(hall.world, { ...ownRules, offered: [], address: 'je' });
    const page = pageOf(await stranger(hall).get('/').expect(200));
    expect(page('main').text())
      .to.include('Je kiest zelf of je meedoet')
      .and.not.match(/\b(u|uw)\b/iu);
    expect(page('main p[lang]').length).to.equal(0);
  });
});
