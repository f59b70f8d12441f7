import { expect } from 'chai';
import fc from 'fast-check';
import { codebook } from '../../surveys/codebook.ts';
import type { Band, JsonObject } from '../../surveys/question.ts';
import { QuestionnaireRefused, readQuestionnaire } from '../../surveys/questionnaire.ts';

/** The bands as they are read; null when they are refused. */
function readBands(bands: JsonObject): Band[] | null {
  const element = { type: 'text', inputType: 'number', name: 'KEER', panel: { bands } };
  try {
    return codebook(readQuestionnaire({ elements: [element] }))[0]?.meaning.bands ?? null;
  } catch (error) {
    if (error instanceof QuestionnaireRefused) return null;
    throw error;
  }
}

function holds({ from, to }: Band, value: number): boolean {
  return (from ?? -Infinity) <= value && value <= (to ?? Infinity);
}

const end = fc.option(fc.integer({ min: -6, max: 6 }));
const drawn = fc.dictionary(fc.constantFrom('a', 'b', '2', '10'), fc.tuple(end, end), { minKeys: 1 });
const tenths = Array.from({ length: 161 }, (_, i) => i / 10 - 8);

describe('the bands of a typed number', () => {
  it('never put a resident in two rows, and are refused only when they would, or when one is empty', () => {
    fc.assert(
      fc.property(drawn, (bands) => {
        const all = Object.entries(bands).map(([name, [from, to]]): Band => ({ name, from, to }));
        const crowded = tenths.some((value) => all.filter((band) => holds(band, value)).length > 1);
        const empty = all.some((band) => !tenths.some((value) => holds(band, value)));
        expect(readBands(bands) === null).to.equal(crowded || empty);
      }),
      { numRuns: 500 },
    );
  });

  it('stand from low to high', () => {
    const read = readBands({ '10': [10, null], a: [null, 1], '2': [2, 9] });
    expect(read?.map(({ name }) => name)).to.deep.equal(['a', '2', '10']);
  });
});
