import { randomBytes } from 'node:crypto';
import type { World } from '../../server/actions/world.ts';
import { fillDemo } from '../../server/demo/fill-demo.ts';
import {
  inPlace,
  keysOf,
  newestIn,
  newLocks,
  newPlace,
  placeEnv,
  runAside,
  runWell,
  sumsOfResults,
  type Kind,
} from '../support/backed-up.ts';
import type { PrintKind } from '../../server/actions/print-kinds.ts';
import type { Place } from '../support/places.ts';
import type { KeptPromise, Length, Told } from './promise.ts';

const kindsOf: Record<Length, PrintKind[]> = {
  short: ['pdf', 'csv', 'bundle'],
  full: ['pdf', 'html', 'fragment', 'docx', 'xlsx', 'csv', 'plain-csv', 'sav', 'bundle'],
};
const wave = '2025-1';
const mark = 'came in while a backup was made';

export const sameReports: KeptPromise = {
  id: 'R19',
  says: 'A backup that is made while people answer is consistent, and restored, into either database, it gives identical reports.',
  threshold:
    'SHA-256 of every release, edition and printed file the same; every answer acknowledged before the backup there; none in half',
  on: ['SQLite', 'PostgreSQL'],
  async prove(on, length): Promise<Told> {
    const [locks, place] = [await newLocks(), await newPlace(on)];
    const restored: Place[] = [];
    try {
      const before = await inPlace(place, async (world) => {
        await fillDemo(world);
        const sums = await sumsOfResults(world, kindsOf[length]);
        const load = underLoad(world);
        await load.atLeast(20);
        const acknowledged = load.count();
        const { status, stderr } = await runAside(['backup', locks.folder], {
          ...placeEnv(place),
          ...locks.making,
        });
        if (status !== 0) throw new Error(stderr);
        const during = (await load.stop()) - acknowledged;
        return { sums, acknowledged, during };
      });
      const faults: string[] = [];
      for (const kind of [on, other(on)]) {
        const to = await newPlace(kind);
        restored.push(to);
        const env = { ...placeEnv(to, keysOf(place)), ...locks.opening };
        await runWell(['restore', await newestIn(locks.folder)], env);
        faults.push(...(await inPlace(to, (world) => differences(world, before, kindsOf[length]))));
      }
      const files = `${before.sums.size} files and documents compared in each, ${before.acknowledged} answers before and ${before.during} during the backup`;
      return { held: faults.length === 0 && before.during > 0, measured: [files, ...faults].join('; ') };
    } finally {
      for (const one of [place, ...restored]) await one.remove();
      await locks.remove();
    }
  },
};

function other(kind: Kind): Kind {
  return kind === 'SQLite' ? 'PostgreSQL' : 'SQLite';
}

/** Each answer with one open text and one entry: a backup that has one without the other is not of one moment. */
function underLoad(world: World): {
  count(): number;
  atLeast(count: number): Promise<void>;
  stop(): Promise<number>;
} {
  let count = 0;
  let goesOn = true;
  const going = (async () => {
    const [like] = await world.answers.responses.ofWave(wave);
    if (like === undefined) throw new Error(`Wave ${wave} has no answers.`);
    while (goesOn) {
      const [ticket, pseudonym] = [randomBytes(32).toString('hex'), randomBytes(32).toString('hex')];
      const text = { waveId: wave, question: 'load', text: mark };
      await world.answers.addMany([{ ...like, ticket, pseudonym }], [text]);
      await world.panel.audit.append({
        at: new Date().toISOString(),
        actor: 'load',
        action: mark,
        subject: ticket,
      });
      count += 1;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    return count;
  })();
  return {
    count: () => count,
    async atLeast(wanted) {
      while (count < wanted) await Promise.race([going, new Promise((resolve) => setTimeout(resolve, 5))]);
    },
    stop() {
      goesOn = false;
      return going;
    },
  };
}

async function differences(
  world: World,
  before: { sums: Map<string, string>; acknowledged: number },
  kinds: PrintKind[],
): Promise<string[]> {
  const faults: string[] = [];
  const after = await sumsOfResults(world, kinds);
  for (const name of new Set([...before.sums.keys(), ...after.keys()]))
    if (before.sums.get(name) !== after.get(name)) faults.push(`${name} differs`);
  const tickets = new Set((await world.answers.responses.ofWave(wave)).map(({ ticket }) => ticket));
  const entries = (await world.panel.audit.all()).filter(({ action }) => action === mark);
  const found = entries.filter(({ subject }) => tickets.has(subject)).length;
  const texts = await world.answers.openTexts.ofWave(wave);
  const marked = texts.filter(({ text }) => text === mark).length;
  if (found < before.acknowledged) faults.push(`${before.acknowledged - found} acknowledged answers lost`);
  // The panel is seen some milliseconds after the answers: an entry more, or the answer that was on its way.
  if (marked < found || marked > found + 1) faults.push(`${marked} open texts beside ${found} answers`);
  return faults;
}
