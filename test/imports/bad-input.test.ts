/**
 * Bad input as it comes in practice, a test a case. Files themselves (encodings, heads, totals, workbooks) are in the other
 * tests of this folder; here is what stands in their cells and rows.
 */
import { expect } from 'chai';
import { readKind } from '../support/read-kind.ts';

const visitHead = 'Afspraaknummer;Dienst;Product;Afspraak op;Aangemeld op;Opgeroepen op;Beëindigd op;Status';
const visit = (
  times: string,
  more: { product?: string; status?: string; number?: string; service?: string } = {},
): string =>
  `${more.number ?? '1'};${more.service ?? 'Burgerzaken'};${more.product ?? 'Aanvraag eID'};${times};${more.status ?? 'Afgehandeld'}`;
const ordinary = '14/05/2021 09:10;14/05/2021 09:02;14/05/2021 09:05;14/05/2021 09:13';
const logins = (...rows: string[]): string[] => ['Datum;Aanmeldmiddel;Aantal aanmeldingen', ...rows];
const totals = (waiting: string, head = 'Gem. wachttijd'): string[] => [
  `Jaar;Maand;Dienst;Product;Aantal afspraken;${head}`,
  `2021;5;Burgerzaken;eID;120;${waiting}`,
];

describe('Cells that can be read in more than one way', () => {
  it('counts with thousands are counts: 1.200, 1 200 and 1,200', async () => {
    const counts = ['1.200', '1\u00a0200', '1,200', "1'200"];
    const { records, faults } = await readKind(
      'logins',
      logins(...counts.map((count, at) => `${14 + at}/05/2021;itsme;${count}`)),
    );
    expect(faults).to.deep.equal([]);
    expect(records.map((one) => one.logins)).to.deep.equal([1200, 1200, 1200, 1200]);
  });

  it('an amount that may be 1,2 or 1200 is asked about', async () => {
    const { faults } = await readKind('campaigns', [
      'Startdatum;Kanaal;Actie;Kost (EUR)',
      '14/05/2021;infoblad;Loket;1.200',
    ]);
    expect(faults).to.deep.equal([
      "Rij 2, kolom 'Kost (EUR)': “1.200” kan twee getallen zijn. Kies bij de getallen of een komma dan wel een punt de decimalen scheidt.",
    ]);
  });

  it('decimal commas in a file parted by commas stand between quotation marks', async () => {
    const { records } = await readKind('campaigns', [
      'Startdatum,Kanaal,Actie,Kost (EUR)',
      '14/05/2021,infoblad,Loket,"12,50"',
    ]);
    expect(records[0]?.cost).to.equal(1250);
  });

  it('what is not known is never nought, and is asked for where it must be known', async () => {
    const { notices, records } = await readKind('logins', [
      'Datum;Aanmeldmiddel;Aantal aanmeldingen;Aantal unieke gebruikers',
      '14/05/2021;itsme;12;<5',
      '15/05/2021;itsme;12;n.b.',
    ]);
    expect(records.map(({ uniqueUsers }) => uniqueUsers)).to.deep.equal([null, null]);
    expect(notices).to.include(
      "Rij 2, kolom 'Aantal unieke gebruikers': “<5” is geen juist aantal. Wij lezen het als niet bekend, niet als nul.",
    );
    const refused = await readKind('logins', logins('14/05/2021;itsme;nvt'));
    expect(refused.faults).to.deep.equal([
      "Rij 2, kolom 'Aantal aanmeldingen': “nvt” is niet bekend. Wij verwachten een aantal, zoals 1.200.",
    ]);
  });

  it('percentages are 30, 30% and, where the column counts so, 0,3', async () => {
    const web = (share: string): string[] => ['Periode;Pagina;Bouncepercentage', `05/2021;/loket;${share}`];
    const read = await Promise.all(['30', '30%', '0,3'].map((share) => readKind('web', web(share))));
    expect(read.map(({ records }) => records[0]?.bounce)).to.deep.equal([0.3, 0.3, 0.3]);
    expect((await readKind('web', web('130'))).faults).to.deep.equal([
      "Rij 2, kolom 'Bouncepercentage': “130” ligt niet tussen 0 en 100 %.",
    ]);
  });

  it('durations are 4:05, 00:04:05, 245 s and 4 min; a bare number is asked about', async () => {
    const texts = ['4:05', '00:04:05', '245 s', '4 min'];
    const read = await Promise.all(texts.map((text) => readKind('appointment-totals', totals(text))));
    expect(read.map(({ records }) => records[0]?.waiting)).to.deep.equal([245, 245, 245, 240]);
    expect((await readKind('appointment-totals', totals('4,1'))).faults).to.deep.equal([
      "Rij 2, kolom 'Gem. wachttijd': “4,1” heeft geen eenheid. Kies bij de duur of het seconden, minuten dan wel uren zijn.",
    ]);
    const minutes = await readKind('appointment-totals', totals('4,1'), { durations: 'minutes' });
    expect(minutes.records[0]?.waiting).to.equal(246);
  });

  it('days that may be months first are asked about, and read as the mapping says', async () => {
    const rows = logins('03/05/2021;itsme;1', '04/05/2021;itsme;2');
    const { faults } = await readKind('logins', rows);
    expect(faults[0]).to.equal(
      "Rij 2, kolom 'Datum': “03/05/2021” kan twee dagen zijn. Kies bij de datums of eerst de dag dan wel eerst de maand staat.",
    );
    const monthFirst = await readKind('logins', rows, { dates: 'month first' });
    expect(monthFirst.records.map(({ day }) => day)).to.deep.equal(['2021-03-05', '2021-04-05']);
  });

  it('a file with the month first shows it by a day above twelve', async () => {
    const { records } = await readKind('logins', logins('05/03/2021;itsme;1', '05/14/2021;itsme;2'));
    expect(records.map(({ day }) => day)).to.deep.equal(['2021-05-03', '2021-05-14']);
  });

  it('years of two figures are read, and said', async () => {
    const { records, notices } = await readKind('logins', logins('14/05/21;itsme;1'));
    expect(records[0]?.day).to.equal('2021-05-14');
    expect(notices).to.include("Rij 2, kolom 'Datum': het jaar heeft twee cijfers. Wij lezen 2021.");
  });

  it('day numbers of Excel are read, and said', async () => {
    const { records, notices } = await readKind('logins', logins('44327;itsme;1'));
    expect(records[0]?.day).to.equal('2021-05-11');
    expect(notices).to.include("Rij 2, kolom 'Datum': dit is het dagnummer van Excel. Wij lezen 11/05/2021.");
  });

  it('what Excel made of 1-3 is refused with what it may have been', async () => {
    const { faults } = await readKind('logins', logins('1/mrt;itsme;1'));
    expect(faults[0]).to.match(/^Rij 2, kolom 'Datum': “1\/mrt” heeft geen jaar\. .* “1-3”/u);
  });

  it('31 April does not exist', async () => {
    const { faults } = await readKind('logins', logins('31/04/2021;itsme;1'));
    expect(faults[0]).to.equal(
      "Rij 2, kolom 'Datum': “31/04/2021” bestaat niet op de kalender. Wij verwachten een dag, zoals 11/05/2021.",
    );
  });

  it('the hour the clock skipped does not exist; the doubled one and other zones are said', async () => {
    const at = (moment: string): string[] => [visitHead, visit(`${moment};;;`, { status: 'Gepland' })];
    expect((await readKind('appointments', at('28/03/2021 02:30'))).faults[0]).to.match(
      /^Rij 2, kolom 'Afspraak op': “28\/03\/2021 02:30” bestaat niet: die nacht sprong de klok/u,
    );
    expect((await readKind('appointments', at('31/10/2021 02:30'))).notices[0]).to.match(
      /^Rij 2, kolom 'Afspraak op': dit uur kwam die nacht twee keer voor/u,
    );
    const summer = await readKind('appointments', at('2021-05-14T07:10:00Z'));
    const local = await readKind('appointments', at('14/05/2021 09:10'));
    expect(summer.records[0]?.planned).to.equal(local.records[0]?.planned);
  });
});

