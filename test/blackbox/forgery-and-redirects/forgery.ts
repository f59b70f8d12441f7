/** Forms that another site makes a person send. */
import { begin, fitting } from '../answering.ts';
import { type Check, gate, longGate, must, nothingOf } from '../check.ts';
import { crawledAs, formsIn, type FormOnPage } from '../crawl.ts';
import type { House } from '../house.ts';
import { sendForm } from '../send-form.ts';
import type { Role } from '../targets.ts';

const foreign: Record<string, string>[] = [
  { Origin: 'https://evil.test' },
  { 'Sec-Fetch-Site': 'cross-site' },
  { Origin: 'null' },
];

export const forgery: Check[] = [
  gate(35, 'No form of staff is taken without the word of our own page', async (house) => {
    const taken: string[] = [];
    const all = await allForms(house);
    for (const { role, form } of all) {
      const { bewijs: _, ...fields } = form.fields;
      for (const given of [fields, { ...fields, bewijs: 'x'.repeat(64) }]) {
        const { status } = await sendForm(await house.staff(role), { ...form, fields: given });
        if (status !== 403) taken.push(`${form.action} gives ${status}`);
      }
    }
    nothingOf(taken, 'forms taken without their word');
    return `${all.length} forms, each without and with a wrong word: 403`;
  }),
  longGate(36, 'No form is taken that another site sent', async (house) => {
    const taken: string[] = [];
    const all = await allForms(house);
    for (const { role, form } of all)
      for (const headers of foreign) {
        const { status } = await sendForm(await house.staff(role), form, { headers });
        if (status !== 403) taken.push(`${form.action} gives ${status} with ${JSON.stringify(headers)}`);
      }
    nothingOf(taken, 'forms taken from another site');
    return `${all.length} forms with ${foreign.length} marks of another site each: 403`;
  }),
  gate(37, 'Answers are read as JSON from our own page, not as what another site can send', async (house) => {
    const sitting = await begin(house, house.invitation());
    const body = JSON.stringify(fitting(sitting.questions));
    const statuses: number[] = [];
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      const headers = { 'Content-Type': type, 'X-Panelpeil-Token': sitting.word };
      statuses.push((await sitting.visitor.ask(house.at('ANS'), { method: 'POST', headers, body })).status);
    }
    // A form is taken from who has no scripts; without its word it is refused as such.
    must(
      statuses[0] === 415 && statuses[1] === 403 && statuses[2] === 415,
      `they give ${statuses.join(', ')}`,
    );
    const stays = await sitting.visitor.get(house.at('ANS'));
    must(stays.status === 200, 'something of it was stored');
    return `text/plain ${statuses[0]}, a form without its word ${statuses[1]}, multipart ${statuses[2]}`;
  }),
];

/** Of every role, but for signing out: that would end what other checks need. */
async function allForms(house: House): Promise<(FormOnPage & { role: Role })[]> {
  const found = new Map<string, FormOnPage & { role: Role }>();
  for (const role of ['admin', 'policy', 'communications'] as const)
    for (const one of formsIn(await crawledAs(house, role)))
      if (one.form.action.startsWith('/beheer')) found.set(one.form.action, { ...one, role });
  const all = [...found.values()];
  must(all.length >= 10, `only ${all.length} forms of staff were found`);
  return all;
}
