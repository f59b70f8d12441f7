/**
 * Bad input as it comes in practice, and where each is proven; the sentence is asserted with its row and column, and what became of the records.
 *
 *  1- 6 text-files                                  7-11 around-the-table (9 also here)
 * 12-14 text-files                                 15-41 here
 * 42-44 people-files                               45    personal-columns (in a file of members: people-files)
 * 46    around-the-table                           47-53 people-files (51, the code itself: server/personal-code)
 * 54-55 here                                       56    limits (workbooks: macros)
 */
import { expect } from 'chai';
import { readKind } from '../support/read-kind.ts';

const visitHead =
  'Afspraaknummer;Dienst;Productcode;Product;Kanaal;Afspraak op;Aangemeld op;Opgeroepen op;Beëindigd op;Status;Aantal personen';
const plainVisit = {
  number: '1',
  service: 'Burgerzaken',
  code: 'EID',
  product: 'Aanvraag eID',
  channel: 'Website',
  planned: '31/05/2021 09:10',
  arrived: '31/05/2021 09:02:31',
  called: '31/05/2021 09:05:48',
  ended: '31/05/2021 09:13:02',
  status: 'Afgehandeld',
  people: '1',
};
type VisitCells = Partial<typeof plainVisit>;
const neverCame = { arrived: '', called: '', ended: '' };

const visits = (...rows: VisitCells[]) =>
  readKind('appointments', [
    visitHead,
    ...rows.map((row) => Object.values({ ...plainVisit, ...row }).join(';')),
  ]);
const loginHead = 'Datum;Aanmeldmiddel;Aantal aanmeldingen;Aantal unieke gebruikers';
const logins = (...rows: string[]) => readKind('logins', [loginHead, ...rows]);
const people = (rows: string[], asked: Parameters<typeof readKind>[2] = {}) =>
  readKind('population', ['Jaar;NIS-code;Gemeente;Geslacht;Leeftijd;Aantal', ...rows], asked);
const totalsHead =
  'Jaar;Maand;Dienst;Product;Aantal afspraken;Aantal aangemeld;Gem. wachttijd (mm:ss);Gem. transactietijd (mm:ss)';
const webHead = 'Periode;Pagina;Unieke bezoekers;Bezoeken;Paginaweergaven;Bouncepercentage';
const actionHead = 'Actiecode;Titel;Status;Soort;Rekening;MJP nieuw;Boekjaar';

