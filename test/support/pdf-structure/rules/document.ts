import { fault, type Fault } from '../fault.ts';
import { isLanguage } from '../read/language.ts';
import { dictIn, textIn, trueIn, valueIn } from '../read/objects.ts';
import type { OpenedPdf } from '../read/opened-pdf.ts';

/** What the catalogue of the file says of the document (ISO 14289-1, 6.2, 7.1, 7.2, 7.16). */
export function* documentRules({ catalog }: OpenedPdf): Generator<Fault> {
  const marking = dictIn(catalog, 'MarkInfo');
  if (marking === null || !trueIn(marking, 'Marked')) {
    yield fault(
      'not-marked',
      {},
      'The document does not say that it is tagged; expected MarkInfo with Marked true.',
    );
  }
  if (marking !== null && trueIn(marking, 'Suspects')) {
    yield fault('suspects', {}, 'MarkInfo says that some tags are doubtful (Suspects true).');
  }
  const language = textIn(catalog, 'Lang');
  if (language === null || !isLanguage(language)) {
    yield fault('document-language', {}, `The language is ${quoted(language)}; expected one as "nl-BE".`);
  }
  const viewer = dictIn(catalog, 'ViewerPreferences');
  if (viewer === null || !trueIn(viewer, 'DisplayDocTitle')) {
    yield fault(
      'title-not-shown',
      {},
      'Viewers are not told to show the title; expected DisplayDocTitle true.',
    );
  }
  const form = dictIn(catalog, 'AcroForm');
  if (form !== null && valueIn(form, 'XFA') !== null) yield fault('form', {}, 'There is an XFA form.');
}

function quoted(text: string | null): string {
  return text === null ? 'not given' : `"${text}"`;
}
