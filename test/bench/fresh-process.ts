import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a script of this folder prints as JSON, run in a process of its own: V8 is fast or slow for a whole life. */
export function inFreshProcess<T>(script: string, ...args: (string | number)[]): T {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const output = execFileSync(process.execPath, ['--import', 'tsx', file, ...args.map(String)], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(output) as T;
}

/** Milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export function median(values: number[]): number {
  const ordered = values.toSorted((a, b) => a - b);
  return ordered[Math.floor(ordered.length / 2)] ?? Number.NaN;
}

/** "120 ms (110-160)": median, least and most; milliseconds whole, ratios with one decimal. */
export function spread(values: number[], unit: 'ms' | 'x'): string {
  const shown = (value: number): string => value.toFixed(unit === 'ms' ? 0 : 1);
  return `${shown(median(values))} ${unit} (${shown(Math.min(...values))}-${shown(Math.max(...values))})`;
}

export const print = (line: string): boolean => process.stdout.write(`${line}\n`);