describe('Bad input: rows and periods', () => {
  it('rows with totals are not counted (9)', async () => {
    const { records, sentences } = await logins('31/05/2021;itsme;12;', 'Totaal;;12;');
    expect(records).to.have.length(1);
    expect(sentences).to.deep.equal(['Rij 3: dit is een rij met totalen. Wij tellen haar niet mee.']);
  });

  it('a row that is there twice is said, of logins and of a visit (15)', async () => {
    const twice = await logins('31/05/2021;itsme;12;', '31/05/2021;itsme;12;');
    expect(twice.sentences).to.deep.equal([
      'Rij 3: gaat over hetzelfde als rij 2. Een rij die gelijk is telt één keer.',
    ]);
    // Another number for the same day is no repeat: storing it says that they contradict each other.
    expect((await logins('31/05/2021;itsme;12;', '31/05/2021;itsme;14;')).sentences).to.deep.equal([]);
    expect((await visits({}, {})).sentences).to.deep.equal([
      'Rij 3: gaat over hetzelfde bezoek als de rij erboven. Het telt één keer.',
    ]);
  });

  it('a month without rows is a gap and a month of nought is nought (16)', async () => {
    const { records, sentences } = await logins('31/03/2021;itsme;12;', '31/05/2021;itsme;0;0');
    expect(records.map((one) => [one.day, one.logins])).to.deep.equal([
      ['2021-03-31', 12],
      ['2021-05-31', 0],
    ]);
    expect(sentences).to.deep.equal([
      'Er zijn geen cijfers voor april 2021. Wij tonen die maand als een gat, niet als nul.',
    ]);
    const long = await logins('31/01/2021;itsme;12;', '31/05/2021;itsme;9;');
    expect(long.sentences).to.deep.equal([
      'Er zijn geen cijfers voor februari 2021 tot en met april 2021. Wij tonen die maanden als een gat, niet als nul.',
    ]);
  });

  it('a last month that is not over is said (17)', async () => {
    expect((await logins('13/05/2021;itsme;12;')).sentences).to.deep.equal([
      'De laatste maand, mei 2021, loopt in dit bestand tot 13/05/2021. Wij noemen ze onvolledig.',
    ]);
  });

  it('a file that was brought in as the wrong kind says which kind it seems', async () => {
    const totals = [totalsHead, '2021;5;Burgerzaken;Aanvraag eID;120;112;04:05;07:30'];
    const seems = 'Dit lijkt een bestand van de soort “Afspraken per maand”. Kies dan die soort.';
    expect((await readKind('appointments', totals)).sentences.slice(0, 3)).to.deep.equal([
      "Kolom 'Afspraaknummer' ontbreekt. Duid aan welke kolom dit is.",
      "Kolom 'Status' ontbreekt. Duid aan welke kolom dit is.",
      seems,
    ]);
    expect((await readKind('logins', totals)).sentences).to.include(seems);
    const unknown = await readKind('appointments', ['Afspraaknummer;Dienst;Iets', '1;Burgerzaken;2']);
    expect(unknown.sentences.slice(0, 2)).to.deep.equal([
      "Kolom 'Product' ontbreekt. Duid aan welke kolom dit is.",
      "Kolom 'Status' ontbreekt. Duid aan welke kolom dit is.",
    ]);
    expect(unknown.checks.join(' ')).to.not.include('other-kind');
  });
});

