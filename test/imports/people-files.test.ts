/** Bad input in files of members and of answers on paper, case by case; numbers as in bad-input.test.ts. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { membersIn, paperIn } from '../support/read-people.ts';
import { runHere } from '../support/run-here.ts';

const memberHead =
  'Referentie;Aanspreking;Voornaam;Naam;Straat;Huisnummer;Bus;Postcode;Gemeente;Deelgemeente;E-mail;Telefoon;Geboortejaar;Geslacht;Taal;Voorkeurkanaal;Werving;Lid sinds';
const plainMember = {
  reference: 'P-1',
  salutation: 'De heer',
  firstName: 'Jozef',
  lastName: 'Claes',
  street: 'Kerkstraat',
  houseNumber: '12',
  box: '',
  postcode: '9999',
  municipality: 'Kerkebeek',
  district: 'Kerkebeek',
  email: '',
  phone: '',
  birthYear: '1946',
  gender: 'M',
  language: 'nl',
  channel: 'Brief',
  recruitment: 'Steekproef',
  since: '13/05/2021',
};
type MemberCells = Partial<typeof plainMember>;
const memberRow = (cells: MemberCells, at: number): string =>
  Object.values({ ...plainMember, reference: `P-${at + 1}`, ...cells }).join(';');
const members = (...rows: MemberCells[]) => membersIn([memberHead, ...rows.map(memberRow)]);
/** With a column of its own behind the others. */
const membersWith = (head: string, ...cells: string[]) =>
  membersIn([`${memberHead};${head}`, ...cells.map((cell, at) => `${distinct(at)};${cell}`)]);
const distinct = (at: number): string => memberRow({ birthYear: String(1950 + at) }, at);
const registerNotice =
  'In dit bestand staat niet wie verhuisd of overleden is. Vergelijk het voor elke verzending met het bevolkingsregister.';

