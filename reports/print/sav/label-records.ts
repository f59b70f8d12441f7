/** What the values of a variable mean, in a record for numbers and short texts, and another for longer texts. */
import { aligned, doubles, filled, int32s } from './binary.ts';
import { byteLength, cutText, oneLine } from './cut-text.ts';
import type { Placed } from './layout.ts';

/** A text of more bytes has its labels in the other record. */
const shortText = 8;

export function labelRecords(variables: Placed[]): Buffer {
  const records = variables
    .filter(({ width }) => width <= shortText)
    .map((variable) => [valuesOf(variable), variable.start] as const)
    .filter(([labels]) => labels.length > 0)
    .flatMap(([labels, start]) => [
      int32s(3, labels.length),
      ...labels.map(labelledValue),
      int32s(4, 1, start),
    ]);
  return Buffer.concat(records);
}

/** Empty when no long text has labels. */
export function longTextLabels(variables: Placed[]): Buffer {
  const records = variables
    .filter(({ width }) => width > shortText)
    .map((variable) => [variable, valuesOf(variable)] as const)
    .filter(([, labels]) => labels.length > 0)
    .flatMap(([{ name, width }, labels]) => [
      int32s(byteLength(name)),
      Buffer.from(name),
      int32s(width, labels.length),
      ...labels.flatMap(({ value, label }) => [int32s(width), value, int32s(label.length), label]),
    ]);
  return Buffer.concat(records);
}

interface Labelled {
  value: Buffer;
  label: Buffer;
}

/** A value takes eight bytes, or the whole width of a long text. SPSS takes labels of 120 bytes. */
function valuesOf(variable: Placed): Labelled[] {
  const labelled =
    variable.kind === 'numbers'
      ? variable.valueLabels.map(({ value, label }) => ({ value: doubles(value), label }))
      : variable.valueLabels.map(({ value, label }) => ({
          value: filled(value, Math.max(shortText, variable.width)),
          label,
        }));
  return labelled.flatMap(({ value, label }) => {
    const text = Buffer.from(cutText(oneLine(label), 120));
    return text.length === 0 ? [] : [{ value, label: text }];
  });
}

function labelledValue({ value, label }: Labelled): Buffer {
  return Buffer.concat([value, aligned(Buffer.concat([Buffer.from([label.length]), label]), 8)]);
}
