import { expect } from 'chai';
import type { JsonObject } from '../../surveys/question.ts';
import type { StoredResponse } from '../../server/actions/answer-records.ts';
import { bandsInWave } from '../../server/actions/bands-in-wave.ts';
import { findWave } from '../../server/actions/find-wave.ts';
import { hashToken } from '../../server/actions/token.ts';
import type { World } from '../../server/actions/world.ts';
import { followDays } from '../../server/actions/waves/follow-days.ts';
import { els, joris } from '../support/kerkebeek.ts';
import { addWave } from '../support/planned-wave.ts';
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

const fields = {
  nummer: '2025-3',
  titel: 'Het loket',
  doel: 'De gemeente wil weten hoe inwoners haar bereiken.',
  bron: 'bibliotheek:2023-2-digitaal-thuisloket',
};
const address = '/beheer/golven/2025-3';

describe('making a wave', () => {
  let hall: TownHall;
  let visitor: Visitor;
  beforeEach(async () => {
    hall = await openTownHall();
    visitor = await signedIn(hall, els);
  });

  async function make(
    changes: Partial<typeof fields>,
    file: Buffer | null = null,
  ): Promise<{ status: number; text: string; location: string | undefined }> {
    const request = visitor
      .post('/beheer/golven/nieuw')
      .field({ bewijs: await tokenOn(visitor), ...fields, ...changes });
    const sent = file === null ? request : request.attach('bestand', file, 'vragen.json');
    const { status, text, headers } = await sent;
    return { status, text, location: headers['location'] as string | undefined };
  }

  /** What the page says is wrong, each line apart. */
  async function refusalOf(definition: JsonObject | Buffer): Promise<string[]> {
    const file = Buffer.isBuffer(definition) ? definition : Buffer.from(JSON.stringify(definition));
    const { status, text } = await make({ bron: 'bestand' }, file);
    expect(status).to.equal(400);
    const page = pageOf({ text });
    return page('[role=alert] p, [role=alert] li')
      .toArray()
      .map((line) => page(line).text().trim());
  }

  it('is not for strangers, nor for communications', async () => {
    expect((await stranger(hall).get('/beheer/golven/nieuw')).status).to.equal(303);
    const visit = await signedIn(hall, joris);
    expect((await visit.get('/beheer/golven/nieuw')).status).to.equal(403);
    expect((await visit.get('/beheer/golven')).text).not.to.include('Nieuwe golf');
  });

  it('proposes the next number of the year and the questionnaires there are', async () => {
    const page = pageOf(await visitor.get('/beheer/golven/nieuw'));
    expect(page('#nummer').attr('value')).to.equal('2025-3');
    const groups = page('#bron optgroup').toArray();
    expect(groups.map((group) => page(group).attr('label'))).to.deep.equal([
      'Van een eerdere golf',
      'Voorbeelden',
      'Van uzelf',
    ]);
    expect(groups.map((group) => page(group).find('option').length)).to.deep.equal([3, 3, 1]);
  });

  it('leads to its settings, with a questionnaire of the library', async () => {
    expect(await make({})).to.include({ status: 303, location: `${address}/instellen` });
    const page = pageOf(await visitor.get(`${address}/instellen`));
    expect(page('main').text()).to.include('Versie 1: 19 vragen op 6 bladzijden.');
    expect(page('#van').attr('value')).to.equal('2025-03-24');
  });

  it('takes a file of SurveyJS', async () => {
    const pages = [{ name: 'p1', title: 'Groen', elements: [{ type: 'text', name: 'A', title: 'Waar?' }] }];
    const file = Buffer.from(JSON.stringify({ title: 'Groen', pages }));
    expect((await make({ bron: 'bestand' }, file)).status).to.equal(303);
    const stored = await hall.world.panel.waves.questionnaire('2025-3', 1);
    expect(stored?.reportPlan['themes']).to.deep.equal([{ id: 'p1', title: 'Groen', questions: ['A'] }]);
  });

  it('goes from a file to a printed report without a report plan', async () => {
    const choices = ['ja', 'nee'];
    const elements = [{ type: 'radiogroup', name: 'GROEN', title: 'Is er genoeg groen?', choices }];
    const pages = [{ name: 'p 1', title: 'Uw buurt', elements }];
    await make({ bron: 'bestand' }, Buffer.from(JSON.stringify({ title: 'Groen', locale: 'nl', pages })));
    const members = await hall.world.panel.members.all();
    const draw = { waveId: '2025-3', seed: 'gelijk', plan: {}, drawnOn: '2025-03-10', staffId: 'els' };
    await hall.world.panel.samples.draw(
      draw,
      members.map(({ id }) => id),
    );
    for (const deed of ['plannen', 'openen']) await submit(visitor, `${address}/${deed}`);
    await answerAll(hall.world, '2025-3');
    for (const deed of ['sluiten', 'vrijgeven']) await submit(visitor, `${address}/${deed}`);
    const results = pageOf(await visitor.get(`${address}/resultaten`));
    expect(results('main').text()).to.include('Uw buurt').and.to.include('Is er genoeg groen?');
    expect((await visitor.get(`${address}/rapport.pdf`)).headers['content-type']).to.equal('application/pdf');
  });

  it('keeps what was typed when the number is taken', async () => {
    const { status, text } = await make({ nummer: '2025-1' });
    expect(status).to.equal(400);
    expect(pageOf({ text })('[role=alert]').text()).to.include('Golf 2025-1 bestaat al.');
    expect(pageOf({ text })('#titel').attr('value')).to.equal('Het loket');
  });

  it('says which question is wrong, and why', async () => {
    const elements = [
      { type: 'text', name: 'WAAR', title: 'Waar <script>alert(1)</script>?' },
      { type: 'radiogroup', name: 'KEUZE', choices: ['a', 'a'] },
      { type: 'text', name: 'ALS', visibleIf: '{NERGENS} = 1' },
    ];
    expect(await refusalOf({ elements })).to.deep.equal([
      'Let op. Deze vragenlijst kunnen wij niet gebruiken.',
      'Vraag KEUZE: "a" komt twee keer voor. Elke naam en elke keuze is anders.',
      'Vraag WAAR: de HTML <script>alert(1)</script>? mag niet. Toegelaten zijn vet, cursief, lijsten, titels en links naar een mailadres, telefoonnummer of eigen pagina.',
      'Vraag ALS: een voorwaarde verwijst naar {NERGENS}, maar die vraag bestaat niet.',
    ]);
    const [, file] = await refusalOf({ elements: [{ type: 'file', name: 'FOTO' }] });
    expect(file).to.equal(
      'Vraag FOTO (file): deze soort vraag kan het panel niet stellen. Kies een andere soort.',
    );
  });

  it('refuses what is no questionnaire, or has no questions', async () => {
    const noJson = 'Let op. Dit bestand is geen vragenlijst. Verwacht werd een JSON-bestand zoals SurveyJS Creator het bewaart.'; // prettier-ignore
    for (const bytes of ['geen json', '[1, 2]', '"tekst"', '\xff\xfe'])
      expect(await refusalOf(Buffer.from(bytes, 'latin1'))).to.deep.equal([noJson]);
    expect(await refusalOf({ title: 'Leeg' })).to.deep.equal([
      'Let op. In dit bestand staat geen enkele vraag.',
    ]);
    expect(await hall.world.panel.waves.find('2025-3')).to.equal(null);
  });

  it('refuses a file that is too large or was not asked for', async () => {
    const large = await make({ bron: 'bestand' }, Buffer.alloc(3 * 1024 * 1024, ' '));
    expect(large.status).to.equal(400);
    expect(large.text).to.include('Een vragenlijst is hoogstens 2 MB.');
    expect((await make({}, Buffer.from('{}'))).text).to.include('Kies een van de twee.');
    expect((await make({ bron: 'bestand' })).text).to.include('Kies het bestand met de vragenlijst.');
    expect((await make({ bron: 'golf:1999-1' })).text).to.include('Kies een vragenlijst.');
  });
});

