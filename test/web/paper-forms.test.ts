import { expect } from 'chai';
import type supertest from 'supertest';
import { bart, els, joris, nadia } from '../support/kerkebeek.ts';
import { findParticipation } from '../../server/actions/find-participation.ts';
import { ticketFor } from '../../server/actions/ticket.ts';
import { readingOrder } from '../support/pdf-structure/reading-order.ts';
import { openTownHall, pageOf, signedIn, stranger, submit, type TownHall } from './town-hall.ts';

const address = '/beheer/golven/2025-1/papier';
const blank = `${address}/vragenlijst.pdf`;
const coded = `${address}/formulieren`;

/** Six members prefer a letter: one answered, one left the panel. */
async function withLetters(): Promise<TownHall> {
  const hall = await openTownHall();
  const { world } = hall;
  const members = (await world.panel.members.all()).slice(40, 46);
  const letters = members.map((one, i) => ({
    ...one,
    id: `brief-${i}`,
    reference: `B${i}`,
    email: null,
    lastName: `Geheimnaam${i}`,
    preferredChannel: 'letter' as const,
    address: { street: 'Beekstraat', houseNumber: '1', box: '', postcode: '9998', town: 'Kerkebeek' },
    status: i === 5 ? ('left' as const) : ('active' as const),
  }));
  await world.panel.members.add(letters);
  await world.panel.invitations.add(
    letters.map(({ id }, i) => ({
      tokenHash: String(i).repeat(64),
      memberId: id,
      waveId: '2025-1',
      channel: 'letter' as const,
      sentOn: '2025-03-01',
      delivery: 'sent',
    })),
  );
  const [first] = await world.answers.responses.ofWave('2025-1');
  if (first === undefined) throw new Error('nobody answered');
  const ticket = ticketFor(await world.keys.waveKey('2025-1'), 'brief-0');
  await world.answers.responses.add({ ...first, ticket }, []);
  return hall;
}

/** The bytes of a file that an answer brings. */
function asFile(request: supertest.Test): supertest.Test {
  return request.buffer(true).parse((res, done) => {
    const parts: Buffer[] = [];
    res.on('data', (part: Buffer) => parts.push(part));
    res.on('end', () => done(null, Buffer.concat(parts)));
  });
}

async function printCoded(hall: TownHall): Promise<supertest.Response> {
  const visitor = await signedIn(hall, els);
  const bewijs = String(
    pageOf(await visitor.get(address))('[data-test=coded] input[name=bewijs]').attr('value'),
  );
  return asFile(visitor.post(coded).type('form').send({ bewijs, deel: '1' }));
}

