import { expect } from 'chai';
import { readKind } from '../support/read-kind.ts';

const head = 'Datum;Aanmeldmiddel;Aantal aanmeldingen;Opmerking';
const days = Array.from({ length: 30 }, (_, at) => `${at + 1}/06/2020;itsme;12;`);

describe('A file that is read while it goes by', () => {
  it('with a person in a column that is read is refused, with row and column, and never says who', async () => {
    const { records, sentences } = await readKind('requests', [
      'Datum;Document;Kanaal;Aantal aanvragen',
      '30/06/2020;Geboorteakte;Balie;3',
      '30/06/2020;an.peeters@kerkebeek.example;Balie;1',
    ]);
    expect(records).to.deep.equal([]);
    expect(sentences[0]).to.equal(
      "Rij 3, kolom 'Document': hier staat een e-mailadres. Maak de cel leeg of verbeter haar: gegevens van personen bewaren wij hier niet.",
    );
    expect(sentences.join()).not.to.include('peeters');
  });

  it('with a person in its last row, in a column nobody asked for, is read without that column', async () => {
    const { records, read, sentences } = await readKind('logins', [
      head,
      ...days,
      '30/06/2020;eID;3;0470 12 34 56',
    ]);
    expect(records).to.have.length(31);
    expect(read.columns).to.deep.equal(['Datum', 'Aanmeldmiddel', 'Aantal aanmeldingen']);
    expect(read.sample.every(({ cells }) => cells.length === 3)).to.equal(true);
    expect(sentences).to.include(
      "Kolom 'Opmerking' is weggelaten: in rij 32 staat een telefoonnummer, en gegevens van personen bewaren wij hier niet.",
    );
  });

  it('that breaks off behind its first rows gives nothing either', async () => {
    const many = Array.from({ length: 40 }, () => days).flat();
    const { records, sentences } = await readKind('logins', [
      head,
      ...many,
      '30/06/2020;eID;3;"nooit gesloten',
    ]);
    expect(records).to.deep.equal([]);
    expect(sentences[0]).to.match(/^Rij 1202: hier begint een tekst tussen aanhalingstekens/u);
  });

  it('that breaks off in its last row gives nothing', async () => {
    const { records, sentences } = await readKind('logins', [
      head,
      ...days,
      '30/06/2020;eID;3;"nooit gesloten',
    ]);
    expect(records).to.deep.equal([]);
    expect(sentences).to.deep.equal([
      'Rij 32: hier begint een tekst tussen aanhalingstekens die nergens eindigt. Zet er een aanhalingsteken achter, of haal het eerste weg.',
    ]);
  });

  it('hears nothing of what is odd in a column that nobody reads', async () => {
    const { records, checks } = await readKind('logins', [head, ...days, '30/06/2020;eID;3;#REF!']);
    expect(records).to.have.length(31);
    expect(checks.filter((check) => check.startsWith('error-cell'))).to.deep.equal([]);
  });

  it('under a totals row may end with a line of the program that made it', async () => {
    const { records, checks } = await readKind('logins', [
      head,
      ...days,
      'Totaal;;360;',
      'Gegenereerd op 02/07/2020 om 08:00',
    ]);
    expect(records).to.have.length(30);
    expect(checks).to.include.members(['total-row 32', 'footer-row 33']);
  });
});
