/** Figures of a counter whose products are formulas: names from a file of others that come back in our own. */
import { Failed } from '../check.ts';
import { csvRows } from '../csv-rows.ts';
import { formsOf } from '../forms.ts';
import type { House } from '../house.ts';
import { formulas } from '../payloads.ts';
import { sendFile } from '../uploads/send-file.ts';

/** @returns the names of products in the table of the figures, as its file has them */
export async function formulaProducts(house: House): Promise<string[]> {
  const year = new Date().getUTCFullYear() - 1;
  const admin = await house.staff('admin');
  const sent = await sendFile(
    house,
    { name: 'a.csv', bytes: appointments(year) },
    { kind: 'appointments', role: 'admin' },
  );
  const place = sent.headers.location ?? '';
  const forms = formsOf((await admin.get(place)).text, place);
  const button = forms.find(({ action }) => action === `${place}/invoeren`);
  if (button === undefined)
    throw new Failed(`products that are formulas cannot be brought in: ${sent.status}`);
  await admin.post(button.action, button.fields);
  const table = await admin.get(`/beheer/cijfers/tabellen/tabel-producten.csv?jaar=${year}`);
  return csvRows(table.text).map((row) => row.get('Product') ?? '');
}

/** Twelve of each: fewer of a product are not named. */
function appointments(year: number): Uint8Array {
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const rows = formulas.flatMap((product, i) =>
    Array.from({ length: 12 }, (_, n) => {
      const day = `${year}-01-${String(n + 10)}`;
      return `F${i}-${n};Burgerzaken;${quoted(product)};${day} 09:10;${day} 09:02;${day} 09:05;${day} 09:13;Afgehandeld`;
    }),
  );
  const heads = 'Afspraaknummer;Dienst;Product;Afspraak op;Aangemeld op;Opgeroepen op;Beëindigd op;Status';
  return new TextEncoder().encode(`${[heads, ...rows].join('\r\n')}\r\n`);
}