describe('the page with the questionnaire on paper', () => {
  let hall: TownHall;
  beforeEach(async () => {
    hall = await withLetters();
  });

  it('says beforehand that the form is in Dutch alone', async () => {
    const shown = pageOf(await (await signedIn(hall, els)).get(address));
    expect(shown('main').text()).to.include('Het is er alleen in het Nederlands, met “u”.');
  });

  it('is for policy staff and the administrator, not for strangers or other colleagues', async () => {
    expect((await stranger(hall).get(address)).headers['location']).to.equal('/beheer/aanmelden');
    for (const person of [joris, nadia]) {
      const other = await signedIn(hall, person);
      expect((await other.get(address)).status, person.name).to.equal(403);
      expect((await other.get(blank)).status, person.name).to.equal(403);
      expect((await submit(other, coded, { deel: '1' })).status, person.name).to.equal(403);
    }
    expect((await (await signedIn(hall, bart)).get(address)).status).to.equal(200);
  });

  it('is one link away from the wave, for who may print', async () => {
    const wave = '/beheer/golven/2025-1';
    const links = async (person: typeof els): Promise<number> =>
      pageOf(await (await signedIn(hall, person)).get(wave))(`a[href="${address}"]`).length;
    expect([await links(els), await links(joris)]).to.deep.equal([1, 0]);
  });

  it('gives a form without a code, and notes who took it', async () => {
    const file = await asFile((await signedIn(hall, els)).get(blank));
    expect(file.headers['content-type']).to.equal('application/pdf');
    expect(file.headers['content-disposition']).to.equal('attachment; filename=vragenlijst-2025-1.pdf');
    const read = (await readingOrder(file.body as Buffer)).join('\n');
    expect(read).to.include('Bezorg ons het formulier ten laatste op 21 maart 2025.');
    expect(read).to.include('Ga naar panel.kerkebeek.example/deelnemen en typ uw code.');
    const noted = (await hall.world.panel.audit.all()).at(-1);
    expect(noted).to.include({ actor: 'els', action: 'download paper form', subject: '2025-1' });
  });

  it('tells how many prefer a letter, not who of them answered', async () => {
    const page = pageOf(await (await signedIn(hall, els)).get(address));
    expect(page('[data-test=letters]').text()).to.equal(
      '5 uitgenodigde panelleden krijgen een brief. Ook wie al antwoordde, zit in het bestand: zo verraadt het niet wie dat is. Het eerste volledige antwoord telt.',
    );
    expect(page('[data-test=coded]')).to.have.length(1);
  });

  it('gives all who prefer a letter a form with a code that opens their questionnaire, also who answered: the file tells nobody', async () => {
    const file = await printCoded(hall);
    expect(file.status).to.equal(200);
    expect(file.headers['cache-control']).to.include('no-store');
    const read = await readingOrder(file.body as Buffer);
    const codes = read.flatMap(
      (line) => /^P Uw persoonlijke code (\w{4}) (\w{4})$/.exec(line)?.slice(1).join('') ?? [],
    );
    expect(codes).to.deep.equal(codes.toSorted());
    const owners = await Promise.all(
      codes.map(async (code) => (await findParticipation(hall.world, code))?.member.id),
    );
    expect(owners).to.have.members(['brief-0', 'brief-1', 'brief-2', 'brief-3', 'brief-4']);
    expect(read.join('\n')).to.not.match(/Geheimnaam|Noor|brief-\d|B\d\b/);
  });

  it('notes neither codes nor members, and writes none in the log', async () => {
    const read = (await readingOrder((await printCoded(hall)).body as Buffer)).join('\n');
    const [code = 'none'] = [...read.matchAll(/persoonlijke code (\w{4} \w{4})/g)].map(([, found]) => found);
    const written = JSON.stringify(await hall.world.panel.audit.all()) + hall.log();
    expect((await hall.world.panel.audit.all()).at(-1)).to.include({
      action: 'download paper forms with codes',
      subject: '2025-1',
    });
    expect(written).to.not.include(code).and.not.include(code.replace(' ', '')).and.not.include('brief-');
  });

  it('has no forms with a code for a wave that is closed, and no batch that is not there', async () => {
    const visitor = await signedIn(hall, els);
    const closed = pageOf(await visitor.get('/beheer/golven/2021-3/papier'));
    expect(closed('[data-test=letters]').text()).to.equal(
      'Deze golf is gesloten. Formulieren met een code kunnen niet meer.',
    );
    expect(
      (await submit(visitor, '/beheer/golven/2021-3/papier/formulieren', { deel: '1' })).status,
    ).to.equal(409);
    expect((await submit(visitor, coded, { deel: '2' })).status).to.equal(404);
    expect((await submit(visitor, coded, { deel: 'x' })).status).to.equal(400);
  });

  it('prints how to give it back as the municipality wrote it, and says what is wrong with a text', async () => {
    const visitor = await signedIn(hall, els);
    const kept = await submit(visitor, address, { tekst: 'Steek het in de rode bus.\n\nDorpsplein 1.' });
    expect(kept.status).to.equal(303);
    const read = await readingOrder((await asFile(visitor.get(blank))).body as Buffer);
    expect(read).to.include.members(['P Steek het in de rode bus.', 'P Dorpsplein 1.']);
    const long = await submit(visitor, address, { tekst: 'x'.repeat(301) });
    expect(long.status).to.equal(400);
    expect(pageOf(long)('#fout').text()).to.include("hoogstens 3 alinea's en samen 300 tekens");
    expect((await submit(visitor, address, { tekst: '  ' })).status).to.equal(400);
  });
});
