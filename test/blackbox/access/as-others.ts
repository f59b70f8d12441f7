/** Names and numbers of others, put where one's own belong. */
import { begin, fitting, send } from '../answering.ts';
import { type Check, Failed, gate, must, nothingOf, NotRun } from '../check.ts';
import { crawledAs } from '../crawl.ts';
import { formsOf } from '../forms.ts';

const extra = { role: 'admin', isAdmin: 'true', id: '1', memberId: '2', surveyId: 'x', createdAt: '2000-01-01', weight: '99' }; // prettier-ignore

export const asOthers: Check[] = [
  gate(16, 'Nobody reads or changes what is of somebody else', async (house) => {
    const [one, other] = [await house.member(0), await house.member(1)];
    const mine = await one.visitor.get(`${house.at('PROF')}.json`);
    must(mine.text.includes(one.email), 'a member does not see their own data: nothing to check');
    const place = house.at('PROF');
    for (const query of [`?memberId=2`, `?email=${other.email}`, `?id=2&lid=2`]) {
      const { text } = await one.visitor.get(`${place}.json${query}`);
      must(!text.includes(other.email), `${query} shows another member`);
    }
    const before = await other.visitor.get(`${place}.json`);
    const [form] = formsOf((await one.visitor.get(place)).text, place);
    await one.visitor.post(place, { ...form?.fields, memberId: '2', email: other.email, id: '2' });
    const after = await other.visitor.get(`${place}.json`);
    must(unmoving(before.text) === unmoving(after.text), "another member's data changed");
    const [first, second] = [await begin(house, house.invitation()), await begin(house, house.invitation())];
    const crossed = await send(house, { ...first, word: second.word }, fitting(first.questions));
    must(crossed.status === 403, `the word of another sitting gives ${crossed.status}`);
    const still = await second.visitor.get(house.at('ANS'));
    must(still.status === 200, "another's questionnaire was answered");
    return 'own data only, by path, query and form; answers with the word of another sitting refused';
  }),
  gate(17, 'What is of one wave is not found under another', async (house) => {
    const { pages, files } = await crawledAs(house, 'admin');
    const admin = await house.staff('admin');
    const [open, released] = [house.wave('openWave'), house.wave('releasedWave')];
    const nested = [...pages.keys(), ...files].filter((path) =>
      /golven\/[^/]+\/(uitnodigen|taken)\/[^/]+/u.test(path),
    );
    if (nested.length === 0) throw new NotRun('no mailing is there to look for');
    const found: string[] = [];
    for (const path of nested) {
      const moved = path.includes(`/${open}/`) ? path.replace(`/${open}/`, `/${released}/`) : path.replace(/golven\/[^/]+/u, `golven/${open}`); // prettier-ignore
      if (moved !== path && (await admin.get(moved)).status < 400) found.push(moved);
    }
    nothingOf(found, 'found under another wave');
    return `${nested.length} addresses under another wave: 404`;
  }),
  gate(18, 'Fields that a form does not have are of no use', async (house) => {
    const { visitor, email } = await house.member(0);
    const place = house.at('PROF');
    const before = await visitor.get(`${place}.json`);
    const [form] = formsOf((await visitor.get(place)).text, place);
    if (form === undefined) throw new Failed('a member has no form of their own data');
    await visitor.post(place, { ...form.fields, ...extra });
    const after = await visitor.get(`${place}.json`);
    must(unmoving(before.text) === unmoving(after.text), `${email}: more fields change something`);
    const sitting = await begin(house, house.invitation());
    const answered = await send(house, sitting, fitting(sitting.questions, extra));
    must(answered.status === 422, `answers with fields nobody asked for give ${answered.status}`);
    const staff = await house.staff('communications');
    const style = '/beheer/huisstijl';
    const taken: string[] = [];
    for (const one of formsOf((await staff.get(style)).text, style).filter(({ action }) =>
      action.endsWith('kleur'),
    )) {
      const { status } = await staff.post(one.action, { ...one.fields, ...extra });
      if (status < 400) taken.push(one.action);
    }
    nothingOf(taken, 'forms of staff take fields they do not have');
    return 'own data the same, answers 422, a form of staff refused';
  }),
];

/** What a download says of the moment it was made. */
function unmoving(text: string): string {
  return text.replaceAll(/\d{4}-\d\d-\d\d[T ][\d:.]+Z?/gu, '').replaceAll(/"(version|versie)": ?\d+/gu, '');
}
