import { createHash } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import { drawFirst } from '../../../reports/sampling/draw-first.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const rule = (seed: string): Parameters<typeof drawFirst>[2] => ({ seed, sha256 });

const register = Array.from({ length: 20 }, (_, i) => `KB-${String(i + 1).padStart(4, '0')}`);

describe('a draw out of one stratum', () => {
  it('takes the lowest numbers, as anybody can check with sha256sum', () => {
    // printf %s '7K2M KB-0001' | sha256sum gives 5691..., and so on: 3d30..., 323b..., f52d...
    const members = ['KB-0001', 'KB-0002', 'KB-0003', 'KB-0004'];
    expect(members.map((one) => sha256(`7K2M ${one}`).slice(0, 4))).to.deep.equal([
      '5691',
      '3d30',
      '323b',
      'f52d',
    ]);
    expect(drawFirst(members, 2, rule('7K2M'))).to.deep.equal(['KB-0003', 'KB-0002']);
  });

  const references = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 60 });

  it('is the same in whatever order the register comes', () => {
    fc.assert(
      fc.property(
        references,
        fc.nat(60),
        fc.string(),
        fc.infiniteStream(fc.nat()),
        (members, places, seed, order) => {
          const shuffled = members
            .map((reference) => ({ reference, at: order.next().value ?? 0 }))
            .toSorted((one, other) => one.at - other.at)
            .map(({ reference }) => reference);
          expect(drawFirst(shuffled, places, rule(seed))).to.deep.equal(
            drawFirst(members, places, rule(seed)),
          );
        },
      ),
    );
  });

  it('takes nobody twice, and everybody when there are places enough', () => {
    fc.assert(
      fc.property(references, fc.nat(60), fc.string(), (members, places, seed) => {
        const drawn = drawFirst(members, places, rule(seed));
        expect(new Set(drawn).size).to.equal(Math.min(places, members.length));
        expect(members).to.include.members(drawn);
      }),
    );
  });

  it('holds the smaller draw when it is made larger', () => {
    fc.assert(
      fc.property(references, fc.nat(60), fc.string(), (members, places, seed) => {
        const larger = drawFirst(members, places + 1, rule(seed));
        expect(larger.slice(0, places)).to.deep.equal(drawFirst(members, places, rule(seed)));
      }),
    );
  });

  it('changes at most one place when a member comes', () => {
    fc.assert(
      fc.property(references, fc.nat(60), fc.string(), (members, places, seed) => {
        const before = drawFirst(members, places, rule(seed));
        const after = drawFirst([...members, 'a new member'], places, rule(seed));
        expect(before.filter((one) => !after.includes(one)).length).to.be.at.most(1);
      }),
    );
  });

  it('gives every member the same chance over many seeds, by chi-square', () => {
    const [seeds, places] = [4_000, 5];
    const times = new Map(register.map((one) => [one, 0]));
    for (let i = 0; i < seeds; i += 1)
      for (const one of drawFirst(register, places, rule(`seed ${i}`)))
        times.set(one, (times.get(one) ?? 0) + 1);
    // Without replacement: each count has variance s f (1 - f), and the counts add up, so this has N - 1 degrees of freedom.
    const [size, chance] = [register.length, places / register.length];
    const expected = seeds * chance;
    const statistic =
      ((size - 1) / size) *
      [...times.values()].reduce(
        (sum, count) => sum + (count - expected) ** 2 / (expected * (1 - chance)),
        0,
      );
    // Quantiles .001 and .999 of chi-square with 19 degrees of freedom: qchisq(c(.001, .999), 19) in R.
    expect(statistic).to.be.within(5.407, 43.82);
  });

  it('gives every pair of members the same chance too', () => {
    const [seeds, places] = [4_000, 5];
    const pairs = register
      .slice(0, 6)
      .flatMap((one, i, some) => some.slice(i + 1).map((other) => [one, other]));
    const together = pairs.map(() => 0);
    for (let i = 0; i < seeds; i += 1) {
      const drawn = new Set(drawFirst(register, places, rule(`seed ${i}`)));
      for (const [p, pair] of pairs.entries())
        if (pair.every((one) => drawn.has(one))) together[p] = (together[p] ?? 0) + 1;
    }
    // n (n - 1) / N (N - 1); four standard deviations of a binomial count.
    const chance = (5 * 4) / (20 * 19);
    const margin = 4 * Math.sqrt(seeds * chance * (1 - chance));
    expect(pairs).to.have.lengthOf(15);
    for (const count of together)
      expect(count).to.be.within(seeds * chance - margin, seeds * chance + margin);
  });
});
