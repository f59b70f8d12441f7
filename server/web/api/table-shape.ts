/** The shape of a published table, for programs that read it: the types of reports/tables/crosstab.ts, checked and described. */
import { z } from 'zod';

const number = z.number();
const numberOrNull = number.nullable();

const missingShape = z
  .strictObject({ missing: z.enum(['no base', 'suppressed', 'small base', 'not applicable']) })
  .meta({ id: 'Missing', description: 'Why there is no number; never a zero that was made up.' });
const measureShape = z.union([number, missingShape]);

const columnShape = z
  .strictObject({
    variable: z.string().nullable(),
    code: z.string().nullable(),
    label: z.string(),
    base: measureShape.describe('People who were asked and answered, unweighted.'),
    weightedBase: measureShape,
    effectiveBase: measureShape.describe('Kish: how many equally weighted answers the base is worth.'),
  })
  .meta({ id: 'Column', description: 'The total (variable and code null) or a group of a banner variable.' });

const versusRestShape = z.strictObject({
  difference: number,
  se: number,
  p: number,
  pAdjusted: number,
  verdict: z.enum(['higher', 'lower', 'none']),
});

const cellShape = z
  .strictObject({
    n: number.describe('People, unweighted.'),
    weighted: measureShape,
    share: number.describe('0 to 1.'),
    se: numberOrNull,
    low: numberOrNull.describe('Lower end of the 95 % interval.'),
    high: numberOrNull,
    letters: z.string().describe('Columns it lies demonstrably above, A being the first group.'),
    versusRest: versusRestShape.nullable().describe('Against the other groups together.'),
  })
  .meta({ id: 'Cell' });

const rowShape = z
  .strictObject({
    code: z.string(),
    label: z.string(),
    net: z.boolean().describe('Several answers joined.'),
    cells: z.array(z.union([cellShape, missingShape])).describe('One a column, in their order.'),
  })
  .meta({ id: 'Row' });

const meanShape = z
  .strictObject({
    value: number,
    se: numberOrNull,
    low: numberOrNull,
    high: numberOrNull,
    median: measureShape,
  })
  .meta({ id: 'Mean' });

const testsShape = z
  .strictObject({
    association: z.unknown(),
    pairs: z.unknown(),
    trend: z.unknown(),
    gamma: z.unknown(),
    means: z.unknown(),
  })
  .meta({ id: 'Tests', description: 'Of the groups of one banner variable; null where nothing was tested.' });

export const tableShape = z
  .strictObject({
    question: z.string(),
    item: z.string().nullable().describe('The row of a matrix.'),
    title: z.string(),
    kind: z.enum(['single', 'multiple', 'scale', 'number']),
    columns: z.array(columnShape),
    rows: z.array(rowShape),
    means: z.array(z.union([meanShape, missingShape])).nullable(),
    tests: z.record(z.string(), testsShape).describe('By banner variable.'),
  })
  .meta({ id: 'Table' });
