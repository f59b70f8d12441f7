import { expect } from 'chai';
import type { CheerioAPI } from 'cheerio';
import { bart, els, joris, nadia, written } from '../support/kerkebeek.ts';
import {
  openTownHall,
  pageOf,
  signedIn,
  stranger,
  submit,
  type TownHall,
  type Visitor,
} from './town-hall.ts';

const list = '/beheer/golven/2021-3/open-antwoorden';
const open = `${list}?vraag=OPEN&stand=open`;

describe('the page with open answers', () => {
  let hall: TownHall;
  let visitor: Visitor;
  beforeEach(async () => {
    hall = await openTownHall();
    await submit(await signedIn(hall, els), '/beheer/golven/2021-3/vrijgeven');
    visitor = await signedIn(hall, nadia);
  });

  /** What the form of the answer with this text would send, changed where the moderator says so. */
  async function send(
    text: string,
    changes: Record<string, string | string[]>,
  ): Promise<{ status: number; text: string; to: string }> {
    const page = pageOf(await visitor.get(open));
    const card = page('[data-test=answer]').filter((_, one) => textOf(page, one) === text);
    const value = (name: string): string => String(card.find(`[name=${name}]`).attr('value'));
    const fields: Record<string, string | string[]> = {
      bewijs: value('bewijs'),
      vraag: value('vraag'),
      stand: value('stand'),
      deel: value('deel'),
      sleutel: value('sleutel'),
      tekst: card.find('textarea').text().replace(/^\n/u, ''),
      keuze: 'delen',
      ...changes,
    };
    const answer = await visitor.post(list).type('form').send(fields);
    return { status: answer.status, text: answer.text, to: String(answer.headers['location']) };
  }

  async function released(text: string): Promise<string | null | undefined> {
    const all = await hall.world.answers.openTexts.ofWave('2021-3');
    return all.find((one) => one.text === text)?.decision?.released;
  }

  it('is for policy staff and the steward, not for strangers or other colleagues', async () => {
    expect((await stranger(hall).get(list)).headers['location']).to.equal('/beheer/aanmelden');
    expect((await (await signedIn(hall, els)).get(open)).status).to.equal(200);
    for (const person of [joris, bart]) {
      const other = await signedIn(hall, person);
      const statuses = [(await other.get(list)).status, (await other.get(open)).status];
      const sent = {
        vraag: 'OPEN',
        stand: 'open',
        deel: '1',
        sleutel: 'a'.repeat(32),
        keuze: 'niet',
        tekst: '',
      };
      expect([...statuses, (await submit(other, list, sent)).status]).to.deep.equal([403, 403, 403]);
    }
  });

  it('lists the questions, and shows none of the answers where there are fewer than ten', async () => {
    const page = pageOf(await visitor.get(list));
    const questions = page('[data-test=question]')
      .toArray()
      .map((one) => page(one).text().replaceAll(/\s+/gu, ' ').trim());
    expect(questions).to.deep.equal([
      'Wat kan beter? 0 van 10 antwoorden beslist, 0 vrijgegeven',
      'Welk woord past bij ons? Minder dan 10 antwoorden. Die tonen wij niet.',
    ]);
    const short = await visitor.get(`${list}?vraag=KORT`);
    expect([short.status, /snel|traag|vlot/u.test(short.text)]).to.deep.equal([409, false]);
  });

  it('is not there before a release, for another question or at a crooked address', async () => {
    const statuses = await Promise.all(
      [
        '/beheer/golven/2025-1/open-antwoorden?vraag=OPEN',
        `${list}?vraag=LOK1`,
        `${list}?vraag=__proto__`,
        `${list}?vraag=OPEN&stand=alles`,
        `${list}?vraag=OPEN&deel=0`,
        `${list}?vraag=OPEN&vraag=KORT`,
      ].map((address) => visitor.get(address)),
    );
    expect(statuses.map(({ status }) => status)).to.deep.equal([404, 404, 404, 400, 400, 400]);
  });

  it('marks what may point to a person, those answers first, and escapes the rest', async () => {
    const answer = await visitor.get(open);
    const page = pageOf(answer);
    const marks = page('[data-test=answer]')
      .toArray()
      .map((one) => page(one).find('mark').length);
    expect(marks.slice(0, 3)).to.have.members([1, 2, 2]);
    expect(marks.slice(3)).to.deep.equal(Array(7).fill(0));
    expect(page('mark').text())
      .to.include('Vandeperre (naam)')
      .and.to.include('0470 12 34 56 (telefoonnummer)');
    expect(answer.text).not.to.include('<script>alert');
    expect(textsOn(page)).to.include(written.html);
    expect(page('main').text()).not.to.match(/lid-\d|Noor Janssens|16–34/u);
  });

  it('gives a text back with parts left out, and goes on to the next', async () => {
    const { status, to } = await send(written.both, {});
    expect([status, to]).to.deep.equal([303, open]);
    expect(await released(written.both)).to.equal('[…], […], wacht nog altijd.');
    const left = pageOf(await visitor.get(open));
    expect([textsOn(left).includes(written.both), left('[role=status]').text()]).to.satisfy(
      ([there, said]: [boolean, string]) => !there && said.includes('vrijgegeven voor de volgende uitgave'),
    );
    const decided = pageOf(await visitor.get(`${list}?vraag=OPEN&stand=beslist`));
    expect(decided('[data-test=decided]').text()).to.include('De lezer ziet: “[…], […], wacht nog altijd.”');
  });

  it('releases whole only what nothing is flagged in, or what was found harmless one by one', async () => {
    expect((await send(written.plain, { keuze: 'geheel' })).status).to.equal(303);
    const refused = await send(written.both, { keuze: 'geheel', onschuldig: '0-11' });
    expect(refused.status).to.equal(400);
    const page = pageOf(refused);
    expect(page('[role=alert]').text()).to.include('kan wijzen');
    expect(
      page('[name=onschuldig]')
        .toArray()
        .map((box) => page(box).attr('checked')),
    ).to.include('checked');
    expect((await send(written.both, { keuze: 'geheel', onschuldig: ['0-11', '13-26'] })).status).to.equal(
      303,
    );
    expect(await released(written.both)).to.equal(written.both);
  });

  it('refuses a rewritten text, shows it again and keeps nothing', async () => {
    const typed = 'Mevrouw […] aan het loket was onvriendelijk. <i>Echt</i>';
    const refused = await send(written.name, { tekst: typed });
    expect(refused.status).to.equal(400);
    const box = pageOf(refused)('textarea[aria-invalid]');
    expect(box.text().trim()).to.equal(typed);
    expect(pageOf(refused)(`#${box.attr('aria-describedby') ?? 'x'}`).text()).to.include(
      'hele woorden weglaten',
    );
    expect(await released(written.name)).to.equal(undefined);
  });

  it('refuses unknown keys, keys of another wave, unknown flags and forged forms', async () => {
    const elsewhere = (await hall.world.answers.openTexts.ofWave('2025-1'))[0]?.key ?? '';
    const statuses = [
      await send(written.plain, { sleutel: 'f'.repeat(32) }),
      await send(written.plain, { sleutel: elsewhere, keuze: 'geheel' }),
      await send(written.plain, { sleutel: '../../x' }),
      await send(written.plain, { keuze: 'geheel', onschuldig: '1-2' }),
      await send(written.plain, { keuze: 'alles' }),
      await send(written.plain, { bewijs: 'vals' }),
      await send(written.plain, { tijd: 'nu' }),
      await send(written.plain, { tekst: 'x'.repeat(10_000) }),
    ].map(({ status }) => status);
    expect(statuses).to.deep.equal([404, 404, 400, 409, 400, 403, 400, 400]);
    const all = [
      ...(await hall.world.answers.openTexts.ofWave('2021-3')),
      ...(await hall.world.answers.openTexts.ofWave('2025-1')),
    ];
    expect(all.every(({ decision }) => decision === null)).to.equal(true);
  });

  it('leaves no text in the log, the audit or an address', async () => {
    await send(written.both, {});
    await send(written.name, { tekst: 'Vandeperre herschreven' });
    expect(hall.log()).not.to.match(/Vandeperre|Peeters|Kerkstraat|OPEN/u);
    expect(JSON.stringify(await hall.world.panel.audit.all())).not.to.match(/Vandeperre|Peeters|Kerkstraat/u);
  });

  it('turns pages of twenty-five', async () => {
    const more = Array.from({ length: 60 }, (_, i) => ({
      waveId: '2021-3',
      question: 'OPEN',
      text: `Antwoord nummer ${i}.`,
    }));
    await hall.world.answers.addMany([], more);
    const first = pageOf(await visitor.get(open));
    expect(first('[data-test=answer]').length).to.equal(25);
    expect(first('.pages').text()).to.include('Antwoord 1 tot 25 van 70');
    const last = pageOf(await visitor.get(`${open}&deel=3`));
    expect(last('[data-test=answer]').length).to.equal(20);
    expect(pageOf(await visitor.get(`${open}&deel=99`))('[data-test=answer]').length).to.equal(20);
  });
});

function textsOn(page: CheerioAPI): string[] {
  return page('[data-test=answer]')
    .toArray()
    .map((one) => textOf(page, one));
}

/** The text as it was written, without the words that screen readers get with a mark. */
function textOf(page: CheerioAPI, card: Parameters<CheerioAPI>[0]): string {
  const text = page(card).find('.answer-text').clone();
  text.find('.visually-hidden').remove();
  return text.text();
}
