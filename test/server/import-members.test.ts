import { expect } from 'chai';
import type { Member } from '../../server/actions/panel-records.ts';
import { erasedMarks } from '../../server/actions/members/erased-mark.ts';
import { importMemberUpload, previewMembers } from '../../server/actions/members/import-members.ts';
import { openMemberUpload } from '../../server/actions/members/member-uploads.ts';
import { bart, els, joris, nadia, settleKerkebeek } from '../support/kerkebeek.ts';
import { memberFile, type MemberCells } from '../support/member-file.ts';
import { memoryWorld, type TestWorld } from '../support/world.ts';

describe('a file of panel members', () => {
  let world: TestWorld;
  beforeEach(async () => {
    world = memoryWorld();
    await settleKerkebeek(world);
  });

  const bring = (bytes: Buffer, by = bart): Promise<string> =>
    openMemberUpload(world, by, { name: 'panelleden.csv', bytes });
  const imported = async (...rows: MemberCells[]) =>
    importMemberUpload(world, bart, await bring(memberFile(...rows)));
  const faultsOf = async (...rows: MemberCells[]): Promise<string[]> => {
    const { remarks, plan } = await previewMembers(world, bart, await bring(memberFile(...rows)));
    expect(plan).to.equal(null);
    return remarks.filter(({ level }) => level === 'fault').map(({ sentence }) => sentence);
  };
  const memberOf = async (reference: string): Promise<Member> => {
    const found = (await world.panel.members.all()).find((one) => one.reference === reference);
    if (found === undefined) throw new Error(`${reference} is not in the panel`);
    return found;
  };
  const purposesOf = async (reference: string): Promise<string[]> =>
    (await world.panel.consents.ofMember((await memberOf(reference)).id)).map(({ purpose }) => purpose);
  const entries = async (): Promise<string[]> =>
    (await world.panel.audit.all()).map(({ action, subject }) => `${action}: ${subject}`);
  const refusalOf = async (work: Promise<unknown>): Promise<unknown> =>
    work.then(
      () => null,
      (error: unknown) => error,
    );

  it('brings new members in, with what they agreed to', async () => {
    const { added, absent } = await imported({}, { firstName: 'Jan', gender: 'M', email: '' });
    expect([added.length, absent]).to.deep.equal([2, 120]);
    const maria = await memberOf('P-1');
    expect(maria).to.deep.include({
      salutation: 'Mevrouw',
      address: { street: 'Kerkstraat', houseNumber: '12', box: '', postcode: '9999', town: 'Kerkebeek' },
      district: 'Molenveld',
      memberSince: '2021-05-13',
      status: 'active',
    });
    const given = { textVersion: 1, givenOn: '2021-05-13', withdrawnOn: null, source: 'import' } as const;
    expect(await world.panel.consents.ofMember(maria.id)).to.deep.equal([
      { memberId: maria.id, purpose: 'membership', ...given },
      { memberId: maria.id, purpose: 'mail', ...given },
    ]);
    expect(await purposesOf('P-2')).to.deep.equal(['membership']);
    expect(await entries()).to.deep.equal(['import members: 2 new, 0 changed, 0 deceased, 0 moved']);
  });

  it('that has the first mail address of a member says that this person agreed to be mailed', async () => {
    await imported({ email: '' }, { firstName: 'Jan', email: '' });
    const jan = await memberOf('P-2');
    await world.panel.members.change({ ...jan, mailState: 'stopped' });
    await imported({}, { firstName: 'Jan' });
    expect(await purposesOf('P-1')).to.have.members(['mail', 'membership']);
    expect(await purposesOf('P-2')).to.deep.equal(['membership']);
  });

  it('a second time changes nothing, and is not in the audit log', async () => {
    await imported({}, { firstName: 'Jan' });
    const before = await world.panel.members.all();
    const again = await imported({}, { firstName: 'Jan' });
    expect([again.added.length, again.changed.length, again.unchanged]).to.deep.equal([0, 0, 2]);
    expect(await world.panel.members.all()).to.deep.equal(before);
    expect(await entries()).to.have.length(1);
  });

  it('says of new members what it leaves empty as little as can be', async () => {
    const bare = { salutation: '', gender: '', language: '', channel: '', recruitment: '', since: '' };
    await imported({ ...bare, email: '', street: '' }, { ...bare, email: '' }, bare);
    expect(await memberOf('P-1')).to.deep.include({
      salutation: null,
      address: null,
      gender: 'x',
      language: 'nl',
      preferredChannel: 'phone',
      recruitment: 'random',
      memberSince: '2025-03-10',
    });
    expect((await memberOf('P-2')).preferredChannel).to.equal('letter');
    expect((await memberOf('P-3')).preferredChannel).to.equal('mail');
  });

  it('brings a change of name, address and profile; an empty cell takes nothing away', async () => {
    await imported({});
    await imported({
      lastName: 'Maes',
      street: 'Dorp',
      phone: '',
      email: '',
      birthYear: '1949',
      channel: 'Brief',
    });
    expect(await memberOf('P-1')).to.deep.include({
      lastName: 'Maes',
      address: { street: 'Dorp', houseNumber: '12', box: '', postcode: '9999', town: 'Kerkebeek' },
      phone: '0470 00 00 00',
      email: 'maria@voorbeeld.example',
      birthYear: 1949,
      // What somebody chose is not for a file to change.
      preferredChannel: 'mail',
    });
  });

  it('with a new mail address or street makes the old fault forgotten, but never a wish for no mail', async () => {
    await imported({}, { firstName: 'Jan' }, { firstName: 'An' });
    for (const [reference, mailState] of [
      ['P-1', 'bounced'],
      ['P-2', 'stopped'],
      ['P-3', 'bounced'],
    ] as const)
      await world.panel.members.change({
        ...(await memberOf(reference)),
        mailState,
        letterState: 'returned',
      });
    const moved = { email: 'nieuw@voorbeeld.example', street: 'Dorp' };
    await imported(moved, { ...moved, firstName: 'Jan' }, { firstName: 'Anna' });
    const states = await Promise.all(['P-1', 'P-2', 'P-3'].map(memberOf));
    expect(states.map(({ mailState, letterState }) => `${mailState} ${letterState}`)).to.deep.equal([
      'ok ok',
      'stopped ok',
      'bounced returned',
    ]);
  });

  it('lets who died leave, and gives who moved nothing any more', async () => {
    await imported({}, { firstName: 'Jan' });
    const { deceased, moved, leftOut } = await imported(
      { status: 'Overleden' },
      { firstName: 'Jan', status: 'Verhuisd', street: 'Elders' },
      { firstName: 'An', status: 'Verhuisd' },
    );
    expect([deceased.length, moved.length, leftOut]).to.deep.equal([1, 1, 1]);
    expect(await memberOf('P-1')).to.include({ status: 'left', statusSince: '2025-03-10' });
    expect(await memberOf('P-2')).to.deep.include({ status: 'paused', letterState: 'returned' });
    expect((await memberOf('P-2')).address?.street).to.equal('Kerkstraat');
    const [consent] = await world.panel.consents.ofMember((await memberOf('P-1')).id);
    expect(consent?.withdrawnOn).to.equal('2025-03-10');
    expect(
      (await imported({ status: 'Overleden' }, { firstName: 'Jan', status: 'Verhuisd' })).unchanged,
    ).to.equal(1);
  });

  it('never brings back who left', async () => {
    await imported({});
    const maria = await memberOf('P-1');
    await world.panel.members.change({ ...maria, status: 'left', statusSince: '2024-01-01' });
    const { left, changed } = await imported({ lastName: 'Maes' });
    expect([left, changed.length]).to.deep.equal([1, 0]);
    expect(await memberOf('P-1')).to.include({ status: 'left', lastName: 'Peeters' });
  });

  it('never brings back who was erased', async () => {
    await world.panel.erasedReferences.add((await erasedMarks(world))('P-1'));
    const { erased, added } = await imported({}, { firstName: 'Jan' });
    expect([erased, added.map(({ reference }) => reference)]).to.deep.equal([1, ['P-2']]);
  });

  it('with one bad row brings in nobody, and says where', async () => {
    expect(
      await faultsOf(
        {},
        { birthYear: '1821', firstName: 'Jan' },
        { district: 'Oostende', firstName: 'An' },
        { district: '', firstName: 'Els' },
        { postcode: 'A9999', firstName: 'Piet' },
        { since: '01/01/2031', firstName: 'Bo' },
        { lastName: 'x'.repeat(101), firstName: 'Mo' },
      ),
    ).to.deep.equal([
      "Rij 3, kolom 'Geboortejaar': 1821 kan geen geboortejaar zijn. Wij verwachten een jaar van 1915 tot 2009.",
      "Rij 4, kolom 'Deelgemeente': deze deelgemeente kennen wij niet. Wij kennen: Kerkebeek, Molenveld.",
      "Rij 5, kolom 'Deelgemeente': de deelgemeente is niet ingevuld. Wij kennen: Kerkebeek, Molenveld.",
      "Rij 6, kolom 'Postcode': hier staat geen postcode, zoals 9999.",
      "Rij 7, kolom 'Lid sinds': deze dag is nog niet geweest.",
      "Rij 8, kolom 'Naam': deze tekst heeft meer dan 100 tekens.",
    ]);
    expect(await refusalOf(imported({}, { district: 'Oostende' }))).to.include({
      kind: 'bad-input',
      message: 'Dit bestand heeft fouten. Er is niets ingevoerd.',
    });
    expect(await world.panel.members.count()).to.equal(120);
    expect(await entries()).to.deep.equal([]);
  });

  it('of a panel for who is eighteen asks that of who is new', async () => {
    await imported({ birthYear: '2008' });
    const municipality = await world.panel.settings.municipality();
    if (municipality === null) throw new Error('no municipality');
    const panel = { selfRegistration: false, minimumAge: 18, contactCap: 4, mailsPerMinute: 60 };
    await world.panel.settings.saveMunicipality({ ...municipality, panel });
    expect(await faultsOf({ birthYear: '2008' }, { birthYear: '2008', firstName: 'Jan' })).to.deep.equal([
      "Rij 3, kolom 'Geboortejaar': wie in 2008 geboren is, is in 2025 nog geen 18 jaar. Het panel is voor wie 18 of ouder is.",
    ]);
  });

  it('knows a district in capitals, a telephone number without its nil, and one mail address for two', async () => {
    await imported({ district: 'MOLENVELD', phone: '470000000' }, { firstName: 'Jan', gender: 'M' });
    expect(await memberOf('P-1')).to.include({ district: 'Molenveld', phone: '0470000000' });
    expect(await world.panel.members.findByEmail('maria@voorbeeld.example')).to.have.length(2);
  });

  it('with a national number is refused before anything of it is kept, and says that the rest was not read', async () => {
    const bad = { firstName: 'Jan', box: '85.07.30-033 28' };
    const refusal = await refusalOf(bring(memberFile({ birthYear: '46' }, bad)));
    expect(refusal).to.have.deep.property('details', [
      "Rij 3, kolom 'Bus': hier staat een rijksregisternummer. Haal het overal uit het bestand: wij mogen het niet bewaren.",
      'De rest van het bestand lazen wij niet: andere fouten ziet u pas als dit verbeterd is.',
    ]);
  });

  it('is for the administrator alone, and only for who brought it', async () => {
    for (const person of [els, joris, nadia])
      expect(await refusalOf(bring(memberFile({}), person))).to.include({ kind: 'not-allowed' });
    const id = await bring(memberFile({}));
    const other = { ...bart, id: 'other' };
    expect(await refusalOf(previewMembers(world, other, id))).to.include({ kind: 'not-found' });
  });

  it('is kept for an hour', async () => {
    const id = await bring(memberFile({}));
    world.clock.pass(61 * 60_000);
    expect(await refusalOf(previewMembers(world, bart, id))).to.include({ kind: 'not-found' });
  });
});
