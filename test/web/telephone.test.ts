import { expect } from 'chai';
import type { Response } from 'supertest';
import { draftOf } from '../../server/actions/drafts.ts';
import { findParticipation } from '../../server/actions/find-participation.ts';
import { submitAnswers } from '../../server/actions/submit-answers.ts';
import { bart, els, joris, nadia } from '../support/kerkebeek.ts';
import { openTelephoneWave, telephoneCode, telephoneWave } from '../support/telephone-wave.ts';
import {
  openTownHall,
  pageOf,
  signedIn,
  stranger,
  submit,
  type TownHall,
  type Visitor,
} from './town-hall.ts';

const telephone = '/beheer/golven/2025-4/telefoon';
const questions = `${telephone}/vragen`;

describe('a conversation on the telephone', () => {
  let hall: TownHall;
  let interviewer: Visitor;
  let code: string;
  beforeEach(async () => {
    hall = await openTownHall();
    await openTelephoneWave(hall.world);
    code = await telephoneCode(hall.world, 'lid-050');
    interviewer = await signedIn(hall, els);
  });

  const begin = (more: Record<string, string> = {}): Promise<Response> =>
    submit(interviewer, telephone, { code, akkoord: 'ja', ...more });
  /** Fills in the page that was shown and presses a button of it. */
  const answer = (shown: Response, fields: Record<string, string>, knop = 'volgende'): Promise<Response> => {
    const page = pageOf(shown);
    const hidden = (name: string): string => page(`#gesprek input[name=${name}]`).attr('value') ?? '';
    const own = {
      code: hidden('code'),
      merk: hidden('merk'),
      pagina: hidden('pagina'),
      getoond: hidden('getoond'),
    };
    return submit(interviewer, questions, { ...own, ...fields, knop });
  };
  /** A conversation up to its last page. */
  const talkToTheEnd = async (): Promise<Response> => {
    const second = await answer(await begin(), { 'v.KENT': '1' });
    return answer(second, { 'v.HOE': 'telefoon', 'v.EENS.snel': '2' });
  };
  const responses = () => hall.world.answers.responses.ofWave('2025-4');
  const audited = async (): Promise<string[]> =>
    (await hall.world.panel.audit.counts())
      .filter(({ action }) => action.startsWith('telephone'))
      .map(({ day, actor, action, subject }) => `${day} ${actor}: ${action} ${subject}`);
  const said = (shown: Response): string => pageOf(shown)('.spoken-read, .spoken-lines').text();
  const notSaid = (shown: Response): string => pageOf(shown)('.spoken-not').text();

  it('begins with what is read out: who calls, why, how long, of free will, in confidence, and the code', async () => {
    const page = await interviewer.get(telephone).expect(200);
    expect(said(page)).to.match(
      /van de gemeente Kerkebeek.*hoe inwoners het loket vinden.*kiest zelf.*minuten.*stoppen.*vertrouwelijk.*zonder uw naam.*code/su,
    );
    expect(notSaid(page)).to.include('alleen in het Nederlands, met “u”').and.include('Vraag geen naam.');
    expect(pageOf(page)('label[for=akkoord]').text()).to.include('De persoon wil meedoen.');
  });

  it('is for policy staff alone: nobody who sees names, and nobody who sees single rows', async () => {
    for (const person of [joris, bart, nadia]) {
      const visitor = await signedIn(hall, person);
      expect((await visitor.get(telephone)).status, person.name).to.equal(403);
      expect((await submit(visitor, telephone, { code, akkoord: 'ja' })).status).to.equal(403);
      expect((await submit(visitor, questions, { code, pagina: 'loket', getoond: 'KENT' })).status).to.equal(
        403,
      );
      expect((await visitor.get('/beheer/golven/2025-4')).text).not.to.include('telefoon"');
    }
    expect((await interviewer.get('/beheer/golven/2025-4')).text).to.include(`href="${telephone}"`);
    expect((await stranger(hall).get(telephone)).status).to.equal(303);
  });

  it('asks first whether the person wants to take part', async () => {
    const shown = await submit(interviewer, telephone, { code });
    expect(shown.status).to.equal(400);
    expect(pageOf(shown)('[role=alert]').text()).to.include('Vraag eerst of de persoon wil meedoen');
    expect(pageOf(shown)('#fout a').attr('href')).to.equal('#akkoord');
    expect(pageOf(shown)('#akkoord').attr('aria-invalid')).to.equal('true');
    expect(pageOf(shown)('#code').attr('value')).to.equal(code);
    expect(await audited()).to.deep.equal([]);
  });

  it('shows and changes nothing for a code alone: the conversation was begun, by this person, about this code', async () => {
    const found = await findParticipation(hall.world, code);
    if (found === null) throw new Error('the code leads nowhere');
    const second = await answer(await begin(), { 'v.KENT': '1' });
    await answer(second, { 'v.HOE': 'e-mail' }, 'vorige');
    const before = await draftOf(hall.world, found);
    const colleague = await telephoneCode(hall.world, 'lid-051');
    const begun = pageOf(await submit(interviewer, telephone, { code: colleague, akkoord: 'ja' }));
    const ofOther = String(begun('input[name=merk]').attr('value'));
    for (const merk of ['', 'x.y', ofOther, `${'9'.repeat(13)}.${'a'.repeat(43)}`]) {
      const page = { pagina: 'kanalen', getoond: 'HOE', 'v.HOE': 'telefoon', knop: 'vorige' };
      const shown = await submit(interviewer, questions, { code, merk, ...page });
      expect(shown.status, merk).to.equal(400);
      expect(pageOf(shown)('[role=alert]').text()).to.include('Dit gesprek is niet begonnen');
      expect(pageOf(shown)('#gesprek').length).to.equal(0);
    }
    expect(await draftOf(hall.world, found)).to.deep.equal(before);
  });

  it('asks to begin again when a conversation lay still for hours', async () => {
    const second = await answer(await begin(), { 'v.KENT': '1' });
    hall.world.clock.pass(3 * 60 * 60 * 1000);
    interviewer = await signedIn(hall, els);
    const late = await answer(second, { 'v.HOE': 'e-mail' });
    expect(late.status).to.equal(400);
    expect(pageOf(late)('[role=alert]').text()).to.include('Begin het opnieuw.');
  });

  it('says what is wrong with a code, and that one of another wave is not of this one', async () => {
    const other = await telephoneCode(hall.world, 'lid-051');
    const wrong: [string, RegExp][] = [
      ['', /Typ de code uit de brief/u],
      [code.slice(1), /telt 7 tekens/u],
      [`${code.slice(0, 7)}${code.endsWith('2') ? '3' : '2'}`, /klopt niet/u],
    ];
    for (const [typed, sentence] of wrong) {
      const shown = await begin({ code: typed });
      expect(shown.status, typed).to.equal(400);
      expect(pageOf(shown)('[role=alert]').text()).to.match(sentence);
    }
    const elsewhere = await submit(interviewer, '/beheer/golven/2025-1/telefoon', {
      code: other,
      akkoord: 'ja',
    });
    expect(pageOf(elsewhere)('[role=alert]').text()).to.include('Deze code hoort niet bij golf 2025-1');
  });

  it('stops somebody who tries codes', async () => {
    const other = await telephoneCode(hall.world, 'lid-051');
    const statuses = new Set<number>();
    for (let i = 0; i < 41; i += 1)
      statuses.add(
        (await submit(interviewer, '/beheer/golven/2025-1/telefoon', { code: other, akkoord: 'ja' })).status,
      );
    expect([...statuses]).to.deep.equal([400, 429]);
  });

  it('reads each question out with its answers in one breath, and leads nobody to a refusal', async () => {
    const first = await begin();
    expect(said(first)).to.include('Kent u het loket? Nee; ja, van naam; of ja, ik was er al?');
    expect(notSaid(first)).to.include('“zeg ik liever niet”: alleen als de persoon het zelf zegt.');
    const grown = await answer(first, { 'v.KENT': '3' });
    expect(said(grown)).to.include('Geef een cijfer van 0, heel ontevreden, tot 10, heel tevreden.');
    const second = await answer(grown, { 'v.KENT': '3', 'v.CIJFER': '8' });
    expect(said(second)).to.include(
      'Ik noem alles op, meer dan één antwoord mag. Telefoon, e-mail, geen contact of op een andere manier?',
    );
    expect(said(second)).to.include('Kies telkens: niet eens of eens.');
    expect(pageOf(second)('.spoken-lines li').toArray()).to.have.length(2);
    expect(notSaid(second)).to.include('“geen mening”: alleen als de persoon het zelf zegt.');
  });

  it('names the next part in a sentence, and asks nothing there that is for who reads a screen or paper alone', async () => {
    expect(said(await begin())).to.include('Het volgende deel: het loket.');
    const last = await talkToTheEnd();
    expect(pageOf(last)('main').text()).to.include('In welk jaar').and.not.include('Wie vulde dit in?');
    await answer(last, { 'v.GEBOREN': '1950' }, 'verzenden');
    expect((await responses()).map(({ answers }) => answers['HULP'])).to.deep.equal([undefined]);
  });

  it('marks the questions that an answer brought, and no others, and puts the focus on the first', async () => {
    const first = await begin();
    expect(pageOf(first)('.asked--new').length).to.equal(0);
    const page = pageOf(await answer(first, { 'v.KENT': '3' }));
    const fresh = page('.asked--new');
    expect([fresh.length, page('.asked').length]).to.deep.equal([1, 3]);
    expect(fresh.find('.asked-mark').text()).to.equal('Nieuwe vraag');
    expect(fresh.find('[name="v.CIJFER"]').length).to.be.above(0);
    expect(page('[autofocus]').is('.asked--new')).to.equal(true);
    expect(page('[role=alert]').text()).to.include(`Er staat “${fresh.find('.asked-mark').text()}” of`);
  });

  it('shows nothing of the register: whose code it is, and when they were born', async () => {
    const pages = [await begin(), await talkToTheEnd()];
    const texts = pages.map(({ text }) => text).join('');
    expect(texts).not.to.match(/Noor|Janssens|lid-050|inwoner\.example|K1050/u);
    expect(pageOf(pages[1] ?? { text: '' })('input[name="v.GEBOREN"]').attr('value')).to.equal('');
  });

  it('stores the answers once as given by telephone, and notes who asked, of which wave alone', async () => {
    const last = await talkToTheEnd();
    expect(said(last)).to.include('Mag ik uw antwoorden verzenden?');
    const sent = await answer(last, { 'v.GEBOREN': '1950', 'v.WENS': 'Meer stoelen' }, 'verzenden');
    expect([sent.status, sent.headers['location']]).to.deep.equal([303, `${telephone}/bedankt`]);
    const [one, ...more] = await responses();
    expect(more).to.deep.equal([]);
    expect(one?.mode).to.equal('phone');
    expect(one?.answers).to.deep.equal({ KENT: '1', HOE: ['telefoon'], EENS: { snel: '2' } });
    expect(await audited()).to.deep.equal([
      '2025-03-10 els: telephone answers entered 2025-4',
      '2025-03-10 els: telephone interview begun 2025-4',
    ]);
  });

  it('ends with thanks, without a receipt that the interviewer would know, and keeps nothing in the browser', async () => {
    const sent = await answer(await talkToTheEnd(), { 'v.WENS': 'Meer stoelen' }, 'verzenden');
    const thanks = await interviewer.get(String(sent.headers['location'])).expect(200);
    expect(said(thanks)).to.include('Dank u wel. Uw antwoorden zijn bewaard.');
    expect(notSaid(thanks)).to.include('geen bewijscode');
    expect(thanks.text).not.to.include('Meer stoelen').and.not.to.include(code);
    expect(thanks.headers['cache-control']).to.equal('no-store');
    expect(hall.log()).not.to.include(code).and.not.to.include('stoelen');
  });

  it('lets a question that must be answered stay open, once the interviewer says so', async () => {
    const refused = await answer(await begin(), {});
    expect(refused.status).to.equal(422);
    expect(pageOf(refused)('[role=alert]').text()).to.include('Ga dan verder zonder antwoord.');
    const second = await answer(refused, {}, 'volgende-zonder');
    expect(pageOf(second)('input[name=pagina]').attr('value')).to.equal('kanalen');
    const last = await answer(second, {}, 'volgende-zonder');
    await answer(last, { 'v.WENS': 'Niets' }, 'verzenden');
    expect((await responses()).map(({ answers }) => answers)).to.deep.equal([{}]);
  });

  it('lets nothing else pass: an answer that is no answer is mended first', async () => {
    const second = await answer(await begin(), { 'v.KENT': '1' });
    const refused = await answer(second, { 'v.HOE': 'duif' }, 'volgende-zonder');
    expect(refused.status).to.equal(422);
    expect(pageOf(refused)('button[value$=zonder]').length).to.equal(0);
  });

  it('lets nobody but an interviewer leave a required question open', async () => {
    expect((await submitAnswers(hall.world, code, { WENS: 'Niets' })).state).to.equal('refused');
    expect(
      (await submitAnswers(hall.world, code, { WENS: 'Niets' }, { mode: 'phone', by: els })).state,
    ).to.equal('stored');
  });

  it('can stop and go on later: what was said is a draft, and is shown again only if the person agrees', async () => {
    const stopped = await answer(
      await answer(await begin(), { 'v.KENT': '2' }),
      { 'v.HOE': 'e-mail' },
      'stoppen',
    );
    expect(stopped.headers['location']).to.equal(telephone);
    expect((await interviewer.get(telephone)).text).to.include('Het gesprek is gestopt.');
    const asked = await begin();
    expect(said(asked)).to.include('Ik zie dan wat u al antwoordde.');
    expect(asked.text).not.to.include('name="v.HOE"');
    expect([asked.status, pageOf(asked)('#fout').length]).to.deep.equal([200, 0]);
    const unasked = await begin({ gevraagd: 'ja' });
    expect([unasked.status, pageOf(unasked)('#fout a').attr('href')]).to.deep.equal([400, '#gezien']);
    const resumed = await begin({ gezien: 'ja' });
    expect(pageOf(resumed)('input[name="v.HOE"][checked]').attr('value')).to.equal('e-mail');
    expect(await responses()).to.deep.equal([]);
  });

  it('is the same draft that the member finds on the internet', async () => {
    await answer(await begin(), { 'v.KENT': '2' });
    const found = await findParticipation(hall.world, code);
    if (found === null) throw new Error('the code leads nowhere');
    expect((await draftOf(hall.world, found)).answers).to.deep.equal({ KENT: '2' });
  });

  it('tells kindly who answered already that the first answer counts', async () => {
    const last = await talkToTheEnd();
    await submitAnswers(hall.world, code, { KENT: '3', HOE: ['geen'] });
    const late = await answer(last, { 'v.WENS': 'Niets' }, 'verzenden');
    const again = await begin();
    for (const shown of [late, again]) {
      expect(shown.status).to.equal(409);
      expect(said(shown)).to.include('Uw eerste volledige antwoord telt.');
    }
    expect((await responses()).map(({ mode }) => mode)).to.deep.equal(['web']);
    expect(await audited()).not.to.include('2025-03-10 els: telephone answers entered 2025-4');
  });

  it('tells the person when the wave closed during the conversation', async () => {
    const last = await talkToTheEnd();
    await hall.world.panel.waves.move(telephoneWave.id, 'open', 'closed');
    const late = await answer(last, { 'v.WENS': 'Niets' }, 'verzenden');
    expect(late.status).to.equal(409);
    expect(said(late)).to.include('De bevraging is intussen afgesloten.');
    expect((await interviewer.get(telephone)).status).to.equal(409);
    expect(await responses()).to.deep.equal([]);
  });

  it('loses nothing but the last page when the session ends', async () => {
    const second = await answer(await begin(), { 'v.KENT': '2' });
    await submit(interviewer, '/beheer/afmelden');
    expect((await answer(second, { 'v.HOE': 'e-mail' })).status).to.equal(401);
    interviewer = await signedIn(hall, els);
    const resumed = await begin({ gezien: 'ja' });
    expect(pageOf(resumed)('input[name="v.KENT"][checked]').attr('value')).to.equal('2');
  });

  it('goes back to its first page by an address of the middle', async () => {
    const answers = [await interviewer.get(questions), await submit(interviewer, questions, { code })];
    expect(answers[0]?.headers['location']).to.equal(telephone);
    expect(answers[1]?.status).to.equal(200);
    expect(pageOf(answers[1] ?? { text: '' })('#code').length).to.equal(1);
  });
});
