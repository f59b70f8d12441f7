import type { Request } from 'express';
import { Problem } from '../../../actions/problem.ts';
import { fromFile, type SourceName } from '../../../actions/waves/wave-sources.ts';

/** The questionnaire that was sent, or null. @throws Problem when it came with another choice than "a file" */
export function uploadedFile(req: Request, source: SourceName): Buffer | null {
  const file = req.file === undefined || req.file.size === 0 ? null : req.file.buffer;
  if (file !== null && source !== fromFile)
    throw new Problem('bad-input', 'U koos een bestand én een andere vragenlijst. Kies een van de twee.');
  return file;
}
