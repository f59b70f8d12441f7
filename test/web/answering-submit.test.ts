import { expect } from 'chai';
import type { Response } from 'supertest';
import { newToken } from '../../server/actions/token.ts';
import { PageToken } from '../../server/web/pages/answering-token.ts';
import { linkFor } from '../support/answering-world.ts';
import { openTownHall, pageOf, settings, stranger, type TownHall, type Visitor } from './town-hall.ts';

interface Resident {
  visitor: Visitor;
  link: string;
  /** What the page was printed with. */
  pageToken: string;
}

async function atTheQuestionnaire(hall: TownHall, member = 50): Promise<Resident> {
  const link = await linkFor(hall.world, member);
  const visitor = stranger(hall);
  await visitor.post(`/deelnemen/${link}`).expect(303);
  const page = pageOf(await visitor.get('/vragenlijst').expect(200));
  return { visitor, link, pageToken: String(page('input[name=bewijs]').attr('value')) };
}

function send({ visitor, pageToken }: Resident, answers: unknown): Promise<Response> {
  const body = JSON.stringify(answers);
  return visitor
    .post('/vragenlijst')
    .set('X-Panelpeil-Token', pageToken)
    .type('json')
    .send(body)
    .then((it) => it);
}

async function countIn({ world }: TownHall): Promise<number> {
  return (await world.answers.responses.ofWave('2025-1')).length;
}

