/** Files that are not what they say, forms that never end, and tables with a fault in them. */
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { load } from 'cheerio';
import { type Check, Failed, gate, must, nothingOf } from '../check.ts';
import { formsOf } from '../forms.ts';
import type { House } from '../house.ts';
import { formForFiles, sendFile } from './send-file.ts';

export const files: Check[] = [
  gate(43, 'A file is judged by what is in it', async (house) => {
    const text = new TextEncoder().encode('a;b\n1;2\n');
    const names = ['a.xlsx', 'a.csv.exe', 'a.php.csv', `${'x'.repeat(300)}.csv`, '../../../tmp/panelpeil-x.csv', 'a\u0000.csv', '/etc/cron.d/panelpeil-x', 'CON.csv', '..\\..\\a.csv']; // prettier-ignore
    const strange: [string, Uint8Array][] = [...names.map((name): [string, Uint8Array] => [name, text]), ['b.csv', new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0])], ['b.xlsx', new TextEncoder().encode('PK\u0003\u0004 is no workbook')], ['b.csv', new TextEncoder().encode('%PDF-1.7')]]; // prettier-ignore
    const faults: string[] = [];
    for (const [name, bytes] of strange) {
      const { status } = await sendFile(house, { name, bytes });
      if (status >= 500 || status === 200)
        faults.push(`${JSON.stringify(name.slice(0, 30))} gives ${status}`);
    }
    for (const folder of ['/tmp', tmpdir(), process.cwd(), '/etc/cron.d'])
      faults.push(...readdirSync(folder).filter((name) => name.startsWith('panelpeil-x')));
    nothingOf(faults, 'files');
    return `${strange.length} files: refused or read as what they are; nothing of them on the disk`;
  }),
  gate(44, 'A form that is no form harms nobody', async (house) => {
    const staff = await house.staff('policy');
    const { action, fields } = await formForFiles(house);
    const temporary = (): number => readdirSync(tmpdir()).length;
    const before = temporary();
    const part = (name: string, value: string): string =>
      `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    const begun = part('bewijs', fields['bewijs'] ?? '');
    const file = '--x\r\nContent-Disposition: form-data; name="bestand"; filename="a.csv"\r\n\r\n';
    const bodies: Record<string, string> = {
      'ten thousand parts': begun + part('a', 'b').repeat(10_000) + '--x--\r\n',
      'no end': `${begun}${file}a;b`,
      'no parts': '--x--\r\n',
      'names of numbers and nests': `${begun}${part('0', 'a')}${part('a[b][c]', 'd')}${part('__proto__', 'x')}${part('a[9999999]', 'x')}--x--\r\n`,
      'a long name': `${begun}${part('n'.repeat(100_000), 'x')}--x--\r\n`,
      'the wrong boundary': begun.replaceAll('--x', '--y'),
    };
    const faults: string[] = [];
    const headers = { 'Content-Type': 'multipart/form-data; boundary=x' };
    for (const [what, body] of Object.entries(bodies)) {
      const { status } = await staff.ask(action, { method: 'POST', headers, body });
      if (status < 400 || status >= 500) faults.push(`${what} gives ${status}`);
    }
    for (let i = 0; i < 100; i += 1) await brokenOff(house, action);
    const { status } = await house.visitor().get(house.at('RZ'));
    must(status === 200, `after them ${house.at('RZ')} gives ${status}`);
    nothingOf(faults, 'forms');
    must(temporary() <= before + 2, `${temporary() - before} files are left`);
    return `${Object.keys(bodies).length} forms refused, 100 broken off; alive, no files left`;
  }),
  gate(45, 'A table is brought in whole or not at all', async (house) => {
    const admin = await house.staff('admin');
    const wrong = await preview(
      house,
      logins((row, i) => (i === 500 ? `${row}x` : row)),
    );
    must(wrong.into === null, 'a table with one fault among a thousand rows can be brought in');
    const forced = await admin.post(`${wrong.place}/invoeren`, wrong.fields);
    must(forced.status >= 400 && forced.status < 500, `bringing it in all the same gives ${forced.status}`);
    const kept = await overview(house);
    const good = await preview(
      house,
      logins((row) => row),
    );
    must(good.into !== null, 'a table without faults cannot be brought in');
    const taken = await admin.post(good.into, good.fields);
    must(taken.status === 303, `bringing it in gives ${taken.status}`);
    must((await overview(house)) !== kept, 'what was brought in is not told: nothing to check');
    const told = await overview(house);
    const again = await preview(
      house,
      logins((row) => row),
    );
    must(again.into === null, 'the same file can be brought in twice');
    must((await overview(house)) === told, 'the same file changes something');
    const quoted = Buffer.from('"Datum";"Dienst"\n"1,5";"a ""b""\nc"\n');
    const odd = await sendFile(house, { name: 'odd.csv', bytes: quoted });
    must(odd.status < 500, `quotes and commas give ${odd.status}`);
    return 'a mark of Unicode, semicolons, 1,000 rows: with one fault nothing, without it all, the same file again nothing';
  }),
];

interface Preview {
  place: string;
  /** Where its button leads; null: there is none. */
  into: string | null;
  fields: Record<string, string>;
}

async function preview(house: House, bytes: Buffer): Promise<Preview> {
  const sent = await sendFile(house, { name: 'logins.csv', bytes }, { kind: 'logins', role: 'admin' });
  // The same file again is told at once.
  if (sent.status === 409) return { place: '', into: null, fields: {} };
  const place = sent.headers.location;
  if (place === undefined) throw new Failed(`a table gives ${sent.status}`);
  const forms = formsOf((await (await house.staff('admin')).get(place)).text, place);
  const button = forms.find(({ action }) => action === `${place}/invoeren`);
  const { bewijs = '' } = forms.find(({ fields }) => 'bewijs' in fields)?.fields ?? {};
  return { place, into: button?.action ?? null, fields: { bewijs } };
}

/** A thousand days long ago. */
function logins(row: (row: string, i: number) => string): Buffer {
  const day = (i: number): string => new Date(Date.UTC(2016, 0, 1 + i)).toISOString().slice(0, 10);
  const rows = Array.from({ length: 1_000 }, (_, i) => row(`${day(i)};itsme;${1 + (i % 7)}`, i));
  return Buffer.from(`\ufeff${['Datum;Aanmeldmiddel;Aantal aanmeldingen', ...rows].join('\r\n')}\r\n`);
}

async function overview(house: House): Promise<string> {
  return load((await (await house.staff('admin')).get(house.at('IMP'))).text)('main table').text();
}

/** In the middle of a file, the line is cut. */
async function brokenOff(house: House, path: string): Promise<void> {
  const visitor = house.visitor();
  const headers = { 'Content-Type': 'multipart/form-data; boundary=x', 'Content-Length': '100000' };
  const asked = visitor.ask(path, { method: 'POST', headers, body: '--x\r\n' }).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 5));
  visitor.leave();
  await asked;
}
