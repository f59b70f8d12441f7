/** A file of appointments as an export gives it: three years of a large town hall, made from a fixed seed. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { dayOf, secondOfDay } from '../../reports/figures/wall-time.ts';

const heads =
  'Afspraaknummer;Dienst;Locatie;Loket;Productcode;Product;Kanaal;Gemaakt op;Afspraak op;Aangemeld op;Opgeroepen op;Beëindigd op;Status;Aantal personen';
const products = [
  'Aanvraag eID',
  'Afhalen eID',
  'Kids-ID',
  'Aanvraag reispas',
  'Aanvraag rijbewijs',
  'Aangifte adreswijziging',
];
const channels = ['Website', 'Telefoon', 'Onthaal', 'E-mail', 'Zonder afspraak'];
const statuses = [
  ...Array.from({ length: 17 }, () => 'Afgehandeld'),
  'Niet verschenen',
  'Geannuleerd',
  'Weggegaan',
];
const firstDay = 18_262 * 86_400;
const days = 1096;

export function writeVisits(path: string, size: number): void {
  const file = openSync(path, 'w');
  let state = 1;
  const draw = (most: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  let lines = [heads];
  for (let i = 0; i < size; i += 1) {
    const planned = firstDay + Math.floor((i * days) / size) * 86_400 + 8 * 3600 + draw(120) * 300;
    const arrived = planned - 600 + draw(1200);
    const called = arrived + draw(1500);
    const status = statuses[draw(20)] ?? '';
    const came = status === 'Afgehandeld' || status === 'Weggegaan';
    const cells = [
      `2021-${100_000 + i}`,
      draw(5) === 0 ? 'Bouwen en wonen' : 'Burgerzaken',
      'AC Kerkebeek',
      1 + draw(6),
      'BZ-01',
      products[draw(6)] ?? '',
      channels[draw(5)] ?? '',
      momentText(planned - (1 + draw(20)) * 86_400),
      momentText(planned),
      came ? momentText(arrived) : '',
      came ? momentText(called) : '',
      came ? momentText(called + 60 + draw(1800)) : '',
      status,
      1,
    ];
    lines.push(cells.join(';'));
    if (lines.length < 10_000) continue;
    writeSync(file, `${lines.join('\r\n')}\r\n`);
    lines = [];
  }
  if (lines.length > 0) writeSync(file, `${lines.join('\r\n')}\r\n`);
  closeSync(file);
}

function momentText(time: number): string {
  const [year = '', month = '', day = ''] = dayOf(time).split('-');
  const second = secondOfDay(time);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${day}/${month}/${year} ${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
}
