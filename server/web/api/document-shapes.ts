/** The two documents that programs may read. Keys in this order. */
import { z } from 'zod';
import { tableShape } from './table-shape.ts';

const day = z.iso.date();
const printed = z.string().describe('"2.1": the first edition of the second release, as in the report.');

const waveShape = z
  .strictObject({
    wave: z.string(),
    title: z.string(),
    purpose: z.string(),
    language: z.string(),
    fieldwork: z.tuple([day, day]).nullable().describe('First and last day.'),
    release: printed,
    publishedOn: day,
    lastDay: day.nullable().describe('The last day on which it can be read; null: no end.'),
    correction: z.string().nullable(),
    page: z.string().describe('Address of the page for people.'),
    tables: z.string().describe('Address of the tables.'),
  })
  .meta({ id: 'Wave' });

export const wavesShape = z
  .strictObject({ format: z.literal('panelpeil-waves/1'), waves: z.array(waveShape) })
  .meta({ id: 'Waves', description: 'Waves of which results are published, newest first.' });
export type WavesDocument = z.infer<typeof wavesShape>;

const weightingShape = z
  .strictObject({
    method: z.enum(['raking', 'post-stratification', 'given']),
    converged: z.boolean(),
    iterations: z.number(),
    min: z.number(),
    max: z.number(),
    designEffect: z.number(),
    effectiveBase: z.number(),
    refused: z.string().nullable(),
  })
  .meta({ id: 'Weighting' });

export const tablesShape = z
  .strictObject({
    format: z.literal('panelpeil-tables/1'),
    municipality: z.string(),
    wave: z.string(),
    release: printed,
    cutOff: day.nullable().describe('Last day whose answers are in it.'),
    sha256: z.string().describe('Checksum of the release, as in the report.'),
    correction: z.string().nullable(),
    responses: z.number(),
    weighting: weightingShape.nullable(),
    tables: z.array(tableShape),
    notes: z.array(z.string()),
  })
  .meta({ id: 'Tables', description: 'The published tables of a wave.' });
export type TablesDocument = z.infer<typeof tablesShape>;
