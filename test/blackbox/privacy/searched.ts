/** Names, addresses, links and answers, looked for where they should not be. */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { begin, fitting, openQuestion, send } from '../answering.ts';
import { type Check, gate, longGate, must, NotRun, nothingOf } from '../check.ts';
import { crawledAs } from '../crawl.ts';
import { files } from '../exports/files.ts';
import { knownAddresses } from '../member.ts';
import { wordsOf } from '../sink.ts';

export const searched: Check[] = [
  longGate(54, 'Who sees results sees nobody in them', async (house) => {
    const names = [...(await knownAddresses(house)), ...house.invitations(), 'Zwartemeers', 'Zilverpad', '@proef.example']; // prettier-ignore
    const found: string[] = [];
    let bytes = 0;
    const look = (where: string, text: string): void => {
      bytes += text.length;
      for (const name of names) if (text.includes(name)) found.push(`${name.slice(0, 12)}… in ${where}`);
    };
    for (const role of ['policy', 'communications', 'steward'] as const)
      for (const [path, { text }] of (await crawledAs(house, role)).pages) look(`${path} of ${role}`, text);
    for (const { path, answer } of await files(house)) {
      look(path, answer.text);
      if (/\.(xlsx|docx|zip)$/u.test(path))
        for (const [part, one] of Object.entries(unzipSync(answer.bytes))) look(`${path} ${part}`, Buffer.from(one).toString('utf8')); // prettier-ignore
    }
    nothingOf(found, 'names of members');
    return `${names.length} names, addresses and links in ${(bytes / 1e6).toFixed(1)} MB: none`;
  }),
  gate(56, 'Links and answers are in no log, no error and no mail of another', async (house) => {
    const { logs = [] } = house.targets;
    const answer = 'Zonderlinge woorden van een bewoner 7319';
    const token = house.invitation();
    const sitting = await begin(house, token);
    await send(house, sitting, '{"broken":');
    await send(house, sitting, { [openQuestion(sitting.questions)]: answer, nergens: 1 });
    const sent = await send(
      house,
      sitting,
      fitting(sitting.questions, { [openQuestion(sitting.questions)]: answer }),
    );
    must(sent.status === 200, `answering gives ${sent.status}`);
    await house.visitor().get(`/bestaat-niet/${token}`);
    const found: string[] = [];
    for (const path of logs) {
      const text = readFileSync(path, 'utf8');
      if (text.includes(answer)) found.push('an answer in a log');
      if ([token, ...house.invitations()].some((one) => text.includes(one))) found.push('a link in a log');
      if (text.includes('@proef.example')) found.push('an address in a log');
    }
    const { letters } = house.sink;
    for (const letter of letters) if (wordsOf(letter).includes(answer)) found.push('an answer in a mail');
    const holders = letters.filter((letter) => wordsOf(letter).includes(token)).flatMap(({ to }) => to);
    if (new Set(holders).size > 1) found.push('a link in a mail to another');
    if (logs.length === 0) throw new NotRun('targets.json has no logs');
    nothingOf(found, 'things');
    return `${logs.length} log, ${letters.length} mails: each link in its own mail alone, answers nowhere`;
  }),
];
