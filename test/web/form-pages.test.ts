import { expect } from 'chai';
import { load } from 'cheerio';
import type { JsonObject } from '../../surveys/question.ts';
import { linkFor } from '../support/answering-world.ts';
import { controlsOf, press, type Shown, visit } from '../support/without-script.ts';
import { waves } from '../support/kerkebeek.ts';
import { openTownHall, stranger, type TownHall, type Visitor } from './town-hall.ts';

const definition: JsonObject = {
  title: 'Het loket',
  locale: 'nl',
  pages: [
    {
      name: 'eerst',
      elements: [
        { type: 'radiogroup', name: 'KENT', title: 'Kent u het loket?', isRequired: true, choices: ['ja', 'nee'], showOtherItem: true },
        { type: 'comment', name: 'HOE', title: 'Hoe leerde u het kennen?', visibleIf: "{KENT} = 'ja'" },
        { type: 'checkbox', name: 'KAN', title: 'Hoe komt u?', choices: [{ value: 'te voet, of zo', visibleIf: "{KENT} = 'ja'" }, 'bus'], maxSelectedChoices: 1 },
      ],
    },
    { name: 'midden', visibleIf: "{KENT} <> 'nee'", elements: [
      { type: 'matrix', name: 'VIND', title: 'Wat vindt u van ...', eachRowRequired: true, columns: ['goed', 'slecht'], rows: ['uren', 'plaats'] },
    ] },
    { name: 'eind', elements: [{ type: 'text', name: 'JAAR', title: 'Hoeveel keer kwam u?', inputType: 'number', max: 9 }] },
  ],
}; // prettier-ignore

interface Resident {
  hall: TownHall;
  visitor: Visitor;
  word: string;
}

async function begin(): Promise<Resident> {
  const hall = await openTownHall();
  const open = waves.find(({ id }) => id === '2025-1');
  if (open === undefined) throw new Error('Kerkebeek has no open wave');
  await hall.world.keys.createWaveKey('2025-3');
  await hall.world.panel.waves.add(
    { ...open, id: '2025-3' },
    { waveId: '2025-3', version: 1, definition, reportPlan: {} },
  );
  const visitor = stranger(hall);
  await visitor.post(`/deelnemen/${await linkFor(hall.world, 50, '2025-3')}`).expect(303);
  const { page } = await visit(visitor, '/vragenlijst');
  return { hall, visitor, word: page('input[name=bewijs]').attr('value') ?? '' };
}

const seen: Record<string, string> = { eerst: 'KENT,KAN,KAN.bus', midden: 'VIND', eind: 'JAAR' };

/** Posts a page by hand; the last value of `changes` for a field counts. */
async function post(
  { visitor, word }: Resident,
  pagina: string,
  changes: Record<string, string | string[]>,
): Promise<Shown> {
  const fields = { bewijs: word, pagina, getoond: seen[pagina] ?? '', knop: 'volgende', ...changes };
  const body = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  );
  const answer = await visitor.post('/vragenlijst').type('form').send(new URLSearchParams(body).toString());
  const to = answer.headers['location'];
  return to === undefined
    ? { status: answer.status, address: '/vragenlijst', page: load(answer.text) }
    : visit(visitor, String(to));
}

async function stored({ hall }: Resident): Promise<JsonObject[]> {
  return (await hall.world.answers.responses.ofWave('2025-3')).map(({ answers }) => answers);
}

const heading = ({ page }: Shown): string => page('h1').text();
const progress = ({ page }: Shown): string => page('#voortgang').text();