describe('A file of panel members', () => {
  it('gives each member as the file has it', () => {
    const { members: all, faults, notices } = members({ email: 'jozef@voorbeeld.be', box: '3' });
    expect(all[0]?.member).to.deep.equal({
      reference: 'P-1',
      salutation: 'De heer',
      firstName: 'Jozef',
      lastName: 'Claes',
      street: 'Kerkstraat',
      houseNumber: '12',
      box: '3',
      postcode: '9999',
      municipality: 'Kerkebeek',
      district: 'Kerkebeek',
      email: 'jozef@voorbeeld.be',
      phone: null,
      birthYear: 1946,
      gender: 'm',
      language: 'nl',
      preferredChannel: 'letter',
      recruitment: 'random',
      memberSince: '2021-05-13',
      gone: null,
    });
    expect([faults, notices]).to.deep.equal([[], [registerNotice]]);
  });

  it('may have one e-mail address for a couple (42)', () => {
    const shared = { email: 'samen@voorbeeld.be' };
    const {
      members: all,
      faults,
      notices,
    } = members(shared, {
      ...shared,
      firstName: 'Maria',
      gender: 'V',
      birthYear: '1948',
      email: 'Samen@voorbeeld.be',
    });
    expect([all.length, faults]).to.deep.equal([2, []]);
    expect(notices[0]).to.equal(
      "Rij 3, kolom 'E-mail': dit adres staat ook in rij 2. Dat mag: elk panellid krijgt een eigen link.",
    );
  });

  it('in which somebody seems to be twice is said, by a short name or before a wedding (43)', () => {
    const seems = (...rows: MemberCells[]): string[] => members(...rows).notices.slice(0, -1);
    const said = ['Rij 3: lijkt dezelfde persoon als rij 2. Klopt dat, haal dan een van beide rijen weg.'];
    expect(seems({}, { firstName: 'Jos', street: 'Kerkstr.' })).to.deep.equal(said);
    const lien = { firstName: 'Katelijne', gender: 'V', box: '3' };
    expect(seems(lien, { ...lien, firstName: 'Lien', houseNumber: '12 bus 3', box: '' })).to.deep.equal(said);
    expect(seems(lien, { ...lien, lastName: 'Maes' })).to.deep.equal(said);
    expect(seems({}, { firstName: 'J.' })).to.deep.equal(said);
    const moved = { street: 'Dorp', firstName: 'Jan-Jozef', phone: '+32 470 00 00 00' };
    expect(seems({ phone: '0470/00.00.00' }, moved)).to.deep.equal(said);
  });

  it('in which neighbours, brothers, couples and people of one name stand is not said to have them twice (43)', () => {
    const { faults, notices } = members(
      {},
      { firstName: 'Jos', houseNumber: '14' },
      { firstName: 'Jos', birthYear: '1947' },
      { firstName: 'Marcel' },
      { firstName: 'Josefien', gender: 'V' },
      { firstName: 'Jos', box: '2' },
    );
    expect([faults, notices]).to.deep.equal([[], [registerNotice]]);
  });

  it('with one reference for two members is refused (43)', () => {
    const { faults } = members({}, { reference: 'P-1', birthYear: '1990' });
    expect(faults).to.deep.equal([
      "Rij 3, kolom 'Referentie': deze referentie staat ook in rij 2. Elk panellid heeft een eigen referentie.",
    ]);
  });

  it('says who moved or died, whatever its column is called (44)', () => {
    const gone = (head: string, ...cells: string[]): unknown[] => {
      const { members: all, notices } = membersWith(head, ...cells);
      return [...all.map(({ member }) => member.gone), ...notices.slice(0, -1)];
    };
    expect(gone('Toestand', 'Actief', 'Overleden', 'Verhuisd binnen de gemeente')).to.deep.equal([
      null,
      'deceased',
      null,
      "Rij 3, kolom 'Toestand': dit panellid is overleden. Wij sturen niets meer naar dit adres.",
    ]);
    expect(gone('Verhuisd op', '', '01/06/2021')).to.deep.equal([
      null,
      'moved',
      "Rij 3, kolom 'Verhuisd op': dit panellid is verhuisd. Wij sturen niets tot het bevolkingsregister zegt waar het nu woont.",
    ]);
    expect(gone('Datum overlijden', '01/06/2021', 'nee'))
      .to.have.length(3)
      .and.include('deceased');
  });

  it('is as old as its day: each mailing asks for the register (44)', () => {
    expect(membersWith('Status', 'Actief').notices).to.deep.equal([
      'Wie na dit bestand verhuisde of overleed, staat er nog in. Vergelijk het voor elke verzending met het bevolkingsregister.',
    ]);
    expect(members({}).notices).to.deep.equal([registerNotice]);
  });

  it('with a national number in any column is refused, and nothing of it is read (45)', () => {
    const { members: all, faults } = members({}, { box: '85.07.30-033 28' });
    expect(faults).to.deep.equal([
      "Rij 3, kolom 'Bus': hier staat een rijksregisternummer. Haal het overal uit het bestand: wij mogen het niet bewaren.",
    ]);
    expect(all).to.deep.equal([]);
  });

  it('with a birth year that cannot be, or of a child, is refused (50)', () => {
    const years = ['1821', '2021', '2006', '46', '2005'];
    const { faults } = members(...years.map((birthYear) => ({ birthYear })));
    expect(faults.toSorted()).to.deep.equal([
      "Rij 2, kolom 'Geboortejaar': 1821 kan geen geboortejaar zijn. Wij verwachten een jaar van 1911 tot 2005.",
      "Rij 3, kolom 'Geboortejaar': wie in 2021 geboren is, is in 2021 nog geen 16 jaar. Het panel is voor wie 16 of ouder is.",
      "Rij 4, kolom 'Geboortejaar': wie in 2006 geboren is, is in 2021 nog geen 16 jaar. Het panel is voor wie 16 of ouder is.",
      "Rij 5, kolom 'Geboortejaar': hier staat geen geboortejaar, zoals 1948.",
    ]);
  });

  it('never has what it says of a person repeated', () => {
    const { faults, notices } = members(
      { email: 'geheim', birthYear: '12/03/1948' },
      { gender: 'geheim@voorbeeld.be', firstName: 'RenÃ©e', lastName: '=GEHEIM()' },
    );
    expect(faults).to.have.length(3);
    expect([...faults, ...notices].join('\n')).to.not.match(/geheim|12\/03|Ren/i);
  });

  it('without a column that is needed, or with one twice, is refused', () => {
    expect(membersIn(['Referentie;Voornaam;Naam;Straat', 'P-1;Jozef;Claes;Kerkstraat']).faults).to.deep.equal(
      ["Kolom 'Geboortejaar' ontbreekt. Duid aan welke kolom dit is."],
    );
    expect(membersWith('E-mail', 'a@voorbeeld.be').faults).to.deep.equal([
      "Rij 1, kolom 'E-mail': deze kolom staat twee keer in het bestand. Haal er een weg.",
    ]);
  });
});

