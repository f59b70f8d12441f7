/** Files of figures of Kerkebeek, as our templates have them, with days nobody can read in two ways: 2021-05-10. */
const visitHeads = 'Afspraaknummer;Dienst;Product;Afspraak op;Aangemeld op;Opgeroepen op;Beëindigd op;Status';

/** Of one visit a row: number, day of May 2021, status; the rest follows. */
export function visitRow(
  number: string,
  day: number,
  status = 'Afgehandeld',
  product = 'Aanvraag eID',
): string {
  const date = `2021-05-${String(day).padStart(2, '0')}`;
  const times = status === 'Gepland' ? ';;' : `${date} 09:02;${date} 09:05;${date} 09:13`;
  return `${number};Burgerzaken;${product};${date} 09:10;${times};${status}`;
}

export function visitsFile(rows: string[]): Buffer {
  return Buffer.from(`${[visitHeads, ...rows].join('\r\n')}\r\n`);
}

/** @param rows days as 01/05/2021 */
export function loginsFile(rows: string[]): Buffer {
  const iso = rows.map((row) => row.replace(/^(\d\d)\/(\d\d)\/(\d{4})/u, '$3-$2-$1'));
  return Buffer.from(`${['Datum;Aanmeldmiddel;Aantal aanmeldingen', ...iso].join('\r\n')}\r\n`);
}
