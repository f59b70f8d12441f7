/** A new colleague: the link of `panelpeil staff add`, a password, and a second factor where the installation asks for one. */
import { randomBytes } from 'node:crypto';
import { formsOf } from '../forms.ts';
import type { House } from '../house.ts';
import type { Account } from '../targets.ts';

export async function choosePassword(house: House, email: string, link: string): Promise<Account> {
  const visitor = house.visitor();
  const page = await visitor.get(link);
  const [form] = formsOf(page.text, link);
  const password = randomBytes(18).toString('base64url');
  const chosen = await visitor.post(link, { ...form?.fields, wachtwoord: password, herhaling: password });
  if (chosen.status !== 303) throw new Error(`a new colleague cannot choose a password: ${chosen.status}`);
  return { email, password };
}
