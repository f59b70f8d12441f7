import { fault, type Fault } from './fault.ts';
import { loadPdf, readPdf } from './read/open-pdf.ts';
import type { OpenedPdf } from './read/opened-pdf.ts';
import { annotationRules } from './rules/annotations.ts';
import { contrastRules } from './rules/contrast.ts';
import { documentRules } from './rules/document.ts';
import { emptinessRules } from './rules/emptiness.ts';
import { figureRules } from './rules/figures.ts';
import { fontRules } from './rules/fonts.ts';
import { headingRules } from './rules/headings.ts';
import { identifierRules } from './rules/identifiers.ts';
import { contentsRules } from './rules/links.ts';
import { listRules } from './rules/lists.ts';
import { contentRules } from './rules/marked-content.ts';
import { metadataRules } from './rules/metadata.ts';
import { nestingRules } from './rules/nesting.ts';
import { numberingRules } from './rules/numbering.ts';
import { objectRules } from './rules/objects.ts';
import { outlineRules } from './rules/outline.ts';
import { ownerRules } from './rules/owners.ts';
import { readingRules } from './rules/reading.ts';
import { roleRules } from './rules/roles.ts';
import { tableRules } from './rules/tables.ts';
import { wordRules } from './rules/words.ts';

const rules: ((pdf: OpenedPdf) => Iterable<Fault>)[] = [
  documentRules,
  metadataRules,
  objectRules,
  outlineRules,
  roleRules,
  headingRules,
  nestingRules,
  listRules,
  tableRules,
  figureRules,
  contentsRules,
  annotationRules,
  identifierRules,
  emptinessRules,
  ownerRules,
  numberingRules,
  contentRules,
  readingRules,
  wordRules,
  fontRules,
  contrastRules,
];

/**
 * What keeps a PDF from PDF/UA-1 (ISO 14289-1), as far as a machine can tell; none for a clean one. The rules are those
 * of rule-names.ts. @throws Error when the bytes are no PDF
 */
export async function faultsOf(bytes: Buffer): Promise<Fault[]> {
  const document = await loadPdf(bytes);
  // Nothing else can be read of it.
  if (document.isEncrypted)
    return [fault('encrypted', {}, 'The file is encrypted; expected one that any program can read.')];
  const pdf = readPdf(document);
  return rules.flatMap((rule) => [...rule(pdf)]);
}
