/** How much of a file is read. A file over a limit is refused with a sentence that says the limit. */
export interface FileLimits {
  fileBytes: number;
  /** Rows under the head. */
  rows: number;
  columns: number;
  /** Characters in one cell: what a workbook can hold. */
  cellLength: number;
  /** Of all parts of a workbook together, as its directory says. */
  unzippedBytes: number;
  /** Parts in a workbook. */
  parts: number;
  seconds: number;
  /** Memory for JavaScript in the process that reads, in MB. */
  memory: number;
}

const MB = 1024 * 1024;

export const webLimits: FileLimits = {
  fileBytes: 20 * MB,
  rows: 200_000,
  columns: 200,
  cellLength: 32_767,
  unzippedBytes: 50 * MB,
  parts: 50,
  seconds: 20,
  memory: 256,
};

export const commandLimits: FileLimits = {
  ...webLimits,
  fileBytes: 500 * MB,
  rows: 5_000_000,
  unzippedBytes: 500 * MB,
  seconds: 600,
  // A higher limit makes V8 lazy: it would keep three times as much that nobody needs any more.
  memory: 1024,
};
