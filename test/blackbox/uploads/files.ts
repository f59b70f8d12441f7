/** Files that are not what they say, forms that never end, and tables with a fault in them. */
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { type Check, gate, must, nothingOf } from '../check.ts';
import { linksOf } from '../forms.ts';
import type { House } from '../house.ts';
import type { Answer } from '../visitor.ts';
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
    const rows = Array.from({ length: 1_000 }, (_, i) => `${1 + (i % 28)}/03/2019;Proefdienst ${i};${i % 7}`);
    const good = Buffer.from(`\ufeffDatum;Dienst;Aantal\r\n${rows.join('\r\n')}\r\n`);
    const bad = Buffer.from(good.toString('utf8').replace('Proefdienst 500;3', 'Proefdienst 500;geen getal'));
    const wrong = await previewed(house, await sendFile(house, { name: 'slecht.csv', bytes: bad }));
    must(wrong.status < 500, `a table with a fault gives ${wrong.status}`);
    const button = linksOf(wrong.text, '/').length;
    must(button > 0, 'a table with a fault gives an empty page');
    must(
      !/\/invoeren"[^>]*>\s*<input[^>]*>\s*<button/u.test(wrong.text),
      'a table with a fault can be brought in',
    );
    const quoted = Buffer.from('"Datum";"Dienst"\n"1,5";"a ""b""\nc"\n');
    const odd = await sendFile(house, { name: 'odd.csv', bytes: quoted });
    must(odd.status < 500, `quotes and commas give ${odd.status}`);
    return `1,000 rows with one fault give ${wrong.status} and cannot be brought in; same file twice: test/server/import-figures`;
  }),
];

async function previewed(house: House, sent: Answer): Promise<Answer> {
  const { location } = sent.headers;
  return location === undefined ? sent : (await house.staff('policy')).get(location);
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
