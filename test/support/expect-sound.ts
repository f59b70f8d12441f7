import { expect } from 'chai';
import { lineOf } from './pdf-structure/fault.ts';
import { faultsOf } from './pdf-structure/faults-of.ts';

/** That a printed report keeps to every rule of its accessibility structure. */
export async function expectSound(bytes: Buffer): Promise<void> {
  const faults = await faultsOf(bytes);
  expect(faults.map(lineOf)).to.deep.equal([]);
}
