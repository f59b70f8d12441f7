import { ask, type Asked } from './support/ask.ts';
import { Browser } from './support/browser.ts';
import { inHouse } from './support/house.ts';
import { copyProgram } from './support/program-copy.ts';
import type { KeptPromise } from './promise.ts';

const telling = /node_modules|\.js:\d+|\bat \w+ \(|select |insert into|SQLITE_|\/dist\/|relation "/iu;

export const privateErrors: KeptPromise = {
  id: 'R32',
  says: 'An error tells a reader nothing of our insides, and can be found by its number',
  threshold: 'each 4xx and 5xx has a request id and no stack, SQL or path; the log has the same id for each 5xx, and none of what was typed',
  on: ['SQLite', 'PostgreSQL'],
  prove: (on) =>
    inHouse(on, 3, async (house) => {
      // A fault on purpose, for there is no known way to a 500: the table is not there when answers come in.
      const faulty = copyProgram([{ file: 'server/store/add-responses.js', from: "await trx('responses')", to: "await trx('responsen')" }]);
      try {
        const running = await house.start({ cli: faulty.cli });
        const browser = new Browser(house.url);
        await browser.fillIn(1, house.tokens[1] ?? '');
        const json = { 'Content-Type': 'application/json' };
        const asked: [string, Asked][] = [
          ['unknown page', await ask(`${house.url}/bestaat-niet`)],
          ['unknown link', await ask(`${house.url}/deelnemen/${'x'.repeat(43)}`)],
          ['broken JSON', await ask(`${house.url}/vragenlijst`, { method: 'POST', headers: json, body: '{"geheim' })],
          ['broken address', await ask(`${house.url}/deelnemen/%E0%A4%A`)],
          ['not signed in', await browser.go('/api/v1/waves/x/tables')],
          ['a database that fails', await browser.postPage(1, 1)],
          ['a database that fails, by script', await browser.postAll({ KENT: 'ja', OPEN: 'GEHEIM-9' })],
        ];
        await running.stop();
        const faults = asked.flatMap(([what, { status, headers, text }]) => [
          ...(status < 400 ? [`${what}: ${status}`] : []),
          ...(headers['x-request-id'] === undefined ? [`${what}: no id`] : []),
          ...(telling.test(text) ? [`${what}: tells ${telling.exec(text)?.[0]}`] : []),
          ...(status >= 500 && !running.printed().includes(String(headers['x-request-id'])) ? [`${what}: not in the log`] : []),
        ]);
        if (/GEHEIM-9|zegt inwoner/u.test(running.printed())) faults.push('the log has what was typed');
        return {
          held: faults.length === 0,
          measured: `${asked.length} errors (${asked.map(([, { status }]) => status).join(', ')}); faults: ${faults.join('; ') || 'none'}`,
        };
      } finally {
        faulty.remove();
      }
    }),
}; // prettier-ignore
