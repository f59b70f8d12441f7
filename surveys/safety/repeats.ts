import type { Refusal } from '../question.ts';

/** Refuses every code that was there before: [{ code: "a", path: "choices[2]" }], "two choices have the value". */
export function refuseRepeats(codes: { code: string; path: string }[], what: string): Refusal[] {
  const seen = new Set<string>();
  return codes.flatMap(({ code, path }) => {
    if (seen.has(code)) return [{ path, reason: `${what} "${code}"` }];
    seen.add(code);
    return [];
  });
}