describe('the questionnaire without scripts', () => {
  let resident: Resident;
  beforeEach(async () => {
    resident = await begin();
  });

  it('leads from page to page to the thank-you, past what does not concern the resident', async () => {
    const last = await post(resident, 'eerst', { 'v.KENT': 'nee', 'v.KAN': 'bus' });
    expect(progress(last)).to.equal('Deel 2 van 2');
    expect(heading(await post(resident, 'eind', { 'v.JAAR': '3', knop: 'verzenden' }))).to.equal(
      'Dank u wel',
    );
    expect(await stored(resident)).to.deep.equal([{ KENT: 'nee', KAN: ['bus'], JAAR: 3 }]);
  });

  it('shows the questions and choices that an answer brings on the same page, before it goes on', async () => {
    const again = await post(resident, 'eerst', { 'v.KENT': 'ja' });
    expect(progress(again)).to.equal('Deel 1 van 3');
    expect(again.page('#melding').text()).to.include('staan er nu vragen bij');
    expect(again.page('[name="v.HOE"], [value="te voet, of zo"]').length).to.equal(2);
    expect(again.page('[name="v.KENT"][value=ja]').attr('checked')).to.equal('checked');
    expect(progress(await press(resident.visitor, again, 'volgende'))).to.equal('Deel 2 van 3');
  });

  it('says what must be mended, with links to controls that are there, and keeps what was typed', async () => {
    await post(resident, 'eerst', { 'v.KENT': 'other', 'c.KENT': 'een beetje' });
    const wrong = await post(resident, 'midden', { 'v.VIND.plaats': 'slecht' });
    expect(wrong.status).to.equal(422);
    const links = wrong.page('#melding a').toArray().map((one) => wrong.page(one).attr('href') ?? ''); // prettier-ignore
    expect(links).to.have.length(1);
    for (const link of links) expect(wrong.page(link).attr('name')).to.equal('v.VIND.uren');
    expect(wrong.page('[name="v.VIND.plaats"][value=slecht]').attr('checked')).to.equal('checked');
  });

  it('asks for the words of an answer of one’s own, in the field for them', async () => {
    const wrong = await post(resident, 'eerst', { 'v.KENT': 'other' });
    expect(wrong.page('#melding a').attr('href')).to.equal('#v-KENT-beside');
    expect(wrong.page('#v-KENT-beside').attr('name')).to.equal('c.KENT');
  });

  it('says at the link of who was here before that the answers are kept, and nothing of them', async () => {
    const resident = await begin();
    const link = `/deelnemen/${await linkFor(resident.hall.world, 50, '2025-3')}`;
    const opened = async (): Promise<string> =>
      load((await stranger(resident.hall).get(link).expect(200)).text)('main').text();
    expect(await opened())
      .to.include('Start de vragenlijst')
      .and.not.include('begon al');
    await post(resident, 'eerst', { 'v.KENT': 'other', 'b.KENT': 'van mijn buurvrouw' });
    expect(await opened())
      .to.include('Wat u antwoordde, is opgeslagen.')
      .and.include('Ga verder met de vragenlijst');
    expect(await opened())
      .not.to.include('buurvrouw')
      .and.not.include('Start de');
  });

  it('goes back without asking to mend, and finds there what was answered', async () => {
    await post(resident, 'eerst', { 'v.KENT': 'other', 'c.KENT': 'een beetje' });
    const back = await post(resident, 'midden', { 'v.VIND.uren': 'goed', knop: 'vorige' });
    expect([back.status, progress(back)]).to.deep.equal([200, 'Deel 1 van 3']);
    expect(controlsOf(back.page)).to.deep.include(['c.KENT', 'een beetje']);
    const forth = await press(resident.visitor, back, 'volgende');
    expect(controlsOf(forth.page)).to.deep.include(['v.VIND.uren', 'goed']);
  });

  it('forgets the answers to a page that a later change of mind hides', async () => {
    await post(resident, 'eerst', { 'v.KENT': 'other', 'c.KENT': 'een beetje' });
    await post(resident, 'midden', { 'v.VIND.uren': 'goed', 'v.VIND.plaats': 'goed' });
    await post(resident, 'eerst', { 'v.KENT': 'nee' });
    await post(resident, 'eind', { knop: 'verzenden' });
    expect(await stored(resident)).to.deep.equal([{ KENT: 'nee' }]);
  });

  it('goes on to the next page there is when another tab has hidden this one', async () => {
    await post(resident, 'eerst', { 'v.KENT': 'other', 'c.KENT': 'een beetje' });
    await post(resident, 'eerst', { 'v.KENT': 'nee' });
    const next = await post(resident, 'midden', { 'v.VIND.uren': 'goed' });
    expect(next.page('[name="v.JAAR"]').length).to.equal(1);
    const back = await post(resident, 'midden', { knop: 'vorige' });
    expect(back.page('[name="v.KENT"]').length).to.equal(3);
  });

  it('keeps what another tab answered on another page', async () => {
    await post(resident, 'eerst', { 'v.KENT': 'nee' });
    await post(resident, 'eind', { 'v.JAAR': '4', knop: 'vorige' });
    await post(resident, 'eerst', { 'v.KENT': 'nee', 'v.KAN': 'bus' });
    await post(resident, 'eind', { 'v.JAAR': '4', knop: 'verzenden' });
    expect(await stored(resident)).to.deep.equal([{ KENT: 'nee', KAN: ['bus'], JAAR: 4 }]);
  });

  it('does not send a last page while an earlier one has something to mend, and says what', async () => {
    const open = await post(resident, 'eind', { 'v.JAAR': '3', knop: 'verzenden' });
    expect(progress(open)).to.equal('Deel 1 van 3');
    expect(open.page('#melding a').attr('href')).to.equal('#v-KENT');
    expect(await stored(resident)).to.deep.equal([]);
  });

  it('stores once what is sent twice, at once or after another', async () => {
    await post(resident, 'eerst', { 'v.KENT': 'nee' });
    const send = (): Promise<Shown> => post(resident, 'eind', { 'v.JAAR': '3', knop: 'verzenden' });
    const both = await Promise.all([send(), send()]);
    for (const shown of [...both, await send()])
      expect(heading(shown)).to.match(/^(Dank u wel|U hebt al geantwoord)/u);
    expect(await stored(resident)).to.deep.equal([{ KENT: 'nee', JAAR: 3 }]);
  });

  it('says to a tab that goes on after the answers were sent that this is not kept', async () => {
    await post(resident, 'eerst', { 'v.KENT': 'nee' });
    await post(resident, 'eind', { 'v.JAAR': '3', knop: 'verzenden' });
    const late = await post(resident, 'eerst', { 'v.KENT': 'ja' });
    expect(late.status).to.equal(409);
    expect(late.page('main').text()).to.include('Veranderde u daarna nog iets? Dat is niet bewaard.');
  });

  it('says of a wave that was closed in between that nothing was kept', async () => {
    await post(resident, 'eerst', { 'v.KENT': 'nee' });
    await resident.hall.world.panel.waves.move('2025-3', 'open', 'closed');
    for (const knop of ['volgende', 'verzenden']) {
      const late = await post(resident, 'eind', { 'v.JAAR': '3', knop });
      expect(late.status).to.equal(410);
      expect(late.page('main').text()).to.include('Wat u invulde, is niet bewaard.');
    }
    expect(await stored(resident)).to.deep.equal([]);
  });
});

