/** A wave of the checks' own, from its questionnaire to its release: what no wave of the demo has can be asked in it. */
import { Failed } from './check.ts';
import { formsOf, type Form } from './forms.ts';
import type { House } from './house.ts';
import { press } from './press.ts';
import { sendForm } from './send-form.ts';
import type { Answer } from './visitor.ts';

const day = 24 * 60 * 60 * 1_000;

/** @returns what the page says: 303 when the questionnaire is taken, and a draft of a wave is made */
export async function bringInWave(house: House, id: string, questionnaire: unknown): Promise<Answer> {
  const words = { nummer: id, titel: 'Proef', doel: 'Proef', bron: 'bestand' };
  return sendQuestionnaire(house, await formForFile(house, house.at('Q')), questionnaire, words);
}

/** Of a draft: a questionnaire in the place of the one that it has. */
export async function replacing(
  house: House,
  place: string,
): Promise<(questionnaire: unknown) => Promise<Answer>> {
  const form = await formForFile(house, `${place}/instellen`);
  return (questionnaire) => sendQuestionnaire(house, form, questionnaire, { bron: 'bestand' });
}

async function formForFile(house: House, page: string): Promise<Form> {
  const staff = await house.staff('policy');
  const form = formsOf((await staff.get(page)).text, page).find(({ encoding }) =>
    encoding.startsWith('multipart'),
  );
  if (form === undefined) throw new Failed(`${page} has no form for a questionnaire`);
  return form;
}

async function sendQuestionnaire(
  house: House,
  form: Form,
  questionnaire: unknown,
  words: Record<string, string>,
): Promise<Answer> {
  const bytes = new TextEncoder().encode(JSON.stringify(questionnaire));
  const file = { field: 'bestand', name: 'vragenlijst.json', bytes, type: 'application/json' };
  return sendForm(await house.staff('policy'), { ...form, fields: { ...form.fields, ...words } }, { file });
}

/** From draft to open, today, for some people drawn by lot. @param place /beheer/golven/WAVE */
export async function openFor(house: House, place: string, people: number): Promise<void> {
  const staff = await house.staff('policy');
  const [van, tot] = [0, 20].map((days) => new Date(Date.now() + days * day).toLocaleDateString('sv', { timeZone: 'Europe/Brussels' })); // prettier-ignore
  await press(staff, `${place}/instellen`, '/instellen', { van: van ?? '', tot: tot ?? '' });
  const drawn = { wie: 'trekking', omvang: String(people), strata: 'geen', verdeling: 'register', doe: 'trekken' }; // prettier-ignore
  await press(staff, `${place}/steekproef`, '/steekproef', drawn);
  await press(staff, `${place}/instellen`, '/plannen');
}

export async function closeAndRelease(house: House, place: string): Promise<void> {
  const staff = await house.staff('policy');
  await press(staff, `${place}/sluiten`, '/sluiten');
  await press(staff, place, '/vrijgeven');
}
