/** Sessions of staff: a new one at the door, and its end. */
import { type Check, Failed, gate, must, NotRun } from '../check.ts';
import { formsOf, linksOf } from '../forms.ts';
import { accountOf, isInside, signInStaff } from '../staff.ts';
import type { Visitor } from '../visitor.ts';

export const sessions: Check[] = [
  gate(11, 'A session that a stranger planted is worth nothing', async (house) => {
    const [stranger, visitor] = [house.visitor(), house.visitor()];
    await stranger.get(house.at('SLOGIN'));
    const planted = stranger.cookies.all();
    must(planted.length > 0, 'the door sets no cookie: nothing to plant');
    visitor.cookies.steal(stranger.cookies);
    await signInStaff(house, 'communications', visitor);
    must(await isInside(house, visitor), 'who signs in is not inside: nothing to check');
    const kept = visitor.cookies.all().map(({ value }) => value);
    must(!planted.some(({ value }) => kept.includes(value)), 'the planted session goes on after signing in');
    must(!(await isInside(house, stranger)), 'whoever planted the session is inside');
    return 'another session after signing in; the planted one opens nothing';
  }),
  gate(12, 'Signing out ends the session', async (house) => {
    // Not who came in just before: a code works once in half a minute.
    const visitor = await signInStaff(house, 'admin');
    const thief = house.visitor();
    thief.cookies.steal(visitor.cookies);
    must(await isInside(house, thief), 'a session cannot be carried over: nothing to check');
    const page = await visitor.get(house.at('DASH'));
    const form = formsOf(page.text, '').find(({ action }) => action === house.at('SLOGOUT'));
    if (form === undefined) throw new NotRun('the page has no button to sign out');
    await visitor.post(form.action, form.fields);
    must(!(await isInside(house, thief)), 'the old cookie still opens the results');
    return 'the old cookie opens nothing';
  }),
  gate(13, 'Who is put off, or gets another role, is so at once', async (house) => {
    const admin = await house.staff('admin');
    const list = house.at('USR');
    const page = await admin.get(list);
    if (page.status === 404) throw new NotRun('the installation has no page for its staff');
    const { email } = accountOf(house, 'steward');
    const one = await colleague(admin, list, page.text, email);
    const visitor = await house.staff('steward');
    must(await isInside(house, visitor), 'the steward is not inside: nothing to check');
    const put = async (toestand: string): Promise<number> => {
      const forms = formsOf((await admin.get(one)).text, one).filter(({ action }) =>
        action.endsWith('/toestand'),
      );
      return (await admin.post(`${one}/toestand`, { ...forms[0]?.fields, toestand })).status;
    };
    const off = await put('uit');
    must(off === 303, `putting an account off gives ${off}`);
    must(!(await isInside(house, visitor)), 'who was put off still reads the results');
    await put('aan');
    must(!(await isInside(house, visitor)), 'the old session comes back with the account');
    house.forgetStaff('steward');
    return 'refused at the next request, and after the account is on again';
  }),
];

async function colleague(admin: Visitor, list: string, html: string, email: string): Promise<string> {
  for (const path of new Set(linksOf(html, list))) {
    if (!path.startsWith(`${list}/`)) continue;
    if ((await admin.get(path)).text.includes(email)) return path;
  }
  throw new Failed(`${email} is not among the staff`);
}
