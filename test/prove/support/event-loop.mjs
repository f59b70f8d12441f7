/** Loaded before the program: writes the p99 of what its event loop lags behind, in ms, to the file of LOOP_FILE each second. For proofs only. */
import { writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

const resolution = 10;
const delay = monitorEventLoopDelay({ resolution });
delay.enable();
setInterval(() => {
  writeFileSync(process.env.LOOP_FILE, String(Math.max(0, delay.percentile(99) / 1e6 - resolution)));
}, 1_000).unref();
