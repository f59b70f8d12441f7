import { expect } from 'chai';
import { municipalityOf } from '../../../server/actions/municipality-of.ts';
import { bart, els, joris, nadia } from '../../support/kerkebeek.ts';
import {
  openTownHall,
  pageOf,
  signedIn,
  stranger,
  submit,
  type TownHall,
  type Visitor,
} from '../town-hall.ts';

const address = '/beheer/golven/2025-2/steekproef';
const fields = {
  wie: 'trekking',
  omvang: '30',
  verdeling: 'register',
  minimum: '0',
  strata: 'age7-gender-district',
  zaad: '',
  doe: 'trekken',
};

describe('the sample of a wave', () => {
  let hall: TownHall;
  let visitor: Visitor;
  beforeEach(async () => {
    hall = await openTownHall();
    visitor = await signedIn(hall, els);
  });

  const drawn = (): Promise<string[]> => hall.world.panel.samples.members('2025-2');
  const text = async (selector: string): Promise<string> =>
    pageOf(await visitor.get(address))(selector)
      .text()
      .trim();

  it('is shut for strangers', async () => {
    const answer = await stranger(hall).get(address);
    expect([answer.status, answer.headers['location']]).to.deep.equal([303, '/beheer/aanmelden']);
  });

  it('says how many can be drawn, and of small counts of others only that they are small', async () => {
    const members = await hall.world.panel.members.all();
    for (const [i, one] of members.slice(0, 15).entries())
      await hall.world.panel.members.change({ ...one, status: i < 12 ? 'paused' : 'left' });
    expect(await text('[data-test=frame]')).to.equal('U kunt trekken uit 105 actieve panelleden.');
    const out = pageOf(await visitor.get(address))('[data-test=fallen-out] li').toArray();
    const page = pageOf(await visitor.get(address));
    expect(out.map((li) => page(li).text())).to.deep.equal([
      'Minder dan 10 namen afscheid van het panel.',
      '12 pauzeren.',
    ]);
  });

  it('can be looked at before it is drawn, and then nothing has changed', async () => {
    const answer = await submit(visitor, address, { ...fields, doe: 'voorbeeld' });
    const page = pageOf(answer);
    expect(answer.status).to.equal(200);
    expect(page('.notice').text()).to.include('nog niets getrokken');
    expect(page('.table--strata tbody tr')).to.have.lengthOf(9);
    expect(page('.table--strata tfoot td').first().text()).to.equal('30');
    expect(page('#omvang').attr('value')).to.equal('30');
    expect(await drawn()).to.deep.equal([]);
  });

  it('is drawn, and printed with its seed, who drew it and what each stratum gave', async () => {
    const answer = await submit(visitor, address, fields);
    expect([answer.status, answer.headers['location']]).to.deep.equal([303, address]);
    const page = pageOf(await visitor.get(address));
    expect(page('[data-test=people]').text()).to.equal('30 leden');
    expect(page('[data-test=seed]').text()).to.match(/^(?:[2-9A-Z]{4} ?){3}$/u);
    expect(page('.facts').text()).to.include('Els Peeters');
    expect(await drawn()).to.have.lengthOf(30);
  });

  it('comes out the same when the printed seed is typed, also with its spaces', async () => {
    await submit(visitor, address, fields);
    const [before, seed] = [await drawn(), await text('[data-test=seed]')];
    await submit(visitor, address, { ...fields, vervangen: 'ja', zaad: 'een-ander-zaad' });
    expect(await drawn()).to.not.deep.equal(before);
    await submit(visitor, address, { ...fields, vervangen: 'ja', zaad: seed.toLowerCase() });
    expect(await drawn()).to.deep.equal(before);
    expect(await text('[role=status]')).to.include(`Het zaad is bewaard als ${seed.replaceAll(' ', '')}`);
    expect(await text('[data-test=attempt]')).to.equal('nummer 3');
  });

  it('is drawn again with one button, which says that the same members came out', async () => {
    await submit(visitor, address, fields);
    const before = await drawn();
    const answer = await submit(visitor, `${address}/opnieuw`);
    expect(answer.headers['location']).to.equal(address);
    expect(await text('.notice--done'))
      .to.include('precies dezelfde leden')
      .and.include('30 leden');
    const [first] = before;
    const one = await hall.world.panel.members.find(first ?? '');
    if (one === null) throw new Error('nobody was drawn');
    await hall.world.panel.members.change({ ...one, status: 'left' });
    await submit(visitor, `${address}/opnieuw`);
    expect(await text('.notice--done'))
      .to.include('29 leden uit')
      .and.include('ontbreekt er 1');
    expect(await drawn()).to.deep.equal(before);
  });

  it('gives way to another only when that is ticked, and nothing that was typed is lost', async () => {
    await submit(visitor, address, fields);
    const before = await drawn();
    const answer = await submit(visitor, address, { ...fields, omvang: '45' });
    const page = pageOf(answer);
    expect(answer.status).to.equal(400);
    expect(page('#fout a').attr('href')).to.equal('#vervangen');
    expect(page('#omvang').attr('value')).to.equal('45');
    expect(await drawn()).to.deep.equal(before);
  });

  it('says in one sentence, at its field, what is wrong', async () => {
    const wrong: [Record<string, string>, string][] = [
      [{ omvang: 'veel' }, 'De omvang is een getal van 1 tot 100.000.'],
      [{ omvang: '0' }, 'De omvang is een getal van 1 tot 100.000.'],
      [{ minimum: '-1' }, 'Het minimum per stratum is een getal van 0 tot 1.000.'],
      [{ minimum: '9' }, 'Minstens 9 leden per stratum vraagt samen 81 leden. U wilt er 30.'],
      [{ strata: 'age4-district' }, 'Deze strata zijn te fijn'],
      [{ verdeling: 'population' }, 'Deze strata staan niet in de bevolkingscijfers.'],
      [{ zaad: 'één' }, 'Een zaad heeft 6 tot 40 tekens'],
    ];
    for (const [changes, sentence] of wrong) {
      const answer = await submit(visitor, address, { ...fields, ...changes });
      expect(answer.status, sentence).to.equal(400);
      expect(pageOf(answer)('#fout').text()).to.include(sentence);
    }
    expect((await submit(visitor, address, { ...fields, strata: 'leeftijd' })).status).to.equal(400);
    expect((await submit(visitor, address, { ...fields, meer: '1' })).status).to.equal(400);
    expect(await drawn()).to.deep.equal([]);
  });

  it('reads 1.200 as people write it, and says that there are not so many', async () => {
    const answer = await submit(visitor, address, { ...fields, omvang: '1.200', doe: 'voorbeeld' });
    expect(answer.text).to.include('U vroeg 1.200 leden. Er zijn er 1.080 te weinig');
  });

  it('says that a district of the register is not in the population', async () => {
    const municipality = await municipalityOf(hall.world);
    const population = ['25-34', '45-54', '65-74'].flatMap((ageClass) =>
      (['v', 'm'] as const).map((gender) => ({ ageClass, gender, district: 'Kerkebeek', people: 500 })),
    );
    await hall.world.panel.settings.saveMunicipality({ ...municipality, population });
    const answer = await submit(visitor, address, { ...fields, verdeling: 'population', doe: 'voorbeeld' });
    expect(answer.text).to.include('In 3 strata met leden wonen volgens de bevolkingscijfers geen inwoners.');
  });

  it('stays as it is once the wave has begun', async () => {
    await submit(visitor, address, fields);
    await hall.world.panel.waves.move('2025-2', 'planned', 'open');
    const page = pageOf(await visitor.get(address));
    expect(page('main').text()).to.include('De steekproef ligt vast.');
    expect(page('form[action$=steekproef]')).to.have.lengthOf(0);
    expect((await submit(visitor, address, { ...fields, vervangen: 'ja' })).status).to.equal(409);
  });

  it('can be seen by all colleagues and drawn by policy and the administrator', async () => {
    for (const person of [joris, nadia]) {
      const other = await signedIn(hall, person);
      const page = pageOf(await other.get(address));
      expect(page('form[action$=steekproef]')).to.have.lengthOf(0);
      expect((await submit(other, address, fields)).status).to.equal(403);
      expect((await submit(other, `${address}/opnieuw`)).status).to.equal(403);
    }
    expect((await submit(await signedIn(hall, bart), address, fields)).status).to.equal(303);
  });

  it('is a file of references for the administrator alone, and no name is on any page', async () => {
    await submit(visitor, address, fields);
    const file = await (await signedIn(hall, bart)).get(`${address}/referenties.csv`);
    expect(file.headers['content-disposition']).to.include('steekproef-2025-2.csv');
    expect(file.text.replace('\uFEFF', '').split('\r\n').slice(0, 1)).to.deep.equal(['Referentie']);
    expect((await visitor.get(`${address}/referenties.csv`)).status).to.equal(403);
    const shown = (await visitor.get(address)).text;
    expect(shown).to.not.match(/Janssens|inwoner\.example|lid-\d|K1\d{3}/u);
    expect(hall.log()).to.not.match(/Janssens|inwoner\.example|K1\d{3}/u);
  });

  it('is not there for a wave that does not exist', async () => {
    expect((await visitor.get('/beheer/golven/2030-1/steekproef')).status).to.equal(404);
    expect((await visitor.get(`${address}/opnieuw`)).status).to.equal(303);
  });
});