describe('Visits that need a word', () => {
  it('a call before arriving gives no waiting time', async () => {
    const { notices, records } = await readKind('appointments', [
      visitHead,
      visit('14/05/2021 09:10;14/05/2021 09:08;14/05/2021 09:05;14/05/2021 09:13'),
    ]);
    expect(records.length).to.equal(1);
    expect(notices).to.include(
      "Rij 2, kolom 'Opgeroepen op': ligt vóór het aanmelden. De wachttijd van deze rij telt niet mee.",
    );
  });

  it('a ticket that nobody closed, or a night job did, is said', async () => {
    const { notices } = await readKind('appointments', [
      visitHead,
      visit('14/05/2021 09:10;14/05/2021 09:02;14/05/2021 09:05;14/05/2021 16:13'),
      visit('14/05/2021 09:10;14/05/2021 09:02;14/05/2021 09:05;15/05/2021 00:00', { number: '2' }),
    ]);
    expect(notices).to.include(
      "Rij 2, kolom 'Beëindigd op': ligt meer dan 2 uur na de oproep. Dat ticket bleef waarschijnlijk openstaan.",
    );
    expect(notices).to.include(
      "Rij 3, kolom 'Beëindigd op': is afgesloten om middernacht, door een programma. De transactietijd telt niet mee.",
    );
  });

  it('who did not come is no contact', async () => {
    const { notices } = await readKind('appointments', [
      visitHead,
      visit('14/05/2021 09:10;;;', { status: 'Niet verschenen' }),
    ]);
    expect(notices).to.include(
      "Rij 2, kolom 'Status': wie niet kwam of afzegde, is geen contact. Deze rij telt daar niet mee.",
    );
  });

  it('test appointments are left out', async () => {
    const { notices, records } = await readKind('appointments', [
      visitHead,
      visit(ordinary, { product: 'TEST balie' }),
      visit(ordinary, { number: '2' }),
    ]);
    expect(records.map(({ key }) => key)).to.deep.equal(['2']);
    expect(notices).to.include('Rij 2: dit is een proefafspraak. Wij tellen ze niet mee.');
  });

  it('two products of one visit are said to be one visit', async () => {
    const { notices } = await readKind('appointments', [
      visitHead,
      visit(ordinary),
      visit(ordinary, { product: 'Kids-ID' }),
    ]);
    expect(notices).to.include(
      "Rij 3, kolom 'Product': dit is nog een product van hetzelfde bezoek. Het bezoek telt één keer.",
    );
  });

  it('a group is one visit', async () => {
    const { notices, records } = await readKind('appointments', [
      `${visitHead};Aantal personen`,
      `${visit(ordinary)};4`,
    ]);
    expect(records[0]?.people).to.equal(4);
    expect(notices).to.include("Rij 2, kolom 'Aantal personen': kwam met 4 personen. Dat is één bezoek.");
  });

  it('a code with two names, and a service under two names, lead to the settings', async () => {
    const head = visitHead.replace('Product;', 'Productcode;Product;');
    const row = (number: string, service: string, product: string): string =>
      `${number};${service};BZ-PIN;${product};${ordinary};Afgehandeld`;
    const { notices } = await readKind('appointments', [
      head,
      row('1', 'Burgerzaken', 'PIN-codes'),
      row('2', 'Dienst Burgerzaken', 'Codes aanvragen'),
    ]);
    expect(notices).to.include(
      "Rij 3, kolom 'Product': code BZ-PIN heet ook “PIN-codes”. Is het hetzelfde product, voeg de namen dan samen bij de instellingen.",
    );
    expect(notices.some((one) => one.includes('lijken dezelfde dienst'))).to.equal(true);
  });

  it('a status nobody knows is asked about, and read as the mapping says', async () => {
    const lines = [visitHead, visit(ordinary, { status: 'Klaar' })];
    expect((await readKind('appointments', lines)).faults[0]).to.match(
      /^Rij 2, kolom 'Status': “Klaar” kennen wij niet\./u,
    );
    const { records } = await readKind('appointments', lines, { words: { status: { Klaar: 'served' } } });
    expect(records[0]?.status).to.equal('served');
  });
});

