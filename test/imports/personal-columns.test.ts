import { expect } from 'chai';
import type { FileWish } from '../../server/imports/file/table-source.ts';
import { hasNationalNumber } from '../../server/imports/file/national-number.ts';
import { readHere } from '../support/read-figures.ts';

/** Made up: the check digits are right, the people are not. */
const born1985 = '85.07.30-033.28';
const withCheck = (nine: string, century = ''): string =>
  nine + String(97 - (Number(century + nine) % 97)).padStart(2, '0');

describe('Columns about persons', () => {
  it('are left out by their head and said, unless the kind asks for them', () => {
    const file =
      'Datum;Naam;Voornaam klant;GSM-nummer;E-mailadres;Geboortedatum;Aantal\n1/5/2021;Peeters;An;x;y;z;1\n';
    const read = readHere(file);
    expect(read.columns).to.deep.equal(['Datum', 'Aantal']);
    expect(read.read.dropped).to.deep.equal([
      'Naam',
      'Voornaam klant',
      'GSM-nummer',
      'E-mailadres',
      'Geboortedatum',
    ]);
    expect(read.sentences[0]).to.equal(
      "Kolom 'Naam' is weggelaten: zij gaat over personen, en die gegevens bewaren wij hier niet.",
    );
    const english = readHere('Datum;Customer name;Visitor;Full name;Aantal\n1/5/2021;x;y;z;1\n');
    expect(english.columns).to.deep.equal(['Datum', 'Aantal']);
    expect(readHere(file, { heads: ['Datum', 'Naam', 'Aantal'] }).columns).to.include('Naam');
  });

  it('are left out by what is in them, wherever it stands', () => {
    const personal = {
      'een rijksregisternummer': [
        '85073003328',
        born1985,
        `nr ${withCheck('100215123', '2')}.`,
        withCheck('852730033'),
      ],
      'een e-mailadres': ['an.peeters@kerkebeek.example', 'mail naar <an@kerkebeek.example>'],
      'een telefoonnummer': [
        '0470 12 34 56',
        '0470/12.34.56',
        '+32 470 12 34 56',
        '053 12 34 56',
        '0470123456',
      ],
    };
    for (const [what, cells] of Object.entries(personal))
      for (const cell of cells) {
        const read = readHere(`Datum;Opmerking;Aantal\n1/5/2021;;1\n2/5/2021;${cell};2\n`);
        expect(read.sentences, cell).to.deep.equal([
          `Kolom 'Opmerking' is weggelaten: in rij 3 staat ${what}, en gegevens van personen bewaren wij hier niet.`,
        ]);
        expect(read.columns).to.deep.equal(['Datum', 'Aantal']);
      }
  });

  it('are not seen in dates, amounts, codes and other numbers', () => {
    const plain = [
      '11/05/2021 09:02:31',
      '-14.245.333,28',
      '2021-104512',
      '85073003329',
      '44327',
      '09:05',
      '1.515',
      'x@y',
    ];
    for (const cell of plain)
      expect(readHere(`Datum;Opmerking;Aantal\n1/5/2021;${cell};1\n`).read.dropped, cell).to.deep.equal([]);
  });

  it('never have their content in a remark, a row or a head', () => {
    const secret = 'Zoë Geheim';
    const read = readHere(
      `Datum;Contact;Klant;Aantal\n1/5/2021;=${secret} BeÃ«;${secret};1\n2/5/2021;${secret} 0470 12 34 56;${secret};1\n`,
    );
    expect(JSON.stringify([read.sentences, read.cells, read.columns])).not.to.include('Geheim');
    expect(read.read.dropped).to.deep.equal(['Klant', 'Contact']);
  });

  it('are not quoted when they are not asked for, though nothing shows that they are personal', () => {
    const read = readHere('Datum;Wie;Aantal\n1/5/2021;ZoÃ« Geheim;1\n');
    expect(read.sentences).to.deep.equal([
      "Rij 2, kolom 'Wie': letters met een accent stonden verkeerd in het bestand. Wij hebben ze hersteld.",
    ]);
  });

  it('are not taken for heads in a file without heads', () => {
    const read = readHere('An Peeters;an@kerkebeek.example;Balie\nJo Maes;jo@kerkebeek.example;Balie\n');
    expect(read.checks).to.deep.equal(['no-heads -']);
    expect(JSON.stringify(read)).not.to.include('kerkebeek');
  });

  it('refuse a list of members with a national number, with its row and column (case 45)', () => {
    const members: FileWish = { heads: ['Referentie', 'Naam', 'E-mail'], persons: 'expected' };
    const file = `Referentie;Naam;E-mail\n1;An Peeters;an@kerkebeek.example\n2;Jo Maes ${born1985};jo@kerkebeek.example\n`;
    const read = readHere(file, members);
    expect(read.sentences).to.deep.equal([
      "Rij 3, kolom 'Naam': hier staat een rijksregisternummer. Haal het overal uit het bestand: wij mogen het niet bewaren.",
    ]);
    expect(readHere(file.replace(born1985, ''), members).cells).to.have.length(2);
  });

  it('hold numbers with the right date and check digits', () => {
    expect(hasNationalNumber('85073003328')).to.equal(true);
    expect(hasNationalNumber('85133003328')).to.equal(false);
    expect(hasNationalNumber(`1${'85073003328'}`)).to.equal(false);
  });
});
