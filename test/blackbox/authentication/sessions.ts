/** Sessions of staff: a new one at the door, and its end. */
import { type Check, gate, must, NotRun } from '../check.ts';
import { formsOf } from '../forms.ts';
import { isInside, signInStaff } from '../staff.ts';

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
    const visitor = await signInStaff(house, 'communications');
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
];
