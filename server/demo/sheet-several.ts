/** Filling in questions with more than one answer: several choices, and the rows of a matrix. */
import { type Shares, largestRemainder } from './quota.ts';
import { type Random, shuffled, sortedBy, wholeBetween } from './seeded-random.ts';
import { type Order, type Sheet, answerOne, withoutSkippers } from './sheet.ts';

/**
 * Several answers each: every choice is picked by its share of the group (percent of people). Who picked nothing takes
 * over a choice from somebody who has more than one, so that everybody in the group answers and the shares stand.
 */
export function answerSeveral(sheets: Sheet[], question: string, shares: Shares, random: Random): void {
  const picked = new Map<Sheet, string[]>(sheets.map((sheet) => [sheet, []]));
  for (const [code, share] of Object.entries(shares)) {
    const count = Math.round((share / 100) * sheets.length);
    for (const sheet of shuffled(sheets, random).slice(0, count)) picked.get(sheet)?.push(code);
  }
  const inChanceOrder = shuffled([...picked.values()], random);
  for (const codes of inChanceOrder.filter(({ length }) => length === 0)) {
    const giver = inChanceOrder.find(({ length }) => length > 1);
    if (giver === undefined)
      throw new Error(`${question}: the shares are too small for everybody to pick one.`);
    codes.push(...giver.splice(wholeBetween(0, giver.length - 1, random), 1));
  }
  for (const [sheet, codes] of picked) sheet.answers[question] = codes;
}

/**
 * The first `share` percent of the group in the order pick only the exclusive choice.
 * Returns the others, who still have to answer.
 */
export function answerExclusively(
  sheets: Sheet[],
  question: string,
  exclusive: { code: string; share: number },
  order: Order,
): Sheet[] {
  const ordered = sortedBy(sheets, order);
  const counts = largestRemainder({ only: exclusive.share, rest: 100 - exclusive.share }, sheets.length);
  const only = counts.get('only') ?? 0;
  for (const { answers } of ordered.slice(0, only)) answers[question] = [exclusive.code];
  return ordered.slice(only);
}

/** Takes a share of the group apart, by chance, to answer with a code outside the base. Returns the others. */
export function answerOutside(
  sheets: Sheet[],
  question: string,
  outside: { code: string; share: number },
  random: Random,
): Sheet[] {
  const others = withoutSkippers(sheets, outside.share / 100, random);
  for (const { answers } of sheets.filter((sheet) => !others.includes(sheet)))
    answers[question] = outside.code;
  return others;
}

export interface MatrixPlan {
  /** Row -> shares over the columns inside the base, from low to high. */
  rows: Readonly<Record<string, Shares>>;
  /** Column outside the base, and the percent of people who pick it on a row. */
  outside: { code: string; share: number };
}

/** A matrix: each row on its own, with a few rows left open. */
export function answerMatrix(
  sheets: Sheet[],
  question: string,
  plan: MatrixPlan,
  by: { order: Order; random: Random },
): void {
  const lines = sheets.map((sheet): Sheet => ({ ...sheet, answers: {} }));
  for (const [row, shares] of Object.entries(plan.rows)) {
    const asked = withoutSkippers(lines, 0.015, by.random);
    answerOne(answerOutside(asked, row, plan.outside, by.random), row, shares, by.order);
  }
  for (const [place, { answers }] of sheets.entries()) {
    const line = lines[place]?.answers ?? {};
    if (Object.keys(line).length > 0) answers[question] = line;
  }
}

/** Texts of residents, each to one person of the group, by chance; no text is used twice. */
export function answerInWords(
  sheets: Sheet[],
  question: string,
  texts: readonly string[],
  random: Random,
): void {
  const writers = shuffled(sheets, random);
  for (const [place, text] of texts.entries()) {
    const writer = writers[place];
    if (writer !== undefined) writer.answers[question] = text;
  }
}
