/** Several forms of one person: which of them counts, and whether the second entry of a form says the same. */
import { dayText } from '../../../reports/findings/numbers.ts';
import type { IsoDay } from '../../actions/iso-day.ts';
import type { CheckedForm } from './check-form.ts';
import type { GivenAnswer, PaperForm } from './paper-form.ts';

/**
 * Of each person the first complete form counts, and when none is complete the first.
 * @param closesOn last day on which answers count; null: not known
 * @returns the forms that count
 */
export function formsThatCount(forms: CheckedForm[], closesOn: IsoDay | null): Set<CheckedForm> {
  const counting = new Set<CheckedForm>();
  const byCode = new Map<string, CheckedForm[]>();
  for (const one of forms) {
    const { code, enteredOn } = one.form;
    if (closesOn !== null && enteredOn > closesOn) sayLate(one.form, closesOn);
    else byCode.set(code, [...(byCode.get(code) ?? []), one]);
  }
  for (const ofOne of byCode.values()) {
    const inOrder = ofOne.toSorted((a, b) => a.form.enteredOn.localeCompare(b.form.enteredOn));
    const chosen = inOrder.find(({ isComplete }) => isComplete) ?? inOrder[0];
    if (chosen === undefined) continue;
    counting.add(chosen);
    for (const other of inOrder) if (other !== chosen) sayNotCounted(other, chosen);
  }
  return counting;
}

function sayLate({ place }: PaperForm, closesOn: IsoDay): void {
  const day = dayText(closesOn, 'nl');
  place.notice('after-closing', 'enteredOn', `de bevraging sloot op ${day}. Deze vragenlijst telt niet mee.`);
}

function sayNotCounted({ form }: CheckedForm, chosen: CheckedForm): void {
  const why = chosen.isComplete ? 'de eerste volledige' : 'de eerste, want geen enkele is volledig';
  form.place.notice(
    'second-form',
    'code',
    `voor deze code staat er ook een vragenlijst in rij ${chosen.form.place.line}. Die telt: ${why}. Wij bewaren beide.`,
  );
}

/** A form that was typed twice, to see whether it was typed rightly. @param first the entries that are no second ones */
export function saySecondEntries(first: PaperForm[], second: PaperForm[]): void {
  const byCode = new Map(first.toReversed().map((form) => [form.code, form]));
  for (const form of second) {
    const before = byCode.get(form.code);
    if (before === undefined)
      form.place.notice(
        'second-entry-alone',
        'isSecondEntry',
        'de eerste invoer van dit formulier staat niet in dit bestand. Wij kunnen ze niet vergelijken.',
      );
    else sayDifferences(before, form);
  }
}

function sayDifferences(first: PaperForm, second: PaperForm): void {
  for (const [key, answer] of second.given) {
    const before = first.given.get(key);
    if (before === undefined)
      answer.place.notice(
        'entries-differ',
        'answer',
        `de eerste invoer, vanaf rij ${first.place.line}, heeft geen antwoord op ${key}. Kijk op het papier.`,
      );
    else if (!isSame(before, answer))
      answer.place.notice(
        'entries-differ',
        'answer',
        `dit is niet wat in rij ${before.place.line} staat, de eerste invoer. Kijk op het papier wat juist is.`,
      );
  }
  for (const [key, answer] of first.given)
    if (!second.given.has(key))
      answer.place.notice(
        'entries-differ',
        'answer',
        `de tweede invoer, vanaf rij ${second.place.line}, heeft geen antwoord op ${key}. Kijk op het papier.`,
      );
}

function isSame(one: GivenAnswer, other: GivenAnswer): boolean {
  return (
    one.values.length === other.values.length && one.values.every((value) => other.values.includes(value))
  );
}
