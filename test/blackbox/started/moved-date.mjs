/** Loaded before the program, in runs of the black-box checks alone: Date says a time that is moved by what the file says. */
import { readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const RealDate = Date;
let ahead = 0;

globalThis.Date = class Date extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(RealDate.now() + ahead);
    else super(...parts);
  }
  static now() {
    return RealDate.now() + ahead;
  }
  static [Symbol.hasInstance](value) {
    return value instanceof RealDate;
  }
};

if (isMainThread === true)
  process.on('SIGUSR2', () => (ahead = Number(readFileSync(process.env.BLACKBOX_CLOCK, 'utf8'))));
