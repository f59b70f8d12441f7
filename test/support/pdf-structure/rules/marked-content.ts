import { countedMark, isArtifact, type Ink, type Mark } from '../content/page-content.ts';
import { fault, type Fault } from '../fault.ts';
import type { OpenedPdf, Page } from '../read/opened-pdf.ts';
import { readText } from '../read/tag-content.ts';

/** What is painted, and the marks around it (ISO 14289-1, 7.1; ISO 32000-1, 14.6). */
export function* contentRules(pdf: OpenedPdf): Generator<Fault> {
  for (const page of pdf.pages) {
    const { content, number, object } = page;
    const place = { page: number, object };
    const { unclosed, unopened, straddling } = content;
    if (unclosed + unopened + straddling > 0) {
      const text = `${unclosed} marks are never closed, ${unopened} closed but never opened, ${straddling} closed in another text object.`;
      yield fault('marks-unbalanced', place, text);
    }
    for (const mark of content.marks) {
      const inTag = countedMark(mark.within);
      if (mark.artifact && inTag !== null && !isArtifact(inTag)) {
        yield fault('artifact-in-tag', place, `An artifact stands in marked content ${named(inTag)}.`);
      }
      if (mark.mcid !== null && isArtifact(mark.within)) {
        yield fault('tag-in-artifact', place, `Marked content ${named(mark)} stands in an artifact.`);
      }
    }
    yield* untagged(page);
    if (content.ink.length > 0 && content.ink.every((ink) => isArtifact(ink.mark))) {
      yield fault('page-untagged', place, 'The page shows something, but nothing that is tagged.');
    }
  }
}

/** Runs of ink that no mark covers, each told once. */
function* untagged({ content, number, object }: Page): Generator<Fault> {
  const bare = (ink: Ink): boolean => !isArtifact(ink.mark) && countedMark(ink.mark) === null;
  for (const [i, ink] of content.ink.entries()) {
    const before = content.ink[i - 1];
    if (!bare(ink) || (before !== undefined && bare(before) && before.mark === ink.mark)) continue;
    const what = ink.kind === 'text' ? `The text "${readText([ink]).slice(0, 40)}"` : 'A drawing or picture';
    yield fault('content-untagged', { page: number, object }, `${what} is neither tagged nor an artifact.`);
  }
}

function named({ tag, mcid }: Mark): string {
  return `${tag} ${mcid}`;
}
