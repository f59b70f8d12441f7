import { expect } from 'chai';

type Figure = number | null | undefined;

/** Within a relative tolerance; what R leaves open must be open. @param name for the message */
export function expectClose(name: string, found: Figure, expected: Figure, tolerance: number): void {
  if (expected === null || expected === undefined || found === null || found === undefined) {
    expect(found ?? null, name).to.equal(expected ?? null);
    return;
  }
  const apart = Math.abs(found - expected);
  if (!(apart <= tolerance * Math.abs(expected))) expect(found, name).to.equal(expected);
}

/** p-values agree within 1e-6 down to 1e-12; below that only "below 1e-12" (README of the reference data). */
export function expectP(name: string, found: Figure, expected: Figure): void {
  if (typeof expected === 'number' && expected < 1e-12) expect(found, name).to.be.below(1e-12);
  else expectClose(name, found, expected, 1e-6);
}
