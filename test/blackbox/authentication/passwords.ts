/** The door of the staff: guessing, the second factor, which passwords will do. */
import { type Check, gate, longGate, must, NotRun, nothingOf, warning } from '../check.ts';
import { formsOf } from '../forms.ts';
import type { House } from '../house.ts';
import {
  accountOf,
  freshCode,
  giveCode,
  givePassword,
  isInside,
  type SecondStep,
  secondStep,
} from '../staff.ts';
import type { Visitor } from '../visitor.ts';

const noFactor = 'the installation asks no second factor';

export const passwords: Check[] = [
  gate(8, 'Guessing passwords ends, whatever a guesser says of where they are', async (house) => {
    const account = accountOf(house, 'communications');
    const plainly = await guessed(house, account.email, () => ({}));
    const hidden = await guessed(house, account.email, (i) => ({
      'X-Forwarded-For': `203.0.113.${i}`,
      'X-Real-IP': `203.0.113.${i}`,
      'CF-Connecting-IP': `203.0.113.${i}`,
      Forwarded: `for=203.0.113.${i}`,
    }));
    const own = await givePassword(house, house.visitor(), account);
    must(own.status === 303, `the person themselves gets ${own.status} from elsewhere`);
    return `refused after ${plainly}, with other headers after ${hidden}; the person still comes in`;
  }),
  gate(9, 'A password alone opens nothing', async (house) => {
    const { visitor } = await halfway(house);
    const wave = house.at('DASH').replace('/resultaten', '');
    const places = ['', '/resultaten', '/rapport.pdf', '/rapport.csv', '/uitnodigen', '/respons', '/teksten', '/publicatie'].map((part) => wave + part); // prettier-ignore
    const all = [...places, '/beheer/golven', '/beheer/acties', '/beheer/cijfers', '/beheer/panel'];
    const open: string[] = [];
    for (const path of all) if ((await visitor.get(path)).status === 200) open.push(path);
    nothingOf(open, 'pages open before the second factor');
    return `${all.length} pages refused`;
  }),
  longGate(10, 'A code works once', async (house) => {
    const [one, two] = [await halfway(house), await halfway(house)];
    const secret = accountOf(house, 'policy').totp;
    if (secret === undefined) throw new NotRun(noFactor);
    const code = await freshCode(secret);
    const first = await giveCode(one.visitor, one.step, code);
    must(
      first.status === 303 && (await isInside(house, one.visitor)),
      `the first time gives ${first.status}`,
    );
    const second = await giveCode(two.visitor, two.step, code);
    must(second.status >= 400, `the second time gives ${second.status}`);
    must(!(await isInside(house, two.visitor)), 'the second time opens the results');
    return `first ${first.status}, second ${second.status}`;
  }),
  warning(14, 'Long passwords count to their end, well-known ones are refused', async (house) => {
    const link = house.targets.setupLink;
    if (link === undefined) throw new NotRun('targets.json has no setupLink');
    const path = new URL(link).pathname;
    const choose = async (password: string): Promise<number> => {
      const visitor = house.visitor();
      const [form] = formsOf((await visitor.get(path)).text, path);
      return (await visitor.post(path, { ...form?.fields, wachtwoord: password, herhaling: password }))
        .status;
    };
    const easy = await choose('password1234');
    must(easy >= 400, 'password1234 is taken');
    const long = `vier losse woorden en nog wat ${'spaties en letters '.repeat(3)}einde`;
    must((await choose(long)) === 303, `${long.length} signs with spaces are refused`);
    const email = 'later@blackbox.example';
    const cut = await givePassword(house, house.visitor(), { email, password: `${long.slice(0, 72)}anders` });
    must(cut.status !== 303, 'what comes after 72 signs does not count');
    const whole = await givePassword(house, house.visitor(), { email, password: long });
    must(whole.status === 303, `the whole password gives ${whole.status}`);
    return `password1234 refused; ${long.length} signs with spaces taken, and all of them count`;
  }),
];

/** @returns after how many tries it is refused */
async function guessed(
  house: House,
  email: string,
  headers: (i: number) => Record<string, string>,
): Promise<number> {
  const visitor = house.visitor();
  const path = house.at('SLOGIN');
  const [form] = formsOf((await visitor.get(path)).text, path);
  for (let i = 1; i <= 30; i += 1) {
    const fields = { ...form?.fields, email, wachtwoord: `fout wachtwoord ${i}` };
    if ((await visitor.post(path, fields, headers(i))).status === 429) return i;
  }
  must(false, '30 wrong passwords are all looked at');
  return 0;
}

async function halfway(house: House): Promise<{ visitor: Visitor; step: SecondStep }> {
  // Who comes for the first time sets the second step up; here it is asked.
  await house.staff('policy');
  const visitor = house.visitor();
  const answer = await givePassword(house, visitor, accountOf(house, 'policy'));
  const step = await secondStep(visitor, answer);
  if (step === null) throw new NotRun(noFactor);
  return { visitor, step };
}
