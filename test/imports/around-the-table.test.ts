import { expect } from 'chai';
import { readHere } from '../support/read-figures.ts';

describe('What stands around the table of a file', () => {
  it('is left out above the heads: a logo, a title and an export date (case 7)', () => {
    const read = readHere(
      ';;;\nGemeente Kerkebeek;;\nAantal bezoeken per dienst;;\nGeëxporteerd op 01/06/2021;;\n\nDATUM;dienst ;Áantal\n1/5/2021;A;1\n',
    );
    expect(read.columns).to.deep.equal(['DATUM', 'dienst', 'Áantal']);
    expect(read.lines).to.deep.equal([7]);
    expect(read.sentences).to.deep.equal(['Rij 1 tot 5 staan boven de kolomnamen. Wij lezen ze niet.']);
  });

  it('is understood when the heads stand on two lines, merged or broken (case 8)', () => {
    const heads = ['Datum', 'Wachttijd gem.', 'Wachttijd max.', 'Transactietijd gem.', 'Aantal aanmeldingen'];
    const read = readHere(
      'Datum;Wachttijd;;Transactietijd;Aantal\n;gem.;max.;gem.;aanmeldingen\n1/5/2021;4;9;7;12\n',
      { heads },
    );
    expect(read.columns).to.deep.equal(heads);
    expect(read.cells).to.deep.equal([['1/5/2021', '4', '9', '7', '12']]);
  });

  it('is left out among the rows and said: totals (case 9)', () => {
    const read = readHere(
      'Dienst;Datum;Aantal\nBurgerzaken;1/5/2021;12\nSubtotaal Burgerzaken;;12\nTotaalonthaal;1/5/2021;3\nSociaal;Totaal;3\nTOTAAL;;15\n',
    );
    expect(read.cells.map(([service]) => service)).to.deep.equal(['Burgerzaken', 'Totaalonthaal']);
    expect(read.checks).to.deep.equal(['total-row 3', 'total-row 5', 'total-row 6']);
    expect(read.sentences[0]).to.equal('Rij 3: dit is een rij met totalen. Wij tellen haar niet mee.');
  });

  it('is left out under the rows and said: who made the file (case 10)', () => {
    const read = readHere('Datum;Dienst;Aantal\n1/5/2021;A;1\n\nGegenereerd op 01/06/2021 08:00;;\n');
    expect(read.lines).to.deep.equal([2]);
    expect(read.checks).to.deep.equal(['footer-row 4']);
  });

  it('is nothing when it is empty columns and rows at the end (case 11)', () => {
    const read = readHere('Datum;Dienst;Aantal;;;\n1/5/2021;A;1;;;\n2/5/2021;B;2;;;\n;;;;;\n;;;;;\n');
    expect(read.columns).to.deep.equal(['Datum', 'Dienst', 'Aantal']);
    expect(read.lines).to.deep.equal([2, 3]);
    expect(read.checks).to.deep.equal([]);
  });

  it('is said when a column has cells and no name', () => {
    const read = readHere('Datum;;Aantal\n1/5/2021;A;1\n');
    expect(read.cells).to.deep.equal([['1/5/2021', '1']]);
    expect(read.sentences).to.deep.equal(['Kolom 2 heeft geen naam. Wij lezen haar niet.']);
  });

  it('is refused when a column that is asked for stands there twice', () => {
    const read = readHere('Datum;Aantal;Aantal\n1/5/2021;1;2\n');
    expect(read.sentences).to.deep.equal([
      "Rij 1, kolom 'Aantal': deze kolom staat twee keer in het bestand. Haal er een weg.",
    ]);
  });

  it('is harmless when a cell begins as a formula, and numbers and dashes are none (case 46)', () => {
    const odd = ['=1+1', '@SUM(A1)', '+cmd|calc', '-2+3', '＝A1'];
    const plain = ['-14.245,33', '+5', '-', '--', '-12 %'];
    const rows = [...odd, ...plain].map((cell) => `1/5/2021;${cell};1`);
    const read = readHere(['Datum;Dienst;Aantal', ...rows].join('\n'));
    expect(read.cells.map(([, cell]) => cell)).to.deep.equal([...odd, ...plain]);
    expect(read.checks).to.deep.equal(['formula 2', 'formula 3', 'formula 4', 'formula -']);
    expect(read.sentences.at(-1)).to.equal(
      "Kolom 'Dienst': nog 2 andere rijen hebben dezelfde opmerking als rij 2.",
    );
    expect(read.sentences[0]).to.equal(
      "Rij 2, kolom 'Dienst': de cel begint als een formule. Wij lezen haar als gewone tekst.",
    );
  });

  it('says the same of many rows three times, of faults ten times, and then how many more there are', () => {
    const rows = Array.from({ length: 500 }, () => '1/5/2021;=A1;1');
    const { sentences } = readHere(['Datum;Dienst;Aantal', ...rows].join('\n'));
    expect(sentences).to.have.length(4);
    expect(sentences.at(-1)).to.equal(
      "Kolom 'Dienst': nog 497 andere rijen hebben dezelfde opmerking als rij 2.",
    );
    const faults = readHere(
      ['Datum;Dienst;Aantal', ...rows.map((row) => row.replace('=A1', '#REF!'))].join('\n'),
    );
    expect(faults.sentences).to.have.length(11);
  });
});