describe('Bad input: numbers', () => {
  it('1.200 is a count of 1200, and asked about where decimals may stand (18)', async () => {
    expect((await logins('31/05/2021;itsme;1.200;')).records[0]?.logins).to.equal(1200);
    const head = 'Datum;Document;Kanaal;Aantal aanvragen;Doorlooptijd (werkuren)';
    const hours = [head, '31/05/2021;Geboorteakte;Balie;2;1.200'];
    const asked = await readKind('requests', hours);
    expect(asked.records).to.deep.equal([]);
    expect(asked.sentences).to.deep.equal([
      "Rij 2, kolom 'Doorlooptijd (werkuren)': “1.200” kan twee getallen zijn. Kies bij de getallen of een komma dan wel een punt de decimalen scheidt.",
    ]);
    expect((await readKind('requests', hours, { decimals: '.' })).records[0]?.hours).to.equal(1.2);
    expect((await readKind('requests', hours, { decimals: ',' })).records[0]?.hours).to.equal(1200);
  });

  it('1,2 is not a count (18)', async () => {
    const { records, sentences } = await logins('31/05/2021;itsme;1,2;');
    expect(records).to.deep.equal([]);
    expect(sentences).to.deep.equal([
      "Rij 2, kolom 'Aantal aanmeldingen': “1,2” is geen aantal, zoals 1.200.",
    ]);
  });

  it('thousands are parted by a no-break space or an apostrophe too (19)', async () => {
    const { records, sentences } = await logins("31/05/2021;itsme;1\u00a0200;1'100");
    expect(records[0]).to.include({ logins: 1200, uniqueUsers: 1100 });
    expect(sentences).to.deep.equal([]);
  });

  it('<5, n.b., - and nvt are not known and never nought; where the number must be known they are refused (20)', async () => {
    const cells = ['<5', 'n.b.', '-', 'nvt'];
    const { records, sentences } = await logins(
      ...cells.map((cell, at) => `${28 + at}/05/2021;itsme;12;${cell}`),
    );
    expect(records.map(({ uniqueUsers }) => uniqueUsers)).to.deep.equal([null, null, null, null]);
    expect(sentences.slice(0, 2)).to.deep.equal([
      "Rij 2, kolom 'Aantal unieke gebruikers': “<5” is geen juist aantal. Wij lezen het als niet bekend, niet als nul.",
      "Rij 3, kolom 'Aantal unieke gebruikers': “n.b.” is geen getal. Wij lezen het als niet bekend, niet als nul.",
    ]);
    const refused = await logins('31/05/2021;itsme;<5;');
    expect(refused.records).to.deep.equal([]);
    expect(refused.sentences).to.deep.equal([
      "Rij 2, kolom 'Aantal aanmeldingen': “<5” is niet bekend. Wij verwachten een aantal, zoals 1.200.",
    ]);
  });

  it('30 and 30% are the same; 0,3 is told by its column, and said (21)', async () => {
    const web = (...shares: string[]) =>
      readKind('web', [webHead, ...shares.map((share, at) => `05/2021;/${at};1;2;3;${share}`)]);
    const percents = await web('30', '30%', '0,3');
    expect(percents.records.map(({ bounce }) => bounce)).to.deep.equal([0.3, 0.3, 0.003]);
    expect(percents.sentences).to.deep.equal([
      "Rij 4, kolom 'Bouncepercentage': wij lezen 0,3 %, niet 0,3 van 1.",
    ]);
    const shares = await web('0,3', '0,45');
    expect(shares.records.map(({ bounce }) => bounce)).to.deep.equal([0.3, 0.45]);
    expect(shares.sentences).to.deep.equal([
      "Kolom 'Bouncepercentage': wij lezen 0,3 als 30 %. Is het 0,3 %, zet dan een procentteken in de cel.",
    ]);
  });

  it('durations are read in five notations; a bare number without a unit is asked about (22)', async () => {
    const told = await readKind('appointment-totals', [
      totalsHead,
      '2021;5;Burgerzaken;A;1;1;4:05;00:04:05',
      '2021;5;Burgerzaken;B;1;1;245 s;4 min',
    ]);
    expect(told.records.map(({ waiting, transaction }) => [waiting, transaction])).to.deep.equal([
      [245, 245],
      [245, 240],
    ]);
    const bare = [totalsHead, '2021;5;Burgerzaken;A;1;1;4,1;'];
    const asked = await readKind('appointment-totals', bare);
    expect(asked.records).to.deep.equal([]);
    expect(asked.sentences).to.deep.equal([
      "Rij 2, kolom 'Gem. wachttijd (mm:ss)': “4,1” heeft geen eenheid. Kies bij de duur of het seconden, minuten dan wel uren zijn.",
    ]);
    const answered = await readKind('appointment-totals', bare, { durations: 'minutes' });
    expect(answered.records[0]?.waiting).to.equal(246);
  });
});

