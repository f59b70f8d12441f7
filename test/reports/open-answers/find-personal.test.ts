import { expect } from 'chai';
import { personalFinder } from '../../../reports/open-answers/find-personal.ts';
import { proposals, reasonsNotToUse } from '../../../server/demo/texts.ts';

const find = personalFinder({
  firstNames: ['Godelieve', 'Roos', 'Tjörven'],
  lastNames: ['Van den Bossche', 'De Vos', 'Zwartjes', 'El Amrani', 'De Bakker', 'Winter', 'Van Gent'],
  places: ['Kerkebeek', 'Oostdonk', 'Sint-Maartensdries'],
  year: 2023,
});

/** "name: Jan Peeters" for each flag, in order. */
function flagsIn(text: string): string[] {
  return find(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

/** Each text, and what must be flagged of it: nothing more and nothing less. */
const found: Record<string, [text: string, ...flags: string[]][]> = {
  'names of the panel': [
    ['Godelieve van hiernaast helpt mij.', 'name: Godelieve'],
    ['Ik vroeg het aan Zwartjes.', 'name: Zwartjes'],
    ['De zoon van Tjorven regelt alles.', 'name: Tjorven'],
    ['Vraag het aan Van den Bossche, die weet het.', 'name: Van den Bossche'],
    ['Bij van den Bossche in de winkel.', 'name: van den Bossche'],
    ['Familie El Amrani wacht al maanden.', 'name: El Amrani'],
    ['ik ken godelieve goed', 'name: godelieve'],
    ['IK KREEG HULP VAN GODELIEVE ZWARTJES', 'name: GODELIEVE ZWARTJES'],
    ['Ik sprak met Roos over mijn dossier.', 'name: Roos'],
  ],
  'common names': [
    ['Jan heeft mij geholpen.', 'name: Jan'],
    ['vraag het aan jan', 'name: jan'],
    ['jan peeters weet ervan', 'name: jan peeters'],
    ['Peeters van de dienst bevolking was vriendelijk.', 'name: Peeters'],
    ['Jean-Pierre en Marie-José zitten altijd aan het loket.', 'name: Jean-Pierre', 'name: Marie-José'],
    ['Fatima en Mohamed kregen geen antwoord.', 'name: Fatima', 'name: Mohamed'],
    ['Elke dag zat Elke aan het loket.', 'name: Elke'],
    ['ANDRÉ van de technische dienst', 'name: ANDRÉ'],
  ],
  'names after a title': [
    ['Mevrouw Vandeperre was onbeleefd.', 'name: Vandeperre'],
    ['Ik wacht op dr. Achterberg.', 'name: Achterberg'],
    ['mijnheer De Vos en mevrouw peeters', 'name: De Vos', 'name: peeters'],
    ['Mijnheer van den Eeckhaut zei van niet.', 'name: van den Eeckhaut'],
    ['Dhr. J. Wittebols belde terug.', 'name: J. Wittebols'],
    ['Meester An en juf Roos', 'name: An', 'name: Roos'],
    ['burgemeester Dewaele beloofde dat', 'name: Dewaele'],
  ],
  'two words with capitals': [
    ['Anke van den Eynde aan het loket', 'name: Anke van den Eynde'],
    ['Dank aan Roos Vandeperre!', 'name: Roos Vandeperre'],
    ['Vandeperre Luc hielp mij verder.', 'name: Vandeperre Luc'],
    ['Frans Verhaegen kent de weg.', 'name: Frans Verhaegen'],
    ['Ik mailde J. Verstuyft en P.J. Oosterlinck.', 'name: J. Verstuyft', 'name: P.J. Oosterlinck'],
    ['ook Tinne De Bakker', 'name: Tinne De Bakker'],
  ],
  'e-mail addresses': [
    ['Mail naar jan.peeters@voorbeeld.be aub.', 'e-mail: jan.peeters@voorbeeld.be'],
    ['JAN@VOORBEELD.BE', 'e-mail: JAN@VOORBEELD.BE'],
    ['noor+panel@mail.kerkebeek.example.', 'e-mail: noor+panel@mail.kerkebeek.example'],
    ['zwart (at) voorbeeld.org', 'e-mail: zwart (at) voorbeeld.org'],
  ],
  'telephone numbers': [
    ['Bel mij op 0470 12 34 56.', 'phone: 0470 12 34 56'],
    ['0470/12.34.56 na 17 uur', 'phone: 0470/12.34.56'],
    ['0470123456', 'phone: 0470123456'],
    ['tel. 014 55 55 55', 'phone: 014 55 55 55'],
    ['02/555.12.34', 'phone: 02/555.12.34'],
    ['tel014555555', 'phone: tel014555555'],
    ['+32 (0)470 12 34 56', 'phone: +32 (0)470 12 34 56'],
    ['0032470123456 of +31 6 12345678', 'phone: 0032470123456', 'phone: +31 6 12345678'],
    ['+33 6 12 34 56 78', 'phone: +33 6 12 34 56 78'],
  ],
  'numbers of the national register': [
    ['Mijn nummer is 85.07.30-033.28.', 'register number: 85.07.30-033.28'],
    ['85073003328', 'register number: 85073003328'],
    ['01.02.03-004.67', 'register number: 01.02.03-004.67'],
  ],
  accounts: [
    ['Stort het op BE68 5390 0754 7034 graag.', 'bank account: BE68 5390 0754 7034'],
    ['be68539007547034', 'bank account: be68539007547034'],
    ['BE68 5390 0754 7035 (verkeerd getypt)', 'bank account: BE68 5390 0754 7035'],
    ['NL91 ABNA 0417 1643 00 en', 'bank account: NL91 ABNA 0417 1643 00'],
  ],
  'number plates': [
    ['De auto met plaat 1-ABC-123 staat daar altijd.', 'number plate: 1-ABC-123'],
    ['1-abc-123', 'number plate: 1-abc-123'],
    ['2 XYZ 987', 'number plate: 2 XYZ 987'],
    ['oude plaat ABC-123', 'number plate: ABC-123'],
    ['een Nederlander met 12-ABC-3', 'number plate: 12-ABC-3'],
  ],
  addresses: [
    ['Ik woon in de Kerkstraat 12.', 'address: Kerkstraat 12'],
    ['kerkstraat 12a bus 3', 'address: kerkstraat 12a bus 3'],
    ['Molenveldlaan nr. 7', 'address: Molenveldlaan nr. 7'],
    ['op de Grote Markt 5', 'address: Grote Markt 5'],
    ['Gentse Steenweg 112', 'address: Gentse Steenweg 112'],
    ['Kerkstr. 9', 'address: Kerkstr. 9'],
    ['Oude Veldweg 3', 'address: Veldweg 3'],
    ['9300 Aalst', 'address: 9300 Aalst'],
    ['B-1930 Zaventem', 'address: B-1930 Zaventem'],
    ['rue de la Gare 14', 'address: rue de la Gare 14'],
  ],
  'birth dates': [
    ['Ik ben geboren op 12/03/1961.', 'birth date: geboren op 12/03/1961'],
    ['12 maart 1961', 'birth date: 12 maart 1961'],
    ['°1948', 'birth date: °1948'],
    ['geboortejaar: 1948', 'birth date: geboortejaar: 1948'],
    ['1.4.1999', 'birth date: 1.4.1999'],
  ],
  'addresses on the web': [
    [
      'Zie https://voorbeeld.example/noor?x=1 voor foto’s.',
      'web address: https://voorbeeld.example/noor?x=1',
    ],
    ['www.voorbeeld.org', 'web address: www.voorbeeld.org'],
    ['op mijnwinkel.be', 'web address: mijnwinkel.be'],
    ['volg mij: @noor_kb', 'web address: @noor_kb'],
    ['Instagram: noor.kb', 'web address: Instagram: noor.kb'],
  ],
};

const harmless = [
  'Maandag en donderdag zijn goed. In Januari niet.',
  'Kerkebeek is een fijne gemeente. Oostdonk ook. En Sint-Maartensdries.',
  'Mijn Burgerprofiel werkt beter dan Mijn Dossier.',
  'De Lijn en het Rode Kruis. Itsme werkt. Het OCMW Kerkebeek ook.',
  'Een brief in het Frans of Engels kan ik niet lezen.',
  'Elke week. Door de regen. Wil graag. Toon mij hoe. Ken ik niet. Ben tevreden. An sich goed.',
  'ik lees een roman op de dries',
  'ik ben de bakker van het dorp, de vos in het bos en winter of zomer',
  'Winter of zomer, het loket is open. Van Gent tot Brugge.',
  'Mevrouw aan het loket was vriendelijk. De mijnheer ook. Meneer die belde niet.',
  'Op 06/09/2021 9 uur had ik een afspraak, op 12 mei 2023 nog een.',
  'Wij waren met 2000 Mensen. In 2021 Was dat anders. 3 tot 4 keer, 1.500 euro, 10-12 uur.',
  'Het fietspad 2 km verder. Onderweg 3 uur. In de straat 20 auto’s. Kerkplein 9 uur.',
  'Ik wachtte 45 minuten. Nummer 112. Nog 0,5 km. 24/7 open. 100 % goed.',
  'E-mail is handig, e.d. ook, d.w.z. alles. Bv. via de app.',
  'Dat is goed.De rest niet. Covid-19 was moeilijk. A12 en E17.',
  'HET LOKET IS NOOIT OPEN OP ZATERDAG',
  'Een videoloket? Ja! Nee? Misschien... Of zo; Anders niet.',
  '85.07.30-033.29 is geen rijksregisternummer.',
  'Vlaamse Overheid en Vlaanderen. Google, WhatsApp en Windows.',
  'Plan B. Verder niets.',
  'De schepen van Mobiliteit en het College van Burgemeester en Schepenen. De Dag van de Jeugd in de Wijk Molenhoek.',
  'Prijs: 21,50 euro in Lokeren, zoals in Stad Antwerpen. Ma-Vr 9-12u, Wo 14-16u. Payconiq of Bancontact.',
  'Ik kon mijn afspraak op 14 februari 2023 om 10u30 niet annuleren. Sinds 2020 is het achteruitgegaan.',
];

describe('what may point to a person in an open answer', () => {
  for (const [kind, texts] of Object.entries(found)) {
    describe(kind, () => {
      for (const [text, ...flags] of texts) {
        it(`is found in "${text}"`, () => {
          expect(flagsIn(text)).to.deep.equal(flags);
        });
      }
    });
  }

  describe('is not', () => {
    for (const text of harmless) {
      it(`"${text}"`, () => {
        expect(flagsIn(text)).to.deep.equal([]);
      });
    }
  });

  it('comes as one flag where two kinds overlap, and covers whole words', () => {
    expect(flagsIn('jan.peeters@voorbeeld.be of www.voorbeeld.be/jan')).to.deep.equal([
      'e-mail: jan.peeters@voorbeeld.be',
      'web address: www.voorbeeld.be/jan',
    ]);
  });

  it('is found in ten thousand characters of anything in a moment', () => {
    const texts = [
      'a',
      'A',
      '1',
      '0 ',
      '@',
      'a.',
      'Aa ',
      '04 ',
      'BE68 5390 ',
      'van ',
      '(',
      'é-',
      '“ ',
      'Jan ',
    ];
    for (const text of texts) {
      const long = text.repeat(10_000 / text.length);
      const start = process.cpuUsage();
      find(long);
      const { user } = process.cpuUsage(start);
      expect(user / 1000, `milliseconds for "${text}"`).to.be.below(1_500);
    }
  });

  it('drowns nobody: nearly nothing is flagged in answers without a person in them', () => {
    const texts = [...Object.values(proposals).flat(), ...reasonsNotToUse];
    const flagged = texts.filter((text) => find(text).length > 0);
    expect(flagged).to.deep.equal([]);
    expect(texts.length).to.be.above(50);
  });
});
