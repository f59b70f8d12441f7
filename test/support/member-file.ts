/** Files of panel members, as a municipality makes them. */
const heads = {
  reference: 'Referentie',
  salutation: 'Aanspreking',
  firstName: 'Voornaam',
  lastName: 'Naam',
  street: 'Straat',
  houseNumber: 'Huisnummer',
  box: 'Bus',
  postcode: 'Postcode',
  town: 'Gemeente',
  district: 'Deelgemeente',
  email: 'E-mail',
  phone: 'Telefoon',
  birthYear: 'Geboortejaar',
  gender: 'Geslacht',
  language: 'Taal',
  channel: 'Voorkeurkanaal',
  recruitment: 'Werving',
  since: 'Lid sinds',
  status: 'Status',
};

export type MemberCells = Partial<Record<keyof typeof heads, string>>;

const maria: Required<MemberCells> = {
  reference: 'P-1',
  salutation: 'Mevrouw',
  firstName: 'Maria',
  lastName: 'Peeters',
  street: 'Kerkstraat',
  houseNumber: '12',
  box: '',
  postcode: '9999',
  town: 'Kerkebeek',
  district: 'Molenveld',
  email: 'maria@voorbeeld.example',
  phone: '0470 00 00 00',
  birthYear: '1948',
  gender: 'V',
  language: 'nl',
  channel: 'E-mail',
  recruitment: 'Steekproef',
  since: '13/05/2021',
  status: 'Actief',
};

/** Each row is Maria Peeters of Kerkstraat 12, but for what it says; the references go up from P-1. */
export function memberFile(...rows: MemberCells[]): Buffer {
  const cells = rows.map((row, at) => Object.values({ ...maria, reference: `P-${at + 1}`, ...row }));
  return Buffer.from([Object.values(heads), ...cells].map((row) => `${row.join(';')}\r\n`).join(''));
}

/** So many people, no two alike. */
export function manyMembers(count: number): Buffer {
  return memberFile(
    ...Array.from({ length: count }, (_, at) => ({
      firstName: `Noor${at}`,
      lastName: `Janssens${at % 700}`,
      street: `Straat${at % 90}`,
      houseNumber: String(at),
      email: `noor.${at}@voorbeeld.example`,
      phone: '',
      birthYear: String(1930 + (at % 75)),
      gender: at % 2 === 0 ? 'V' : 'M',
    })),
  );
}
