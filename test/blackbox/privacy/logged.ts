/** Every deed of security.md 3.6 that can be done from outside, and its line in the log. */
import { load } from 'cheerio';
import { type Check, Failed, longGate, must, NotRun, nothingOf } from '../check.ts';
import { csvRows } from '../csv-rows.ts';
import { formsOf } from '../forms.ts';
import type { House } from '../house.ts';
import { lastWave } from '../last-wave.ts';
import { press } from '../press.ts';
import { accountOf, givePassword, signInStaff } from '../staff.ts';
import type { Visitor } from '../visitor.ts';
import { lastColleague, makeWave, memberPage } from './deeds.ts';

/** What the log must say of it -> done now; null: done by the checks before. */
type Deeds = [action: RegExp, work: (() => Promise<unknown>) | null][];

export const logged: Check[] = [
  {
    ...longGate(58, 'What staff do is in the log', async (house) => {
      await lastWave(house);
      const deeds = await deedsOf(house);
      const before = await actions(house);
      const faults: string[] = [];
      for (const [action, work] of deeds) {
        await work?.();
        if (work === null && !before.some((one) => action.test(one))) faults.push(String(action));
      }
      const after = await actions(house);
      const times = (all: string[], action: RegExp): number => all.filter((one) => action.test(one)).length;
      for (const [action, work] of deeds)
        if (work !== null && times(after, action) <= times(before, action)) faults.push(String(action));
      const erased = await erase(house);
      nothingOf(faults, 'deeds that are not in the log');
      return `${deeds.length} kinds of deeds, each in the log${erased}; keys that are destroyed, backups and a changed row: npm run prove -- R19 R30`;
    }),
    isLast: true,
  },
];

async function deedsOf(house: House): Promise<Deeds> {
  const [admin, policy] = [await house.staff('admin'), await house.staff('policy')];
  const account = accountOf(house, 'communications');
  const colleague = await lastColleague(house, admin);
  const asked = (visitor: Visitor, path: string) => async (): Promise<void> => {
    const { status } = await visitor.get(path);
    if (status !== 200) throw new Failed(`${path} gives ${status}`);
  };
  const member = await memberPage(house, admin);
  return [
    [/^sign in$/u, () => signInStaff(house, 'communications')],
    [/^sign in refused$/u, () => givePassword(house, house.visitor(), { ...account, password: 'fout' })],
    [/^change role /u, () => press(admin, colleague, '/rol', { rol: 'communications' })],
    [/^deactivate account$/u, () => press(admin, colleague, '/toestand', { toestand: 'uit' })],
    [/^add (policy|admin|steward|communications)$/u, null],
    [/^make wave$/u, () => makeWave(house, policy)],
    [/^close wave$/u, null],
    [/^release\b/u, null],
    ...(Object.entries({ pdf: 'pdf', html: 'html', docx: 'word', xlsx: 'workbook', csv: 'csv', sav: 'spss', json: 'bundle' }).map(([kind, word]) => [new RegExp(`^download ${word} `, 'u'), asked(policy, house.at('EXP', { KIND: kind }))]) as Deeds), // prettier-ignore
    [/^download tracker/u, asked(policy, '/beheer/loket/loket.pdf')],
    [/^download service figures/u, asked(policy, '/beheer/cijfers/cijfers.pdf')],
    [/^see member$/u, asked(admin, member)],
    [/^import members$/u, null],
    [/^(plan|begin) mailing$/u, null],
    [/^change panel settings$/u, null],
    [/^download audit log$/u, null],
  ];
}

/** As the file of the log tells it, newest or oldest first. */
async function actions(house: House): Promise<string[]> {
  const file = await (await house.staff('admin')).get(`${house.at('AUD')}/logboek.csv`);
  if (file.status === 404) throw new NotRun('the installation has no log for its staff');
  const all = csvRows(file.text).map((row) => row.get('actie') ?? '');
  must(file.status === 200 && all.length > 10, `the log gives ${file.status} with ${all.length} entries`);
  return all;
}

/** Counted by the day, not told one by one: a moment in the log would say who. */
async function erase(house: House): Promise<string> {
  const admin = await house.staff('admin');
  const place = `${await memberPage(house, admin)}/wissen`;
  const shown = async (): Promise<number> => {
    const rows = load((await admin.get(house.at('AUD'))).text)('[data-test="count"]').toArray();
    // A line for each who erases, in no order that is promised.
    const counted = rows.map((row) => load(row).text()).filter((row) => row.includes('panellid gewist'));
    return counted.reduce((sum, row) => sum + Number(/(\d+)\D*$/u.exec(row)?.[1] ?? 0), 0);
  };
  const before = await shown();
  const form = formsOf((await admin.get(place)).text, place).find(({ action }) => action.endsWith('/wissen'));
  if (form === undefined) return ', but no member could be erased here';
  const { status } = await admin.post(form.action, { ...form.fields, antwoorden: 'keep' });
  must(status < 400, `erasing a member gives ${status}`);
  must((await shown()) > before, 'erasing a member is not counted in the log');
  return ', an erasure in its counts';
}
