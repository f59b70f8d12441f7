/** What a count may be while it moves in steps of ten. */
export interface CountRange {
  low: number;
  high: number;
}

/** 37 -> 30: every count of answers of an open wave. */
export function inTens(count: number): number {
  return Math.floor(count / 10) * 10;
}

/** What a shown count may stand for. */
export function behindShown(shown: number, stepped: boolean): CountRange {
  return { low: shown, high: stepped ? shown + 9 : shown };
}