describe('sending answers', () => {
  let hall: TownHall;
  let before: number;
  beforeEach(async () => {
    hall = await openTownHall();
    before = await countIn(hall);
  });

  it('keeps them and leads to the thank-you', async () => {
    const resident = await atTheQuestionnaire(hall);
    const answer = await send(resident, { LOK1: '2' });
    expect([answer.status, answer.body]).to.deep.equal([200, { next: '/vragenlijst/bedankt' }]);
    expect(await countIn(hall)).to.equal(before + 1);
    const thanks = await resident.visitor.get('/vragenlijst/bedankt').expect(200);
    expect(pageOf(thanks)('h1').text()).to.equal('Dank u wel');
  });

  it('keeps them once, however often the same answers arrive', async () => {
    const resident = await atTheQuestionnaire(hall);
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(resident, { LOK1: '2' })));
    expect(answers.map(({ status }) => status)).to.deep.equal(Array.from({ length: 20 }, () => 200));
    expect(await countIn(hall)).to.equal(before + 1);
  });

  it('keeps the last when other answers follow from the same browser', async () => {
    const resident = await atTheQuestionnaire(hall);
    const earlier = await hall.world.answers.responses.ofWave('2025-1');
    const threes = earlier.filter(({ answers }) => answers['LOK1'] === '3').length;
    await send(resident, { LOK1: '2' });
    expect((await send(resident, { LOK1: '3' })).status).to.equal(200);
    const kept = await hall.world.answers.responses.ofWave('2025-1');
    const said = kept.map(({ answers }) => answers['LOK1']);
    expect(said.filter((answer) => answer === '3')).to.have.length(threes + 1);
    expect(kept).to.have.length(before + 1);
  });

  it('keeps the first when other answers follow from another browser, which has no receipt of them', async () => {
    const resident = await atTheQuestionnaire(hall);
    const elsewhere = await atTheQuestionnaire(hall);
    await send(resident, { LOK1: '2' });
    const answer = await send(elsewhere, { LOK1: '3' });
    expect(answer.status).to.equal(409);
    expect(answer.body).to.have.property('title').that.includes('Wij bewaren uw eerste antwoorden.');
    expect(await countIn(hall)).to.equal(before + 1);
  });

  it('says afterwards, at the link and at the questionnaire, that there is an answer already', async () => {
    const resident = await atTheQuestionnaire(hall);
    await send(resident, { LOK1: '2' });
    const places = ['/vragenlijst', `/deelnemen/${resident.link}`];
    for (const place of places) await expectAnswered(resident.visitor, place);
    const thanks = await resident.visitor.get('/vragenlijst/bedankt');
    expect(String(thanks.headers['set-cookie'])).not.to.include(resident.link);
    for (const place of places) await expectAnswered(resident.visitor, place);
  });

  async function expectAnswered(visitor: Visitor, place: string): Promise<void> {
    const answer = await visitor.get(place).expect(200);
    expect(pageOf(answer)('h1').text()).to.equal('U hebt al geantwoord. Dank u.');
  }

  it('says in Dutch what does not fit the questionnaire, and keeps nothing', async () => {
    const resident = await atTheQuestionnaire(hall);
    for (const wrong of [{ LOK1: '9' }, { NIETS: 1 }, [], null, 'LOK1']) {
      const answer = await send(resident, wrong);
      expect(answer.status, JSON.stringify(wrong)).to.equal(422);
      expect(answer.type).to.equal('application/problem+json');
      const { problems, sentences } = answer.body as { problems: unknown[]; sentences: string[] };
      expect(problems).to.have.length.above(0);
      expect(sentences).to.have.length(problems.length);
    }
    expect(await countIn(hall)).to.equal(before);
  });

  it('needs the word that the page was printed with', async () => {
    const resident = await atTheQuestionnaire(hall);
    const neighbour = await atTheQuestionnaire(hall, 51);
    for (const pageToken of ['', 'x', neighbour.pageToken]) {
      expect((await send({ ...resident, pageToken }, { LOK1: '2' })).status).to.equal(403);
    }
    expect(await countIn(hall)).to.equal(before);
  });

  it('from another site is refused', async () => {
    const { visitor, pageToken } = await atTheQuestionnaire(hall);
    const post = visitor
      .post('/vragenlijst')
      .set('X-Panelpeil-Token', pageToken)
      .set('Sec-Fetch-Site', 'cross-site');
    await post.send({ LOK1: '2' }).expect(403);
    expect(await countIn(hall)).to.equal(before);
  });

  it('is only for JSON and for the form itself', async () => {
    const { visitor, pageToken } = await atTheQuestionnaire(hall);
    const post = (type: string) =>
      visitor.post('/vragenlijst').set('X-Panelpeil-Token', pageToken).type(type).send('{"LOK1":"2"}');
    await post('text/plain').expect(415);
    await post('multipart/form-data; boundary=x').expect(415);
    await post('application/x-www-form-urlencoded').expect(403);
    expect(await countIn(hall)).to.equal(before);
  });

  it('that cannot be read, or are far too long, gives one Dutch sentence', async () => {
    const { visitor, pageToken } = await atTheQuestionnaire(hall);
    const post = (body: string) =>
      visitor.post('/vragenlijst').set('X-Panelpeil-Token', pageToken).type('json').send(body);
    const broken = await post('{"LOK1":').expect(400);
    const long = await post(JSON.stringify({ LOK1: 'x'.repeat(300_000) })).expect(413);
    expect(JSON.parse(broken.text)).to.have.property(
      'title',
      'Wij konden uw antwoorden niet lezen. Verzend opnieuw.',
    );
    expect(JSON.parse(long.text)).to.have.property('title').that.includes('te lang');
  });

  it('after the wave was closed says so and keeps nothing', async () => {
    const resident = await atTheQuestionnaire(hall);
    await hall.world.panel.waves.move('2025-1', 'open', 'closed');
    const answer = await send(resident, { LOK1: '2' });
    expect([answer.status, answer.body.title]).to.deep.equal([
      410,
      'Deze bevraging is afgesloten. Wat u net invulde, is niet bewaard.',
    ]);
    expect(await countIn(hall)).to.equal(before);
  });

  it('without a link, or with one that opens nothing, is refused', async () => {
    await stranger(hall).post('/vragenlijst').send({ LOK1: '2' }).expect(401);
    const forged = newToken();
    const post = stranger(hall).post('/vragenlijst').set('Cookie', `vragenlijst=${forged}`);
    const answer = await post
      .set('X-Panelpeil-Token', new PageToken(settings).for(forged))
      .send({ LOK1: '2' });
    expect(answer.status).to.equal(404);
    expect(JSON.parse(answer.text)).to.have.property('title').that.includes('Deze link is niet meer geldig.');
    expect(await countIn(hall)).to.equal(before);
  });

  it('is also accepted from a page that was open while the secret changed', async () => {
    const resident = await atTheQuestionnaire(hall);
    const both = new PageToken({
      ...settings,
      sessionSecrets: ['a newer secret, long enough to be accepted', ...settings.sessionSecrets],
    });
    expect(both.isRight(resident.link, resident.pageToken)).to.equal(true);
  });
});
