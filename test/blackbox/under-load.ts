/** How others fare meanwhile: the time of a plain page, and the memory of the program. */
import { readFileSync } from 'node:fs';
import type { House } from './house.ts';
import { quantile } from './statistics.ts';

export interface Meanwhile<T> {
  result: T;
  /** ms, of a control page asked all the time. */
  p95: number;
  /** MB that the main process grew at most; null when we may not see it. */
  grown: number | null;
  failed: number;
}

export async function meanwhile<T>(house: House, work: () => Promise<T>): Promise<Meanwhile<T>> {
  const visitor = house.visitor();
  const times: number[] = [];
  const before = memory(house);
  let [most, failed, isBusy] = [before ?? 0, 0, true];
  const watching = (async () => {
    while (isBusy) {
      const begun = performance.now();
      const { status } = await visitor.get('/').catch(() => ({ status: 0 }));
      if (status !== 200) failed += 1;
      times.push(performance.now() - begun);
      most = Math.max(most, memory(house) ?? 0);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  })();
  try {
    const result = await work();
    return { result, p95: quantile(times, 0.95), grown: before === null ? null : most - before, failed };
  } finally {
    isBusy = false;
    await watching;
  }
}

/** MB, of the main process. */
function memory(house: House): number | null {
  const { processId } = house.targets;
  if (processId === undefined) return null;
  const [, kilobytes] = /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${processId}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1_024;
}

/** When the main process began, as the machine counts; null when we may not see it. Another after a restart. */
export function startOf({ targets: { processId } }: House): string | null {
  if (processId === undefined) return null;
  const [, fields = ''] = readFileSync(`/proc/${processId}/stat`, 'utf8').split(') ');
  return fields.split(' ')[19] ?? null;
}
