/** A fresh process with all its children: what it prints, how long it takes, and the most memory they had together. Linux. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Watched {
  output: string;
  /** Milliseconds from start to end. */
  took: number;
  /** Resident memory of all processes at one moment, MB. */
  peak: number;
}

/** @param args of node */
export async function watched(args: string[], env = process.env): Promise<Watched> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], env });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  let peak = 0;
  const look = setInterval(() => (peak = Math.max(peak, memoryOf(child.pid ?? 0))), 20);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(look);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${String(code)}: ${output}`);
  return { output, took: performance.now() - start, peak: peak / 1024 };
}

/** Kilobytes of a process and whoever it started. */
function memoryOf(root: number): number {
  const processes = readdirSync('/proc').flatMap((name) => (/^\d+$/u.test(name) ? statusOf(name) : []));
  const family = new Set([root]);
  for (const { pid, parent } of processes) if (family.has(parent)) family.add(pid);
  return processes.reduce((sum, { pid, memory }) => sum + (family.has(pid) ? memory : 0), 0);
}

/** Nothing of a process that ended meanwhile. */
function statusOf(name: string): { pid: number; parent: number; memory: number }[] {
  try {
    const text = readFileSync(`/proc/${name}/status`, 'utf8');
    const value = (field: string): number =>
      Number(new RegExp(`^${field}:\\s+(\\d+)`, 'mu').exec(text)?.[1] ?? 0);
    return [{ pid: Number(name), parent: value('PPid'), memory: value('VmRSS') }];
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}