const paperHead = 'Code;Golf;Vraag;Antwoord;Ingevoerd door;Ingevoerd op;Tweede invoer';
const [ann, bert] = ['R7NF3DMT', '3WTKQ92X'];
const paperRow = ([question, answer, other = {}]: PaperCells): string => {
  const cells = { code: bert, by: 'AP', on: '20/09/2021', second: 'nee', ...other };
  return [cells.code, '2021-3', question, answer, cells.by, cells.on, cells.second].join(';');
};
type PaperCells = [
  question: string,
  answer: string,
  other?: { code?: string; by?: string; on?: string; second?: string },
];
const paper = (...rows: PaperCells[]) => paperIn([paperHead, ...rows.map(paperRow)]);

describe('A file of answers on paper', () => {
  it('gives the answers of each form as the questionnaire has them, by code or in words', () => {
    const { forms, faults, notices } = paper(
      ['LOK1', 'ja, en ik gebruikte het al'],
      ['INT1', '1.0'],
      ['INT3', 'itsme'],
      ['INT3', 'eid'],
      ['LOK4/gemak', '5'],
      ['lok4_snel', 'gm'],
      ['DEM1', '1948'],
      ['KAN1', ''],
      ['OPEN', 'Meer banken, minder bomen'],
    );
    expect([faults, notices]).to.deep.equal([[], []]);
    expect(forms.map(({ answers, isComplete }) => [answers, isComplete])).to.deep.equal([
      [
        {
          INT1: '1',
          INT3: ['itsme', 'eid'],
          LOK1: '3',
          LOK4: { gemak: '5', snel: 'gm' },
          OPEN: 'Meer banken, minder bomen',
          DEM1: 1948,
        },
        true,
      ],
    ]);
  });

  it('with an answer that is not in the codebook is refused (47)', () => {
    expect(paper(['LOK1', '7'], ['INT3', '"itsme;pas"'], ['DEM1', 'lang geleden']).faults).to.deep.equal([
      "Rij 2, kolom 'Antwoord': “7” is geen antwoord op LOK1. Wij kennen: 1, 2, 3.",
      "Rij 3, kolom 'Antwoord': “pas” is geen antwoord op INT3. Wij kennen: itsme, eid, ander, hulp, geen.",
      "Rij 4, kolom 'Antwoord': “lang geleden” is geen getal. Is er niets ingevuld, laat de cel dan leeg.",
    ]);
    expect(paper(['LOK9', '1'], ['LOK4', '5'], ['INTRO', '1']).faults).to.deep.equal([
      "Rij 2, kolom 'Vraag': “LOK9” staat niet in deze vragenlijst.",
      "Rij 3, kolom 'Vraag': LOK4 heeft verschillende rijen. Zet de rij erbij, zoals LOK4/gemak.",
      "Rij 4, kolom 'Vraag': “INTRO” staat niet in deze vragenlijst.",
    ]);
  });

  it('with several answers where one is asked is refused, in one cell or in two rows (48)', () => {
    for (const cell of ['1;3', '1,3', '1+3', '1 / 3', '1 en 3'])
      expect(paper(['LOK1', `"${cell}"`]).faults, cell).to.deep.equal([
        "Rij 2, kolom 'Antwoord': hier staan 2 antwoorden, en bij LOK1 mag er maar één zijn. Is op het papier niet duidelijk welk, laat de cel dan leeg.",
      ]);
    expect(paper(['LOK1', '1'], ['LOK1', '3']).faults).to.deep.equal([
      "Rij 3, kolom 'Antwoord': bij LOK1 staat al een antwoord in rij 2, en er mag er maar één zijn. Is op het papier niet duidelijk welk, haal dan beide weg.",
    ]);
    const repeated = paper(['LOK1', '1'], ['LOK1', '1'], ['INT3', 'itsme + eid']);
    expect(repeated.faults).to.deep.equal([]);
    expect(repeated.notices).to.deep.equal([
      'Rij 3: hetzelfde antwoord staat al in rij 2. Het telt één keer.',
    ]);
  });

  it('with “none of these” beside another answer is refused (48)', () => {
    expect(paper(['LOK1', '1'], ['INT3', 'itsme'], ['INT3', 'geen']).faults).to.deep.equal([
      "Rij 3, kolom 'Antwoord': een van deze antwoorden kan niet samen met een ander. Kijk op het papier. Staat het daar zo, laat het antwoord dan leeg.",
    ]);
  });

  it('answered where the filter skips the question is said, and not counted (49)', () => {
    const { forms, faults, notices } = paper(
      ['LOK1', '1'],
      ['LOK3', '4'],
      ['LOK4/snel', '2'],
      ['AFS1', 'ja'],
    );
    expect(faults).to.deep.equal([]);
    expect(notices).to.deep.equal([
      "Rij 3, kolom 'Vraag': de andere antwoorden op dit formulier slaan LOK3 over. Dit antwoord telt niet mee.",
      "Rij 4, kolom 'Vraag': de andere antwoorden op dit formulier slaan LOK4/snel over. Dit antwoord telt niet mee.",
    ]);
    expect(forms[0]?.answers).to.deep.equal({ LOK1: '1', AFS1: 'ja' });
  });

  it('is not said to break a filter where the answer that decides cannot be read (49)', () => {
    const { faults, notices } = paper(['LOK1', '8'], ['LOK3', '4']);
    expect([faults.length, notices]).to.deep.equal([1, []]);
  });

  it('with a birth year that cannot be, or of a child, is refused (50)', () => {
    expect(paper(['LOK1', '1'], ['DEM1', '1821']).faults).to.deep.equal([
      "Rij 3, kolom 'Antwoord': 1821 kan geen geboortejaar zijn. Wij verwachten een jaar van 1911 tot 2005.",
    ]);
    expect(paper(['LOK1', '1'], ['DEM1', '2010']).faults).to.deep.equal([
      "Rij 3, kolom 'Antwoord': wie in 2010 geboren is, is in 2021 nog geen 16 jaar. Het panel is voor wie 16 of ouder is.",
    ]);
  });

  it('with a code that was typed wrongly is refused, and one typed otherwise is read (51)', () => {
    const withCode = (code: string) => paper(['LOK1', '1', { code }]);
    expect(withCode('O1234567').faults).to.deep.equal([
      "Rij 2, kolom 'Code': deze code bevat een nul of de letter O. Dat teken staat in geen enkele code.",
    ]);
    expect(withCode('3WTKQ92I').faults[0]).to.include('deze code bevat een één, of de letter I of L.');
    expect(withCode('3WTQK92X').faults).to.deep.equal([
      "Rij 2, kolom 'Code': deze code klopt niet. Een teken is verkeerd getypt, of twee tekens zijn verwisseld.",
    ]);
    const typed = withCode('3wtk q9zx');
    expect([typed.faults, typed.forms[0]?.form.code]).to.deep.equal([[], bert]);
  });

  it('entered after the closing day is said, and does not count (52)', () => {
    const { counting, faults, notices } = paper(
      ['LOK1', '1', { on: '27/09/2021' }],
      ['INT1', '1', { on: '27/09/2021' }],
      ['LOK1', '2', { code: ann, on: '26/09/2021 17:05' }],
    );
    expect(faults).to.deep.equal([]);
    expect(notices).to.deep.equal([
      "Rij 2, kolom 'Ingevoerd op': de bevraging sloot op 26/09/2021. Deze vragenlijst telt niet mee.",
    ]);
    expect([...counting].map(({ form }) => form.code)).to.deep.equal([ann]);
  });

  it('with two forms of one person counts the first complete one, and keeps both (53)', () => {
    const later = { on: '22/09/2021' };
    const whole = paper(['LOK1', '1'], ['LOK1', '2', later]);
    expect(whole.notices).to.deep.equal([
      "Rij 3, kolom 'Code': voor deze code staat er ook een vragenlijst in rij 2. Die telt: de eerste volledige. Wij bewaren beide.",
    ]);
    const sameDay = paper(['LOK1', '1'], ['LOK1', '2', { by: 'BV' }], ['LOK1', '3', { by: 'CD' }]);
    expect([...sameDay.counting].map(({ answers }) => answers)).to.deep.equal([{ LOK1: '1' }]);
    const { forms, counting, notices } = paper(['INT1', '1'], ['LOK1', '2', later]);
    expect(notices).to.deep.equal([
      "Rij 2, kolom 'Code': voor deze code staat er ook een vragenlijst in rij 3. Die telt: de eerste volledige. Wij bewaren beide.",
    ]);
    expect([forms.length, [...counting].map(({ answers }) => answers)]).to.deep.equal([2, [{ LOK1: '2' }]]);
  });

  it('typed twice is compared, answer by answer (53)', () => {
    const again = { by: 'BV', on: '21/09/2021', second: 'ja' };
    const { counting, faults, notices } = paper(
      ['LOK1', '3'],
      ['LOK3', '4'],
      ['INT1', '1'],
      ['LOK1', '3', again],
      ['LOK3', '5', again],
      ['AFS1', 'ja', again],
      ['LOK1', '1', { ...again, code: ann }],
    );
    expect([faults, counting.size]).to.deep.equal([[], 1]);
    expect(notices).to.deep.equal([
      "Rij 6, kolom 'Antwoord': dit is niet wat in rij 3 staat, de eerste invoer. Kijk op het papier wat juist is.",
      "Rij 7, kolom 'Antwoord': de eerste invoer, vanaf rij 2, heeft geen antwoord op AFS1. Kijk op het papier.",
      "Rij 4, kolom 'Antwoord': de tweede invoer, vanaf rij 5, heeft geen antwoord op INT1. Kijk op het papier.",
      "Rij 8, kolom 'Tweede invoer': de eerste invoer van dit formulier staat niet in dit bestand. Wij kunnen ze niet vergelijken.",
    ]);
  });

  it('of two waves is refused', () => {
    expect(
      paperIn([paperHead, paperRow(['LOK1', '1']), `${ann};2023-2;LOK1;1;AP;20/09/2021;`]).faults,
    ).to.deep.equal([
      "Rij 3, kolom 'Golf': dit is een andere golf dan in rij 2. Maak van elke golf een bestand.",
    ]);
  });
});

