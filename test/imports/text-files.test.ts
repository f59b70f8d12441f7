import { expect } from 'chai';
import { readHere } from '../support/read-figures.ts';

const lines = ['Datum;Dienst;Aantal', '11/05/2021;Burgerzaken;12', '12/05/2021;Beëindigd café;3'];
const file = lines.join('\r\n');
const cells = [
  ['11/05/2021', 'Burgerzaken', '12'],
  ['12/05/2021', 'Beëindigd café', '3'],
];

describe('A text file of figures', () => {
  it('is read in UTF-8 with and without a mark, in UTF-16 with and without one, and in Windows-1252', () => {
    const wide = Buffer.from(file, 'utf16le');
    const files = {
      'UTF-8': Buffer.from(file),
      'UTF-8 with mark': Buffer.from(`\uFEFF${file}`),
      'UTF-16LE': Buffer.from(`\uFEFF${file}`, 'utf16le'),
      'UTF-16LE without mark': wide,
      'UTF-16BE': Buffer.from(`\uFEFF${file}`, 'utf16le').swap16(),
      'Windows-1252': Buffer.from(file, 'latin1'),
    };
    for (const [name, bytes] of Object.entries(files)) {
      const read = readHere(bytes);
      expect(read.cells, name).to.deep.equal(cells);
      expect(read.checks, name).to.deep.equal([]);
    }
  });

  it('has the euro sign and curly quotes of Windows-1252', () => {
    const bytes = Buffer.from('Datum;Dienst;Aantal\n1/5/2021;\x80 5 \x93balie\x94;1\n', 'latin1');
    expect(readHere(bytes).cells).to.deep.equal([['1/5/2021', '€ 5 “balie”', '1']]);
  });

  it('is mended where UTF-8 was taken for Windows-1252 (case 1) or for Mac Roman (case 2)', () => {
    const read = readHere('Datum;Dienst;Aantal\n1/5/2021;BeÃ«indigd â€“ â‚¬;1\n1/5/2021;√©√©n;2\n');
    expect(read.cells.map(([, service]) => service)).to.deep.equal(['Beëindigd – €', 'één']);
    expect(read.sentences).to.deep.equal([
      "Rij 2, kolom 'Dienst': letters met een accent stonden verkeerd in het bestand. Wij lezen “Beëindigd – €”.",
      "Rij 3, kolom 'Dienst': letters met een accent stonden verkeerd in het bestand. Wij lezen “één”.",
    ]);
  });

  it('is refused with row and column where letters are lost', () => {
    const read = readHere('Datum;Dienst;Aantal\n1/5/2021;Be\uFFFDindigd;1\n1/5/2021;BeÃ?indigd;1\n');
    expect(read.checks).to.deep.equal(['lost-characters 2', 'lost-characters 3']);
    expect(read.sentences[0]).to.match(/^Rij 2, kolom 'Dienst': hier zijn letters met een accent verloren/);
  });

  it('has a mark glued to its first head, once or twice or as three letters (case 3)', () => {
    for (const mark of ['\uFEFF', '\uFEFF\uFEFF', 'ï»¿'])
      expect(readHere(mark + file).columns).to.deep.equal(['Datum', 'Dienst', 'Aantal']);
  });

  it('is read with the separator of its sep= line, and counts that line (case 5)', () => {
    const read = readHere(`sep=|\r\n${file.replaceAll(';', '|')}`);
    expect(read.cells).to.deep.equal(cells);
    expect(read.lines).to.deep.equal([3, 4]);
  });

  it('is read with any separator, also a comma beside decimal commas (case 6)', () => {
    for (const separator of [';', ',', '\t', '|'])
      expect(readHere(file.replaceAll(';', separator)).cells, separator).to.deep.equal(cells);
    const read = readHere('Datum,Dienst,Aantal\n1/5/2021,Burgerzaken,"1,5"\n2/5/2021,Burgerzaken,"2,25"\n');
    expect(read.cells.map(([, , count]) => count)).to.deep.equal(['1,5', '2,25']);
  });

  it('is refused with the row where a decimal comma makes a cell too many', () => {
    const read = readHere('Datum,Dienst,Aantal\n1/5/2021,Burgerzaken,2\n2/5/2021,Burgerzaken,1,5\n');
    expect(read.sentences).to.deep.equal([
      'Rij 3: hier staan 4 cellen, maar er zijn 3 kolommen. Staat het scheidingsteken ook in een tekst of getal? Zet die dan tussen aanhalingstekens.',
    ]);
    expect(read.cells).to.deep.equal([]);
  });

  it('is refused with the row that has too few cells', () => {
    expect(readHere('Datum;Dienst;Aantal\n1/5/2021;Burgerzaken\n').sentences).to.deep.equal([
      'Rij 2: hier staan 2 cellen, maar er zijn 3 kolommen. Vul de rij aan.',
    ]);
  });

  it('has new lines, separators and quotes between quotes, and loose quotes (case 12)', () => {
    const read = readHere(
      'Datum;Dienst;Aantal\r\n1/5/2021;"Burger\r\nzaken; ""balie""";1\r\n2/5/2021;Attest "woonst";2\r\n',
    );
    expect(read.cells.map(([, service]) => service)).to.deep.equal([
      'Burger\r\nzaken; "balie"',
      'Attest "woonst"',
    ]);
    expect(read.lines).to.deep.equal([2, 4]);
  });

  it('says where a quote begins that never ends', () => {
    const read = readHere('Datum;Dienst;Aantal\n1/5/2021;A;1\n2/5/2021;"B;2\n3/5/2021;C;3\n');
    expect(read.checks).to.deep.equal(['open-quote 3']);
    expect(read.sentences[0]).to.match(/^Rij 3: hier begint een tekst tussen aanhalingstekens/);
  });

  it('ends its lines in any way, also mixed (case 13)', () => {
    const read = readHere('Datum;Dienst;Aantal\r\n1/5/2021;A;1\n2/5/2021;B;2\r3/5/2021;C;3');
    expect(read.lines).to.deep.equal([2, 3, 4]);
    expect(readHere(file.replaceAll('\r\n', '\r')).cells).to.deep.equal(cells);
  });

  it('has the same rows however its pieces fall', () => {
    const rows = Array.from({ length: 9000 }, (_, i) =>
      i % 100 === 0 ? `1/5/2021;"Dienst;\r\n${i} é";${i}` : `1/5/2021;Dienst ${i} é;${i}`,
    );
    const read = readHere(['Datum;Dienst;Aantal', ...rows].join('\r\n'));
    expect(read.cells.map(([, , count]) => count)).to.deep.equal(rows.map((_, i) => String(i)));
    expect(read.lines.at(-1)).to.equal(1 + 9000 + 90);
  });

  it('is refused with the row of NUL bytes', () => {
    const read = readHere('Datum;Dienst;Aantal\n1/5/2021;A;1\n2/5/2021;B\0;2\n');
    expect(read.checks).to.deep.equal(['nul-bytes 3']);
  });

  it('is refused when it is empty or has heads alone (case 14), or is what Matomo says of nothing', () => {
    for (const empty of ['', '\uFEFF', ' \r\n\r\n', ';;;\n;;;\n'])
      expect(readHere(empty).sentences, JSON.stringify(empty)).to.deep.equal(['Dit bestand is leeg.']);
    expect(readHere('Datum;Dienst;Aantal\r\n;;\r\n').sentences).to.deep.equal([
      'Onder de kolomnamen staat geen enkele rij met gegevens.',
    ]);
    const matomo = Buffer.from('\uFEFFNo data available', 'utf16le');
    expect(readHere(matomo).checks).to.deep.equal(['no-data -']);
  });

  it('is read from Matomo in UTF-16 with commas', () => {
    const heads = ['label', 'nb_uniq_visitors', 'nb_visits'];
    const bytes = Buffer.from(
      '\uFEFFlabel,nb_uniq_visitors,nb_visits\n/loket,12,15\n"/a,b",1,2\n',
      'utf16le',
    );
    const read = readHere(bytes, { heads });
    expect(read.cells).to.deep.equal([
      ['/loket', '12', '15'],
      ['/a,b', '1', '2'],
    ]);
    expect(read.read.reading).to.deep.equal(['UTF-16LE', 'komma']);
  });

  it('may also be of a layout that nobody knows yet', () => {
    const read = readHere('Rapport bezoeken\n\nTicket;Balie;Kwam om\n12;3;09:12\n13;3;09:20\n');
    expect(read.columns).to.deep.equal(['Ticket', 'Balie', 'Kwam om']);
    expect(readHere('1;2;3\n4;5;6\n').checks).to.deep.equal(['no-heads -']);
  });
});
