import { expect } from 'chai';
import type { LanguageSettings } from '../../server/actions/panel-records.ts';
import { submitAnswers } from '../../server/actions/submit-answers.ts';
import { linkFor } from '../support/answering-world.ts';
import { ownRules, periphery, speaking, translated } from '../support/in-languages.ts';
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

const complete = JSON.parse(
  JSON.stringify(translated).replace('"fr":"non"', '"fr":"non","en":"no"'),
) as typeof translated;

describe('the languages of the pages for members', () => {
  let hall: TownHall;
  let link: string;
  let resident: Visitor;

  async function openIn(languages: LanguageSettings, definition = translated): Promise<void> {
    hall = await openTownHall();
    await speaking(hall.world, languages, definition);
    link = `/deelnemen/${await linkFor(hall.world, 50, '2025-3')}`;
    resident = stranger(hall);
  }

  const asked = async (): Promise<string[]> =>
    (await hall.world.panel.audit.counts())
      .filter(({ action }) => action === 'ask language')
      .map((entry) => Object.values(entry).join(' '));

  it('are Dutch alone where nothing was set, whatever the browser prefers', async () => {
    hall = await openTownHall();
    const token = await linkFor(hall.world, 50);
    const answer = await stranger(hall).get(`/deelnemen/${token}?taal=fr`).set('Accept-Language', 'fr-BE,fr;q=0.9');
    const page = pageOf(answer);
    expect([page('html').attr('lang'), page('h1').text()]).to.deep.equal(['nl-BE', 'Dienstverlening in Kerkebeek']);
    expect([page('[lang]').length, page('nav').length]).to.deep.equal([1, 0]);
    const { headers } = await stranger(hall).post(`/deelnemen/${token}?taal=fr`).expect(303);
    expect(String(headers['set-cookie'])).not.to.include('taal');
  }); // prettier-ignore

  it('never follow the browser, also where French is offered', async () => {
    await openIn(ownRules);
    const french = { 'Accept-Language': 'fr' };
    expect(pageOf(await resident.get(link).set(french))('html').attr('lang')).to.equal('nl-BE');
    await resident.post(link).set(french).expect(303);
    const page = pageOf(await resident.get('/vragenlijst').set(french).expect(200));
    expect([page('html').attr('lang'), page('.question-title').text()]).to.deep.equal(['nl-BE', 'Kent u het thuisloket? (verplicht)']);
  }); // prettier-ignore

  it('stand beside each other in the periphery, Dutch first, each with its language and its own button', async () => {
    await openIn(periphery);
    const page = pageOf(await resident.get(link).expect(200));
    expect(page('html').attr('lang')).to.equal('nl-BE');
    expect(page('title').text()).to.equal('Dienstverlening in Kerkebeek / Les services à Kerkebeek | Kerkebeek');
    const [dutch, french, ...more] = page('main section').toArray().map((section) => page(section));
    expect(more).to.deep.equal([]);
    expect([dutch?.attr('lang'), french?.attr('lang')]).to.deep.equal([undefined, 'fr-BE']);
    expect([dutch?.find('button').text(), french?.find('button').text()]).to.deep.equal(['Start de vragenlijst', 'Commencer le questionnaire']);
    expect(french?.text()).to.include('Vous pouvez répondre jusqu’au 21 mars 2025 inclus.');
    expect(french?.find('form').attr('action')).to.equal('?taal=fr');
    const foot = page('footer p:not(.member-links)').toArray().map((each) => [page(each).attr('lang'), page(each).text().includes('ouvrable')]);
    expect(foot).to.deep.equal([[undefined, false], ['fr-BE', true]]);
  }); // prettier-ignore

  it('are French on request in the periphery, which is recorded with the wave and the day, and with nobody', async () => {
    await openIn(periphery);
    await resident.get(link).expect(200);
    expect(await asked()).to.deep.equal([]);
    const { headers } = await resident.post(`${link}?taal=fr`).expect(303);
    expect(headers['set-cookie']?.[0]).to.equal('taal=fr; Path=/; HttpOnly; SameSite=Lax');
    expect(await asked()).to.deep.equal(['2025-03-10 panel member ask language 2025-3 fr 1']);
    const page = pageOf(await resident.get('/vragenlijst').expect(200));
    expect([page('html').attr('lang'), page('title').text()]).to.deep.equal(['fr-BE', 'Les services à Kerkebeek | Kerkebeek']);
    expect(page('legend').text()).to.include('Connaissez-vous le guichet électronique ? (obligatoire)');
    expect(page('main').text()).to.include('oui').and.not.include('Verzenden');
    expect(page('footer').text()).to.include('chaque jour ouvrable');
  }); // prettier-ignore

  it('are asked again at every link in the periphery: a choice is not remembered there', async () => {
    await openIn(periphery);
    await resident.post(`${link}?taal=fr`).expect(303);
    const page = pageOf(await resident.get(link).expect(200));
    expect([page('html').attr('lang'), page('main section').length]).to.deep.equal(['nl-BE', 2]);
    await resident.post(link).expect(303);
    expect(pageOf(await resident.get('/vragenlijst'))('html').attr('lang')).to.equal('nl-BE');
    expect(await asked()).to.have.length(1);
  });

  it('say both what a link that opens nothing says, in the periphery', async () => {
    await openIn(periphery);
    const page = pageOf(await resident.get('/deelnemen/kort').expect(404));
    expect(page('section').toArray().map((each) => [page(each).attr('lang'), page(each).find('h1').text()])).to.deep.equal([
      [undefined, 'Deze link is niet meer geldig.'],
      ['fr-BE', 'Ce lien n’est plus valable.'],
    ]);
  }); // prettier-ignore

  it('say both that answers are in already, with the way to the French further down, in the periphery', async () => {
    await openIn(periphery);
    const token = link.slice('/deelnemen/'.length);
    await submitAnswers(hall.world, token, { LOK1: '1' });
    const page = pageOf(await resident.get(link).expect(200));
    expect(page('h1').toArray().map((each) => page(each).text())).to.have.length(2);
    const way = page('nav.tongues a');
    expect([way.text(), way.attr('href'), page('section#fr').attr('lang')]).to.deep.equal(['Français', '#fr', 'fr-BE']);
  }); // prettier-ignore

  it('are a choice where a municipality has rules of its own, Dutch first, and each name in its own language', async () => {
    await openIn(ownRules, complete);
    const page = pageOf(await resident.get(link).expect(200));
    const names = page('nav a').toArray().map((each) => [page(each).text(), page(each).attr('lang'), page(each).attr('aria-current')]);
    expect(names).to.deep.equal([['Nederlands', 'nl-BE', 'true'], ['Français', 'fr-BE', undefined], ['English', 'en-GB', undefined]]);
    const english = pageOf(await resident.get(`${link}?taal=en`).expect(200));
    expect([english('html').attr('lang'), english('h1').text(), english('form').attr('action')]).to.deep.equal(['en-GB', 'Services in Kerkebeek', '?taal=en']);
    await resident.post(`${link}?taal=en`).expect(303);
    expect(pageOf(await resident.get('/vragenlijst'))('legend').text()).to.include('Do you know the digital counter?');
    expect(await asked()).to.deep.equal([]);
  }); // prettier-ignore

  it('are only those in which each text of the wave is there', async () => {
    await openIn(ownRules);
    expect(pageOf(await resident.get(link))('nav').text())
      .to.include('Français')
      .and.not.include('English');
    await resident.post(`${link}?taal=en`).expect(303);
    expect(pageOf(await resident.get('/vragenlijst'))('html').attr('lang')).to.equal('nl-BE');
  });

  it('say je where the municipality does', async () => {
    await openIn({ ...ownRules, offered: [], address: 'je' });
    const page = pageOf(await resident.get(link).expect(200));
    expect(page('main').text()).to.include('Je kiest zelf of je meedoet.').and.not.match(/\bu\b/u);
  });

  it('keep the same answer, whichever was chosen', async () => {
    const kept: string[] = [];
    for (const taal of ['', '?taal=fr']) {
      await openIn(ownRules);
      await resident.post(`${link}${taal}`).expect(303);
      const page = pageOf(await resident.get('/vragenlijst').expect(200));
      const value = (name: string): string => String(page(`input[name="${name}"]`).first().attr('value'));
      const field = String(page('input[type=radio]').first().attr('name'));
      const fields = { bewijs: value('bewijs'), pagina: value('pagina'), getoond: value('getoond'), [field]: '2', knop: 'verzenden' };
      await resident.post('/vragenlijst').type('form').send(fields).expect(303);
      const responses = await hall.world.answers.responses.ofWave('2025-3');
      kept.push(JSON.stringify(responses.map(({ answers }) => answers)));
    }
    expect(kept).to.deep.equal(['[{"LOK1":"2"}]', '[{"LOK1":"2"}]']);
  }); // prettier-ignore

  it('say in the language of the sitting what has to be mended', async () => {
    await openIn(ownRules);
    await resident.post(`${link}?taal=fr`).expect(303);
    const page = pageOf(await resident.get('/vragenlijst'));
    const value = (name: string): string => String(page(`input[name="${name}"]`).first().attr('value'));
    const fields = { bewijs: value('bewijs'), pagina: value('pagina'), getoond: value('getoond'), knop: 'verzenden' };
    const again = pageOf(await resident.post('/vragenlijst').type('form').send(fields).expect(422));
    expect(again('h2').first().text()).to.equal('Veuillez revoir cette question');
    expect(again('.question-fault').text()).to.include('Choisissez une réponse.');
  }); // prettier-ignore
});

