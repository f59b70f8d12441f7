import { expect } from 'chai';
import { lineOf } from './pdf-structure/fault.ts';
import { faultsOf } from './pdf-structure/faults-of.ts';
import type { RuleName } from './pdf-structure/rule-names.ts';

/** What our reports do not keep to yet; a rule that is kept leaves this list. */
const notYet: RuleName[] = ['note-id', 'font-listed', 'font-unicode', 'contrast'];

/** That a printed report keeps to every rule of its accessibility structure but those above. */
export async function expectSound(bytes: Buffer): Promise<void> {
  const faults = (await faultsOf(bytes)).filter(({ rule }) => !notYet.includes(rule));
  expect(faults.map(lineOf)).to.deep.equal([]);
}
