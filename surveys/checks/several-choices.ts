import type { Json, JsonObject } from '../question.ts';
import { isScalar, numberProperty } from '../reading/json.ts';
import type { ReadChoice } from '../reading/read-choice.ts';
import { type Finding, finding, found, type Judged } from './problem.ts';

/** A list of choices: each in the list, none twice, an exclusive one alone, not too few and not too many. */
export function checkSeveralChoices(element: JsonObject, choices: ReadChoice[]): (value: Json) => Judged {
  const byCode = new Map(choices.map((choice) => [choice.code, choice]));
  return (value) => {
    if (!Array.isArray(value)) return found('wrong-type', 'a list of choices');
    // Longer than the list of choices: something is in it twice or unknown, and it need not be read to know that.
    if (value.length > byCode.size) return found('too-many', `at most ${byCode.size} choices`);
    const codes = value.map((item) => (isScalar(item) ? String(item) : null));
    const picked = codes.map((code) => (code === null ? undefined : byCode.get(code)));
    const findings = [
      ...unknown(codes, byCode),
      ...repeated(codes),
      ...mixed(picked.filter((choice) => choice !== undefined)),
      ...countFindings(
        element,
        picked.filter((choice) => choice !== undefined),
      ),
    ];
    return findings.length > 0 ? { findings } : { value: picked.flatMap((choice) => choice?.value ?? []) };
  };
}

/** Too few or too many? As in SurveyJS an exclusive choice is enough, and no answer at all is too few. */
export function countFindings(element: JsonObject, picked: ReadChoice[]): Finding[] {
  const least = numberProperty(element, 'minSelectedChoices') ?? 0;
  const most = numberProperty(element, 'maxSelectedChoices') ?? 0;
  const alone = picked.length === 1 && picked.some(({ exclusive }) => exclusive);
  if (picked.length < least && !alone) return [finding('too-few', `at least ${least} choices`)];
  return most > 0 && picked.length > most ? [finding('too-many', `at most ${most} choices`)] : [];
}

function unknown(codes: (string | null)[], byCode: Map<string, ReadChoice>): Finding[] {
  const wrong = codes.find((code) => code === null || !byCode.has(code));
  if (wrong === undefined) return [];
  return [finding('unknown-choice', 'choices in the list')];
}

function repeated(codes: (string | null)[]): Finding[] {
  const twice = codes.find((code, index) => code !== null && codes.indexOf(code) !== index);
  return twice === undefined || twice === null
    ? []
    : [finding('repeated-choice', 'every choice once', twice)];
}

function mixed(picked: ReadChoice[]): Finding[] {
  const exclusive = picked.find((choice) => choice.exclusive);
  if (exclusive === undefined || picked.every(({ code }) => code === exclusive.code)) return [];
  return [finding('exclusive-choice', `"${exclusive.code}" alone`, exclusive.code)];
}