describe('a page that did not come from our form as it was', () => {
  let resident: Resident;
  beforeEach(async () => {
    resident = await begin();
  });

  it('without its word, or with another one, is refused in Dutch', async () => {
    for (const bewijs of ['', 'x', 'A'.repeat(43)]) {
      const refused = await post({ ...resident, word: bewijs }, 'eerst', { 'v.KENT': 'nee' });
      expect([refused.status, heading(refused)]).to.deep.equal([403, 'Open de vragenlijst opnieuw.']);
    }
    const { page } = await visit(resident.visitor, '/vragenlijst');
    expect(controlsOf(page).filter(([name]) => name.startsWith('v.'))).to.deep.equal([]);
  });

  it('with more than five thousand fields, or far too long, is refused in Dutch', async () => {
    const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`v.X${i}`, '1']));
    for (const changes of [many, { 'v.HOE': 'x'.repeat(600_000) }]) {
      const refused = await post(resident, 'eerst', changes);
      expect([refused.status, heading(refused)]).to.deep.equal([413, 'Wij konden deze pagina niet lezen.']);
    }
  });

  it('with nearly as many unknown fields, names of JavaScript and names of no question goes on as if they were not there', async () => {
    const unknown = Object.fromEntries(Array.from({ length: 4_900 }, (_, i) => [`v.X${i}`, '1']));
    const odd = {
      __proto__x: '1',
      ['__proto__']: '1',
      constructor: '1',
      'v.__proto__': '1',
      'v.VIND.__proto__': '1',
    };
    const getoond = 'KENT,KAN,KAN.bus,__proto__,constructor,NIETS,VIND.x,v.KENT';
    await post(resident, 'eerst', { ...unknown, ...odd, 'v.KENT': 'nee', getoond });
    await post(resident, 'eind', { knop: 'verzenden' });
    expect(await stored(resident)).to.deep.equal([{ KENT: 'nee' }]);
  });

  it('with two answers where one may be given, or a choice that is not there, is not stored as it came', async () => {
    const wrong = await post(resident, 'eerst', { 'v.KENT': 'misschien' });
    expect([wrong.status, wrong.page('#melding a').length]).to.deep.equal([422, 1]);
    const many = await post(resident, 'eerst', { 'v.KENT': ['nee', 'ja'], 'v.KAN': ['bus', 'bus'] });
    expect(many.status).to.equal(422);
  });

  it('with signs that no database keeps, or a very long text, is shown again with a sentence', async () => {
    const grown = { getoond: 'KENT,HOE,KAN,KAN.te~0020voet~002c~0020of~0020zo,KAN.bus', 'v.KENT': 'ja' };
    for (const text of ['a\0b', 'x'.repeat(20_000)]) {
      const again = await post(resident, 'eerst', { ...grown, 'v.HOE': text });
      expect([again.status, again.page('#melding a').attr('href')]).to.deep.equal([422, '#v-HOE']);
    }
    const long = await post(resident, 'eerst', { ...grown, 'v.HOE': 'y'.repeat(450_000) });
    expect([long.status, long.page('[name="v.HOE"]').text().length]).to.deep.equal([413, 450_000]);
    expect(long.page('#melding').text()).to.include('te lang om te bewaren');
  });

  it('of a page that does not exist begins at the first', async () => {
    for (const pagina of ['nergens', '', '__proto__']) {
      const shown = await post(resident, pagina, { 'v.KENT': 'ja' });
      expect([shown.status, progress(shown)]).to.deep.equal([200, 'Deel 1 van 3']);
    }
  });

  it('with a button or field missing shows the questionnaire', async () => {
    for (const changes of [{ knop: 'iets' }, { knop: [] }, { getoond: [] }])
      expect(progress(await post(resident, 'eerst', changes))).to.equal('Deel 1 van 3');
  });
});
