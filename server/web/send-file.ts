import type { Response } from 'express';
import type { ResultsFile } from '../actions/download-results.ts';

/** As something to keep: what is in it never runs as a page of ours. */
export function sendFile(res: Response, { fileName, type, bytes }: ResultsFile): void {
  res.attachment(fileName).type(type).set('Content-Security-Policy', 'sandbox');
  res.send(bytes);
}
