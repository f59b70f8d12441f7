import { fault, type Fault } from '../fault.ts';
import { bytesOf, streamIn, textIn } from '../read/objects.ts';
import type { OpenedPdf } from '../read/opened-pdf.ts';
import { findXml, readXml, textOfXml, type XmlElement } from '../read/xml.ts';

const dublinCore = '{http://purl.org/dc/elements/1.1/}';
const pdfUa = '{http://www.aiim.org/pdfua/ns/id/}';
const rdf = '{http://www.w3.org/1999/02/22-rdf-syntax-ns#}';

/** The XMP metadata (ISO 14289-1, 5 and 7.1). */
export function* metadataRules({ catalog, info }: OpenedPdf): Generator<Fault> {
  const stream = streamIn(catalog, 'Metadata');
  if (stream === null) {
    yield fault('metadata-missing', {}, 'There is no XMP metadata.');
    return;
  }
  const read = tried(Buffer.from(bytesOf(stream)).toString('utf8'));
  if (typeof read === 'string') {
    yield fault('metadata-malformed', {}, `The XMP metadata is not well-formed: ${read}.`);
    return;
  }
  const part = findXml(read, `${pdfUa}part`);
  const said = part === null ? attributeIn(read, `${pdfUa}part`) : textOfXml(part);
  if (said?.trim() !== '1') {
    yield fault(
      'metadata-identifier',
      {},
      `The XMP metadata has PDF/UA part ${said ?? 'nowhere'}; expected 1.`,
    );
  }
  const holder = findXml(read, `${dublinCore}title`);
  const title = holder === null ? null : textOfXml(findXml(holder, `${rdf}li`) ?? holder);
  const shown = info === null ? null : textIn(info, 'Title');
  if (title === null || title.trim() === '') {
    yield fault('metadata-title', {}, 'The XMP metadata has no title.');
  } else if (title !== shown) {
    yield fault(
      'metadata-title',
      {},
      `The XMP title is "${title}"; the document information has "${shown ?? ''}".`,
    );
  }
}

/** The document, or the sentence that refuses it. */
function tried(text: string): XmlElement | string {
  try {
    return readXml(text);
  } catch (error) {
    if (error instanceof Error) return error.message;
    throw error;
  }
}

/** A property that is written as an attribute, anywhere. */
function attributeIn(element: XmlElement, name: string): string | undefined {
  const own = element.attributes.get(name);
  if (own !== undefined) return own;
  const kids = element.kids.filter((kid) => typeof kid !== 'string');
  return kids.map((kid) => attributeIn(kid, name)).find((found) => found !== undefined);
}
