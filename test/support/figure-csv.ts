/** Files of figures of Kerkebeek, as our templates have them. */
const visitHeads = 'Afspraaknummer;Dienst;Product;Afspraak op;Aangemeld op;Opgeroepen op;Beëindigd op;Status';

/** Of one visit a row: number, day of May 2021, status; the rest follows. */
export function visitRow(
  number: string,
  day: number,
  status = 'Afgehandeld',
  product = 'Aanvraag eID',
): string {
  const date = `${String(day).padStart(2, '0')}/05/2021`;
  const times = status === 'Gepland' ? ';;' : `${date} 09:02;${date} 09:05;${date} 09:13`;
  return `${number};Burgerzaken;${product};${date} 09:10;${times};${status}`;
}

export function visitsFile(rows: string[]): Buffer {
  return Buffer.from(`${[visitHeads, ...rows].join('\r\n')}\r\n`);
}

export function loginsFile(rows: string[]): Buffer {
  return Buffer.from(`${['Datum;Aanmeldmiddel;Aantal aanmeldingen', ...rows].join('\r\n')}\r\n`);
}