describe('setting up a wave', () => {
  let hall: TownHall;
  let visitor: Visitor;
  const planned = '/beheer/golven/2027-1';
  beforeEach(async () => {
    hall = await openTownHall();
    visitor = await signedIn(hall, els);
  });

  /** What the page of the wave says comes next. */
  async function nextOf(wave: string): Promise<string> {
    const page = pageOf(await visitor.get(wave));
    return page('h2:contains("Wat nu?") + p').text();
  }

  it('leads step by step from a draft to its start', async () => {
    await addWave(hall.world, { status: 'draft', opensOn: '2025-09-01', closesOn: '2025-09-21' });
    expect(await nextOf(planned)).to.include('Kijk de vragenlijst en de dagen na');
    const settings = { titel: 'Groen', doel: 'Wij willen het weten.', van: '2025-09-01', tot: '2025-09-21' };
    expect((await submit(visitor, `${planned}/instellen`, settings)).status).to.equal(303);
    expect(await nextOf(planned)).to.equal('Plan de golf. Ze start dan vanzelf op 1 september 2025.');
    expect((await submit(visitor, `${planned}/plannen`)).status).to.equal(303);
    expect(await nextOf(planned)).to.include('Schrijf de uitnodiging');
    expect((await submit(visitor, `${planned}/openen`)).status).to.equal(303);
    expect((await hall.world.panel.waves.find('2027-1'))?.status).to.equal('open');
  });

  it('refuses to plan without a sample, with the way to it', async () => {
    await submit(visitor, `/beheer/golven/2025-2/ontwerp`);
    const answer = await submit(visitor, `/beheer/golven/2025-2/plannen`);
    expect(answer.status).to.equal(400);
    const page = pageOf(answer);
    expect(page('[role=alert]').text()).to.include('Er is nog geen steekproef.');
    expect(page('main a[href="/beheer/golven/2025-2/steekproef"]').length).to.equal(1);
  });

  it('keeps what was typed when a day is none', async () => {
    await addWave(hall.world);
    const settings = { titel: 'Nieuw', doel: 'Wij willen het weten.', van: '31/02/2027', tot: '2027-03-01' };
    const page = pageOf(await submit(visitor, `${planned}/instellen`, settings));
    expect(page('[role=alert]').text()).to.include('De eerste dag is geen datum.');
    expect(page('#titel').attr('value')).to.equal('Nieuw');
    expect((await hall.world.panel.waves.find('2027-1'))?.title).to.equal('Groen in de buurt');
  });

  it('offers only another last day while the wave runs, and nothing after', async () => {
    const open = pageOf(await visitor.get('/beheer/golven/2025-1/instellen'));
    expect([open('#tot').length, open('#titel').length]).to.deep.equal([1, 0]);
    await submit(visitor, '/beheer/golven/2025-1/laatste-dag', { tot: '2025-04-06' });
    expect(pageOf(await visitor.get('/beheer/golven/2025-1'))('[role=status]').text()).to.include(
      'De laatste dag is nu 6 april 2025.',
    );
    expect(pageOf(await visitor.get('/beheer/golven/2021-3/instellen'))('main form').length).to.equal(0);
    const late = { titel: 'x', doel: 'y', van: '2025-05-01', tot: '2025-05-21' };
    expect((await submit(visitor, '/beheer/golven/2021-3/instellen', late)).status).to.equal(400);
  });

  it('deletes a draft after a page that says what goes with it', async () => {
    await addWave(hall.world, { status: 'draft' });
    const page = pageOf(await visitor.get(`${planned}/verwijderen`));
    expect(page('main').text()).to.include('De steekproef van 120 panelleden verdwijnt.');
    const answer = await submit(visitor, `${planned}/verwijderen`);
    expect(answer.headers['location']).to.equal('/beheer/golven');
    expect((await visitor.get(planned)).status).to.equal(404);
    expect((await submit(visitor, '/beheer/golven/2025-1/verwijderen')).status).to.equal(409);
  });

  it('tells what happened, and that nobody had to do it', async () => {
    await addWave(hall.world, { opensOn: '2025-03-10', closesOn: '2025-03-30' });
    await followDays(hall.world);
    const page = pageOf(await visitor.get(planned));
    expect(page('[data-test=event]').text().replaceAll(/\s+/gu, ' ')).to.equal(
      '10 maart 2025, 10:00 Gestart (vanzelf)',
    );
  });

  it('lets Joris of communications see the way, not change it', async () => {
    await addWave(hall.world);
    const visit = await signedIn(hall, joris);
    const page = pageOf(await visit.get(planned));
    const links = page('[data-test=way] a').toArray();
    expect(links.map((link) => page(link).attr('href'))).to.deep.equal([
      `${planned}/steekproef`,
      `${planned}/uitnodigen`,
    ]);
    const tries = [
      await visit.get(`${planned}/instellen`),
      await visit.get(`${planned}/openen`),
      await submit(visit, `${planned}/openen`),
      await submit(visit, `${planned}/plannen`),
      await submit(visit, `${planned}/laatste-dag`, { tot: '2027-05-01' }),
    ];
    expect(tries.map(({ status }) => status)).to.deep.equal([403, 403, 403, 403, 403]);
  });
});

/** Two of three say yes. */
async function answerAll(world: World, waveId: string): Promise<void> {
  const wave = await findWave(world, waveId);
  const members = await world.panel.members.all();
  const responses = members.map((member, i): StoredResponse => ({
    ticket: hashToken(`ticket ${member.id}`),
    pseudonym: hashToken(`pseudonym ${member.id}`),
    waveId,
    questionnaireVersion: 1,
    mode: 'web',
    bands: bandsInWave(wave, member),
    answers: { GROEN: i % 3 === 0 ? 'nee' : 'ja' },
    day: '2025-03-10',
  }));
  await world.answers.addMany(responses, []);
}
