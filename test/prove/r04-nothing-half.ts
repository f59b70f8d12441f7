import { pause } from './support/ask.ts';
import { Browser, isTaken } from './support/browser.ts';
import { inHouse, type House } from './support/house.ts';
import { faultsIn, storedAnswers } from './support/stored-answers.ts';
import type { KeptPromise } from './promise.ts';

/** More statements than sending takes. */
const most = 60;

export const nothingHalf: KeptPromise = {
  id: 'R4',
  says: 'Nothing is ever half stored',
  threshold: 'killed before each statement of a sending in turn: answers with their text, or neither; sent again they are in',
  on: ['SQLite', 'PostgreSQL'],
  prove: (on, length) =>
    inHouse(on, most, async (house) => {
      const step = length === 'short' ? 5 : 1;
      const faults: string[] = [];
      const outcomes = { before: 0, after: 0 };
      let statement = 0;
      for (; statement < most; statement += step) {
        const outcome = await killBefore(house, statement);
        if (outcome === 'not killed') break;
        if (outcome === 'nothing' || outcome === 'everything') outcomes[outcome === 'nothing' ? 'before' : 'after'] += 1;
        else faults.push(`statement ${statement}: ${outcome}`);
      }
      return {
        held: faults.length === 0 && outcomes.before > 0,
        measured: `killed at ${outcomes.before + outcomes.after + faults.length} places among ${statement} statements: ${outcomes.before} times nothing was stored, ${outcomes.after} times everything; faults: ${faults.join('; ') || 'none'}`,
      };
    }),
}; // prettier-ignore

async function killBefore(house: House, statement: number): Promise<string> {
  const token = house.tokens[statement] ?? '';
  const faulty = await house.start({
    node: ['--import', './test/prove/support/fault-point.mjs'],
    env: { FAULT_AFTER: String(statement) },
  });
  const browser = new Browser(house.url);
  await browser.fillIn(statement, token);
  faulty.child.kill('SIGUSR2');
  await pause(30);
  const isSent = await browser.postPage(statement, 1).then(isTaken, () => false);
  const survived = isSent && !faulty.hasEnded();
  await faulty.kill();
  const stored = await storedAnswers(house);
  const { halves, doubled } = faultsIn(stored, []);
  if (survived) return 'not killed';
  if (halves + doubled > 0) return `${halves} half, ${doubled} doubled`;
  const there = stored.responses.has(statement);
  const sound = await house.start();
  const again = await browser.postPage(statement, 1).then(isTaken, () => false);
  await sound.kill();
  const after = await storedAnswers(house);
  const isWhole = after.responses.get(statement) === 1 && after.texts.get(statement) === 1;
  if (!again || !isWhole) return 'sent again they are not in';
  return there ? 'everything' : 'nothing';
}
