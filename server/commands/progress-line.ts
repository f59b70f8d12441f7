/** How far long work is, on one line of a terminal; in a pipe nothing. */
export interface ProgressLine {
  show: (words: string) => void;
  /** Takes the line away. */
  end: () => void;
}

export function progressLine(stream: NodeJS.WriteStream = process.stderr): ProgressLine {
  if (!stream.isTTY) return { show: () => undefined, end: () => undefined };
  const write = (words: string): void =>
    void stream.write(`\r\u001B[K${words.slice(0, (stream.columns ?? 80) - 1)}`);
  return { show: write, end: () => write('') };
}
