/** Numbers, signs and names that one database takes and another does not. */
import { begin, fitting, send } from '../answering.ts';
import { type Check, gate, must, nothingOf, warning, NotRun } from '../check.ts';
import { readFileSync } from 'node:fs';
import { crawledAs, formsIn } from '../crawl.ts';
import type { House } from '../house.ts';
import { formsOf } from '../forms.ts';

/** As a form sends them: NUL, half a surrogate pair, bytes that are no text, and numbers that fit nowhere. */
const odd = ['%00', 'a%00b', '%ED%A0%80', '%FF%FE', '1e400', '9223372036854775808', '-9223372036854775809', 'NaN', '-0', '%E2%80%AE%F0%9F%8E%89', '0x1p1024']; // prettier-ignore
const oddJson = ['"\\u0000"', '"\\ud800"', '1e400', '-1e400', '9223372036854775808', 'NaN', '-0', '[]', '{}', '"x\\u202e"', 'null', '[[[]]]', 'true']; // prettier-ignore

export const oddValues: Check[] = [
  {
    // It sends every form, also the one that takes results offline.
    isLast: true,
    ...gate(23, 'Odd values are refused or kept, and break nothing', async (house) => {
      const broken: string[] = [];
      let tries = 0;
      const sitting = await begin(house, house.invitation());
      const needed = JSON.stringify(fitting(sitting.questions)).slice(1, -1);
      for (const { name } of sitting.questions)
        for (const value of oddJson) {
          tries += 1;
          const body = `{${needed === '' ? '' : `${needed},`}${JSON.stringify(name)}:${value},"nergens":1}`;
          const { status } = await send(house, sitting, body);
          if (status >= 500) broken.push(`${name}=${value} gives ${status}`);
        }
      const admin = await house.staff('admin');
      for (const { page, form } of formsIn(await crawledAs(house, 'admin'))) {
        if (form.free.length === 0 || form.encoding.startsWith('multipart')) continue;
        const fresh = formsOf((await admin.get(page)).text, page).find(
          ({ action }) => action === form.action,
        );
        for (const field of form.free.slice(0, 3))
          for (const value of odd) {
            tries += 1;
            const rest = new URLSearchParams({ ...fresh?.fields, [field]: '' }).toString();
            const body = `${rest.replace(new RegExp(`(^|&)${escaped(field)}=`, 'u'), '')}&${encodeURIComponent(field)}=${value}`;
            const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
            const { status } = await admin.ask(form.action, { method: 'POST', headers, body });
            if (status >= 500) broken.push(`${form.action} ${field}=${value} gives ${status}`);
          }
      }
      nothingOf(broken, 'values that break something');
      return `${tries} values in answers and forms: no 5xx`;
    }),
  },
  gate(24, 'Names of the inside of objects are names like others', async (house) => {
    const visitor = house.visitor();
    const control = await visitor.get('/readyz');
    const sitting = await begin(house, house.invitation());
    const statuses: number[] = [];
    for (const body of [
      '{"__proto__":{"isAdmin":true,"role":"admin"}}',
      '{"constructor":{"prototype":{"role":"admin"}}}',
      '{"a":{"__proto__":{"role":"admin"}}}',
    ])
      statuses.push((await send(house, sitting, body)).status);
    const forms = [
      'a[__proto__][role]=admin',
      '__proto__[role]=admin',
      'constructor[prototype][role]=admin',
      '__proto__=x',
    ];
    for (const body of forms) {
      const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
      statuses.push((await visitor.ask(house.at('LINKREQ'), { method: 'POST', headers, body })).status);
      statuses.push((await visitor.get(`/resultaten?${body}`)).status);
    }
    must(
      statuses.every((status) => status < 500),
      `they give ${statuses.join(', ')}`,
    );
    must((await visitor.get(house.at('DASH'))).status !== 200, 'a stranger has become somebody');
    const after = await visitor.get('/readyz');
    must(control.status === after.status && control.text === after.text, 'another page is not what it was');
    return `${statuses.length} of them: ${[...new Set(statuses)].join(', ')}; nobody has become somebody`;
  }),
  warning(28, 'A line of the log stays one line', async (house) => {
    const logs = house.targets.logs ?? [];
    if (logs.length === 0) throw new NotRun('targets.json has no logs');
    await planted(house);
    const broken = logs
      .flatMap((path) => readFileSync(path, 'utf8').split('\n'))
      .filter((line) => line.includes('vals-regel') && !isObject(line));
    nothingOf(broken, 'lines that a visitor wrote');
    return `${logs.length} log: what a visitor sent has made no line of its own`;
  }),
];

async function planted(house: House): Promise<void> {
  const visitor = house.visitor();
  const line = '\n{"level":50,"msg":"vals-regel"}\n';
  await visitor.get(`/resultaten?q=${encodeURIComponent(line)}`);
  await visitor.get(`/${encodeURIComponent(line)}`);
  await visitor.post(house.at('LINKREQ'), { email: `a${line}@b.example` });
  await visitor.get('/', { 'User-Agent': 'x {"level":50,"msg":"vals-regel"}' });
}

function isObject(line: string): boolean {
  try {
    return !('vals-regel' === (JSON.parse(line) as { msg?: string }).msg);
  } catch {
    return false;
  }
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
