import type { PDFDict } from '@cantoo/pdf-lib';
import { dictIn, numberIn, textIn } from '../read/objects.ts';
import { isName, type Operand } from './operators.ts';
import type { Mark } from './page-content.ts';
import { markOf, type Operators, type Reader } from './reader.ts';

/** Operators that open and close marked content (ISO 32000-1, 14.6). */
export const markOperators: Operators = {
  BMC: (reader, [tag]) => open(reader, tag, { mcid: null, actual: null }),
  BDC: (reader, [tag, properties]) => open(reader, tag, propertiesOf(reader, properties)),
  EMC: (reader) => {
    const closed = reader.open.pop();
    if (closed === undefined) reader.content.unopened += 1;
    else if (closed.textObject !== reader.textObject) reader.content.straddling += 1;
  },
};

type Properties = Pick<Mark, 'mcid' | 'actual'>;

function open(reader: Reader, tag: Operand | undefined, properties: Properties): void {
  const name = isName(tag) ? tag.name : '';
  const mark = {
    tag: name,
    ...properties,
    artifact: name === 'Artifact',
    holder: reader.holder,
    within: markOf(reader),
  };
  reader.content.marks.push(mark);
  reader.open.push({ mark, textObject: reader.textObject });
}

/** Given in place, or by name among the resources. */
function propertiesOf(reader: Reader, given: Operand | undefined): Properties {
  if (isName(given)) {
    const named = reader.resources === null ? null : dictIn(reader.resources, 'Properties');
    return ofResource(named === null ? null : dictIn(named, given.name));
  }
  if (!(given instanceof Map)) return { mcid: null, actual: null };
  const [mcid, actual] = [given.get('MCID'), given.get('ActualText')];
  return {
    mcid: typeof mcid === 'number' ? mcid : null,
    actual: actual instanceof Uint8Array ? decoded(actual) : null,
  };
}

function ofResource(dict: PDFDict | null): Properties {
  if (dict === null) return { mcid: null, actual: null };
  return { mcid: numberIn(dict, 'MCID'), actual: textIn(dict, 'ActualText') };
}

/** A text string: UTF-16 behind its mark, else one byte a letter (Latin: enough of PDFDocEncoding). */
function decoded(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xfe && bytes[1] === 0xff;
  return Buffer.from(wide ? Buffer.from(bytes.subarray(2)).swap16() : bytes).toString(
    wide ? 'utf16le' : 'latin1',
  );
}