describe('Files about persons on the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'panelpeil-people-'));
  after(() => rmSync(folder, { recursive: true }));
  const put = (name: string, lines: string[]): string => {
    const path = join(folder, name);
    writeFileSync(path, lines.join('\r\n'));
    return path;
  };
  const asked = ['--questionnaire', 'surveys/2021-3-dienstverlening/questionnaire.json'];

  it('are read in a process of their own, and say what there is to say', async () => {
    const file = put('leden.csv', [memberHead, distinct(0), distinct(1)]);
    const { status, stdout, stderr } = await runHere(['figures', 'check', 'members', file]);
    expect([status, stderr]).to.deep.equal([0, '']);
    expect(stdout).to.equal(`${file}: (notice) ${registerNotice}\n${file}: 2 rows, no faults\n`);
  });

  it('with faults end with 1, faults first', async () => {
    const rows: PaperCells[] = [
      ['LOK1', '1', { on: '27/09/2021' }],
      ['INT1', '9', { code: ann }],
    ];
    const file = put('papier.csv', [paperHead, ...rows.map(paperRow)]);
    const ran = await runHere(['figures', 'check', 'paper', file, ...asked, '--closes', '2021-09-26']);
    expect([ran.status, ran.stderr]).to.deep.equal([1, `panelpeil: ${file}: 1 fault\n`]);
    expect(ran.stdout.split('\n').map((line) => line.slice(file.length, file.length + 30))).to.deep.equal([
      ', line 3, column Antwoord: Rij',
      ', line 2, column Ingevoerd op:',
      '',
    ]);
  });

  it('cannot be brought in, and need what they are asked against', async () => {
    const file = put('leden.csv', [memberHead, distinct(0)]);
    const wrong = [
      ['figures', 'import', 'members', file],
      ['figures', 'check', 'paper', file],
      ['figures', 'check', 'members', file, ...asked],
      ['figures', 'check', 'paper', file, ...asked, '--closes', '31/09/2021'],
    ];
    for (const args of wrong) expect((await runHere(args)).status, args.join(' ')).to.equal(2);
  });
});
