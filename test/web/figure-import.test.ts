import { expect } from 'chai';
import type supertest from 'supertest';
import { loginsFile, visitRow, visitsFile } from '../support/figure-csv.ts';
import { bart, els, joris, nadia } from '../support/kerkebeek.ts';
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

const page = '/beheer/cijfers/invoeren';

describe('bringing figures', () => {
  let hall: TownHall;
  let visitor: Visitor;
  beforeEach(async () => {
    hall = await openTownHall();
    visitor = await signedIn(hall, els);
  });

  async function upload(file: Buffer, soort = 'appointments', by = visitor): Promise<supertest.Response> {
    const bewijs = await tokenOn(by);
    return by.post(page).field('bewijs', bewijs).field('soort', soort).attach('bestand', file, 'mei.csv');
  }
  const placeOf = (answer: supertest.Response): string => String(answer.headers['location']);
  const imports = async (): Promise<number> => (await hall.world.panel.figures.imports()).length;

  it('leads back to the figures from a page that is not there', async () => {
    const $ = pageOf(await visitor.get(`${page}/bestaat-niet`));
    expect($('main a.button').attr('href')).to.equal('/beheer/cijfers');
    expect($('main a.button').text()).to.equal('Terug naar de cijfers');
  });

  it('is for policy and the administrator; communications and the steward only see what there is', async () => {
    expect(placeOf(await stranger(hall).get(page))).to.equal('/beheer/aanmelden');
    expect((await upload(visitsFile([]), 'logins', stranger(hall))).status).to.equal(401);
    for (const person of [joris, nadia]) {
      const other = await signedIn(hall, person);
      const shown = await other.get(page);
      expect([shown.status, pageOf(shown)('input[type=file]').length]).to.deep.equal([200, 0]);
      expect((await upload(visitsFile([visitRow('1', 10)]), 'appointments', other)).status).to.equal(403);
      expect((await other.get('/beheer/cijfers/instellingen')).status).to.equal(403);
    }
    expect(pageOf(await (await signedIn(hall, bart)).get(page))('input[type=file]').length).to.equal(1);
  });

  it('shows what there is of each kind, and an empty list before the first file', async () => {
    const shown = pageOf(await visitor.get(page));
    expect(shown('[data-test=kind]').length).to.equal(9);
    expect(shown('[data-test=kind]').first().text()).to.include('Nog niets');
    expect(shown('main').text()).to.include('Er is nog niets ingevoerd.');
  });

  it('names months that are missing of what is told by month, but not of campaigns', async () => {
    const heads = 'Startdatum;Einddatum;Kanaal;Actie';
    const campaigns = [heads, '2021-01-04;2021-01-31;Brief;Loket', '2021-05-03;2021-05-30;Affiche;Loket'];
    const files: [string, Buffer][] = [
      ['logins', loginsFile(['31/01/2021;itsme;12', '31/05/2021;itsme;14'])],
      ['campaigns', Buffer.from(`${campaigns.join('\r\n')}\r\n`)],
    ];
    for (const [kind, file] of files) await submit(visitor, `${placeOf(await upload(file, kind))}/invoeren`);
    const shown = pageOf(await visitor.get(page))('[data-test=kind]').text();
    expect(shown.match(/januari 2021 tot en met mei 2021/gu)).to.have.length(2);
    expect(shown.match(/maanden ontbreken/gu)).to.have.length(1);
  });

  it('reads a file with English heads, words and clock, and shows amounts and percentages as Belgians write them', async () => {
    const understood = async (text: string, kind: string): Promise<string> =>
      pageOf(await visitor.get(placeOf(await upload(Buffer.from(text), kind))))('.understood').text();
    expect(
      await understood(
        'Ticket no.;Dept;Subject;Start;Checked in;Called;Closed;State\r\n7;Burgerzaken;eID;2021-05-10 12:10 PM;2021-05-10 12:02 PM;2021-05-10 1:05 p.m.;2021-05-10 1:09 PM;Completed\r\n',
        'appointments',
      ),
    ).to.match(/Status: Afgehandeld .*Aangemeld op: 10\/05\/2021 12:02 .*Opgeroepen op: 10\/05\/2021 13:05/u);
    const action = 'Actiecode;Titel;Status;Soort;Rekening;MJP nieuw;Boekjaar';
    expect(
      await understood(`${action}\r\nA101;Loket;Loopt;Investering;-14.245,33;-25.000,00;2021\r\n`, 'actions'),
    ).to.include('Rekening: −14.245,33 · MJP nieuw: −25.000,00');
    expect(
      await understood('Period,Page,Visits,Bounce rate\r\n2021-05,/loket,12,44.5%\r\n', 'web'),
    ).to.include('Bouncepercentage: 44,5\u00a0%');
  });

  it('gives an empty template with one example', async () => {
    const { text, headers } = await visitor.get(`${page}/sjabloon/logins.csv`);
    expect(text).to.equal(
      '\uFEFFDatum;Aanmeldmiddel;Aantal aanmeldingen;Aantal unieke gebruikers\r\n14/05/2021;itsme;14;12\r\n',
    );
    expect(headers['content-disposition']).to.include('sjabloon-logins.csv');
    expect((await visitor.get(`${page}/sjabloon/geheim.csv`)).status).to.equal(404);
  });

  it('goes from file to preview to figures, with what changed at the end', async () => {
    const address = placeOf(await upload(visitsFile([visitRow('1', 10), visitRow('2', 11)])));
    const preview = pageOf(await visitor.get(address));
    expect(preview('[data-test=change]').text()).to.match(/mei 2021\s+2\s+0\s+0/u);
    expect(preview('[data-test=sample]').first().text()).to.include('Status: Afgehandeld');
    expect(await imports()).to.equal(0);
    const done = placeOf(await submit(visitor, `${address}/invoeren`));
    const shown = pageOf(await visitor.get(done));
    expect(shown('[data-test=imported]').text()).to.include('2 gegevens zijn nieuw');
    expect(shown('main a[href="/beheer/cijfers"]').length).to.equal(1);
    expect(pageOf(await visitor.get(page))('[data-test=import]').text()).to.include('Els Peeters');
    expect((await visitor.get(address)).status).to.equal(404);
  });

  it('says which personal columns it left out', async () => {
    const file = Buffer.from('Afspraaknummer;Naam klant;Status\r\n1;Noor Janssens;Afgehandeld\r\n');
    const shown = await visitor.get(placeOf(await upload(file)));
    expect(pageOf(shown)('[data-test=dropped]').text()).to.include('“Naam klant”');
    expect(shown.text).not.to.include('Janssens');
  });

  it('shows faults first with row and column, as a file too, and has no button to import', async () => {
    const address = placeOf(await upload(loginsFile(['01/05/2021;itsme;12', '02/05/2021;=1+1;3']), 'logins'));
    const shown = pageOf(await visitor.get(address));
    expect(shown('[data-test=remarks] li').first().text()).to.include("Rij 3, kolom 'Aanmeldmiddel'");
    expect(shown(`form[action="${address}/invoeren"]`).length).to.equal(0);
    const { text } = await visitor.get(`${address}/opmerkingen.csv`);
    expect(text.split('\r\n')[1]).to.match(/^Fout;3;Aanmeldmiddel;Rij 3/u);
    expect((await submit(visitor, `${address}/invoeren`)).status).to.equal(400);
    expect(await imports()).to.equal(0);
  });

  it('lets staff say what a word stands for, and knows it the next time', async () => {
    const file = (count: number): Buffer => loginsFile([`01/05/2021;Itsme-app;${count}`]);
    const address = placeOf(await upload(file(12), 'logins'));
    const field = pageOf(await visitor.get(address))('select[name^="woord.means."]').attr('name') ?? '';
    const columns = {
      'kolom.day': 'Datum',
      'kolom.means': 'Aanmeldmiddel',
      'kolom.logins': 'Aantal aanmeldingen',
    };
    expect(placeOf(await submit(visitor, address, { ...columns, [field]: 'itsme' }))).to.equal(address);
    expect((await submit(visitor, `${address}/invoeren`)).status).to.equal(303);
    const next = pageOf(
      await visitor.get(
        placeOf(await upload(Buffer.concat([file(12), Buffer.from('2021-05-02;Itsme-app;3\r\n')]), 'logins')),
      ),
    );
    expect(next('[data-test=change]').text()).to.match(/mei 2021\s+1\s+0\s+1/u);
  });

  it('asks before a month is replaced', async () => {
    await submit(visitor, `${placeOf(await upload(loginsFile(['01/05/2021;itsme;12']), 'logins'))}/invoeren`);
    const address = placeOf(await upload(loginsFile(['01/05/2021;itsme;14']), 'logins'));
    const before = pageOf(await visitor.get(address));
    expect(before('[data-test=why-not]').text()).to.include('zegt iets anders');
    expect(before('[data-test=remarks]').text()).to.include('“14”, maar wij bewaarden al “12”');
    expect((await submit(visitor, `${address}/invoeren`)).status).to.equal(409);
    await submit(visitor, `${address}/vervangen`, { maand: '2021-05' });
    expect(pageOf(await visitor.get(address))('[data-test=change]').text()).to.match(/mei 2021\s+0\s+1\s+0/u);
    expect((await submit(visitor, `${address}/invoeren`)).status).to.equal(303);
  });

  it('says that a file was imported before, and reads it again when asked', async () => {
    const file = visitsFile([visitRow('1', 10)]);
    await submit(visitor, `${placeOf(await upload(file))}/invoeren`);
    const again = await upload(file);
    expect([again.status, pageOf(again)('[role=alert]').text()]).to.deep.equal([
      409,
      'Let op. Dit bestand is al ingevoerd op 10/03/2025. Er verandert niets.',
    ]);
    const bewijs = await tokenOn(visitor);
    const anyway = await visitor
      .post(page)
      .field({ bewijs, soort: 'appointments', opnieuw: 'ja' })
      .attach('bestand', file, 'mei.csv');
    expect(anyway.status).to.equal(303);
  });

  it('forgets a file that is cancelled, and shows nobody the file of somebody else', async () => {
    const address = placeOf(await upload(visitsFile([visitRow('1', 10)])));
    const other = await signedIn(hall, bart);
    const tries = ['', '/opmerkingen.csv'].map((end) => other.get(`${address}${end}`));
    expect((await Promise.all(tries)).map(({ status }) => status)).to.deep.equal([404, 404]);
    expect((await submit(other, `${address}/invoeren`)).status).to.equal(404);
    expect(placeOf(await submit(visitor, `${address}/annuleren`))).to.equal(page);
    expect((await visitor.get(address)).status).to.equal(404);
  });

  it('refuses odd uploads with one sentence, and goes on', async () => {
    const bewijs = await tokenOn(visitor);
    const post = () => visitor.post(page);
    const whole = visitsFile([visitRow('1', 10)]);
    const parts = Array.from(
      { length: 10_000 },
      (_, i) => `--x\r\nContent-Disposition: form-data; name="a${i}"\r\n\r\n1\r\n`,
    );
    const raw = (body: string) => post().set('Content-Type', 'multipart/form-data; boundary=x').send(body);
    const tries = [
      await upload(Buffer.from([0, 1, 2, 3])),
      await upload(whole, 'geheim'),
      await upload(Buffer.alloc(21 * 1024 * 1024, 'a')),
      await post().field({ bewijs, soort: 'logins' }),
      await post()
        .field({ bewijs, soort: 'logins' })
        .attach('bestand', whole, 'a')
        .attach('bestand', whole, 'b'),
      await post().field({ bewijs, soort: 'logins', 'soort[a][b]': '1' }).attach('bestand', whole, 'a'),
      await raw(`${parts.join('')}--x--\r\n`),
      await raw('--x\r\nContent-Disposition: form-data; name="bestand"; filename="a.csv"\r\n\r\nkapot'),
    ];
    expect(tries.map(({ status }) => status)).to.deep.equal([400, 400, 400, 400, 400, 400, 400, 400]);
    for (const answer of tries) expect(pageOf(answer)('main').text()).to.match(/\.\s*$|\.\s/u);
    expect((await visitor.get(page)).status).to.equal(200);
  });

  it('keeps only the last part of a name, and not all of a long one', async () => {
    const bewijs = await tokenOn(visitor);
    for (const [name, shown] of [
      ['../../etc/passwd', 'passwd'],
      ['C:\\tmp\\mei.csv', 'mei.csv'],
      [`${'n'.repeat(300)}.csv`, `${'n'.repeat(99)}…`],
    ] as const) {
      const sent = visitor.post(page).field({ bewijs, soort: 'appointments' });
      const answer = await sent.attach('bestand', visitsFile([visitRow(name, 10)]), { filename: name });
      expect(
        pageOf(await visitor.get(placeOf(answer)))('.file-name')
          .first()
          .text(),
      ).to.equal(shown);
    }
  });

  it('lets one person bring thirty files an hour', async () => {
    const file = Buffer.from('x');
    for (let i = 0; i < 30; i += 1) await upload(file, 'geheim');
    expect((await upload(file, 'geheim')).status).to.equal(429);
  });
});