describe('Bad input: days and times', () => {
  it('the month before the day is seen, and asked about when every day is 12 or lower (23)', async () => {
    expect(
      (await logins('05/31/2021;itsme;1;', '05/12/2021;itsme;2;')).records.map(({ day }) => day),
    ).to.have.members(['2021-05-31', '2021-05-12']);
    const asked = await logins('05/12/2021;itsme;1;');
    expect(asked.records).to.deep.equal([]);
    expect(asked.sentences).to.deep.equal([
      "Rij 2, kolom 'Datum': “05/12/2021” kan twee dagen zijn. Kies bij de datums of eerst de dag dan wel eerst de maand staat.",
    ]);
    const answered = await readKind('logins', [loginHead, '05/12/2021;itsme;1;'], { dates: 'month first' });
    expect(answered.records[0]?.day).to.equal('2021-05-12');
  });

  it('both orders in one file are refused (23)', async () => {
    const { records, sentences } = await logins('31/05/2021;itsme;1;', '05/30/2021;itsme;2;');
    expect(records).to.deep.equal([]);
    expect(sentences).to.deep.equal([
      "Rij 3, kolom 'Datum': “05/30/2021” heeft de maand voor de dag. Kies dat bij de datums als het voor het hele bestand zo is.",
    ]);
  });

  const days = {
    'a year of two digits is said (24)': [
      '31/05/21',
      '2021-05-31',
      'het jaar heeft twee cijfers. Wij lezen 2021.',
    ],
    'a day as Excel counts them is said (25)': [
      '44347',
      '2021-05-31',
      'dit is het dagnummer van Excel. Wij lezen 31/05/2021.',
    ],
    'what Excel made of 1-3 is refused (26)': [
      '1/mrt',
      null,
      '“1/mrt” heeft geen jaar. Heeft Excel er een datum van gemaakt? Er stond misschien “1-3”. Zet de kolom in Excel op Tekst en typ de cel opnieuw.',
    ],
    'a day that does not exist is refused (27)': [
      '31/04/2021',
      null,
      '“31/04/2021” bestaat niet op de kalender. Wij verwachten een dag, zoals 11/05/2021.',
    ],
  } as const;
  for (const [name, [cell, day, said]] of Object.entries(days))
    it(name, async () => {
      const { records, sentences } = await logins(`${cell};itsme;1;`);
      expect(records.map((one) => one.day)).to.deep.equal(day === null ? [] : [day]);
      expect(sentences).to.deep.equal([`Rij 2, kolom 'Datum': ${said}`]);
    });

  it('an age that Excel made a day of is refused (26)', async () => {
    const { records, sentences } = await people(['2021;99999;Kerkebeek;V;1/mrt;12']);
    expect(records).to.deep.equal([]);
    expect(sentences).to.deep.equal([
      "Rij 2, kolom 'Leeftijd': “1/mrt” is geen leeftijd. Heeft Excel er een datum van gemaakt? Zet de kolom in Excel op Tekst en typ de cel opnieuw.",
    ]);
  });

  it('the hour that the clock skips is refused, the one it has twice is said (28)', async () => {
    const skipped = await visits({ ...neverCame, planned: '28/03/2021 02:30', status: 'Gepland' });
    expect(skipped.records).to.deep.equal([]);
    expect(skipped.sentences).to.deep.equal([
      "Rij 2, kolom 'Afspraak op': “28/03/2021 02:30” bestaat niet: die nacht sprong de klok van 2 naar 3 uur. Is dit bestand in een andere tijdzone gemaakt?",
    ]);
    const doubled = await visits({ ...neverCame, planned: '31/10/2021 02:30', status: 'Gepland' });
    expect(doubled.records).to.have.length(1);
    expect(doubled.sentences).to.deep.equal([
      "Rij 2, kolom 'Afspraak op': dit uur kwam die nacht twee keer voor. Wij rekenen met de klok zoals ze hier staat.",
    ]);
  });

  it('a time in universal time is turned to the clock of Brussels, in summer and in winter (28)', async () => {
    const summer = await visits({}, { number: '2', planned: '2021-05-31T07:10:00Z' });
    expect(new Set(summer.records.map(({ planned }) => planned)).size).to.equal(1);
    expect(summer.sentences).to.deep.equal([
      "Rij 3, kolom 'Afspraak op': dit uur staat in een andere tijdzone. Wij rekenen om naar de klok van hier.",
    ]);
    const wait = { ...neverCame, status: 'Gepland' };
    const winter = await visits(
      { ...wait, planned: '31/01/2021 09:10' },
      { ...wait, number: '2', planned: '2021-01-31T10:10:00+02:00' },
    );
    expect(new Set(winter.records.map(({ planned }) => planned)).size).to.equal(1);
  });
});

