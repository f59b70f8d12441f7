/** Too much of what is allowed once: patterns that never end, mails, and answers that are no answers. */
import { begin, send } from '../answering.ts';
import { type Check, Failed, gate, longGate, must, nothingOf } from '../check.ts';
import { formsOf } from '../forms.ts';
import { knownAddresses } from '../member.ts';
import { sendForm } from '../send-form.ts';

export const floods: Check[] = [
  gate(61, 'A pattern that takes for ever is refused', async (house) => {
    const staff = await house.staff('policy');
    const place = house.at('Q');
    const form = formsOf((await staff.get(place)).text, place).find(({ encoding }) =>
      encoding.startsWith('multipart'),
    );
    if (form === undefined) throw new Failed('there is no form for a questionnaire');
    const taken: string[] = [];
    for (const [i, regex] of ['^(a+)+$', '(x|x)*y', '^(\\d+)*$', '(.*a){20}'].entries()) {
      const validators = [{ type: 'regex', regex, text: 'x' }];
      const questionnaire = { title: 'Proef', pages: [{ name: 'p', elements: [{ type: 'text', name: 'A', title: 'Vraag', validators }] }] }; // prettier-ignore
      const file = {
        field: 'bestand',
        name: 'q.json',
        bytes: new TextEncoder().encode(JSON.stringify(questionnaire)),
      };
      const fields = { ...form.fields, nummer: `204${i}-1`, titel: 'Proef', doel: 'Proef', bron: 'bestand' };
      const { status, ms } = await sendForm(staff, { ...form, fields }, { file });
      if (status < 400 || status >= 500) taken.push(`${regex} gives ${status}`);
      must(ms < 5_000, `judging ${regex} takes ${(ms / 1_000).toFixed(1)} s`);
      must((await house.visitor().get(house.at('RZ'))).status === 200, 'the program is not ready any more');
    }
    nothingOf(taken, 'patterns');
    return '4 patterns refused when the questionnaire is brought in; ready meanwhile';
  }),
  {
    ...longGate(62, 'Nobody can have somebody else flooded with mail', async (house) => {
      const email = (await knownAddresses(house))[5] ?? '';
      const before = house.sink.letters.length;
      for (let i = 0; i < 200; i += 10)
        await Promise.all(
          Array.from({ length: 10 }, () => house.visitor().post(house.at('LINKREQ'), { email })),
        );
      const one = house.visitor();
      const statuses = await Promise.all(Array.from({ length: 60 }, (_, i) => one.post(house.at('LINKREQ'), { email: `w${i}@proef.example` }))); // prettier-ignore
      const refused = statuses.filter(({ status }) => status === 429).length;
      await new Promise((resolve) => setTimeout(resolve, 20_000));
      const mails = house.sink.letters.slice(before).filter(({ to }) => to.includes(email)).length;
      must(mails <= 3, `${mails} mails came for 200 requests`);
      must(refused > 0, '60 requests from one place are all taken');
      return `200 requests for one address: ${mails} mails; of 60 from one place ${refused} refused`;
    }),
    isLast: true,
  },
  gate(63, 'Answers that are no answers break nothing', async (house) => {
    // R6 of `npm run prove` sends ten thousand of them; these are the ones that have harmed others.
    const sitting = await begin(house, house.invitation());
    const broken: string[] = [];
    let seed = 20_261_127;
    const random = (): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
    const odd: unknown[] = ['\u0000', '\ud800', 'a'.repeat(70_000), '1e400', {}, [], null, true, -0, 1e308, 9007199254740992, { __proto__: null, x: 1 }, [[[[]]]], '\u202e', { toString: 1 }, { length: -1 }]; // prettier-ignore
    for (let i = 0; i < 300; i += 1) {
      const answers: Record<string, unknown> = {};
      for (const { name } of sitting.questions)
        if (random() < 0.3) answers[name] = odd[Math.floor(random() * odd.length)];
      if (random() < 0.2) answers['nergens'] = odd[Math.floor(random() * odd.length)];
      answers['nooit'] = 1;
      const { status } = await send(house, sitting, answers);
      if (status >= 500) broken.push(`${JSON.stringify(answers).slice(0, 60)} gives ${status}`);
    }
    nothingOf(broken, 'answers that break something');
    return '300 of seed 20261127: no 5xx; ten thousand by npm run prove -- R6';
  }),
];
