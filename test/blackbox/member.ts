/** Members of the panel: who they are, as the administrator sees them, and how they come in by a link from the mail. */
import { Failed, NotRun } from './ended.ts';
import { linksOf } from './forms.ts';
import type { House, MemberOfPanel } from './house.ts';
import { tokenIn } from './sink.ts';
import type { Visitor } from './visitor.ts';

const seen = new WeakMap<House, Promise<string[]>>();

/** Different addresses of active members, as many as the first pages show. */
export function knownAddresses(house: House): Promise<string[]> {
  const known = seen.get(house) ?? readAddresses(house);
  seen.set(house, known);
  return known;
}

async function readAddresses(house: House): Promise<string[]> {
  const admin = await house.staff('admin');
  const list = house.at('MEM');
  const page = await admin.get(list);
  const members = [...new Set(linksOf(page.text, list))].filter((path) => /\/leden\/[^/]{6,}$/u.test(path));
  const addresses: string[] = [];
  for (const path of members.slice(0, 40)) {
    const [address] = (await admin.get(path)).text.match(/[\w.+-]+@[\w-]+\.[\w.-]+\w/u) ?? [];
    if (address !== undefined && !addresses.includes(address)) addresses.push(address);
    if (addresses.length === 12) break;
  }
  if (addresses.length < 6) throw new NotRun(`only ${addresses.length} mail addresses of members are shown`);
  return addresses;
}

/** Asks for a link, in a browser of their own. @returns its token */
export async function askLink(house: House, visitor: Visitor, email: string): Promise<string> {
  const before = house.sink.letters.length;
  const answer = await visitor.post(house.at('LINKREQ'), { email });
  if (answer.status !== 200) throw new Failed(`asking for a link gives ${answer.status}`);
  const token = tokenIn(await house.mailTo(email, before), house.at('LINK'));
  if (token === null) throw new Failed('the mail has no link');
  return token;
}

export async function signInMember(house: House, which: number): Promise<MemberOfPanel> {
  const email = (await knownAddresses(house))[which] ?? '';
  const visitor = house.visitor();
  const token = await askLink(house, visitor, email);
  const answer = await visitor.post(house.at('LINK', { TOKEN: token }), {});
  if (answer.status !== 303) throw new Failed(`a member cannot sign in: ${answer.status}`);
  return { email, visitor };
}