describe('Bad input: visits', () => {
  const oneRow: Record<string, [cells: VisitCells, sentence: string]> = {
    'a call before the arrival has no waiting time (29)': [
      { called: '31/05/2021 08:59' },
      "Rij 2, kolom 'Opgeroepen op': ligt vóór het aanmelden. De wachttijd van deze rij telt niet mee.",
    ],
    'a ticket that was never closed is said (30)': [
      { ended: '31/05/2021 16:05:48' },
      "Rij 2, kolom 'Beëindigd op': ligt meer dan 2 uur na de oproep. Dat ticket bleef waarschijnlijk openstaan.",
    ],
    'a visit that a program closed at midnight is said (31)': [
      { ended: '01/06/2021 00:00' },
      "Rij 2, kolom 'Beëindigd op': is afgesloten om middernacht, door een programma. De transactietijd telt niet mee.",
    ],
    'who did not come is no contact (32)': [
      { ...neverCame, status: 'Niet verschenen' },
      "Rij 2, kolom 'Status': wie niet kwam of afzegde, is geen contact. Deze rij telt daar niet mee.",
    ],
    'a group is one visit (35)': [
      { people: '4' },
      "Rij 2, kolom 'Aantal personen': kwam met 4 personen. Dat is één bezoek.",
    ],
  };
  for (const [name, [cells, sentence]] of Object.entries(oneRow))
    it(name, async () => {
      const { records, sentences } = await visits(cells);
      expect(records).to.have.length(1);
      expect(sentences).to.deep.equal([sentence]);
    });

  it('test appointments are left out (33)', async () => {
    const { records, sentences } = await visits(
      {},
      { number: '2', code: 'T', product: 'TEST' },
      { number: '3', code: 'T', product: 'Testafspraak onthaal' },
      { number: '4', code: 'TT', product: 'Attest van leven' },
    );
    expect(records.map(({ key }) => key)).to.deep.equal(['1', '4']);
    expect(sentences).to.deep.equal([
      'Rij 3: dit is een proefafspraak. Wij tellen ze niet mee.',
      'Rij 4: dit is een proefafspraak. Wij tellen ze niet mee.',
    ]);
  });

  it('several products under one number are one visit (34)', async () => {
    const { records, sentences } = await visits({}, { code: 'PAS', product: 'Aanvraag reispas' });
    expect(new Set(records.map(({ key }) => key)).size).to.equal(1);
    expect(sentences).to.deep.equal([
      "Rij 3, kolom 'Product': dit is nog een product van hetzelfde bezoek. Het bezoek telt één keer.",
    ]);
  });

  it('a code with two names and a name with two codes lead to the settings (36)', async () => {
    const { records, sentences } = await visits(
      {},
      { number: '2', product: 'Identiteitskaart' },
      { number: '3', code: 'BZ-01' },
    );
    expect(records).to.have.length(3);
    expect(sentences).to.deep.equal([
      "Rij 3, kolom 'Product': code EID heet ook “Aanvraag eID”. Is het hetzelfde product, voeg de namen dan samen bij de instellingen.",
      "Rij 4, kolom 'Productcode': “Aanvraag eID” had ook code EID. Wij tellen op de naam.",
    ]);
  });

  it('two names that look like one service are said (37)', async () => {
    expect((await visits({}, { number: '2', service: 'Dienst burgerzaken' })).sentences).to.deep.equal([
      "Rij 3, kolom 'Dienst': “Dienst burgerzaken” en “Burgerzaken” lijken dezelfde dienst. Voeg de namen dan samen bij de instellingen.",
    ]);
  });
});

