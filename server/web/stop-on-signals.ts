/** SIGTERM or Ctrl-C stops politely and exits 0; a second signal, or ten seconds, forces. */
const longest = 10_000;

type Stop = () => Promise<void>;

export interface Stops {
  /** What started last is stopped first. */
  add(stop: Stop): void;
  /** Stops everything that was added. */
  all(): Promise<void>;
}

/** Listens from now on: a signal while the program still starts stops what has started by then. */
export function stopOnSignals(): Stops {
  const started: Stop[] = [];
  let asked = false;
  const all = async (): Promise<void> => {
    for (let stop = started.pop(); stop !== undefined; stop = started.pop()) await stop();
  };
  const onSignal = (): void => {
    if (asked) process.exit(1);
    asked = true;
    setTimeout(() => process.exit(1), longest).unref();
    all().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
  return { add: (stop) => void started.push(stop), all };
}
