import PDFDocument from 'pdfkit';

/** What PDFKit has and its types leave out. */
interface Page {
  write(data: string): void;
}
interface Written {
  page: Page;
  _offset: number;
  _pageBuffer: Page[];
}

// Not fields: PDFKit writes before a subclass has any.
const operatorsOf = new WeakMap<object, string[]>();
const partsOf = new WeakMap<object, (string | Uint8Array)[]>();

/**
 * A PDFDocument that joins what it writes before it makes bytes of it: a report has some ten thousand objects and many
 * times as many drawing operators, and PDFKit makes a buffer, and an event, of each. The bytes are the same.
 */
export class GatheredDocument extends PDFDocument {
  override addContent(data: string): this {
    push(operatorsOf, (this as unknown as Written).page, data);
    return this;
  }

  override flushPages(): void {
    for (const page of (this as unknown as Written)._pageBuffer) {
      const operators = operatorsOf.get(page);
      if (operators !== undefined) page.write(operators.join('\n'));
      operatorsOf.delete(page);
    }
    super.flushPages();
  }

  _write(data: string | Uint8Array): void {
    const part = typeof data === 'string' ? `${data}\n` : data;
    // Strings here are binary: a character a byte.
    (this as unknown as Written)._offset += part.length;
    push(partsOf, this, part);
  }

  /** All bytes; call it after `end()`. */
  bytes(): Buffer {
    const parts = partsOf.get(this) ?? [];
    return Buffer.concat(
      parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)),
    );
  }
}

function push<T>(lists: WeakMap<object, T[]>, owner: object, item: T): void {
  const list = lists.get(owner);
  if (list === undefined) lists.set(owner, [item]);
  else list.push(item);
}
