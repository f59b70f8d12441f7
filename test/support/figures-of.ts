/** Figures by hand: one cell shown and one hidden, with a text of choice wherever a release has a text. */
import type { PublishedCell } from '../../reports/compose/published-cells.ts';
import type { ReleaseFigures } from '../../reports/compose/release-figures.ts';
import { defaultPolicy } from '../../reports/disclosure/policy.ts';

export function figuresOf(text: string, value = 0.25): ReleaseFigures {
  const cell: PublishedCell = {
    table: text,
    question: text,
    item: text,
    title: text,
    itemTitle: text,
    kind: 'number',
    group: { variable: text, name: text, code: text, label: text },
    answer: { code: text, label: text, net: true },
    measure: 'mean',
    standing: 'indicative',
    figure: { base: 41, n: 12, value, low: value - 1, high: null, letters: 'BC', versusRest: 'higher' },
  };
  return {
    language: 'nl',
    municipality: text,
    wave: text,
    number: '2.1',
    cutOff: '2021-09-26',
    checksum: 'a1'.repeat(32),
    policy: defaultPolicy,
    cells: [cell, { ...cell, standing: 'hidden', figure: { missing: 'suppressed' } }],
  };
}
