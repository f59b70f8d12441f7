/** Links that somebody has sent to others: to one address, from one place, and to all of the panel at once. */
import { type Check, longGate, must } from '../check.ts';
import type { House } from '../house.ts';
import { knownAddresses } from '../member.ts';
import type { Visitor } from '../visitor.ts';

/** Of links in an hour, to everybody together. */
const mostOfAll = 2_000;
/** Letters are not an order of a mailing: they are due at once. */
const longestWait = 120_000;

export const mailFloods: Check[] = [
  {
    ...longGate(62, 'Nobody can have somebody else flooded with mail', async (house) => {
      const email = (await knownAddresses(house))[5] ?? '';
      const before = house.sink.letters.length;
      await askedBy(house, 200, () => house.visitor(), () => email); // prettier-ignore
      const one = house.visitor();
      const refused = 60 - (await askedBy(house, 60, () => one, (i) => `w${i}@proef.example`)); // prettier-ignore
      must(refused > 0, '60 requests from one place are all taken');
      // From as many places, to as many people: members, where the installation is ours.
      const spread = mostOfAll + 200;
      const taken = await askedBy(house, spread, () => house.visitor(), (i) => `z${i % 1_050}@proef.example`); // prettier-ignore
      const asked = Date.now();
      must(taken <= mostOfAll, `${taken} requests are taken within an hour`);
      const last = await untilQuiet(house);
      const letters = house.sink.letters.slice(before);
      must(letters.length <= mostOfAll, `${letters.length} mails came`);
      const each = new Map<string, number>();
      for (const { to } of letters) for (const who of to) each.set(who, (each.get(who) ?? 0) + 1);
      const most = Math.max(...each.values());
      must(most <= 3, `${most} mails came to one address`);
      must(last - asked <= longestWait, `the last mail came ${((last - asked) / 1_000).toFixed(0)} s later`);
      must((await house.visitor().get(house.at('RZ'))).status === 200, 'the program is not ready any more');
      return `200 requests for one address: ${each.get(email) ?? 0} mails; of 60 from one place ${refused} refused; of ${spread} to many ${taken} taken, ${letters.length} mails, at most ${most} to one, the last ${Math.max(0, (last - asked) / 1_000).toFixed(0)} s after all was asked`;
    }),
    isLast: true,
  },
];

/** Ten at a time. @returns how many were taken */
async function askedBy(
  house: House,
  times: number,
  who: () => Visitor,
  email: (i: number) => string,
): Promise<number> {
  let taken = 0;
  for (let i = 0; i < times; i += 10)
    await Promise.all(
      Array.from({ length: Math.min(10, times - i) }, async (_, n) => {
        const visitor = who();
        const { status } = await visitor.post(house.at('LINKREQ'), { email: email(i + n) });
        must(status === 200 || status === 429, `asking for a link gives ${status}`);
        if (status === 200) taken += 1;
      }),
    );
  return taken;
}

/** @returns when the last letter came, ms since 1970 */
async function untilQuiet({ sink: { letters } }: House): Promise<number> {
  for (let before = -1; before !== letters.length;) {
    before = letters.length;
    await new Promise((resolve) => setTimeout(resolve, 25_000));
  }
  return letters.at(-1)?.at ?? 0;
}
