import { column, required, words, type KindColumn } from '../kinds/kind.ts';

/** Of panelleden.csv. The last three are no part of our own layout, but tell who is not to be written to. */
export const memberColumns: KindColumn[] = [
  required('reference', 'text', ['Referentie', 'P-0412'], {
    synonyms: ['Lidnummer', 'Panelnummer', 'Nummer', 'Ref'],
  }),
  column('salutation', 'text', ['Aanspreking', 'Mevrouw'], { synonyms: ['Aanhef'] }),
  required('firstName', 'person', ['Voornaam', 'Maria']),
  required('lastName', 'person', ['Naam', 'Peeters'], { synonyms: ['Familienaam', 'Achternaam'] }),
  column('street', 'person', ['Straat', 'Kerkstraat'], { synonyms: ['Straatnaam'] }),
  column('houseNumber', 'person', ['Huisnummer', '12'], { synonyms: ['Huisnr', 'Nr'] }),
  column('box', 'person', ['Bus', '3'], { synonyms: ['Busnummer'] }),
  column('postcode', 'text', ['Postcode', '9999'], { synonyms: ['Postnummer'] }),
  column('municipality', 'text', ['Gemeente', 'Kerkebeek'], { synonyms: ['Woonplaats'] }),
  column('district', 'text', ['Deelgemeente', 'Oostdonk'], { synonyms: ['Wijk'] }),
  column('email', 'emailAddress', ['E-mail', 'maria@voorbeeld.be'], {
    synonyms: ['E-mailadres', 'Email', 'Mail', 'Mailadres'],
  }),
  column('phone', 'person', ['Telefoon', '0470 00 00 00'], {
    synonyms: ['Telefoonnummer', 'Gsm', 'Gsm-nummer', 'Tel'],
  }),
  required('birthYear', 'birthYear', ['Geboortejaar', '1948']),
  column('gender', 'text', ['Geslacht', 'V'], {
    words: words({ v: ['V', 'Vrouw', 'F'], m: ['M', 'Man'], x: ['X', 'Ander', 'Andere'] }),
  }),
  column('language', 'text', ['Taal', 'nl'], {
    words: words({
      nl: ['nl', 'Nederlands', 'N'],
      fr: ['fr', 'Frans', 'F'],
      en: ['en', 'Engels'],
      de: ['de', 'Duits'],
    }),
  }),
  column('preferredChannel', 'text', ['Voorkeurkanaal', 'E-mail'], {
    synonyms: ['Kanaal'],
    words: words({
      mail: ['E-mail', 'Email', 'Mail'],
      letter: ['Brief', 'Post', 'Papier'],
      phone: ['Telefoon', 'Telefonisch'],
    }),
  }),
  column('recruitment', 'text', ['Werving', 'Geloot uit het register'], {
    synonyms: ['Wervingswijze'],
    words: words({
      random: ['Geloot uit het register', 'Geloot', 'Steekproef', 'Toeval', 'Aselect'],
      volunteer: ['Zelf aangemeld', 'Vrijwillig', 'Vrijwilliger', 'Vrijwillig aangemeld'],
      open: ['Via een open oproep', 'Open oproep', 'Open'],
    }),
  }),
  column('memberSince', 'dayOfMoment', ['Lid sinds', '11/05/2021'], { synonyms: ['Lid vanaf'] }),
  column('status', 'text', ['Status', 'Actief'], { synonyms: ['Toestand', 'Situatie'] }),
  column('movedOn', 'text', ['Verhuisd op', ''], {
    synonyms: ['Verhuisd', 'Vertrokken op', 'Uitgeschreven op', 'Datum vertrek'],
  }),
  column('deceasedOn', 'text', ['Overleden op', ''], {
    synonyms: ['Overleden', 'Datum overlijden', 'Overlijdensdatum'],
  }),
];
