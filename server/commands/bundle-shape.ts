/** The shape of a bundle file; the documents in it are known by their checksums. */
import { z } from 'zod';
import { intervalMethods } from '../../reports/tables/intervals.ts';
import type { JsonObject } from '../../surveys/question.ts';
import { ownName } from './input-files.ts';
import { policyShape } from './policy-file.ts';

const frozen = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 as 64 hexadecimal digits'),
  document: z.string(),
});
const texts = z.array(z.string());
const people = z.number().nonnegative('expected 0 or more people').max(1e12, 'expected at most 1e12 people');
/** Parsed from JSON, so that it can hold nothing else. */
const json = z.record(z.string(), z.unknown()).transform((read) => read as JsonObject);

const weighing = z.strictObject({
  population: z
    .strictObject({
      method: z.enum(['raking', 'post-stratification']),
      targets: z.array(
        z.strictObject({ variables: texts, cells: z.array(z.strictObject({ codes: texts, people })) }),
      ),
      ordered: z.array(z.strictObject({ variable: z.string(), codes: texts })),
    })
    .nullable(),
  weights: z.enum(['given', 'base']).nullable(),
  strata: z.array(z.strictObject({ stratum: z.string(), people })).nullable(),
  finitePopulation: z.boolean(),
  cap: z.union([z.number().positive(), z.literal('usual'), z.null()]),
  thin: z.strictObject({ people: z.number(), share: z.number() }).nullable(),
});

const person = z.strictObject({
  answers: json,
  profile: z.record(ownName, z.string()),
  weight: z.number().nonnegative().max(1e12, 'expected at most 1e12').exactOptional(),
  stratum: z.string().exactOptional(),
  id: z.string().exactOptional(),
  notAsked: texts.exactOptional(),
});

const study = z.strictObject({
  questionnaire: json,
  banner: texts,
  order: z.record(ownName, z.array(z.strictObject({ code: z.string(), label: z.string() }))),
  ordered: texts,
  interval: z.enum(intervalMethods),
  policy: policyShape,
  weighing,
  invited: z
    .strictObject({ total: people, groups: z.record(z.string(), z.record(z.string(), people)) })
    .nullable(),
  people: z.array(person),
});

export const bundleShape = z.strictObject({
  format: z.literal('panelpeil-bundle/1'),
  release: frozen,
  edition: frozen.nullable(),
  study: study.nullable(),
});

/** A release as it stands in its document; whoever made it has checked the rest. */
export const releaseShape = z.looseObject({
  format: z.string(),
  about: z.looseObject({}),
  tables: z.array(z.looseObject({})),
});

/** An edition as it stands in its document. */
export const editionShape = z.strictObject({
  format: z.literal('panelpeil-edition/1'),
  number: z.int().positive(),
  createdOn: z.iso.date(),
  conclusions: texts,
  next: texts,
  quotes: z.array(z.strictObject({ question: z.string(), texts })),
});
