/** A bundle file, read and checked: of this format, and every checksum that of its document. */
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Bundle, FrozenDocument } from '../../reports/bundle/bundle.ts';
import { readRelease } from '../../reports/disclosure/read-release.ts';
import type { JsonObject } from '../../surveys/question.ts';
import { QuestionnaireRefused, readQuestionnaire } from '../../surveys/questionnaire.ts';
import { Refused } from '../refused.ts';
import { bundleShape, editionShape, releaseShape } from './bundle-shape.ts';
import { checkShape } from './check-shape.ts';
import { readJson } from './json-file.ts';
import { readLines } from './read-text.ts';

/** @throws Refused with the place in the file and what was expected there */
export async function readBundle(file: string): Promise<Bundle> {
  const lines: string[] = [];
  // Line by line, since all answers together may be longer than one document can be.
  for await (const some of readLines(file)) lines.push(...some);
  const bundle: Bundle = checkShape(bundleShape, readJson(lines.join('\n'), file), file);
  checkRelease(bundle.release, `${file}, release`);
  if (bundle.edition !== null) checkDocument(bundle.edition, editionShape, `${file}, edition`);
  if (bundle.study !== null) checkQuestionnaire(bundle.study.questionnaire, `${file}, study.questionnaire`);
  return bundle;
}

function checkRelease(frozen: FrozenDocument, place: string): void {
  checkDocument(frozen, releaseShape, place);
  try {
    readRelease(frozen.document);
  } catch (error) {
    throw new Refused(`${place}.document: ${(error as Error).message}`);
  }
}

function checkDocument({ sha256, document }: FrozenDocument, shape: z.ZodType, place: string): void {
  const found = createHash('sha256').update(document).digest('hex');
  if (found !== sha256) {
    throw new Refused(
      `${place}: the document was changed: expected one with the SHA-256 ${sha256}, found ${found}`,
    );
  }
  checkShape(shape, readJson(document, `${place}.document`), `${place}.document`);
}

function checkQuestionnaire(definition: JsonObject, place: string): void {
  try {
    readQuestionnaire(definition);
  } catch (error) {
    if (error instanceof QuestionnaireRefused) throw new Refused(`${place}: ${error.message}`);
    throw error;
  }
}
