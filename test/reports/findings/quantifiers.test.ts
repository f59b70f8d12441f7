import { expect } from 'chai';
import fc from 'fast-check';
import { quantifiersOf, type Interval } from '../../../reports/findings/quantifiers.ts';
import { quantityText } from '../../../reports/findings/quantity-text.ts';

const spaces = (text: string): string => text.replaceAll('\u00a0', ' ');
const said = (
  percent: number,
  interval: [number, number] | null = null,
  noun: string | null = null,
): string => spaces(quantityText({ share: percent / 100, interval: bounds(interval), noun }, 'nl'));
const bounds = (interval: [number, number] | null): Interval | null =>
  interval === null ? null : { low: interval[0] / 100, high: interval[1] / 100 };
const kinds = (percent: number, interval: [number, number] | null = null): string[] =>
  quantifiersOf(percent / 100, bounds(interval)).map(({ kind }) => kind);

describe('words for a share of the residents', () => {
  it('says everyone from 97 %, and nearly so below 100 %', () => {
    expect([said(97), said(100)]).to.deep.equal(['zo goed als iedereen (97 %)', 'iedereen (100 %)']);
    expect(kinds(96.99)).not.to.include('everyone');
  });

  it('says nine in ten from 88 up to 92 %', () => {
    expect([said(88), said(91.9)]).to.deep.equal(['negen op de tien (88 %)', 'negen op de tien (92 %)']);
    expect([kinds(87.99), kinds(92)].flat()).not.to.include('nine in ten');
  });

  it('says just over and nearly within three points of a mark', () => {
    expect([said(83), said(23), said(65), said(77)]).to.deep.equal([
      'ruim acht op de tien (83 %)',
      'bijna een kwart (23 %)',
      'bijna twee derde (65 %)',
      'ruim driekwart (77 %)',
    ]);
    expect([kinds(83.01), kinds(86.99), kinds(80)].flat()).to.deep.equal([]);
  });

  it('says a majority only when the whole interval is above one half', () => {
    expect(said(56, [51, 61])).to.equal('een meerderheid (56 %)');
    expect([said(56, [49.9, 62]), said(56)]).to.deep.equal(['56 %', '56 %']);
  });

  it('says slightly more than half up to 55 %, and about half where the interval holds 50', () => {
    expect([said(52), said(54, [51, 57])]).to.deep.equal([
      'iets meer dan de helft (52 %)',
      'iets meer dan de helft (54 %)',
    ]);
    expect(said(52, [46.4, 57.6])).to.equal('ongeveer de helft (52 %)');
    expect([kinds(50), kinds(55.01)].flat()).not.to.include('more than half');
  });

  it('says a quarter, a third and two thirds within one and a half points', () => {
    expect([23.5, 26.5, 31.9, 34.8, 65.2, 68.1].map((percent) => said(percent))).to.deep.equal([
      'een kwart (24 %)',
      'een kwart (27 %)',
      'een derde (32 %)',
      'een derde (35 %)',
      'twee derde (65 %)',
      'twee derde (68 %)',
    ]);
    expect([kinds(23.49), kinds(26.51)].flat()).not.to.include('quarter');
  });

  it('says a minority only when the whole interval is below one half', () => {
    expect(said(44, [39, 49])).to.equal('een minderheid (44 %)');
    expect(said(44, [38, 50])).to.equal('44 %');
  });

  it('names the residents where the words stand for them', () => {
    expect(said(83, null, 'inwoners die contact hadden')).to.equal(
      'ruim acht op de tien inwoners die contact hadden (83 %)',
    );
    expect([
      said(23, null, 'inwoners'),
      said(98, null, 'inwoners'),
      said(44, null, 'inwoners'),
    ]).to.deep.equal([
      'bijna een kwart van de inwoners (23 %)',
      'zo goed als alle inwoners (98 %)',
      '44 % van de inwoners',
    ]);
  });

  it('has the same words in English and French', () => {
    const shares = [0.98, 0.9, 0.83, 0.25, 0.52];
    const inLanguage = (language: string, noun: string): string[] =>
      shares.map((share) => spaces(quantityText({ share, interval: null, noun }, language)));
    expect(inLanguage('en', 'residents')).to.deep.equal([
      'virtually all residents (98%)',
      'nine in ten residents (90%)',
      'just over eight in ten residents (83%)',
      'a quarter of residents (25%)',
      'slightly more than half of residents (52%)',
    ]);
    expect(inLanguage('fr', 'habitants')).to.deep.equal([
      'la quasi-totalité des habitants (98 %)',
      'parmi les habitants, neuf sur dix (90 %)',
      'parmi les habitants, un peu plus de huit sur dix (83 %)',
      'un quart des habitants (25 %)',
      'un peu plus de la moitié des habitants (52 %)',
    ]);
  });

  it('keeps to its conditions for any share and interval', () => {
    const percents = fc.double({ min: 0, max: 100, noNaN: true });
    const reach = fc.double({ min: 0, max: 20, noNaN: true });
    fc.assert(
      fc.property(percents, reach, reach, (p, below, above) => {
        const [low, high] = [Math.max(0, p - below), Math.min(100, p + above)];
        for (const one of quantifiersOf(p / 100, { low: low / 100, high: high / 100 })) {
          expect(isAllowed(one, { p, low, high }), `${one.kind} of ${p} (${low}-${high})`).to.equal(true);
        }
      }),
    );
  });

  it('never leaves the figure out', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom('nl', 'en', 'fr'),
        (share, language) => {
          expect(quantityText({ share, interval: null, noun: null }, language)).to.match(/\d+\u00a0?%\)?$/);
        },
      ),
    );
  });
});

/** The table of conditions, written down once more: each within a hair of binary fractions. */
function isAllowed(
  one: ReturnType<typeof quantifiersOf>[number],
  { p, low, high }: { p: number; low: number; high: number },
): boolean {
  const hair = 1e-6;
  const within = (from: number, to: number): boolean => p >= from - hair && p <= to + hair;
  switch (one.kind) {
    case 'everyone':
      return within(97, 100);
    case 'nine in ten':
      return within(88, 92);
    case 'quarter':
      return within(23.5, 26.5);
    case 'third':
      return within(31.8333333, 34.8333334);
    case 'two thirds':
      return within(65.1666666, 68.1666667);
    case 'more than half':
      return within(50, 55);
    case 'about half':
      return within(50, 55) && low <= 50 + hair && high >= 50 - hair;
    case 'above':
      return within(one.mark, one.mark + 3);
    case 'below':
      return within(one.mark - 3, one.mark);
    case 'majority':
      return low > 50 - hair;
    case 'minority':
      return high < 50 + hair;
  }
}
