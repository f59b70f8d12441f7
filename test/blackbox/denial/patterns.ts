/** Too much of what is allowed once: patterns that never end. */
import { type Check, Failed, gate, must, nothingOf } from '../check.ts';
import { formsOf } from '../forms.ts';
import { sendForm } from '../send-form.ts';

export const patterns: Check[] = [
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
];
