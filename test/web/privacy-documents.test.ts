import { expect } from 'chai';
import { municipalityOf } from '../../server/actions/municipality-of.ts';
import { bart, els, joris, nadia } from '../support/kerkebeek.ts';
import { wordDocument } from '../support/opened-word.ts';
import { openTownHall, pageOf, signedIn, submit, type TownHall, type Visitor } from './town-hall.ts';

const address = '/beheer/privacy/documenten';
const filled = {
  adres: 'Kerkstraat 1, 9999 Kerkebeek',
  functionaris: 'Dienst informatieveiligheid',
  'functionaris-mail': 'privacy@kerkebeek.example',
  grondslag: 'task',
  verwerkers: 'Rekencentrum; hosting; België\n\nPostkantoor; mails versturen; Nederland\n',
  nagelezen: '02/11/2024',
  opgesteld: '2024-11-03',
  beperkingen: 'Onze filmpjes hebben geen ondertitels.',
};

describe('the documents about privacy', () => {
  let hall: TownHall;
  let steward: Visitor;
  beforeEach(async () => {
    hall = await openTownHall();
    steward = await signedIn(hall, nadia);
  });

  const word = async (name: string): Promise<string> => {
    const answer = await steward.get(`${address}/${name}`).responseType('blob').expect(200);
    return wordDocument(answer.body as Buffer)('w\\:t').text();
  };

  it('say what is missing, until the municipality filled it in', async () => {
    const before = pageOf(await steward.get(address).expect(200))('main').text();
    await submit(steward, address, filled);
    const after = pageOf(await steward.get(address).expect(200))('main').text();
    expect(before).to.match(/Wat ontbreekt.*functionaris.*verwerker/su);
    expect(after).to.not.include('Wat ontbreekt');
  });

  it('keep what was filled in, and show it again', async () => {
    await submit(steward, address, filled);
    const { privacy, accessibility } = await municipalityOf(hall.world);
    expect(privacy?.processors).to.deep.equal([
      { name: 'Rekencentrum', task: 'hosting', place: 'België' },
      { name: 'Postkantoor', task: 'mails versturen', place: 'Nederland' },
    ]);
    expect([privacy?.checkedOn, accessibility?.statedOn]).to.deep.equal(['2024-11-02', '2024-11-03']);
  });

  for (const [field, typed, sentence] of [
    ['functionaris-mail', 'privacy at kerkebeek', 'geen adres zoals naam@gemeente.be'],
    ['verwerkers', 'Rekencentrum; hosting', 'Verwerker 1 heeft een naam, een taak en een plaats nodig'],
    ['nagelezen', '31/02/2026', 'geen dag tot en met vandaag'],
    ['opgesteld', '01/01/2099', 'geen dag tot en met vandaag'],
  ] as const) {
    it(`refuse "${typed}" with one sentence at its field, and lose nothing that was typed`, async () => {
      const answer = await submit(steward, address, { ...filled, [field]: typed });
      const page = pageOf(answer);
      expect([answer.status, page('#fout').text().includes(sentence)]).to.deep.equal([400, true]);
      expect(page(`[name="${field}"]`).attr('aria-invalid')).to.equal('true');
      expect(page('[name=adres]').val()).to.equal(filled.adres);
    });
  }

  it('are a register with what the program knows, and gaps for the rest', async () => {
    const before = await word('verwerkingsregister.docx');
    await submit(steward, address, filled);
    const after = await word('verwerkingsregister.docx');
    expect(before).to.match(/\[Vul het adres.*16 jaar/su);
    expect(after)
      .to.match(/Kerkstraat 1.*Dienst informatieveiligheid.*Rekencentrum/su)
      .and.not.include('[');
  });

  it('are an assessment that names each questionnaire and what needs care in it', async () => {
    const text = await word('effectbeoordeling.docx');
    expect(text).to.match(/2021-3.*2 vragen met eigen woorden.*minderjarigen vanaf 16 jaar/su);
    expect(text).to.include('[in te vullen]');
  });

  it('are the same bytes on the same day, and each taking is written down', async () => {
    const take = async (): Promise<Buffer> =>
      (await steward.get(`${address}/verwerkingsregister.docx`).responseType('blob')).body as Buffer;
    const [one, other] = [await take(), await take()];
    const taken = (await hall.world.panel.audit.all()).filter(({ action }) => action === 'download register');
    expect(one.equals(other)).to.equal(true);
    expect(taken.map(({ actor }) => actor)).to.deep.equal(['nadia', 'nadia']);
  });

  it('are seen by all colleagues, and changed by the administrator and the data steward alone', async () => {
    const pages = await Promise.all([bart, els, joris].map(async (one) => signedIn(hall, one)));
    const statuses = await Promise.all(
      pages.map(async (one) => {
        const seen = (await one.get(address)).status;
        const { status } = await submit(one, address, filled);
        return [seen, status];
      }),
    );
    expect(statuses).to.deep.equal([
      [200, 303],
      [200, 403],
      [200, 403],
    ]);
  });
});
