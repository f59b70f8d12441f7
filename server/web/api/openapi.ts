/** The description of what programs may read, as OpenAPI 3.1: what the shapes say, and no more. */
import { z } from 'zod';
import { tablesShape, wavesShape } from './document-shapes.ts';

const problem = {
  description: 'One Dutch sentence in `detail`.',
  content: { 'application/problem+json': {} },
};
const wave = { name: 'wave', in: 'path', required: true, schema: { type: 'string' }, example: '2021-3' };

export function openapi(): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Panelpeil: published results',
      version: '1',
      description:
        'Read only, for everybody, the same as the pages at /resultaten: only what was released and published. What a release hides is not in it.',
    },
    paths: {
      '/api/v1/waves': { get: operation('waves', 'Waves of which results are published', wavesShape) },
      '/api/v1/waves/{wave}/tables': {
        get: {
          ...operation('tables', 'The tables of a wave, with intervals, tests and bases', tablesShape, {
            '404': problem,
            '410': { ...problem, description: 'Withdrawn, or no longer online.' },
          }),
          parameters: [wave],
        },
      },
      '/api/v1/openapi.json': {
        get: {
          operationId: 'openapi',
          summary: 'This description',
          responses: { '200': { description: 'OpenAPI 3.1' } },
        },
      },
    },
    components: { schemas: schemas() },
  };
}

function operation(operationId: string, summary: string, shape: z.ZodType, errors: object = {}): object {
  const schema = { $ref: `${place}${shape.meta()?.id ?? ''}` };
  const answer = { description: summary, content: { 'application/json': { schema } } };
  return { operationId, summary, responses: { '200': answer, ...errors } };
}

const place = '#/components/schemas/';

/** Every shape that has a name; they refer to each other by it. */
function schemas(): Record<string, object> {
  const { schemas: named } = z.toJSONSchema(z.globalRegistry, { uri: (id) => `${place}${id}` });
  return Object.fromEntries(
    Object.entries(named).map(([name, { $id: _id, $schema: _dialect, ...schema }]) => [name, schema]),
  );
}