describe('Bad input: population', () => {
  it('a code that became a number is read, one with a digit too few is refused (38)', async () => {
    const read = await people(['2021;11001.0;Elders;V;34;12'], { nisCode: '11001' });
    expect(read.records[0]?.nisCode).to.equal('11001');
    expect(read.sentences).to.deep.equal([
      "Rij 2, kolom 'NIS-code': de code is een getal geworden, wellicht door Excel. Wij lezen 11001.",
    ]);
    expect((await people(['2021;1100;Elders;V;34;12'])).sentences).to.deep.equal([
      "Rij 2, kolom 'NIS-code': “1100” is geen NIS-code van vijf cijfers, zoals 11001.",
    ]);
  });

  it('people of municipalities that merged are added up under the new code (39)', async () => {
    const { records, sentences } = await people(['2021;37015;Elders;V;34;12', '2021;37007;Elders;V;34;8'], {
      nisCode: '37022',
    });
    expect(records).to.deep.equal([{ year: 2021, nisCode: '37022', gender: 'v', age: 34, people: 20 }]);
    expect(sentences[0]).to.equal(
      "Rij 2, kolom 'NIS-code': gemeente 37015 is samengevoegd. Wij tellen ze bij 37022.",
    );
  });

  it('another year is said or refused, and another municipality is refused (40)', async () => {
    const old = await people(['2017;99999;Kerkebeek;V;34;12']);
    expect(old.records).to.have.length(1);
    expect(old.sentences).to.deep.equal(['Dit is de bevolking van 2017. Is er geen recenter bestand?']);
    const refused = await people(['2022;99999;Kerkebeek;V;34;12']);
    expect(refused.records).to.deep.equal([]);
    expect(refused.sentences).to.deep.equal([
      "Rij 2, kolom 'Jaar': dit jaar moet nog komen. Wij verwachten de bevolking van hoogstens 2021.",
    ]);
    expect((await people(['2021;11001;Elders;V;34;12'])).sentences).to.deep.equal([
      'In dit bestand staat niets over uw gemeente. Wij verwachten NIS-code 99999.',
    ]);
  });

  it('a row that is there twice counts once, and one that says something else is refused (15)', async () => {
    const row = '2021;99999;Kerkebeek;V;34';
    const twice = await people([`${row};12`, `${row};12`]);
    expect(twice.records.map((one) => one.people)).to.deep.equal([12]);
    expect(twice.sentences).to.deep.equal([
      'Rij 3: gaat over hetzelfde als rij 2. Een rij die gelijk is telt één keer.',
    ]);
    expect((await people([`${row};12`, `${row};21`])).sentences).to.deep.equal([
      "Rij 3, kolom 'Aantal': rij 2 gaat over dezelfde leeftijd en hetzelfde geslacht, met een ander aantal (12).",
    ]);
  });

  it('an age that is not known is said, and 110+ and older are one age (41)', async () => {
    const { records, sentences } = await people([
      '2021;99999;Kerkebeek;V;onbekend;12',
      '2021;99999;Kerkebeek;V;110+;2',
      '2021;99999;Kerkebeek;V;112;1',
    ]);
    expect(records).to.deep.equal([{ year: 2021, nisCode: '99999', gender: 'v', age: 110, people: 3 }]);
    expect(sentences).to.deep.equal([
      "Rij 2, kolom 'Leeftijd': de leeftijd is niet bekend. Deze personen tellen niet mee.",
    ]);
  });
});

describe('Bad input: actions', () => {
  const action = (head: string, amounts: string) =>
    readKind('actions', [head, `A101;Digitaal loket;In uitvoering;Investering;${amounts};2021`]);

  it('an expense that is positive is refused (54)', async () => {
    const { records, sentences } = await action(actionHead, '14.245,33;-25.000,00');
    expect(records).to.deep.equal([]);
    expect(sentences).to.deep.equal([
      "Rij 2, kolom 'Rekening': het teken klopt niet: een uitgave is negatief, zoals -14.245,33.",
    ]);
  });

  it('amounts are read with any minus that bookkeepers write (54)', async () => {
    for (const amount of ['-14.245,33', '−14.245,33', '14.245,33-', '(14.245,33)', '-14 245,33 €'])
      expect((await action(actionHead, `${amount};-1`)).records[0]?.account, amount).to.equal(-1_424_533);
  });

  it('the plan as it was first decided is not taken for the adjusted one (55)', async () => {
    const original = await action(actionHead.replace('MJP nieuw', 'MJP 2021'), '-1;-2');
    expect(original.records).to.deep.equal([]);
    expect(original.sentences).to.deep.equal([
      "Kolom 'MJP 2021' lijkt het oorspronkelijke plan. Wij verwachten het laatst aangepaste plan, kolom 'MJP nieuw'.",
    ]);
    const both = await action(actionHead.replace('MJP nieuw', 'MJP 2021;MJP 2021 NIEUW'), '-1;-2;-3');
    expect(both.records[0]).to.include({ account: -100, plan: -300 });
    expect(both.sentences).to.deep.equal([]);
  });
});
