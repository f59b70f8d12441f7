/** A filled-in questionnaire of a made-up person, and the ways to fill in one question for a whole group. */
import type { Answers } from '../../surveys/answers.ts';
import type { DemoPerson } from './demo-people.ts';
import { type Shares, dealOut, largestRemainder } from './quota.ts';
import { quotaByGroup } from './quota-by-group.ts';
import { type Random, shuffled, sortedBy } from './seeded-random.ts';

export interface Sheet {
  person: DemoPerson;
  /** In the year of the wave. */
  ageClass: string;
  answers: Answers;
}

/** Who comes first when codes are dealt out: lowest score first. Leanings keep a person's answers in line. */
export type Order = (sheet: Sheet) => number;

/** Least digital first; who never uses the internet comes before everybody else. */
/** @param chance 0-1: how much of the order is chance instead of leaning */
export function leastDigital(random: Random, chance = 0.2): Order {
  return ({ person, answers }) =>
    person.leaning.digital + chance * random() - (answers['INT1'] === '5' ? 2 : 0);
}

/** Least content first. */
export function leastContent(random: Random): Order {
  return ({ person }) => person.leaning.content + 0.6 * random();
}

/** Everybody but a few who skip the question: `share` (0-1) of the group, by chance. */
export function withoutSkippers(sheets: Sheet[], share: number, random: Random): Sheet[] {
  const skippers = new Set(shuffled(sheets, random).slice(0, Math.round(share * sheets.length)));
  return sheets.filter((sheet) => !skippers.has(sheet));
}

/** One answer each; the codes are listed from the first to the last in the order. */
export function answerOne(sheets: Sheet[], question: string, shares: Shares, order: Order): void {
  dealOut(sortedBy(sheets, order), largestRemainder(shares, sheets.length), ({ answers }, code) => {
    answers[question] = code;
  });
}

/** One answer each, with shares of its own for every age class, that add up to the totals. */
export function answerByAge(
  sheets: Sheet[],
  question: string,
  table: { byAge: Readonly<Record<string, Shares>>; totals?: Shares },
  order: Order,
): void {
  const classes = [...new Set(sheets.map(({ ageClass }) => ageClass))].toSorted();
  const groups = classes.map((group) => {
    const shares = table.byAge[group];
    if (shares === undefined) throw new Error(`${question}: no shares for age class ${group}.`);
    return { group, size: sheets.filter(({ ageClass }) => ageClass === group).length, shares };
  });
  const quotas = quotaByGroup(groups, table.totals ?? weightedTotals(groups));
  for (const [group, counts] of quotas) {
    const ordered = sortedBy(
      sheets.filter(({ ageClass }) => ageClass === group),
      order,
    );
    dealOut(ordered, counts, ({ answers }, code) => {
      answers[question] = code;
    });
  }
}

function weightedTotals(groups: { size: number; shares: Shares }[]): Shares {
  const totals: Record<string, number> = {};
  for (const { size, shares } of groups) {
    for (const [code, share] of Object.entries(shares)) totals[code] = (totals[code] ?? 0) + size * share;
  }
  return totals;
}
