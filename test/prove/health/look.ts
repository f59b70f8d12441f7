/** What the two addresses of health say. */
import { ask, pause } from '../support/ask.ts';

const longest = 4_000;

/** "200/200", or "200/503 mail": alive, ready, and what is not well. */
export async function look(url: string): Promise<string> {
  const [alive, ready] = await Promise.all([ask(`${url}/healthz`), ask(`${url}/readyz`)]);
  const { ready: isReady, ...parts } = JSON.parse(ready.text) as Record<string, boolean>;
  const faulty = Object.keys(parts).filter((name) => parts[name] !== true);
  if (isReady !== (faulty.length === 0)) faulty.push('but ready');
  const late = ready.took > longest ? ['too late'] : [];
  return [`${alive.status}/${ready.status}`, ...faulty, ...late].join(' ');
}

/** @returns how long it took, ms; fifteen seconds or more: it is not */
export async function untilReady(url: string): Promise<number> {
  const begun = performance.now();
  for (let i = 0; i < 300; i += 1) {
    if ((await ask(`${url}/readyz`)).status === 200) break;
    await pause(50);
  }
  return performance.now() - begun;
}
