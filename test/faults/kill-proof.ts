/** Answers of many at once, some of them sent twenty times; killed at the last acknowledgement. Each must be there once. */
import { begin, fitting, send } from '../blackbox/answering.ts';
import { startHouse } from '../blackbox/started/start-house.ts';
import { readTables } from '../blackbox/tables.ts';

const people = 20;

/** @returns null when it holds, or what went wrong */
export async function killProof(program: string): Promise<string | null> {
  const { house, kill, close } = await startHouse('SQLite', { people: 30, program });
  try {
    const before = await stored();
    const sittings = [];
    for (let i = 0; i < people; i += 1) sittings.push(await begin(house, house.invitation()));
    const twice = sittings.slice(0, 3).flatMap((sitting) => Array.from({ length: 20 }, () => sitting));
    const sent = await Promise.all(
      [...twice, ...sittings].map((one) => send(house, one, fitting(one.questions))),
    );
    kill?.();
    const refused = sent.filter(({ status }) => status !== 200).length;
    const grown = (await stored()) - before;
    if (grown === people && refused === 0) return null;
    return `${people} answered, ${grown} stored, ${refused} of ${sent.length} refused`;
  } finally {
    house.close();
    await close();
  }

  async function stored(): Promise<number> {
    return (await readTables(house)).get('responses')?.length ?? 0;
  }
}
