/** What a stranger learns by trying: of links, and of who is in the panel. */
import { randomBytes } from 'node:crypto';
import { type Check, gate, longGate, must, NotRun } from '../check.ts';
import { tokenIn } from '../sink.ts';
import { characterP, mannWhitneyP, median } from '../statistics.ts';
import type { Answer } from '../visitor.ts';

export const tokens: Check[] = [
  gate(5, 'Links cannot be guessed', async (house) => {
    const { letters } = house.sink;
    const inMails = letters.flatMap((letter) => [tokenIn(letter, house.at('INV')), tokenIn(letter, house.at('LINK'))]); // prettier-ignore
    const found = [...house.invitations(), ...inMails.filter((token) => token !== null)];
    const all = [...new Set(found)];
    if (all.length < 1_000) throw new NotRun(`${all.length} links came by mail: a thousand are needed`);
    must(new Set(house.invitations()).size === house.invitations().length, 'two people have one link');
    must(
      all.every((token) => /^[\w-]{22,}$/u.test(token)),
      'a link is shorter than 22 signs',
    );
    const firsts = new Set(all.map((token) => token.slice(0, 6)));
    must(firsts.size === all.length, 'links share a beginning of 6 signs');
    // The last of 43 signs holds two bits of padding.
    const p = characterP(all.map((token) => token.slice(0, -1)));
    must(p > 0.001, `their signs are not evenly spread: p = ${p.toExponential(1)}`);
    return `${all.length} links of ${all[0]?.length} signs, no beginning shared, spread p = ${p.toFixed(3)}`;
  }),
  gate(6, 'A link that is unknown, used or old looks the same, and guessing ends', async (house) => {
    const guesser = house.visitor();
    const unknown = await guesser.get(house.at('INV', { TOKEN: guess() }));
    const other = await guesser.get(house.at('INV', { TOKEN: 'x'.repeat(43) }));
    must(same(unknown, other), `two unknown links differ: ${unknown.status} and ${other.status}`);
    const member = house.visitor();
    const unknownLink = await member.get(house.at('LINK', { TOKEN: guess() }));
    for (const { raw } of house.sink.letters.slice(-30)) {
      const [token] = raw.match(/(?<=aanmelden\/)[\w-]{43}/u) ?? [];
      if (token === undefined) continue;
      const old = await member.get(house.at('LINK', { TOKEN: token }));
      if (old.status === 410)
        must(same(unknownLink, old), 'a used sign-in link looks different from an unknown one');
    }
    let tries = 2;
    for (; tries < 100; tries += 1)
      if ((await guesser.get(house.at('INV', { TOKEN: guess() }))).status === 429) break;
    must(tries < 100, '100 guesses are not stopped');
    return `the same page byte for byte; guessing ends after ${tries} tries`;
  }),
  longGate(7, 'Asking for a link does not tell who is in the panel', async (house) => {
    const invited = house.sink.letters.flatMap(({ to }) => to).filter((to) => to.includes('@'));
    const known = [...new Set(invited)].slice(-100);
    if (known.length < 30) throw new NotRun(`only ${known.length} people got mail: too few to compare`);
    const times: { known: number[]; unknown: number[] } = { known: [], unknown: [] };
    const pages = new Set<string>();
    for (const [i, address] of known.entries()) {
      const pair = [
        ['known', address] as const,
        ['unknown', `${guess().slice(0, 5)}@proef.example`] as const,
      ];
      // By turns first and last.
      for (const [kind, email] of i % 2 === 0 ? pair : pair.toReversed()) {
        const visitor = house.visitor();
        await visitor.get(house.at('LINKREQ'));
        const answer = await visitor.post(house.at('LINKREQ'), { email });
        times[kind].push(answer.ms);
        pages.add(withoutNonce(answer));
        visitor.leave();
      }
    }
    must(pages.size === 1, `${pages.size} different pages`);
    const gap = Math.abs(median(times.known) - median(times.unknown));
    const p = mannWhitneyP(times.known, times.unknown);
    must(p > 0.01 || gap < 5, `median ${gap.toFixed(1)} ms apart, p = ${p.toExponential(1)}`);
    return `${known.length} of each, by turns: one page, medians ${gap.toFixed(1)} ms apart, p = ${p.toFixed(2)}`;
  }),
];

function guess(): string {
  return randomBytes(32).toString('base64url');
}

function same(one: Answer, other: Answer): boolean {
  return one.status === other.status && withoutNonce(one) === withoutNonce(other);
}

/** What differs in every answer: the word of its scripts, its number, and its own address. */
function withoutNonce({ status, text }: Answer): string {
  return `${status} ${text.replaceAll(/nonce="[^"]*"/gu, '').replaceAll(/<code>[\w-]+<\/code>/gu, '')}`;
}
