/** What staff do now and then: with a colleague, a member, a wave. */
import { randomBytes } from 'node:crypto';
import { Failed, NotRun } from '../check.ts';
import { formsOf, linksOf } from '../forms.ts';
import type { House } from '../house.ts';
import { sendForm } from '../send-form.ts';
import type { Visitor } from '../visitor.ts';

export async function lastColleague(house: House, admin: Visitor): Promise<string> {
  const list = house.at('USR');
  const page = await admin.get(list);
  for (const path of new Set(linksOf(page.text, list)))
    if (path.startsWith(`${list}/`) && (await admin.get(path)).text.includes('later@blackbox.example'))
      return path;
  throw new NotRun('there is no colleague to change: make later@blackbox.example');
}

export async function memberPage(house: House, admin: Visitor): Promise<string> {
  const list = house.at('MEM');
  await lookForEverybody(list, admin);
  const paths = linksOf((await admin.get(list)).text, list);
  const found = paths.findLast((path) => /\/leden\/(?!nieuw)[^/]{6,}$/u.test(path));
  if (found === undefined) throw new NotRun('no member is shown');
  return found;
}

/** What the checks before looked for stays in the session of this account. */
async function lookForEverybody(list: string, admin: Visitor): Promise<void> {
  const form = formsOf((await admin.get(list)).text, list).find(({ fields }) => 'zoek' in fields);
  if (form === undefined) return;
  await sendForm(admin, { ...form, fields: { ...form.fields, zoek: '', status: '', kanaal: '', deelgemeente: '' } }); // prettier-ignore
}

export async function makeWave(house: House, staff: Visitor): Promise<void> {
  const place = house.at('Q');
  const form = formsOf((await staff.get(place)).text, place).find(({ encoding }) => encoding.startsWith('multipart')); // prettier-ignore
  if (form === undefined) throw new Failed('there is no form for a questionnaire');
  const choices = [{ value: 1, text: 'ja' }, { value: 2, text: 'nee' }]; // prettier-ignore
  const elements = [{ type: 'radiogroup', name: 'A', title: 'Vraag', choices }];
  const bytes = new TextEncoder().encode(
    JSON.stringify({ title: 'Proef', pages: [{ name: 'p', elements }] }),
  );
  const fields = { ...form.fields, nummer: `20${50 + (randomBytes(1)[0] ?? 0) % 40}-1`, titel: 'Logboek', doel: 'Proef', bron: 'bestand' }; // prettier-ignore
  const sent = await sendForm(staff, { ...form, fields }, { file: { field: 'bestand', name: 'q.json', bytes } }); // prettier-ignore
  if (sent.status !== 303) throw new Failed(`a wave cannot be made: ${sent.status}`);
}