describe('the page for staff on languages', () => {
  const page = '/beheer/taal';
  const fields = { profiel: 'dutch', reden: '', aanspreking: 'u', 'uren-fr': '', 'uren-en': '' };
  let hall: TownHall;
  beforeEach(async () => {
    hall = await openTownHall();
  });

  it('is for the administrator and for policy', async () => {
    const statuses = await Promise.all(
      [bart, els, joris, nadia].map(
        async (person) => (await (await signedIn(hall, person)).get(page)).status,
      ),
    );
    expect(statuses).to.deep.equal([200, 200, 403, 403]);
    expect((await submit(await signedIn(hall, joris), page, fields)).status).to.equal(403);
  });

  it('says before saving what must be filled in, and that no question changes with u or je', async () => {
    const shown = pageOf(await (await signedIn(hall, els)).get(page));
    const legends = shown('legend').toArray().map((one) => shown(one).text());
    expect(legends.filter((text) => text.endsWith('(verplicht)'))).to.deep.equal([
      'Welke regels gelden voor uw gemeente? (verplicht)',
      'Aanspreking in het Nederlands (verplicht)',
    ]);
    const hintOf = (id: string): string => shown(`#${shown(id).attr('aria-describedby')}`).text();
    expect(hintOf('#reden')).to.match(/^Verplicht als een Nederlandstalige gemeente een andere taal aanbiedt/u);
    expect(hintOf('#uren-fr')).to.match(/^Verplicht als u Frans aanbiedt, en altijd in een randgemeente/u);
    expect(hintOf('#uren-en')).to.match(/^Verplicht als u Engels aanbiedt/u);
    expect(hintOf('fieldset:has(#fr)')).to.include('aan de telefoon zijn er alleen in het Nederlands, altijd met “u”.');
    expect(hintOf('fieldset:has([name=aanspreking])')).to.include('De vragen zelf blijven zoals ze geschreven zijn.');
  }); // prettier-ignore

  it('keeps what was chosen, and records who chose it', async () => {
    const visitor = await signedIn(hall, els);
    const sent = { ...fields, profiel: 'periphery', fr: 'ja', 'uren-fr': 'de 9 à 12 heures', aanspreking: 'je' };
    expect((await submit(visitor, page, sent)).headers['location']).to.equal(page);
    expect((await hall.world.panel.settings.municipality())?.languages).to.deep.equal({
      profile: 'periphery',
      offered: ['fr'],
      motivation: null,
      address: 'je',
      phoneHours: { fr: 'de 9 à 12 heures' },
    });
    const entry = (await hall.world.panel.audit.all()).at(-1);
    expect([entry?.actor, entry?.action, entry?.subject]).to.deep.equal(['els', 'change languages', 'periphery nl fr je']);
    const shown = pageOf(await visitor.get(page));
    expect([shown('input[name=profiel]:checked').attr('value'), shown('#uren-fr').attr('value')]).to.deep.equal(['periphery', 'de 9 à 12 heures']);
  }); // prettier-ignore

  it('says what is not allowed, and keeps what was typed', async () => {
    const visitor = await signedIn(hall, els);
    const answer = await submit(visitor, page, { ...fields, en: 'ja', 'uren-en': 'from 9 to 12' });
    expect(answer.status).to.equal(400);
    const shown = pageOf(answer);
    expect(shown('[role=alert]').text()).to.include('waarom u uitzonderlijk een andere taal aanbiedt');
    expect([shown('#en').attr('checked'), shown('#uren-en').attr('value')]).to.deep.equal(['checked', 'from 9 to 12']);
    expect((await hall.world.panel.settings.municipality())?.languages).to.equal(undefined);
    for (const bad of [{ profiel: 'frans' }, { aanspreking: 'gij' }, { fr: 'misschien' }, { de: 'ja' }])
      expect((await submit(visitor, page, { ...fields, ...bad })).status).to.equal(400);
  }); // prettier-ignore

  it('says beside English that the periphery has none, and leads from what is wrong to its field', async () => {
    const visitor = await signedIn(hall, els);
    const before = pageOf(await visitor.get(page));
    expect(before(`#${before('#en').attr('aria-describedby')}`).text()).to.equal('Niet in een randgemeente.');
    const wrong: [Record<string, string>, string][] = [
      [{ profiel: 'periphery', en: 'ja' }, 'en'],
      [{ profiel: 'periphery' }, 'uren-fr'],
      [{ profiel: 'own', en: 'ja' }, 'uren-en'],
      [{ en: 'ja', 'uren-en': 'from 9 to 12' }, 'reden'],
    ];
    for (const [changes, id] of wrong) {
      const shown = pageOf(await submit(visitor, page, { ...fields, ...changes }));
      expect(shown('#fout a').attr('href')).to.equal(`#${id}`);
      expect([shown(`#${id}`).attr('aria-invalid'), shown('[aria-invalid]').length]).to.deep.equal([
        'true',
        1,
      ]);
      expect(shown(`#${id}`).attr('aria-describedby')).to.match(/^fout /u);
    }
  });

  it('names the texts that are missing, by wave and language', async () => {
    await speaking(hall.world, ownRules);
    const text = pageOf(await (await signedIn(hall, els)).get(page))('main').text().replace(/\s+/gu, ' ');
    expect(text).to.include('Frans: volledig.').and.include('Engels: wordt niet aangeboden: 1 tekst ontbreekt.');
    expect(text).to.include('pages[0].elements[0].choices[1].text nee');
    expect(text).not.to.include('2021-3');
  }); // prettier-ignore
});
