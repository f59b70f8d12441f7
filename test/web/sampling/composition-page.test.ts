import { expect } from 'chai';
import { checksumOf } from '../../../server/actions/figure-uploads.ts';
import { importFile } from '../../../server/actions/import-figures.ts';
import { municipalityOf } from '../../../server/actions/municipality-of.ts';
import { bart, els, joris, nadia } from '../../support/kerkebeek.ts';
import { openTownHall, pageOf, signedIn, stranger, submit, type TownHall } from '../town-hall.ts';

const address = '/beheer/panel/samenstelling';

/** Of each age of 30, 50 and 70 as many women as men: 960 together. */
async function bringResidents(hall: TownHall): Promise<void> {
  const rows = [30, 50, 70].flatMap((age) =>
    ['V', 'M'].map((sex) => `2025;99999;Kerkebeek;${sex};${age};160`),
  );
  const bytes = Buffer.from(`Jaar;NIS-code;Gemeente;Geslacht;Leeftijd;Aantal\r\n${rows.join('\r\n')}\r\n`);
  await importFile(hall.world, {
    kind: 'population',
    name: 'bevolking.csv',
    checksum: checksumOf(bytes),
    source: bytes,
    mapping: null,
    replace: false,
  });
}

/** The rows of a table as texts. */
async function rowsOf(hall: TownHall, table: string): Promise<string[][]> {
  const page = pageOf(await (await signedIn(hall, nadia)).get(address));
  return page(`[aria-labelledby=samenstelling-${table}] tbody tr`)
    .toArray()
    .map((row) =>
      page(row)
        .children()
        .toArray()
        .map((cell) => page(cell).text().replaceAll(/\s+/gu, ' ').trim()),
    );
}

describe('the page of what the panel is made of', () => {
  let hall: TownHall;
  beforeEach(async () => {
    hall = await openTownHall();
  });

  it('is shut for strangers, and open for every colleague', async () => {
    expect((await stranger(hall).get(address)).status).to.equal(303);
    for (const person of [els, joris, bart, nadia])
      expect((await (await signedIn(hall, person)).get(address)).status).to.equal(200);
  });

  it('shows the panel beside the residents, with the source and the large differences marked', async () => {
    await bringResidents(hall);
    const page = pageOf(await (await signedIn(hall, els)).get(address));
    expect(page('[data-test=people]').text()).to.equal('Het panel telt 120 actieve leden.');
    expect(page('main').text()).to.include('Bron: Statbel, bevolking op 1 januari 2025.');
    expect(await rowsOf(hall, 'gender')).to.deep.equal([
      ['vrouwen', '50,0 %', '50,0 %', '0,0', '60'],
      ['mannen', '50,0 %', '50,0 %', '0,0', '60'],
    ]);
    // Residents by district are not in Statbel's file.
    expect(await rowsOf(hall, 'district')).to.deep.equal([
      ['Kerkebeek', '75,0 %', '90'],
      ['Molenveld', '25,0 %', '30'],
    ]);
    const [first] = await hall.world.panel.members.all();
    if (first === undefined) throw new Error('nobody');
    const women = Array.from({ length: 20 }, (_, i) => ({ ...first, id: `n${i}`, reference: `N${i}` }));
    await hall.world.panel.members.add(women);
    expect((await rowsOf(hall, 'gender'))[0]).to.deep.equal([
      'vrouwen',
      '50,0 %',
      '57,1 %',
      'groot +7,1',
      '80',
    ]);
  });

  it('shows no group of fewer than ten', async () => {
    for (const one of (await hall.world.panel.members.all()).slice(0, 4))
      await hall.world.panel.members.change({ ...one, preferredChannel: 'letter' });
    const rows = await rowsOf(hall, 'channel');
    expect(rows.find(([label]) => label === 'per brief')).to.deep.equal([
      'per brief',
      'afgeschermd',
      'afgeschermd',
    ]);
    expect(rows.find(([label]) => label === 'per e-mail')?.[2]).to.equal('afgeschermd');
  });

  it('tells who knows nothing of the residents yet where to bring them', async () => {
    const page = pageOf(await (await signedIn(hall, bart)).get(address));
    expect(page('main a[href="/beheer/cijfers/invoeren"]')).to.have.lengthOf(1);
    expect(page('form[action$=samenstelling]')).to.have.lengthOf(0);
  });

  it("lets the administrator take over Statbel's residents with the residents of each district", async () => {
    await bringResidents(hall);
    const visitor = await signedIn(hall, bart);
    const answer = await submit(visitor, address, { jaar: '2025', 'inwoners-0': '700', 'inwoners-1': '260' });
    expect([answer.status, answer.headers['location']]).to.deep.equal([303, address]);
    expect((await municipalityOf(hall.world)).populationYear).to.equal(2025);
    // 700 of 960.
    expect((await rowsOf(hall, 'district')).map((row) => row.slice(0, 4))).to.deep.equal([
      ['Kerkebeek', '72,9 %', '75,0 %', '+2,1'],
      ['Molenveld', '27,1 %', '25,0 %', '−2,1'],
    ]);
    expect(pageOf(await visitor.get(address))('#inwoners-0').attr('value')).to.equal('700');
  });

  it('says what is wrong with a number of residents, and keeps what was typed', async () => {
    await bringResidents(hall);
    const visitor = await signedIn(hall, bart);
    const answer = await submit(visitor, address, {
      jaar: '2025',
      'inwoners-0': '1.700',
      'inwoners-1': '260',
    });
    expect(answer.status).to.equal(400);
    expect(pageOf(answer)('#fout').text()).to.include('Samen geeft u 1.960 inwoners op. Statbel telt er 960');
    expect(pageOf(answer)('#inwoners-0').attr('value')).to.equal('1.700');
    const empty = await submit(visitor, address, { jaar: '2025', 'inwoners-0': '', 'inwoners-1': '260' });
    expect(pageOf(empty)('#fout').text()).to.include('Vul voor elke deelgemeente in');
    expect((await submit(visitor, address, { jaar: '2019' })).status).to.equal(404);
    expect((await submit(await signedIn(hall, els), address, { jaar: '2025' })).status).to.equal(403);
  });
});