describe('Rows together', () => {
  it('the same row twice is said', async () => {
    const { notices } = await readKind('logins', logins('14/05/2021;itsme;1', '14/05/2021;itsme;1'));
    expect(notices).to.include('Rij 3: gaat over hetzelfde als rij 2. Een rij die gelijk is telt één keer.');
  });

  it('a month that is missing is a gap, and one with nought is nought', async () => {
    const { notices, records } = await readKind('logins', logins('2021-01;itsme;5', '2021-03;itsme;0'));
    expect(records.map(({ logins: count }) => count)).to.deep.equal([5, 0]);
    expect(notices).to.deep.equal([
      'Er zijn geen cijfers voor februari 2021. Wij tonen die maand als een gat, niet als nul.',
    ]);
  });

  it('a last month that is not over is called so', async () => {
    const { notices } = await readKind('logins', logins('14/05/2021;itsme;1'));
    expect(notices).to.deep.equal([
      'De laatste maand, mei 2021, loopt in dit bestand tot 14/05/2021. Wij noemen ze onvolledig.',
    ]);
  });
});

describe('Residents, actions and their codes', () => {
  const head = 'Jaar;NIS-code;Geslacht;Leeftijd;Aantal';

  it('NIS codes that became numbers, and merged municipalities, are read and said', async () => {
    const { records, notices } = await readKind('population', [
      head,
      '2021;11001.0;V;34;10',
      '2021;37012;V;34;5',
    ]);
    expect(records.map(({ nisCode }) => nisCode).toSorted()).to.deep.equal(['11001', '37021']);
    expect(notices.slice(0, 2)).to.deep.equal([
      "Rij 2, kolom 'NIS-code': Excel heeft van de code een getal gemaakt. Wij lezen 11001.",
      "Rij 3, kolom 'NIS-code': gemeente 37012 is samengevoegd. Wij tellen ze bij 37021.",
    ]);
  });

  it('a year that is yet to come is refused, an old one said', async () => {
    expect((await readKind('population', [head, '2031;11001;V;34;10'])).faults[0]).to.match(
      /^Rij 2, kolom 'Jaar': dit jaar moet nog komen\./u,
    );
    expect((await readKind('population', [head, '2015;11001;V;34;10'])).notices).to.deep.equal([
      'Dit is de bevolking van 2015. Is er geen recenter bestand?',
    ]);
  });

  it('the oldest are 110, and who has no age is left out', async () => {
    const { records, notices } = await readKind('population', [
      head,
      '2021;11001;V;112;1',
      '2021;11001;V;onbekend;2',
      '2021;11001;M;110+;1',
    ]);
    expect(records.map(({ age }) => age)).to.deep.equal([110, 110]);
    expect(notices).to.deep.equal([
      "Rij 3, kolom 'Leeftijd': de leeftijd is niet bekend. Deze personen tellen niet mee.",
    ]);
  });

  it("Statbel's rows of one age and sex are added up", async () => {
    const { records } = await readKind('population', [
      'CD_YEAR|CD_REFNIS|CD_SEX|CD_NATLTY|CD_CIV_STS|CD_AGE|MS_POPULATION',
      '2021|11001|F|BEL|1|34|10',
      '2021|11001|F|ETR|1|34|3',
    ]);
    expect(records.map(({ people }) => people)).to.deep.equal([13]);
  });

  it('an expense above nought is refused', async () => {
    const { faults } = await readKind('actions', [
      'Actiecode;Titel;Status;Soort;Rekening;MJP nieuw;Boekjaar',
      'A101;Loket;In uitvoering;Investering;14.245,33;-25.000,00;2021',
    ]);
    expect(faults).to.deep.equal([
      "Rij 2, kolom 'Rekening': het teken klopt niet: een uitgave is negatief, zoals -14.245,33.",
    ]);
  });

  it('the plan as it was first decided is not the adjusted one', async () => {
    const { faults } = await readKind('actions', [
      'Actiecode;Titel;Status;Soort;Rekening;MJP 2021;Boekjaar',
      'A101;Loket;In uitvoering;Investering;-14.245,33;-25.000,00;2021',
    ]);
    expect(faults).to.deep.equal([
      "Kolom 'MJP 2021' lijkt het oorspronkelijke plan. Wij verwachten het laatst aangepaste plan, kolom 'MJP nieuw'.",
    ]);
  });
});
