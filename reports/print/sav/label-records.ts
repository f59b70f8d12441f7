/** What the values of a variable mean, in a record for numbers and short texts, and another for longer texts. */
import { aligned, doubles, filled, int32s } from './binary.ts';
import { byteLength, cutText, oneLine } from './cut-text.ts';
import type { Placed, PlacedTexts } from './layout.ts';

/** A text of more bytes has its labels in the other record. */
const shortText = 8;

/** A label starts with its length in one byte; SPSS takes 120 bytes. */
function labelBytes(label: string): Buffer {
  return Buffer.from(cutText(oneLine(label), 120));
}

export function labelRecords(variables: Placed[]): Buffer {
  return Buffer.concat(
    variables.flatMap((variable) => {
      const labels = valuesOf(variable);
      const used = labels.length === 0 || variable.width > shortText ? [] : labels;
      return used.length === 0
        ? []
        : [int32s(3, used.length), ...used.map(labelledValue), int32s(4, 1, variable.start)];
    }),
  );
}

function valuesOf(variable: Placed): { value: Buffer; label: string }[] {
  const labelled =
    variable.kind === 'numbers'
      ? variable.valueLabels.map(({ value, label }) => ({ value: doubles(value), label }))
      : variable.valueLabels.map(({ value, label }) => ({ value: filled(value, shortText), label }));
  return labelled.filter(({ label }) => oneLine(label) !== '');
}

function labelledValue({ value, label }: { value: Buffer; label: string }): Buffer {
  const text = labelBytes(label);
  return Buffer.concat([value, aligned(Buffer.concat([Buffer.from([text.length]), text]), 8)]);
}

/** Empty when no long text has labels. */
export function longTextLabels(variables: Placed[]): Buffer {
  const labelled = variables.filter(
    (one): one is PlacedTexts => one.kind === 'texts' && one.width > shortText && one.valueLabels.length > 0,
  );
  return Buffer.concat(labelled.map(labelsOfText));
}

function labelsOfText({ name, width, valueLabels }: PlacedTexts): Buffer {
  const labels = valueLabels.map(({ value, label }) => {
    const text = labelBytes(label);
    return Buffer.concat([int32s(width), filled(value, width), int32s(text.length), text]);
  });
  return Buffer.concat([
    int32s(byteLength(name)),
    Buffer.from(name),
    int32s(width, labels.length),
    ...labels,
  ]);
}
